package dev.shien.lottery;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import dev.shien.domain.number.Rational;
import dev.shien.domain.selection.Chance;
import dev.shien.domain.selection.Entrant;
import dev.shien.domain.selection.EntrantOdds;
import dev.shien.domain.selection.LockedDraw;
import dev.shien.domain.selection.QuotaOdds;
import dev.shien.domain.selection.SeatRules;
import java.util.Optional;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;

/** Odds beside the true chances of draws that are small enough to try every order of tickets. */
class OddsProperties {

    private static final Rational LAST_DIGIT = Rational.of(1, 1_000_000_000_000L);
    private static final QuotaLottery LOTTERY = QuotaLottery.create();

    /** An exact chance is the true one, one of twelve digits differs from it by less than the last, bounds enclose it. */
    @Tag("slow")
    @Property(tries = 400)
    void oddsAreTrueOverAllOrdersOfTickets(@ForAll("draws") LockedDraw lock) {
        areTrue(lock, LOTTERY.odds(lock));
    }

    static void areTrue(LockedDraw lock, ImmutableList<QuotaOdds> odds) {
        ImmutableMap<String, Rational> chances = EveryOrder.chances(lock);
        for (Entrant entrant : lock.entrants()) {
            Chance said = said(odds, lock, entrant);
            Rational off = said.precision() == Chance.Precision.TWELVE_DIGITS ? LAST_DIGIT : Rational.ZERO;
            assertThat(chances.getOrDefault(entrant.receipt(), Rational.ZERO))
                    .as("%s of %s, said %s", entrant, lock, said)
                    .isBetween(said.least().minus(off), said.greatest().plus(off));
        }
    }

    @Provide
    Arbitrary<LockedDraw> draws() {
        return SmallDraws.draws();
    }

    private static Chance said(ImmutableList<QuotaOdds> odds, LockedDraw lock, Entrant entrant) {
        ImmutableList<Entrant> unit = lock.entrants().stream()
                .filter(e ->
                        e.equals(entrant) || (e.party().isPresent() && e.party().equals(entrant.party())))
                .collect(ImmutableList.toImmutableList());
        ImmutableList<String> owners = unit.stream()
                .flatMap(e -> e.owner().stream())
                .filter(o -> isLimited(o, lock))
                .sorted()
                .collect(ImmutableList.toImmutableList());
        return odds.stream()
                .filter(o -> o.quota().equals(entrant.quota()))
                .flatMap(o -> o.entrants().stream())
                .filter(k -> k.weight().equals(Optional.of(entrant.weight()))
                        && k.partySize() == unit.size()
                        && k.owners().equals(owners))
                .map(EntrantOdds::chance)
                .findFirst()
                .orElseThrow();
    }

    private static boolean isLimited(String owner, LockedDraw lock) {
        SeatRules rules = lock.rules();
        long all = lock.entrants().stream()
                .filter(e -> e.owner().filter(owner::equals).isPresent())
                .count();
        return rules.ownerLimit().filter(l -> all > l).isPresent();
    }
}
