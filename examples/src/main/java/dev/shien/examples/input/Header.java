package dev.shien.examples.input;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The first line of a table, matched against the columns that it may have.
 *
 * @param width how many fields every line must have
 * @param places where each column stands, by its id
 */
record Header(int width, ImmutableMap<String, Place> places) {

    /** A column of the file: its index, how the file heads it, and how its cells are written. */
    record Place(int index, String header, Column.Kind kind) {}

    static Header of(List<String> headers, long line, ImmutableList<Column> columns, Findings findings) {
        if (headers.stream().noneMatch(h -> column(h, columns).isPresent())) {
            findings.problem(
                    "line " + line,
                    "without a known column",
                    "a line that heads the columns; known are " + known(columns));
            return new Header(headers.size(), ImmutableMap.of());
        }
        Map<String, Place> places = new LinkedHashMap<>();
        for (int i = 0; i < headers.size(); i++) {
            place(headers.get(i), i, columns, places, "line " + line + ", column " + (i + 1), findings);
        }
        for (Column column : columns) {
            if (column.required() && !places.containsKey(column.id())) {
                findings.problem("line " + line, "without such a column", "a column " + names(column));
            }
        }
        return new Header(headers.size(), ImmutableMap.copyOf(places));
    }

    private static void place(
            String header,
            int index,
            ImmutableList<Column> columns,
            Map<String, Place> places,
            String path,
            Findings f) {
        Column column = column(header, columns).orElse(null);
        if (column == null) {
            f.problem(path, f.quoted(header), "a known column; known are " + known(columns));
        } else if (places.putIfAbsent(column.id(), new Place(index, header, column.kind())) != null) {
            f.problem(path, "\"" + header + "\" again", "each column once");
        }
    }

    private static Optional<Column> column(String header, ImmutableList<Column> columns) {
        return columns.stream().filter(c -> c.isHeadedBy(header)).findFirst();
    }

    private static String known(ImmutableList<Column> columns) {
        return columns.stream().map(c -> c.headers().get(0)).collect(Collectors.joining(", "));
    }

    private static String names(Column column) {
        return column.headers().stream().collect(Collectors.joining("\" or \"", "\"", "\""));
    }
}
