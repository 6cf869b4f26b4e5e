package dev.shien.domain.number;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigInteger;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class RationalProperties {

    @Provide
    Arbitrary<Rational> rationals() {
        Arbitrary<Long> n = Arbitraries.longs().between(-1_000_000, 1_000_000);
        return Combinators.combine(n, n.filter(d -> d != 0)).as(Rational::of);
    }

    @Property
    void plusAndMinusUndoEachOther(@ForAll("rationals") Rational a, @ForAll("rationals") Rational b) {
        assertThat(a.plus(b).minus(b)).isEqualTo(a);
    }

    @Property
    void timesAndDividedByUndoEachOther(@ForAll("rationals") Rational a, @ForAll("rationals") Rational b) {
        if (b.signum() != 0) {
            assertThat(a.times(b).dividedBy(b)).isEqualTo(a);
        }
    }

    @Property
    void theOrderIsThatOfTheDifference(@ForAll("rationals") Rational a, @ForAll("rationals") Rational b) {
        assertThat(Integer.signum(a.compareTo(b))).isEqualTo(a.minus(b).signum());
    }

    @Property
    void floorAndCeilEnclose(@ForAll("rationals") Rational a) {
        Rational floor = new Rational(a.floor(), BigInteger.ONE);
        Rational ceil = new Rational(a.ceil(), BigInteger.ONE);

        assertThat(floor).isLessThanOrEqualTo(a);
        assertThat(ceil).isGreaterThanOrEqualTo(a);
        assertThat(ceil.minus(floor)).isEqualTo(a.isWhole() ? Rational.ZERO : Rational.ONE);
    }

    @Property
    void textReadsBack(@ForAll("rationals") Rational a) {
        assertThat(Rational.parse(a.toString())).isEqualTo(a);
    }

    @Example
    void isKeptInLowestTermsWithAPositiveDenominator() {
        assertThat(Rational.of(6, -4)).hasToString("-3/2").isEqualTo(Rational.of(-3, 2));
        assertThatThrownBy(() -> Rational.of(1, 0)).hasMessageContaining("Denominator must not be 0");
        assertThatThrownBy(() -> Rational.parse("a/b")).hasMessageContaining("'a/b'");
    }
}
