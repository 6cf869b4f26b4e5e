package dev.shien.reporting.disclosure;

import com.google.common.collect.HashMultiset;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableTable;
import com.google.common.collect.Multiset;
import com.google.common.collect.Tables;
import dev.shien.domain.reason.Text;
import java.util.Map;
import java.util.function.Function;

/**
 * Things counted by two properties.
 *
 * @param rows the values of the first property with their names, in the order of the table; at least one
 * @param columns the values of the second, likewise
 * @param counts how many things have both, for every row and column
 * @param <R> the type of the first property
 * @param <C> the type of the second
 */
public record Tally<R, C>(
        ImmutableMap<R, Text> rows, ImmutableMap<C, Text> columns, ImmutableTable<R, C, Long> counts) {

    private static final ImmutableMap<All, Text> ALL = ImmutableMap.of(All.ALL, Text.of("件数", "Number"));

    /** The only column of things counted by one property. */
    public enum All {
        /** All of them. */
        ALL
    }

    /** Refuses a table that lacks a count. */
    public Tally {
        if (counts.size() != rows.size() * columns.size()) {
            throw new IllegalArgumentException("Expected " + rows.size() + " rows of " + columns.size()
                    + " counts, was " + counts.size() + " counts");
        }
    }

    /** Counts things; those whose properties are not among the given values are refused. */
    public static <T, R, C> Tally<R, C> of(
            Iterable<T> things,
            ImmutableMap<R, Text> rows,
            Function<T, R> row,
            ImmutableMap<C, Text> columns,
            Function<T, C> column) {
        Multiset<com.google.common.collect.Table.Cell<R, C, Boolean>> counted = HashMultiset.create();
        things.forEach(thing -> counted.add(Tables.immutableCell(row.apply(thing), column.apply(thing), true)));
        ImmutableTable.Builder<R, C, Long> counts = ImmutableTable.builder();
        int found = 0;
        for (R r : rows.keySet()) {
            for (C c : columns.keySet()) {
                int count = counted.count(Tables.immutableCell(r, c, true));
                counts.put(r, c, (long) count);
                found += count;
            }
        }
        if (found != counted.size()) {
            throw new IllegalArgumentException("Expected things of the kinds " + rows.keySet() + " and "
                    + columns.keySet() + ", was " + counted.elementSet());
        }
        return new Tally<>(rows, columns, counts.build());
    }

    /** Counts things by one property. */
    public static <T, R> Tally<R, All> of(Iterable<T> things, ImmutableMap<R, Text> rows, Function<T, R> row) {
        return of(things, rows, row, ALL, thing -> All.ALL);
    }

    /** How many things there are in all. */
    public long total() {
        return sum(counts.values());
    }

    /** How many things there are in a row. */
    public long inRow(R row) {
        return sum(counts.row(row).values());
    }

    /** How many things there are in a column. */
    public long inColumn(C column) {
        return sum(counts.column(column).values());
    }

    /** The same without the rows that count nothing. */
    public Tally<R, C> withoutEmptyRows() {
        ImmutableMap<R, Text> kept = rows.entrySet().stream()
                .filter(row -> inRow(row.getKey()) > 0)
                .collect(ImmutableMap.toImmutableMap(Map.Entry::getKey, Map.Entry::getValue));
        ImmutableTable.Builder<R, C, Long> left = ImmutableTable.builder();
        counts.cellSet().stream()
                .filter(cell -> kept.containsKey(cell.getRowKey()))
                .forEach(left::put);
        return new Tally<>(kept, columns, left.build());
    }

    /** The totals of the rows alone. */
    Tally<R, All> byRow() {
        ImmutableTable.Builder<R, All, Long> totals = ImmutableTable.builder();
        rows.keySet().forEach(row -> totals.put(row, All.ALL, inRow(row)));
        return new Tally<>(rows, ALL, totals.build());
    }

    /** The counts row by row. */
    ImmutableList<ImmutableList<Long>> matrix() {
        return rows.keySet().stream()
                .map(row -> columns.keySet().stream()
                        .map(column -> counts.get(row, column))
                        .collect(ImmutableList.toImmutableList()))
                .collect(ImmutableList.toImmutableList());
    }

    private static long sum(Iterable<Long> counts) {
        long sum = 0;
        for (long count : counts) {
            sum += count;
        }
        return sum;
    }
}
