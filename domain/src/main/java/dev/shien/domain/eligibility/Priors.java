package dev.shien.domain.eligibility;

import com.google.common.collect.ImmutableMap;

/**
 * How often applicants give which answer, counted before: a weight for each of some values of a fact. A value that stands
 * for several (a group of words, a coarse industry) counts in equal parts for all that the rules tell apart; of a fact that
 * is not named here, or none of whose values is possible any more, every region that the rules tell apart is as likely as
 * any other. Facts count as independent of one another. Priors only order questions; no verdict depends on them.
 *
 * @param weights by the name of the fact and the value, whole numbers from 0 to {@value #GREATEST_WEIGHT}
 */
public record Priors(ImmutableMap<String, ImmutableMap<FactValue, Integer>> weights) {

    /** The greatest weight. */
    public static final int GREATEST_WEIGHT = 1_000_000;

    private static final Priors UNIFORM = new Priors(ImmutableMap.of());

    /** Refuses weights that are out of bounds. */
    public Priors {
        weights.forEach((fact, values) -> values.forEach((value, weight) -> {
            if (weight < 0 || weight > GREATEST_WEIGHT) {
                throw new IllegalArgumentException("Weight of the value " + value + " of the fact '" + fact
                        + "' must be from 0 to " + GREATEST_WEIGHT + ", was " + weight);
            }
        }));
    }

    /** Nothing was counted: what a pack declares, and where it declares nothing, every region is as likely as any other. */
    public static Priors uniform() {
        return UNIFORM;
    }
}
