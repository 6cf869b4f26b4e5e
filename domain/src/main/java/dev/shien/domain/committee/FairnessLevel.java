package dev.shien.domain.committee;

import com.google.common.collect.ImmutableList;
import dev.shien.domain.number.Rational;

/**
 * Why no distribution that leaves the types of the earlier levels at least what they have can give every other type more
 * than {@link #bound()}.
 *
 * <p>Let each count of type t be worth {@code weights[t]}, n(t) be its entrants and p(t) its probability. Every committee
 * that keeps the quotas is worth at most {@code greatest}, so for any distribution the sum of weights[t] n(t) p(t) is at
 * most {@code greatest}. With p(t) at least what it is here for the types of earlier levels, and at least z for the
 * others, z is at most ({@code greatest} - sum over earlier types of weights[t] n(t) p(t)) / (sum over the others of
 * weights[t] n(t)). That is weak duality of the linear programme of Flanigan et al. (2021), supplementary section 9. The
 * types of the others whose weight is not 0 belong to this level.
 *
 * @param weights the dual weight of a seat for each type, in the order of the types, at least 0
 * @param greatest what no committee that keeps the quotas is worth more than
 * @param minimum the least probability among the types of no earlier level
 * @param bound what no such distribution can exceed
 */
public record FairnessLevel(ImmutableList<Long> weights, long greatest, Rational minimum, Rational bound) {

    /** How far the minimum is from the bound, through rounding alone; 0 if the level is proven to be the best. */
    public Rational gap() {
        return bound.minus(minimum);
    }
}
