package dev.shien.lottery.odds;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import dev.shien.domain.number.Rational;
import dev.shien.domain.selection.Chance;
import dev.shien.domain.selection.Entrant;
import dev.shien.domain.selection.EntrantOdds;
import dev.shien.domain.selection.LockedDraw;
import dev.shien.domain.selection.OpenSeats;
import dev.shien.domain.selection.QuotaOdds;
import dev.shien.domain.selection.QuotaTarget;
import dev.shien.domain.selection.SeatRules;
import dev.shien.domain.selection.SpareSeats;
import dev.shien.domain.selection.Transfer;
import dev.shien.lottery.Draws;
import dev.shien.lottery.QuotaLottery;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.stream.IntStream;

/** What tests of odds ask for. */
final class Odds {

    private Odds() {}

    static Chance exact(long numerator, long denominator) {
        return Chance.exact(Rational.of(numerator, denominator));
    }

    static Chance exact(long n1, long d1, long n2, long d2) {
        return Chance.exact(Rational.of(n1, d1).plus(Rational.of(n2, d2)));
    }

    static double decimal(Rational number) {
        return new BigDecimal(number.numerator())
                .divide(new BigDecimal(number.denominator()), MathContext.DECIMAL128)
                .doubleValue();
    }

    static ImmutableList<Entrant> weighted(int ones, int fives, int sevens) {
        return IntStream.range(0, ones + fives + sevens)
                .mapToObj(i -> Entrant.of("R-%05d".formatted(i), "a", i < ones ? 1 : i < ones + fives ? 5 : 7))
                .collect(ImmutableList.toImmutableList());
    }

    static ImmutableList<Entrant> entrants(int a, int b) {
        return ImmutableList.<Entrant>builder()
                .addAll(Draws.entrants("a", a))
                .addAll(Draws.entrants("b", b))
                .build();
    }

    static SeatRules rules(int seats) {
        return SeatRules.of(
                seats, ImmutableList.of(QuotaTarget.of("a", seats)), SpareSeats.STAY, Transfer.SAME_QUOTA_ONLY);
    }

    static SeatRules open(OpenSeats open) {
        return SeatRules.of(
                        3,
                        ImmutableList.of(QuotaTarget.of("a", 1), QuotaTarget.of("b", 1)),
                        SpareSeats.STAY,
                        Transfer.SAME_QUOTA_ONLY)
                .withOpen(open);
    }

    static LockedDraw lock(SeatRules rules, ImmutableList<Entrant> entrants) {
        return QuotaLottery.create().lock(Draws.request(rules, entrants));
    }

    static ImmutableList<QuotaOdds> odds(SeatRules rules, ImmutableList<Entrant> entrants) {
        return QuotaLottery.create().odds(lock(rules, entrants));
    }

    static ImmutableList<Chance> chances(SeatRules rules, ImmutableList<Entrant> entrants) {
        return chances(odds(rules, entrants));
    }

    static ImmutableList<Chance> chances(ImmutableList<QuotaOdds> odds) {
        return odds.stream()
                .flatMap(o -> o.entrants().stream())
                .map(EntrantOdds::chance)
                .collect(ImmutableList.toImmutableList());
    }

    static EntrantOdds only(QuotaOdds odds) {
        assertThat(odds.entrants()).hasSize(1);
        return odds.entrants().get(0);
    }
}
