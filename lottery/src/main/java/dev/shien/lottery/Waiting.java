package dev.shien.lottery;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.LinkedHashMultimap;
import com.google.common.collect.Multimap;
import dev.shien.domain.selection.Ticket;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Those who wait, in the order of their tickets: of each quota, and of all for open seats. */
final class Waiting {

    private final List<Unit> all;
    private final Multimap<String, Unit> byQuota = LinkedHashMultimap.create();
    private final Set<Unit> inOpenOrder;
    private final Map<String, Integer> counts = new HashMap<>();

    /** Those given, who come in the order of their tickets. */
    Waiting(List<Unit> all) {
        this.all = all;
        inOpenOrder = all.stream().sorted(Unit.BY_OPEN_TICKET).collect(Collectors.toCollection(LinkedHashSet::new));
        for (Unit unit : all) {
            byQuota.put(unit.quota(), unit);
            counts.merge(unit.quota(), unit.size(), Integer::sum);
        }
    }

    Stream<Unit> in(String quota) {
        return byQuota.get(quota).stream();
    }

    Stream<Unit> inOpenOrder() {
        return inOpenOrder.stream();
    }

    /** How many entrants of the quota wait. */
    int count(String quota) {
        return counts.getOrDefault(quota, 0);
    }

    void remove(Unit unit) {
        byQuota.remove(unit.quota(), unit);
        inOpenOrder.remove(unit);
        counts.merge(unit.quota(), -unit.size(), Integer::sum);
    }

    ImmutableList<Ticket> tickets() {
        return all.stream()
                .filter(inOpenOrder::contains)
                .flatMap(u -> u.members().stream())
                .collect(ImmutableList.toImmutableList());
    }
}
