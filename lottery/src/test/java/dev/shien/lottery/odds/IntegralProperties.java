package dev.shien.lottery.odds;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import dev.shien.domain.number.Rational;
import dev.shien.domain.selection.Entrant;
import dev.shien.domain.selection.LockedDraw;
import dev.shien.domain.selection.OpenSeats;
import dev.shien.domain.selection.QuotaTarget;
import dev.shien.domain.selection.SeatRules;
import dev.shien.domain.selection.SpareSeats;
import dev.shien.domain.selection.Transfer;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.assertj.core.data.Offset;

/** Chances by integration beside fractions, where quotas with maxima compete for open seats. */
class IntegralProperties {

    @Property(tries = 30)
    void chancesAreThoseInFractions(@ForAll("draws") LockedDraw lock) {
        Field field = Field.of(lock);
        ImmutableMap<Kind, Rational> fractions =
                Playing.chances(field, field.kinds()).orElseThrow();
        List<ImmutableMap<Integer, Double>> integrated = IntStream.range(0, field.quotas())
                .mapToObj(q -> SingleChance.of(field, q))
                .toList();
        fractions.forEach(
                (kind, chance) -> assertThat(integrated.get(kind.quota()).get(kind.weight()))
                        .as("%s of %s", kind, lock)
                        .isCloseTo(Odds.decimal(chance), Offset.offset(2e-13)));
    }

    @Provide
    Arbitrary<LockedDraw> draws() {
        return Combinators.combine(
                        group().list().ofMinSize(2).ofMaxSize(3),
                        Arbitraries.integers().between(1, 4))
                .as(IntegralProperties::lock);
    }

    /** A quota, what its maximum is above its target, and the weights of its entrants. */
    private record Group(int target, int more, List<Integer> weights) {}

    private static Arbitrary<Group> group() {
        Arbitrary<List<Integer>> weights = Arbitraries.of(1, 2, 7, 1000)
                .list()
                .ofSize(2)
                .flatMap(two -> Arbitraries.of(two).list().ofMinSize(1).ofMaxSize(9));
        return Combinators.combine(Arbitraries.integers().between(0, 3), Arbitraries.of(0, 1, 2, 100), weights)
                .as(Group::new);
    }

    private static LockedDraw lock(List<Group> groups, int open) {
        List<QuotaTarget> quotas = new ArrayList<>();
        ImmutableList.Builder<Entrant> entrants = ImmutableList.builder();
        for (int q = 0; q < groups.size(); q++) {
            Group group = groups.get(q);
            String id = "q" + q;
            quotas.add(new QuotaTarget(id, group.target(), 0, group.target() + group.more()));
            for (int i = 0; i < group.weights().size(); i++) {
                entrants.add(Entrant.of(id + "-" + i, id, group.weights().get(i)));
            }
        }
        int targets = groups.stream().mapToInt(Group::target).sum();
        SeatRules rules = SeatRules.of(
                        targets + open, ImmutableList.copyOf(quotas), SpareSeats.STAY, Transfer.SAME_QUOTA_ONLY)
                .withOpen(new OpenSeats(open, OpenSeats.Order.RESERVED_FIRST, OpenSeats.Tickets.ONE));
        return Odds.lock(rules, entrants.build());
    }
}
