package dev.shien.domain.calendar;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The national holidays of Japan from 1955 to 2150: from an official table for the years that it covers, from the law for
 * the others. Immutable and thread-safe.
 */
public final class Holidays {

    /** The first year that is known. */
    public static final int FIRST_YEAR = 1955;

    /** The last year for which the equinoxes can be computed. */
    public static final int LAST_YEAR = Equinox.LAST_YEAR;

    private final ImmutableSortedMap<LocalDate, String> table;
    private final Map<Integer, ImmutableSortedMap<LocalDate, String>> computed = new ConcurrentHashMap<>();

    private Holidays(ImmutableSortedMap<LocalDate, String> table) {
        this.table = table;
    }

    /** The official table that is shipped, 1955 to 2027, and the law past its end. */
    public static Holidays japan() {
        return Shipped.JAPAN;
    }

    /** The law alone, for every year; all of it is provisional. */
    public static Holidays byStatute() {
        return Shipped.STATUTE;
    }

    /**
     * A newer official table, and the law for the years that it does not cover.
     *
     * @param table each day off with its name, for whole years without a gap
     */
    public static Holidays of(Map<LocalDate, String> table) {
        return new Holidays(ImmutableSortedMap.copyOf(table));
    }

    /** The holiday on a day, if it is one. */
    public Optional<Holiday> on(LocalDate date) {
        return Optional.ofNullable(named(date.getYear()).get(date)).map(name -> holiday(date, name));
    }

    /** The holidays of a year in order. */
    public ImmutableList<Holiday> in(int year) {
        return named(year).subMap(LocalDate.of(year, 1, 1), LocalDate.of(year + 1, 1, 1)).entrySet().stream()
                .map(entry -> holiday(entry.getKey(), entry.getValue()))
                .collect(ImmutableList.toImmutableList());
    }

    /** Whether what is said of this year is computed from the law, not read from an official table. */
    public boolean isProvisional(int year) {
        return table.isEmpty()
                || year < table.firstKey().getYear()
                || year > table.lastKey().getYear();
    }

    private Holiday holiday(LocalDate date, String name) {
        return new Holiday(date, name, isProvisional(date.getYear()));
    }

    private ImmutableSortedMap<LocalDate, String> named(int year) {
        if (year < FIRST_YEAR || year > LAST_YEAR) {
            throw new IllegalArgumentException("Expected a year from " + FIRST_YEAR + " to " + LAST_YEAR
                    + " for the holidays of Japan, was " + year);
        }
        return isProvisional(year) ? computed.computeIfAbsent(year, HolidayLaw::in) : table;
    }

    /** Loads the table when it is first asked for. */
    private static final class Shipped {
        static final Holidays JAPAN = new Holidays(Resource.rows("holidays.tsv").stream()
                .collect(ImmutableSortedMap.toImmutableSortedMap(
                        LocalDate::compareTo, cells -> LocalDate.parse(cells.get(0)), cells -> cells.get(1))));
        static final Holidays STATUTE = new Holidays(ImmutableSortedMap.of());
    }
}
