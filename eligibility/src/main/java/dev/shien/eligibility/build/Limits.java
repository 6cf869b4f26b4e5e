package dev.shien.eligibility.build;

import com.google.common.collect.ImmutableList;
import dev.shien.domain.eligibility.Citation;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A dated table of limits by class.
 *
 * @param <E> the classes
 */
public final class Limits<E extends Enum<E>> {

    private final String name;
    private final ImmutableList<String> columns;
    private final Part part;
    private final List<Map<String, Object>> periods = new ArrayList<>();

    Limits(String name, ImmutableList<String> columns, Part part) {
        this.name = name;
        this.columns = columns;
        this.part = part;
    }

    /** Begins the limits that apply from a day on; those before end with it. */
    public Limits<E> from(LocalDate day, Citation citation) {
        if (!periods.isEmpty()) {
            periods.get(periods.size() - 1).put("until", day.toString());
        }
        Map<String, Object> period = new LinkedHashMap<>();
        period.put("from", day.toString());
        period.put("citation", PackBuilder.fields(citation));
        period.put("rows", new ArrayList<>());
        periods.add(period);
        return written();
    }

    /**
     * The limits of a class in the period begun last, in the order of the columns.
     *
     * @throws IllegalArgumentException if there is no period yet, or not a limit for each column
     */
    public Limits<E> row(E of, long... limits) {
        if (periods.isEmpty() || limits.length != columns.size()) {
            throw new IllegalArgumentException("Table '" + name + "': expected a period, and in the row of " + of
                    + " a limit for each of the columns " + columns + ", was " + limits.length + " limits in "
                    + periods.size() + " periods");
        }
        Map<String, Object> cells = new LinkedHashMap<>();
        for (int i = 0; i < limits.length; i++) {
            cells.put(columns.get(i), limits[i]);
        }
        return add(row(of, cells));
    }

    /**
     * The limits of a class that stand at a place of their own; a column that is left out has no limit.
     *
     * @throws IllegalArgumentException if there is no period yet
     */
    public Limits<E> row(E of, Citation citation, Map<String, Long> limits) {
        if (periods.isEmpty()) {
            throw new IllegalArgumentException("Table '" + name + "': expected a period before the row of " + of);
        }
        Map<String, Object> row = row(of, limits);
        row.put("citation", PackBuilder.fields(citation));
        return add(row);
    }

    private static Map<String, Object> row(Enum<?> of, Map<String, ?> limits) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("class", of.name());
        row.put("limits", limits);
        return row;
    }

    private Limits<E> add(Map<String, Object> row) {
        Map<String, Object> period = periods.get(periods.size() - 1);
        List<Object> rows = new ArrayList<>((List<?>) period.getOrDefault("rows", ImmutableList.of()));
        rows.add(row);
        period.put("rows", rows);
        return written();
    }

    /**
     * A column, to compare facts with.
     *
     * @throws IllegalArgumentException if the table has no such column
     */
    public Column column(String column) {
        if (!columns.contains(column)) {
            throw new IllegalArgumentException(
                    "Table '" + name + "': expected one of the columns " + columns + ", was '" + column + "'");
        }
        return new Column(name, column);
    }

    private Limits<E> written() {
        part.set("periods", periods);
        return this;
    }
}
