package dev.shien.domain.workshop.criterion;

import com.google.common.collect.ImmutableSet;
import java.util.Optional;

/**
 * Nobody should be the only one, or one of few, in a group with a value, such as the only newcomer. Counted is each person, in
 * each round, who has a value that fewer than the least number in the group have; once for each such value.
 *
 * @param attribute the name of an attribute or situation
 * @param values the kinds or tags for which this is so; empty for all
 * @param least at least so many in a group, or nobody; at least 2
 * @param weight how much it counts
 */
public record NobodyAlone(String attribute, ImmutableSet<String> values, int least, Weight weight)
        implements Criterion {

    /** Refuses a least number that everybody reaches. */
    public NobodyAlone {
        if (least < 2) {
            throw new IllegalArgumentException("Least of NOBODY_ALONE must be at least 2, was " + least);
        }
    }

    @Override
    public String code() {
        return "workshop.nobody-alone." + attribute;
    }

    @Override
    public Optional<String> about() {
        return Optional.of(attribute);
    }
}
