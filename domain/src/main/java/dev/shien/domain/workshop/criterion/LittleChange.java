package dev.shien.domain.workshop.criterion;

/**
 * A plan that has been announced should change little. Counted is each person, in each round, who sits at another table than
 * in the {@linkplain dev.shien.domain.workshop.GroupProblem#previous() previous plan}.
 *
 * @param weight how much it counts
 */
public record LittleChange(Weight weight) implements Criterion {

    /** With so many points as weight. */
    public LittleChange(long points) {
        this(Weight.of(points));
    }

    @Override
    public String code() {
        return "workshop.little-change";
    }
}
