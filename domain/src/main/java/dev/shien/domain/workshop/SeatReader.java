package dev.shien.domain.workshop;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.shien.domain.json.JsonCursor;
import dev.shien.domain.json.Once;
import java.util.function.UnaryOperator;

/** Reads groups and seats that are given. */
final class SeatReader {

    private static final int MOST_TABLES = 10_000;

    private final Roll roll;
    private final ImmutableSet<Integer> rounds;
    private final boolean allRounds;

    /**
     * A reader.
     *
     * @param rounds the numbers of the rounds that could be read
     * @param allRounds whether these are all
     */
    SeatReader(Roll roll, ImmutableSet<Integer> rounds, boolean allRounds) {
        this.roll = roll;
        this.rounds = rounds;
        this.allRounds = allRounds;
    }

    /** The groups of rounds at a field; none if it is left out. */
    ImmutableList<FixedRound> groups(JsonCursor c, String field) {
        Once once = new Once();
        return c.has(field) ? c.list(field, round -> groups(round, once)) : ImmutableList.of();
    }

    private FixedRound groups(JsonCursor c, Once once) {
        int round = once.check(c, "round", round(c));
        UnaryOperator<String> member = roll.once("each participant in one group of the round");
        FixedRound fixed = new FixedRound(round, c.each("groups", group -> ImmutableSet.copyOf(group.values(member))));
        c.noOtherFields();
        return fixed;
    }

    FixedSeat seat(JsonCursor c) {
        FixedSeat seat = new FixedSeat(round(c), roll.known(c, "participant"), c.integer("table", 1, MOST_TABLES));
        c.noOtherFields();
        return seat;
    }

    private int round(JsonCursor c) {
        int round = c.integer("round", 1, RoundReader.GREATEST_ROUND);
        if (allRounds && c.isSound("round") && !rounds.contains(round)) {
            c.problem("round", "the number of a round; known are " + rounds);
        }
        return round;
    }
}
