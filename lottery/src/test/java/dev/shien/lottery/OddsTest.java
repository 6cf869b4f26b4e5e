package dev.shien.lottery;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import dev.shien.domain.selection.Entrant;
import dev.shien.domain.selection.LockedDraw;
import dev.shien.domain.selection.OpenSeats;
import dev.shien.domain.selection.QuotaOdds;
import dev.shien.domain.selection.QuotaTarget;
import dev.shien.domain.selection.SeatRules;
import dev.shien.domain.selection.SpareSeats;
import dev.shien.domain.selection.Transfer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** By which method odds are found, at the borders between methods; and that they are true there. */
class OddsTest {

    private static final QuotaLottery LOTTERY = QuotaLottery.create();

    /** A quota is written as target-maximum and the weights of its entrants. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            1-2: 1 1       | 1-2: 1 1       | 1 | RESERVED_FIRST | ONE_EACH | odds.fraction odds.fraction
            1-2: 1 1       | 1-2: 2 2       | 1 | RESERVED_FIRST | ONE_EACH | odds.bounds odds.bounds
            1-9: 1 1       | 0-9: 1 1       | 2 | RESERVED_FIRST | ONE_EACH | odds.bounds odds.bounds
            1-3: 1 1 1     | 0-2: 1 1       | 2 | OPEN_FIRST     | ONE      | odds.fraction odds.fraction
            1-9: 1 1       | 0-9: 1 1 1 1   | 2 | OPEN_FIRST     | ONE      | odds.bounds odds.bounds
            1-2: 1 1 1     | 0-9: 1 1 1     | 2 | OPEN_FIRST     | ONE      | odds.bounds odds.bounds
            1-2: 1 1       | 1-2: 2 2       | 1 | OPEN_FIRST     | ONE      | odds.played odds.played
            1-2: 1 2       | 1-2: 1 2       | 1 | OPEN_FIRST     | ONE      | odds.played odds.played
            1-2: 1 1       | 1-2: 1 1 1     | 1 | RESERVED_FIRST | ONE      | odds.played odds.played
            1-2: 1 1 1     | 0-9: 1 1 1     | 2 | RESERVED_FIRST | ONE      | odds.played odds.played
            1-1: 1 1       | 1-1: 1 2       | 0 | RESERVED_FIRST | ONE      | odds.fraction odds.played
            1-1: 1         | 1-1: 1         | 1 | RESERVED_FIRST | ONE      | odds.everyone odds.everyone
            1-2: 1 1       | 1-1: 1         | 1 | RESERVED_FIRST | ONE      | odds.everyone odds.everyone
            """)
    void oddsAreTrueByTheMethodThatTheRulesLeave(
            String a, String b, int open, OpenSeats.Order order, OpenSeats.Tickets tickets, String methods) {
        QuotaTarget first = quota("a", a);
        QuotaTarget second = quota("b", b);
        SeatRules rules = SeatRules.of(
                        first.target() + second.target() + open,
                        ImmutableList.of(first, second),
                        SpareSeats.STAY,
                        Transfer.SAME_QUOTA_ONLY)
                .withOpen(new OpenSeats(open, order, tickets));
        LockedDraw lock = LOTTERY.lock(Draws.request(
                rules,
                ImmutableList.<Entrant>builder()
                        .addAll(entrants("a", a))
                        .addAll(entrants("b", b))
                        .build()));
        ImmutableList<QuotaOdds> odds = LOTTERY.odds(lock);

        assertThat(odds).extracting(o -> o.reason().code()).containsExactly(methods.split(" ", -1));
        OddsProperties.areTrue(lock, odds);
    }

    private static QuotaTarget quota(String id, String text) {
        String[] bounds = text.split(":", -1)[0].split("-", -1);
        return new QuotaTarget(id, Integer.parseInt(bounds[0]), 0, Integer.parseInt(bounds[1]));
    }

    private static ImmutableList<Entrant> entrants(String quota, String text) {
        String[] weights = text.split(": ", -1)[1].split(" ", -1);
        ImmutableList.Builder<Entrant> entrants = ImmutableList.builder();
        for (int i = 0; i < weights.length; i++) {
            entrants.add(Entrant.of(quota + i, quota, Integer.parseInt(weights[i])));
        }
        return entrants.build();
    }
}
