package dev.shien.lottery;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import dev.shien.domain.number.Rational;
import dev.shien.domain.selection.DrawId;
import dev.shien.domain.selection.DrawRequest;
import dev.shien.domain.selection.DrawSecret;
import dev.shien.domain.selection.Entrant;
import dev.shien.domain.selection.QuotaOdds;
import dev.shien.domain.selection.QuotaTarget;
import dev.shien.domain.selection.SeatRules;
import dev.shien.domain.selection.SeedTerms;
import dev.shien.domain.selection.SpareSeats;
import dev.shien.domain.selection.Transfer;
import java.nio.ByteBuffer;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class OddsTest {

    private final QuotaLottery lottery = QuotaLottery.create();

    @Test
    void oddsAreExactAndKnownBeforeTheDraw() {
        ImmutableList<QuotaOdds> odds = odds(Draws.tokyo(), Draws.entrants(4, 30, 60));

        assertThat(odds)
                .extracting(QuotaOdds::chance)
                .containsExactly(
                        Optional.of(Rational.ONE), Optional.of(Rational.of(2, 5)), Optional.of(Rational.of(2, 5)));
        assertThat(odds.get(1).reason().text().ja()).isEqualTo("枠「making」: 30件に12席、当選確率は2/5");
    }

    @Test
    void oddsSayWhyTheyAreNotExact() {
        SeatRules open = Draws.tokyo(SpareSeats.OPEN_POOL, Transfer.SAME_QUOTA_THEN_ACROSS);
        assertThat(odds(open, Draws.entrants(4, 30, 60)))
                .extracting(o -> o.reason().code())
                .containsExactly("odds.exact", "odds.open", "odds.open");
        ImmutableList<Entrant> weighted = ImmutableList.<Entrant>builder()
                .addAll(Draws.entrants(0, 30, 60))
                .add(Entrant.of("heavy", "making", 2))
                .build();
        assertThat(odds(Draws.tokyo(), weighted))
                .extracting(o -> o.reason().code())
                .containsExactly("odds.nobody", "odds.weighted", "odds.exact");
    }

    /** An entrant of weight 2 beside two of weight 1 for one seat: 1/2, within four standard deviations of 1,000 draws. */
    @Test
    void weightIsTheRatioOfChancesForTheFirstPlace() {
        SeatRules rules =
                SeatRules.of(1, ImmutableList.of(QuotaTarget.of("a", 1)), SpareSeats.STAY, Transfer.SAME_QUOTA_ONLY);
        int won = 0;
        for (int i = 0; i < 1_000; i++) {
            DrawSecret secret = DrawSecret.of(ByteBuffer.allocate(32).putInt(i).array());
            DrawRequest request = DrawRequest.builder()
                    .id(DrawId.first("p", "d"))
                    .rules(rules)
                    .addEntrants(Entrant.of("heavy", "a", 2), Entrant.of("x", "a"), Entrant.of("y", "a"))
                    .seed(new SeedTerms(secret.commitment(), ImmutableList.of()))
                    .lockedAt(Draws.LOCKED_AT)
                    .build();
            var record = lottery.draw(lottery.lock(request), secret, ImmutableMap.of(), Draws.DRAWN_AT);
            won += record.selected().get(0).receipt().equals("heavy") ? 1 : 0;
        }
        // sqrt(1000 * 1/2 * 1/2) is 15.8.
        assertThat(won).isBetween(500 - 64, 500 + 64);
    }

    private ImmutableList<QuotaOdds> odds(SeatRules rules, Iterable<Entrant> entrants) {
        return lottery.odds(lottery.lock(Draws.request(rules, entrants)));
    }
}
