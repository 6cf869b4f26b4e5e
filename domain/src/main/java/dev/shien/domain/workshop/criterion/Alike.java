package dev.shien.domain.workshop.criterion;

import java.util.Optional;

/**
 * Who sits together should be alike, such as in a common goal. Counted is the {@linkplain
 * dev.shien.domain.workshop.Likeness difference} of each pair in a group, in each round; hard, all of a group are alike.
 *
 * @param attribute the name of an attribute or situation
 * @param weight how much it counts
 */
public record Alike(String attribute, Weight weight) implements Criterion {

    /** With so many points as weight. */
    public Alike(String attribute, long points) {
        this(attribute, Weight.of(points));
    }

    @Override
    public String code() {
        return "workshop.alike." + attribute;
    }

    @Override
    public Optional<String> about() {
        return Optional.of(attribute);
    }
}
