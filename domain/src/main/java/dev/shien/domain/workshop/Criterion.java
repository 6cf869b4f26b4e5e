package dev.shien.domain.workshop;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.Optional;

/**
 * What makes groups good. Every criterion counts pairs, so that weights mean the same everywhere: an amount of one is
 * one pair that is wholly against the criterion in one round.
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "criterion")
@JsonSubTypes({
    @JsonSubTypes.Type(value = Criterion.Alike.class, name = "ALIKE"),
    @JsonSubTypes.Type(value = Criterion.Spread.class, name = "SPREAD"),
    @JsonSubTypes.Type(value = Criterion.FewRepeats.class, name = "FEW_REPEATS")
})
public sealed interface Criterion {

    /** The greatest weight. */
    long GREATEST_WEIGHT = 1000;

    /** How much a pair against the criterion costs. */
    long weight();

    /** The attribute or situation that it looks at, if it looks at one. */
    default Optional<String> about() {
        return Optional.empty();
    }

    /**
     * Who sits together should be alike, such as in a common goal. Counted is the {@linkplain Likeness difference} of
     * each pair in a group.
     *
     * @param attribute the name of an attribute or situation
     * @param weight from 0 to {@value #GREATEST_WEIGHT}
     */
    record Alike(String attribute, long weight) implements Criterion {

        /** Refuses a weight out of range. */
        public Alike {
            requireWeight(weight);
        }

        @Override
        public Optional<String> about() {
            return Optional.of(attribute);
        }
    }

    /**
     * Who sits together should differ, such as in industry. Counted is one less the {@linkplain Likeness difference} of
     * each pair in a group.
     *
     * @param attribute the name of an attribute or situation
     * @param weight from 0 to {@value #GREATEST_WEIGHT}
     */
    record Spread(String attribute, long weight) implements Criterion {

        /** Refuses a weight out of range. */
        public Spread {
            requireWeight(weight);
        }

        @Override
        public Optional<String> about() {
            return Optional.of(attribute);
        }
    }

    /**
     * Everybody should meet new people. Counted is each meeting of a pair beyond its first; a run of rounds over which
     * groups stay as they are counts as one meeting.
     *
     * @param weight from 0 to {@value #GREATEST_WEIGHT}
     */
    record FewRepeats(long weight) implements Criterion {

        /** Refuses a weight out of range. */
        public FewRepeats {
            requireWeight(weight);
        }
    }

    private static void requireWeight(long weight) {
        if (weight < 0 || weight > GREATEST_WEIGHT) {
            throw new IllegalArgumentException("Weight must be from 0 to " + GREATEST_WEIGHT + ", was " + weight);
        }
    }
}
