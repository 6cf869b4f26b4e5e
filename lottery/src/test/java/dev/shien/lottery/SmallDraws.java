package dev.shien.lottery;

import com.google.common.collect.ImmutableList;
import dev.shien.domain.selection.Entrant;
import dev.shien.domain.selection.JointEntries;
import dev.shien.domain.selection.LockedDraw;
import dev.shien.domain.selection.OpenSeats;
import dev.shien.domain.selection.QuotaTarget;
import dev.shien.domain.selection.SeatRules;
import dev.shien.domain.selection.SpareSeats;
import dev.shien.domain.selection.Transfer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Draws of a few entrants under all rules for seats. */
final class SmallDraws {

    private static final int MOST_UNITS = 6;
    /** Where each stage has its own tickets, all orders of both are tried. */
    private static final int MOST_UNITS_OF_TWO_TICKETS = 4;

    private SmallDraws() {}

    static Arbitrary<LockedDraw> draws() {
        return rules().flatMap(rules -> entrants(rules)
                .map(entrants -> lock(rules, entrants))
                .filter(Optional::isPresent)
                .map(Optional::orElseThrow));
    }

    /** What an entrant, or all of a joint entry, is like. */
    private record Unit(int quota, int weight, int size, int owner) {}

    private static Arbitrary<ImmutableList<Entrant>> entrants(SeatRules rules) {
        int most = rules.open().tickets() == OpenSeats.Tickets.ONE ? MOST_UNITS : MOST_UNITS_OF_TWO_TICKETS;
        return Combinators.combine(Arbitraries.of(1, 2, 3), Arbitraries.of(1, 1, 3))
                .flatAs((largest, heaviest) -> Combinators.combine(
                                Arbitraries.integers().between(0, rules.quotas().size() - 1),
                                Arbitraries.integers().between(1, heaviest),
                                Arbitraries.integers().between(1, largest),
                                Arbitraries.integers().between(0, 3))
                        .as(Unit::new)
                        .list()
                        .ofMinSize(most - 2)
                        .ofMaxSize(most))
                .map(units -> entrants(rules, units));
    }

    private static ImmutableList<Entrant> entrants(SeatRules rules, List<Unit> units) {
        List<Entrant> entrants = new ArrayList<>();
        for (Unit unit : units) {
            String party = "p" + entrants.size();
            for (int i = 0; i < unit.size(); i++) {
                Entrant entrant = Entrant.of(
                        "e" + entrants.size(), rules.quotas().get(unit.quota()).id(), unit.weight());
                Entrant joint = unit.size() == 1 ? entrant : entrant.inParty(party);
                entrants.add(unit.owner() + i > 2 ? joint : joint.ofOwner("o" + (unit.owner() + i) % 2));
            }
        }
        return ImmutableList.copyOf(entrants);
    }

    private static Arbitrary<SeatRules> rules() {
        Arbitrary<QuotaTarget> quota = Combinators.combine(
                        Arbitraries.of(0, 1, 1, 2, 3), Arbitraries.integers().between(0, 3), Arbitraries.of(0, 1, 100))
                .as((target, below, above) ->
                        new QuotaTarget("q", target, Math.max(0, target - below), target + above));
        Arbitrary<OpenSeats> open = Combinators.combine(
                        Arbitraries.of(0, 1, 1, 2),
                        Arbitraries.of(OpenSeats.Order.class),
                        Arbitraries.of(OpenSeats.Tickets.ONE, OpenSeats.Tickets.ONE, OpenSeats.Tickets.ONE_EACH))
                .as(OpenSeats::new);
        return Combinators.combine(
                        Arbitraries.of(1, 2, 2, 3).flatMap(count -> quota.list().ofSize(count)),
                        open,
                        Arbitraries.of(0, 0, 1),
                        Arbitraries.of(SpareSeats.class),
                        Arbitraries.of(JointEntries.class),
                        Arbitraries.of(0, 0, 1, 2))
                .as(SmallDraws::rules);
    }

    private static SeatRules rules(
            List<QuotaTarget> quotas,
            OpenSeats open,
            int spare,
            SpareSeats spareSeats,
            JointEntries joint,
            int ownerLimit) {
        ImmutableList<QuotaTarget> named = IntStream.range(0, quotas.size())
                .mapToObj(i -> new QuotaTarget(
                        String.valueOf((char) ('a' + i)),
                        quotas.get(i).target(),
                        quotas.get(i).min(),
                        quotas.get(i).max()))
                .collect(ImmutableList.toImmutableList());
        int targets = named.stream().mapToInt(QuotaTarget::target).sum();
        SeatRules rules = SeatRules.of(
                        Math.max(1, targets + spare + open.count()), named, spareSeats, Transfer.SAME_QUOTA_ONLY)
                .withOpen(open)
                .withJointEntries(joint);
        return ownerLimit == 0 ? rules : rules.withOwnerLimit(ownerLimit);
    }

    /** Nothing if a joint entry could never be drawn. */
    private static Optional<LockedDraw> lock(SeatRules rules, ImmutableList<Entrant> entrants) {
        try {
            return Optional.of(QuotaLottery.create().lock(Draws.request(rules, entrants)));
        } catch (IllegalArgumentException impossible) {
            return Optional.empty();
        }
    }
}
