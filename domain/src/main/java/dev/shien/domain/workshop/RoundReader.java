package dev.shien.domain.workshop;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import dev.shien.domain.json.JsonCursor;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Reads the rounds, who is present in them, and the runs over which groups stay as they are. */
final class RoundReader {

    static final int GREATEST_ROUND = 100_000;

    private final Roll roll;
    private final AttributeReader attributes;
    private final ImmutableList<String> everybody;
    private final Set<Integer> numbers = new LinkedHashSet<>();
    private final List<RoundRun> runs = new ArrayList<>();
    private int last;

    RoundReader(Roll roll, AttributeReader attributes, ImmutableList<Participant> participants) {
        this.roll = roll;
        this.attributes = attributes;
        this.everybody = participants.stream().map(Participant::id).collect(ImmutableList.toImmutableList());
    }

    /** The numbers that could be read. */
    ImmutableSet<Integer> numbers() {
        return ImmutableSet.copyOf(numbers);
    }

    Round round(JsonCursor c) {
        int number = c.integer("number", last + 1, GREATEST_ROUND);
        if (c.isSound("number")) {
            numbers.add(number);
            last = number;
        }
        ImmutableList<String> present = everybody;
        if (c.has("present")) {
            present = c.values("present", roll.once("each participant once"));
            if (present.isEmpty() && c.isSound("present")) {
                c.problem("present", "at least one participant");
            }
        }
        Round round = new Round(
                number,
                ImmutableSet.copyOf(present),
                c.optionalObject("situations").map(this::situations).orElse(ImmutableMap.of()));
        c.noOtherFields();
        return round;
    }

    private ImmutableMap<String, ImmutableMap<String, AttributeValue>> situations(JsonCursor c) {
        ImmutableMap.Builder<String, ImmutableMap<String, AttributeValue>> situations = ImmutableMap.builder();
        for (String id : c.fields()) {
            roll.nameIsKnown(c, id);
            situations.put(id, attributes.values(c, id));
        }
        return situations.buildOrThrow();
    }

    RoundRun run(JsonCursor c) {
        int from = c.integer("from", 1, GREATEST_ROUND);
        RoundRun run = new RoundRun(from, c.integer("to", from, GREATEST_ROUND));
        c.noOtherFields();
        if (c.isSound("from") && c.isSound("to")) {
            if (!numbers.isEmpty() && numbers.stream().noneMatch(run::contains)) {
                c.problem("a run with at least one of the rounds " + numbers);
            }
            runs.stream()
                    .filter(other -> other.from() <= run.to() && run.from() <= other.to())
                    .findFirst()
                    .ifPresent(other -> c.problem(
                            "rounds that are not in the run " + other.from() + "-" + other.to() + " as well"));
            runs.add(run);
        }
        return run;
    }
}
