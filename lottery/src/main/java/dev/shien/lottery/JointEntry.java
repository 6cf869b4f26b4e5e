package dev.shien.lottery;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.Multimaps;
import dev.shien.domain.selection.Entrant;
import dev.shien.domain.selection.QuotaTarget;
import dev.shien.domain.selection.SeatRules;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Refuses joint entries that could never be drawn, or whose members do not compete alike. */
final class JointEntry {

    private JointEntry() {}

    static void check(ImmutableList<Entrant> entrants, SeatRules rules) {
        ImmutableListMultimap<String, Entrant> parties = entrants.stream()
                .filter(e -> e.party().isPresent())
                .collect(ImmutableListMultimap.toImmutableListMultimap(
                        e -> e.party().orElseThrow(), Function.identity()));
        Multimaps.asMap(parties).forEach((party, members) -> check(party, members, rules));
    }

    private static void check(String party, List<Entrant> members, SeatRules rules) {
        Entrant first = members.get(0);
        members.stream()
                .filter(m -> !m.quota().equals(first.quota()) || m.weight() != first.weight())
                .findFirst()
                .ifPresent(m -> {
                    throw new IllegalArgumentException("Entrants of party '" + party
                            + "' must have one quota and one weight; '" + first.receipt() + "' has '" + first.quota()
                            + "' and " + first.weight() + ", '" + m.receipt() + "' has '" + m.quota() + "' and "
                            + m.weight());
                });
        checkSize(party, members, rules);
    }

    private static void checkSize(String party, List<Entrant> members, SeatRules rules) {
        int most = rules.quotas().stream()
                .filter(q -> q.id().equals(members.get(0).quota()))
                .mapToInt(QuotaTarget::max)
                .findFirst()
                .orElseThrow();
        if (members.size() > Math.min(most, rules.capacity())) {
            throw new IllegalArgumentException("Party '" + party + "' has " + members.size()
                    + " entrants and can never be in: at most " + Math.min(most, rules.capacity()) + " may be");
        }
        long ofOneOwner = members.stream()
                .flatMap(m -> m.owner().stream())
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()))
                .values()
                .stream()
                .mapToLong(Long::longValue)
                .max()
                .orElse(0);
        if (rules.ownerLimit().filter(l -> ofOneOwner > l).isPresent()) {
            throw new IllegalArgumentException("Party '" + party + "' has " + ofOneOwner
                    + " entrants of one owner and can never be in: at most "
                    + rules.ownerLimit().get() + " may be");
        }
    }
}
