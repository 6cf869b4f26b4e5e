package dev.shien.domain.workshop;

import com.fasterxml.jackson.databind.JsonNode;
import com.google.common.collect.ImmutableList;
import dev.shien.domain.json.JsonCursor;

/** Reads how many groups there are and how large they are. */
public final class GroupSizeReader {

    private static final int MOST = 10_000;

    private GroupSizeReader() {}

    /** The fewest, the best number and the most people of a group. What is wrong with them is noted. */
    public static GroupSize range(JsonCursor c) {
        int least = c.integer("least", 1, MOST);
        int target = c.integer("target", least, MOST);
        int greatest = c.integer("greatest", target, MOST);
        c.noOtherFields();
        return new GroupSize(least, target, greatest);
    }

    /** Any of the three forms, which stands at a field. */
    static GroupSizes any(JsonCursor c, String field) {
        JsonNode value = c.node().path(field);
        if (value.isArray()) {
            return tables(c, field);
        }
        if (!value.isObject()) {
            c.problem(field, "an object with least, target and greatest, one with groups, or a list of tables");
            return new GroupCount(1);
        }
        JsonCursor size = c.object(field);
        return size.has("groups") ? count(size) : range(size);
    }

    private static GroupCount count(JsonCursor c) {
        GroupCount count = new GroupCount(c.integer("groups", 1, MOST));
        c.noOtherFields();
        return count;
    }

    private static GroupSizes tables(JsonCursor c, String field) {
        ImmutableList<TableSize> tables = c.list(field, GroupSizeReader::table);
        if (!tables.isEmpty()) {
            return new Tables(tables);
        }
        if (c.isSound(field)) {
            c.problem(field, "at least one table");
        }
        return new GroupCount(1);
    }

    private static TableSize table(JsonCursor c) {
        int least = c.integer("least", 0, MOST);
        int greatest = c.integer("greatest", least, MOST);
        c.noOtherFields();
        return new TableSize(least, greatest);
    }
}
