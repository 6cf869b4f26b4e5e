package dev.shien.lottery.odds;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import dev.shien.domain.number.Rational;
import dev.shien.domain.selection.DrawId;
import dev.shien.domain.selection.DrawRequest;
import dev.shien.domain.selection.DrawSecret;
import dev.shien.domain.selection.Entrant;
import dev.shien.domain.selection.EntrantOdds;
import dev.shien.domain.selection.JointEntries;
import dev.shien.domain.selection.LockedDraw;
import dev.shien.domain.selection.OpenSeats;
import dev.shien.domain.selection.QuotaOdds;
import dev.shien.domain.selection.QuotaTarget;
import dev.shien.domain.selection.Seat;
import dev.shien.domain.selection.SeatRules;
import dev.shien.domain.selection.SeedTerms;
import dev.shien.domain.selection.SpareSeats;
import dev.shien.domain.selection.Transfer;
import dev.shien.lottery.Draws;
import dev.shien.lottery.QuotaLottery;
import java.nio.ByteBuffer;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Draws held many times, under one secret after another, beside the odds that were said before: each kind of entrant is in
 * as often as its chance says, within four standard deviations. 2,000 draws each, or as many as the system property
 * {@code shien.draws} says.
 */
@Tag("slow")
class SimulationTest {

    private static final int DRAWS = Integer.getInteger("shien.draws", 2_000);
    private static final QuotaLottery LOTTERY = QuotaLottery.create();

    static Stream<Arguments> draws() {
        SeatRules rules = SeatRules.of(
                7,
                ImmutableList.of(QuotaTarget.of("a", 3), QuotaTarget.of("b", 2)),
                SpareSeats.OPEN_POOL,
                Transfer.SAME_QUOTA_ONLY);
        SeatRules reserved = SeatRules.of(5, rules.quotas(), SpareSeats.STAY, Transfer.SAME_QUOTA_ONLY);
        ImmutableList<Entrant> plain = ImmutableList.<Entrant>builder()
                .addAll(Draws.entrants("a", 7))
                .addAll(Draws.entrants("b", 9))
                .build();
        ImmutableList<Entrant> weighted = plain.stream()
                .map(e -> Entrant.of(e.receipt(), e.quota(), e.receipt().endsWith("3") ? 5 : 1))
                .collect(ImmutableList.toImmutableList());
        ImmutableList<Entrant> joint = plain.stream()
                .map(e -> e.receipt().endsWith("1") || e.receipt().endsWith("2") ? e.inParty("p" + e.quota()) : e)
                .collect(ImmutableList.toImmutableList());
        ImmutableList<Entrant> owned = plain.stream()
                .map(e -> e.receipt().endsWith("4") || e.receipt().endsWith("5") ? e.ofOwner("o") : e)
                .collect(ImmutableList.toImmutableList());
        OpenSeats openFirst = new OpenSeats(2, OpenSeats.Order.OPEN_FIRST, OpenSeats.Tickets.ONE);
        OpenSeats twoTickets = new OpenSeats(2, OpenSeats.Order.RESERVED_FIRST, OpenSeats.Tickets.ONE_EACH);
        return Stream.of(
                Arguments.of("open pool", rules, plain),
                Arguments.of("open pool, weighted", rules, weighted),
                Arguments.of("open seats first", rules.withOpen(openFirst), plain),
                Arguments.of("open seats first, weighted", rules.withOpen(openFirst), weighted),
                Arguments.of("open seats by their own tickets", rules.withOpen(twoTickets), plain),
                Arguments.of("weighted", reserved, weighted),
                Arguments.of("joint entries", reserved, joint),
                Arguments.of("joint entries held for", reserved.withJointEntries(JointEntries.HOLD), joint),
                Arguments.of("owners", reserved.withOwnerLimit(1), owned));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("draws")
    void entrantsAreInAsOftenAsTheirChanceSays(String name, SeatRules rules, ImmutableList<Entrant> entrants) {
        ImmutableList<QuotaOdds> odds = LOTTERY.odds(lock(rules, entrants, secret(0)));
        Map<String, Integer> in = new HashMap<>();
        for (int i = 0; i < DRAWS; i++) {
            LockedDraw lock = lock(rules, entrants, secret(i));
            for (Seat seat : LOTTERY.draw(lock, secret(i), ImmutableMap.of(), Draws.DRAWN_AT)
                    .selected()) {
                in.merge(seat.receipt(), 1, Integer::sum);
            }
        }
        for (int q = 0; q < odds.size(); q++) {
            for (EntrantOdds some : odds.get(q).entrants()) {
                String quota = odds.get(q).quota();
                ImmutableList<Entrant> alike = entrants.stream()
                        .filter(e -> e.quota().equals(quota) && isAlike(e, some, rules))
                        .collect(ImmutableList.toImmutableList());
                assertThat(alike).hasSize(some.entrants());
                int units = some.entrants() / some.partySize();
                double chance = decimal(some.chance().least());
                assertThat(some.chance().greatest())
                        .as(name)
                        .isEqualTo(some.chance().least());
                double expected = DRAWS * chance * some.entrants();
                // Entrants of one kind shut each other out, so that independent ones would vary more.
                double deviation = some.partySize() * Math.sqrt(DRAWS * units * chance * (1 - chance));
                double counted = alike.stream()
                        .mapToInt(e -> in.getOrDefault(e.receipt(), 0))
                        .sum();
                assertThat(counted).as(name + " " + some).isBetween(expected - 4 * deviation, expected + 4 * deviation);
            }
        }
    }

    private static boolean isAlike(Entrant entrant, EntrantOdds some, SeatRules rules) {
        int size = entrant.party().isPresent() ? 2 : 1;
        boolean bound = rules.ownerLimit().isPresent() && entrant.owner().isPresent();
        return some.weight().equals(Optional.of(entrant.weight()))
                && size == some.partySize()
                && bound == !some.owners().isEmpty();
    }

    private static double decimal(Rational number) {
        return number.numerator().doubleValue() / number.denominator().doubleValue();
    }

    private static DrawSecret secret(int number) {
        return DrawSecret.of(ByteBuffer.allocate(32).putInt(number).array());
    }

    private static LockedDraw lock(SeatRules rules, ImmutableList<Entrant> entrants, DrawSecret secret) {
        return LOTTERY.lock(DrawRequest.builder()
                .id(DrawId.first("p", "d"))
                .rules(rules)
                .addAllEntrants(entrants)
                .seed(new SeedTerms(secret.commitment(), ImmutableList.of()))
                .lockedAt(Draws.LOCKED_AT)
                .build());
    }
}
