package dev.shien.domain.plan;

import com.fasterxml.jackson.annotation.JsonIgnore;
import dev.shien.domain.number.Rational;
import dev.shien.domain.reason.Text;

/**
 * One term of a plan's score. A score is a penalty: 0 is the ideal, less is better.
 *
 * @param code stable name of the term, such as {@code workshop.repeats}
 * @param text what is counted, in its unit
 * @param weight the penalty of a thousandth of the unit, at least 0
 * @param amount how much of it the plan has, in thousandths of the unit
 * @param bound no plan that keeps the rules of its certificate has less of it than this, in thousandths of the unit
 */
public record ScoreTerm(String code, Text text, long weight, long amount, long bound) {

    /** How many thousandths a unit has. */
    public static final long UNIT = 1000;

    /** Refuses negative figures and a bound above the amount. */
    public ScoreTerm {
        if (weight < 0 || bound < 0 || amount < bound) {
            throw new IllegalArgumentException("Expected 0 <= weight and 0 <= bound <= amount in term '" + code
                    + "', was weight " + weight + ", bound " + bound + ", amount " + amount);
        }
    }

    /** The penalty of this term: weight times amount. */
    @JsonIgnore
    public long penalty() {
        return Math.multiplyExact(weight, amount);
    }

    /** The least penalty that this term can have: weight times bound. */
    @JsonIgnore
    public long penaltyBound() {
        return Math.multiplyExact(weight, bound);
    }

    /** The amount in units. */
    public Rational inUnits() {
        return Rational.of(amount, UNIT);
    }
}
