package dev.shien.lottery.verify;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Those who wait, each joint entry as one, in the order of their tickets: of each quota, and of all for open seats. */
final class Waiting {

    private final Map<String, Map<String, List<Drawn>>> byQuota = new HashMap<>();
    private final Map<String, List<Drawn>> inOpenOrder = new LinkedHashMap<>();
    private final Map<String, Drawn> byReceipt = new HashMap<>();
    private final Map<String, Long> counts = new HashMap<>();

    Waiting(List<List<Drawn>> inOrder) {
        for (List<Drawn> unit : inOrder) {
            Drawn first = unit.get(0);
            byQuota.computeIfAbsent(first.quota(), q -> new LinkedHashMap<>()).put(first.unit(), unit);
            counts.merge(first.quota(), (long) unit.size(), Long::sum);
            unit.forEach(d -> byReceipt.put(d.receipt(), d));
        }
        inOrder.stream()
                .sorted(Comparator.comparing(u -> u.get(0), Drawn.OPEN_ORDER))
                .forEach(u -> inOpenOrder.put(u.get(0).unit(), u));
    }

    Collection<List<Drawn>> of(String quota) {
        return byQuota.getOrDefault(quota, new HashMap<>()).values();
    }

    Collection<List<Drawn>> inOpenOrder() {
        return inOpenOrder.values();
    }

    /** How many entrants of the quota wait. */
    long count(String quota) {
        return counts.getOrDefault(quota, 0L);
    }

    void remove(List<Drawn> unit) {
        unit.forEach(d -> leave(d.receipt()));
    }

    /** Takes out whoever waits by that number; says whether anyone does. The others of a joint entry keep its place. */
    boolean leave(String receipt) {
        Drawn leaver = byReceipt.remove(receipt);
        if (leaver == null) {
            return false;
        }
        counts.merge(leaver.quota(), -1L, Long::sum);
        List<Drawn> rest = new ArrayList<>(inOpenOrder.getOrDefault(leaver.unit(), List.of()));
        rest.removeIf(d -> d.receipt().equals(receipt));
        replace(inOpenOrder, leaver.unit(), rest);
        replace(byQuota.getOrDefault(leaver.quota(), new HashMap<>()), leaver.unit(), rest);
        return true;
    }

    private static void replace(Map<String, List<Drawn>> units, String unit, List<Drawn> rest) {
        if (rest.isEmpty()) {
            units.remove(unit);
        } else {
            units.put(unit, rest);
        }
    }
}
