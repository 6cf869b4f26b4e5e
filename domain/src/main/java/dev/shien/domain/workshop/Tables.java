package dev.shien.domain.workshop;

import com.fasterxml.jackson.annotation.JsonValue;
import com.google.common.collect.ImmutableList;
import java.util.OptionalInt;

/**
 * Tables of which each has its own size; a table may be left empty only if its fewest are nought. Within these limits a
 * planner chooses the sizes that suit the criteria best.
 *
 * @param sizes the tables in their order, at least one
 */
public record Tables(@JsonValue ImmutableList<TableSize> sizes) implements GroupSizes {

    /** Refuses no tables at all. */
    public Tables {
        if (sizes.isEmpty()) {
            throw new IllegalArgumentException("There must be at least one table");
        }
    }

    @Override
    public OptionalInt groups(int people) {
        return people < least() || people > greatest() ? OptionalInt.empty() : OptionalInt.of(sizes.size());
    }

    @Override
    public int seats(int people) {
        return people < least() ? 0 : (int) Math.min(people, greatest());
    }

    @Override
    public TableSize table(int table, int groups, int people) {
        return sizes.get(table);
    }

    private long least() {
        return sizes.stream().mapToLong(TableSize::least).sum();
    }

    private long greatest() {
        return sizes.stream().mapToLong(TableSize::greatest).sum();
    }
}
