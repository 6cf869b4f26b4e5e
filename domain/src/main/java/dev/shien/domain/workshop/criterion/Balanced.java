package dev.shien.domain.workshop.criterion;

import java.util.Optional;

/**
 * Groups should be equal in a number, in their means and in how much it varies. Counted is, in each round and for each group,
 * by how much the sum of its members' {@linkplain dev.shien.domain.workshop.Deviations deviations} from the mean of all is
 * not nought, squared; and the same of the squares of those deviations. The unit is a group that is out of balance by one
 * person as far from the mean as the whole range.
 *
 * @param attribute the name of an attribute or situation
 * @param weight how much it counts
 */
public record Balanced(String attribute, Weight weight) implements Criterion {

    /** With so many points as weight. */
    public Balanced(String attribute, long points) {
        this(attribute, Weight.of(points));
    }

    @Override
    public String code() {
        return "workshop.balanced." + attribute;
    }

    @Override
    public Optional<String> about() {
        return Optional.of(attribute);
    }
}
