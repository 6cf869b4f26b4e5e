package dev.shien.domain.workshop;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Sets;
import java.util.Optional;

/**
 * How much the participants of a round differ in an attribute, in thousandths from 0 (alike) to 1000 (wholly different), as
 * Gower 1971 has it. Kinds differ wholly or not at all. Tags differ by the Jaccard distance (Jaccard 1901): the share of all
 * their tags that only one of them has, rounded down; two without tags are alike. Numbers differ by their difference as a
 * share of the range over those present in the round, steps of an ordered scale as a share of the whole scale, rounded down.
 * A value that is missing, or of another type, differs wholly.
 */
public final class Likeness {

    /** The difference of two values that have nothing in common. */
    public static final int WHOLLY_DIFFERENT = 1000;

    private final ImmutableMap<String, AttributeValue> values;
    private final Levels levels;

    private Likeness(ImmutableMap<String, AttributeValue> values, Levels levels) {
        this.values = values;
        this.levels = levels;
    }

    /** How the participants of a problem differ in an attribute or situation in one of its rounds. */
    public static Likeness of(GroupProblem problem, Round round, String attribute) {
        ImmutableMap.Builder<String, AttributeValue> values = ImmutableMap.builder();
        for (Participant participant : problem.participants()) {
            problem.value(round, participant, attribute).ifPresent(v -> values.put(participant.id(), v));
        }
        return new Likeness(values.buildOrThrow(), Levels.of(problem, round, attribute));
    }

    /** The value of a participant in this round, if it is known. */
    public Optional<AttributeValue> value(String participant) {
        return Optional.ofNullable(values.get(participant));
    }

    /** The difference of two participants, present or not. */
    public int difference(String one, String other) {
        AttributeValue a = values.get(one);
        AttributeValue b = values.get(other);
        if (a == null || b == null) {
            return WHOLLY_DIFFERENT;
        }
        if (levels.known(one) && levels.known(other)) {
            return share(Math.abs(Math.subtractExact(levels.of(one), levels.of(other))), levels.range());
        }
        if (a instanceof AttributeValue.Tags tags && b instanceof AttributeValue.Tags others) {
            int all = Sets.union(tags.names(), others.names()).size();
            return share(all - Sets.intersection(tags.names(), others.names()).size(), all);
        }
        return a.equals(b) ? 0 : WHOLLY_DIFFERENT;
    }

    /** Part of whole in thousandths; a part beyond the whole (somebody who is not present) counts as the whole. */
    private static int share(long part, long whole) {
        return whole == 0
                ? (part == 0 ? 0 : WHOLLY_DIFFERENT)
                : (int) Math.min(WHOLLY_DIFFERENT, Math.multiplyExact(part, (long) WHOLLY_DIFFERENT) / whole);
    }
}
