package dev.shien.testkit.selection;

import com.google.common.collect.ImmutableList;
import dev.shien.domain.selection.Entrant;
import dev.shien.domain.selection.QuotaTarget;
import dev.shien.domain.selection.SeatRules;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Makes joint entries and owners out of single entrants, such that none could never be drawn. */
final class Binding {

    private static final int FEW_PARTIES = 8;
    private static final int FEW_OWNERS = 5;

    private final SeatRules rules;
    private final Map<String, Integer> sizes = new HashMap<>();

    Binding(SeatRules rules) {
        this.rules = rules;
    }

    /** Small numbers bind: entrants with the same number are of one party, or one owner; greater ones stand alone. */
    ImmutableList<Entrant> bind(List<Entrant> entrants, List<Integer> parties, List<Integer> owners) {
        ImmutableList.Builder<Entrant> bound = ImmutableList.builder();
        for (int i = 0; i < entrants.size(); i++) {
            Entrant entrant = entrants.get(i);
            if (owners.get(i) < FEW_OWNERS) {
                entrant = entrant.ofOwner("owner " + owners.get(i));
            }
            String party = "party " + parties.get(i) + " of " + entrant.quota() + ", weight " + entrant.weight();
            if (parties.get(i) < FEW_PARTIES && sizes.getOrDefault(party, 0) < most(entrant)) {
                sizes.merge(party, 1, Integer::sum);
                entrant = entrant.inParty(party);
            }
            bound.add(entrant);
        }
        return bound.build();
    }

    private int most(Entrant entrant) {
        int most = rules.quotas().stream()
                .filter(q -> q.id().equals(entrant.quota()))
                .mapToInt(QuotaTarget::max)
                .findFirst()
                .orElse(0);
        return Math.min(Math.min(most, rules.capacity()), rules.ownerLimit().orElse(3));
    }
}
