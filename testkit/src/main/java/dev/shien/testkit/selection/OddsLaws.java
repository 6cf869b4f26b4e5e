package dev.shien.testkit.selection;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shien.domain.number.Rational;
import dev.shien.domain.selection.EntrantOdds;
import dev.shien.domain.selection.LockedDraw;
import dev.shien.domain.selection.Lottery;
import dev.shien.domain.selection.QuotaOdds;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** The laws of the chances before a draw. */
public interface OddsLaws {

    /** The lottery that the laws are about. */
    Lottery lottery();

    /** Rule 1: the chances count every entrant once. */
    @Property(tries = 60)
    default void oddsCountEveryEntrantOnce(@ForAll(supplier = SelectionArbitraries.Draws.class) DrawCase draw) {
        LockedDraw lock = lottery().lock(draw.request());
        for (QuotaOdds odds : lottery().odds(lock)) {
            assertThat(odds.entrants().stream().mapToInt(EntrantOdds::entrants).sum())
                    .isEqualTo(odds.demand());
        }
    }

    /** Rule 2: chances of single entrants add up to the seats that are filled, to as many digits as they have. */
    @Property(tries = 60)
    default void oddsOfSingleEntrantsSumUpToTheSeats(
            @ForAll(supplier = SelectionArbitraries.SimpleDraws.class) DrawCase draw) {
        LockedDraw lock = lottery().lock(draw.request());
        Rational sum = Rational.ZERO;
        for (QuotaOdds odds : lottery().odds(lock)) {
            for (EntrantOdds some : odds.entrants()) {
                sum = sum.plus(some.chance().least().times(Rational.of(some.entrants())));
            }
        }
        Rational in = Rational.of(draw.hold(lottery()).selected().size());
        Rational off = sum.minus(in).signum() < 0 ? in.minus(sum) : sum.minus(in);
        assertThat(off).isLessThan(Rational.of(1, 1_000_000_000L));
    }
}
