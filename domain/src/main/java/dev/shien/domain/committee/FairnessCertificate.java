package dev.shien.domain.committee;

import com.google.common.collect.ImmutableList;
import dev.shien.domain.number.Rational;

/**
 * Proof that a distribution is as fair as it can be.
 *
 * @param fairness what it proves: one level is enough for {@link Fairness#MAXIMIN}, for {@link Fairness#LEXIMIN} every type
 *     belongs to one
 * @param levels the levels, least probability first
 */
public record FairnessCertificate(Fairness fairness, ImmutableList<FairnessLevel> levels) {

    /** The greatest gap of any level; 0 if the distribution is proven to be the best. */
    public Rational gap() {
        return levels.stream().map(FairnessLevel::gap).max(Rational::compareTo).orElse(Rational.ZERO);
    }
}
