package dev.shien.lottery;

import com.google.common.collect.HashMultiset;
import com.google.common.collect.Multiset;
import dev.shien.domain.selection.Seat;
import dev.shien.domain.selection.SeatRules;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What the hard limits leave, whatever seats are free: the maximum of each quota, and the limit per owner. */
final class Room {

    private final SeatRules rules;
    private final Bonds bonds;
    private final Map<String, Integer> below = new HashMap<>();
    private final Multiset<String> owned = HashMultiset.create();

    Room(SeatRules rules, Bonds bonds, List<Seat> selected) {
        this.rules = rules;
        this.bonds = bonds;
        rules.quotas().forEach(q -> below.put(q.id(), q.max()));
        for (Seat seat : selected) {
            below.merge(seat.quota(), -1, Integer::sum);
            bonds.owner(seat.receipt()).ifPresent(owned::add);
        }
    }

    /** How many entrants of the quota may still come in. */
    int in(String quota) {
        return below.getOrDefault(quota, 0);
    }

    /** Whether the owners of the members may have them all in. */
    boolean withinOwnerLimit(Unit unit) {
        if (rules.ownerLimit().isEmpty()) {
            return true;
        }
        Multiset<String> owners = HashMultiset.create();
        bonds.owners(unit).forEach(owners::add);
        int limit = rules.ownerLimit().get();
        return owners.entrySet().stream().allMatch(o -> owned.count(o.getElement()) + o.getCount() <= limit);
    }

    /** Notes that the members are in. */
    void take(Unit unit) {
        below.merge(unit.quota(), -unit.size(), Integer::sum);
        bonds.owners(unit).forEach(owned::add);
    }
}
