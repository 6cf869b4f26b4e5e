package dev.shien.domain.workshop;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.databind.JsonNode;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.Streams;
import java.util.OptionalInt;

/**
 * How many groups a round has and how large they are. In a run the members of a group are all who sit in it in any round of
 * the run. In JSON {@code {"least": 4, "target": 5, "greatest": 6}} for a
 * {@link GroupSize}, {@code {"groups": 8}} for a {@link GroupCount}, and a list of
 * {@code {"least": 4, "greatest": 6}} for {@link Tables}.
 */
public sealed interface GroupSizes permits GroupSize, GroupCount, Tables {

    /** How many groups so many people form; empty if they cannot be divided. */
    OptionalInt groups(int people);

    /** The most people, at most so many, that can be seated. */
    default int seats(int people) {
        int seats = people;
        while (seats > 0 && groups(seats).isEmpty()) {
            seats--;
        }
        return seats;
    }

    /**
     * The fewest and the most who may sit at a table.
     *
     * @param table from 0
     * @param groups how many groups there are, at least 1
     * @param people how many people these groups seat
     */
    TableSize table(int table, int groups, int people);

    /** Reads one of the three forms. */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static GroupSizes of(JsonNode json) {
        if (json.isArray()) {
            return new Tables(Streams.stream(json)
                    .map(table -> new TableSize(number(table, "least"), number(table, "greatest")))
                    .collect(ImmutableList.toImmutableList()));
        }
        return json.has("groups")
                ? new GroupCount(number(json, "groups"))
                : new GroupSize(number(json, "least"), number(json, "target"), number(json, "greatest"));
    }

    private static int number(JsonNode json, String field) {
        JsonNode value = json.path(field);
        if (!value.isIntegralNumber() || !value.canConvertToInt()) {
            throw new IllegalArgumentException("Expected a whole number as " + field + " of the size, was " + json);
        }
        return value.intValue();
    }
}
