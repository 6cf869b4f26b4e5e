package dev.shien.testkit.selection;

import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMultiset;
import dev.shien.domain.selection.DrawRequest;
import dev.shien.domain.selection.Entrant;
import dev.shien.domain.selection.QuotaTarget;
import dev.shien.domain.selection.Seat;
import dev.shien.domain.selection.SeatPlan;
import dev.shien.domain.selection.SeatRules;
import dev.shien.domain.selection.Standing;
import java.util.Collection;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Who of those who wait could have a seat, by the hard limits alone. */
final class Fit {

    private final SeatRules rules;
    private final ImmutableListMultimap<String, Entrant> units;
    private final ImmutableMultiset<String> inQuota;
    private final ImmutableMultiset<String> owned;

    Fit(DrawRequest request, Standing standing) {
        rules = request.rules();
        units = request.entrants().stream()
                .filter(e -> standing.isWaiting(e.receipt()))
                .collect(ImmutableListMultimap.toImmutableListMultimap(
                        e -> e.party().map(p -> "party " + p).orElse("entrant " + e.receipt()), e -> e));
        inQuota = standing.selected().stream().map(Seat::quota).collect(ImmutableMultiset.toImmutableMultiset());
        owned = owners(request.entrants(), e -> standing.isIn(e.receipt()));
    }

    /** Those for whom such a seat is meant: one entrant, or all of a joint entry. */
    Stream<Collection<Entrant>> waiting(String seat) {
        return units.asMap().values().stream()
                .filter(u -> seat.equals(SeatPlan.OPEN)
                        || u.iterator().next().quota().equals(seat));
    }

    /** Whether they could have that many seats. */
    boolean fits(Collection<Entrant> members, int free) {
        String quota = members.iterator().next().quota();
        int most = rules.quotas().stream()
                .filter(q -> q.id().equals(quota))
                .mapToInt(QuotaTarget::max)
                .sum();
        ImmutableMultiset<String> theirs = owners(members, e -> true);
        return members.size() <= Math.min(free, most - inQuota.count(quota))
                && theirs.elementSet().stream()
                        .allMatch(o -> owned.count(o) + theirs.count(o)
                                <= rules.ownerLimit().orElse(Integer.MAX_VALUE));
    }

    private static ImmutableMultiset<String> owners(Collection<Entrant> entrants, Predicate<Entrant> which) {
        return entrants.stream()
                .filter(which)
                .flatMap(e -> e.owner().stream())
                .collect(ImmutableMultiset.toImmutableMultiset());
    }
}
