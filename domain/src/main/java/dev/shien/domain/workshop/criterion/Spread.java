package dev.shien.domain.workshop.criterion;

import java.util.Optional;

/**
 * Who sits together should differ, such as in industry. Counted is one less the {@linkplain
 * dev.shien.domain.workshop.Likeness difference} of each pair in a group, in each round; hard, no two of a group have
 * anything in common.
 *
 * @param attribute the name of an attribute or situation
 * @param weight how much it counts
 */
public record Spread(String attribute, Weight weight) implements Criterion {

    /** With so many points as weight. */
    public Spread(String attribute, long points) {
        this(attribute, Weight.of(points));
    }

    @Override
    public String code() {
        return "workshop.spread." + attribute;
    }

    @Override
    public Optional<String> about() {
        return Optional.of(attribute);
    }
}
