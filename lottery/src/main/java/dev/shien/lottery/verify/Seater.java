package dev.shien.lottery.verify;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Gives the seats of a plan to the tickets, as the rules of a record say, and keeps who waits. */
final class Seater {

    /** The mark of an open seat. */
    static final String OPEN = "*";

    private final JsonNode rules;
    private final boolean hold;
    private final int ownerLimit;
    private final Map<String, Integer> below = new HashMap<>();
    private final Map<String, Integer> owned = new HashMap<>();
    private final Map<String, List<Drawn>> seated = new HashMap<>();
    /** Those of one joint entry, or one entrant, at their first ticket. */
    private final List<List<Drawn>> waiting;

    Seater(JsonNode lock, List<Drawn> drawn) {
        rules = lock.get("rules");
        hold = rules.get("jointEntries").textValue().equals("HOLD");
        ownerLimit = rules.get("ownerLimit").isNull()
                ? Integer.MAX_VALUE
                : rules.get("ownerLimit").intValue();
        rules.get("quotas")
                .forEach(q -> below.put(q.get("id").textValue(), q.get("max").intValue()));
        Map<String, List<Drawn>> units = new LinkedHashMap<>();
        drawn.forEach(
                d -> units.computeIfAbsent(d.unit(), u -> new ArrayList<>()).add(d));
        waiting = new ArrayList<>(units.values());
        giveAll(lock.get("plan"));
    }

    /** Those on the seats of one kind: of a quota, or open. */
    List<Drawn> seated(String seat) {
        return seated.getOrDefault(seat, List.of());
    }

    /** Those of a quota who wait. */
    List<Drawn> waiting(String quota) {
        return waiting.stream()
                .flatMap(List::stream)
                .filter(d -> d.quota().equals(quota))
                .toList();
    }

    private void giveAll(JsonNode plan) {
        boolean openFirst = rules.get("open").get("order").textValue().equals("OPEN_FIRST");
        int open = plan.get("openSeats").intValue();
        if (openFirst) {
            giveOpen(open);
        }
        Map<String, Kind> reserved = new HashMap<>();
        plan.get("quotas")
                .forEach(q -> reserved.put(
                        q.get("quota").textValue(), new Kind(q.get("seats").intValue())));
        give(waiting, reserved);
        giveOpen(openFirst ? released(reserved) : open);
    }

    /** Seats of one kind: of a quota, or open. */
    private static final class Kind {
        final int seats;
        int free;
        boolean lacksSeats;
        boolean held;

        Kind(int seats) {
            this.seats = seats;
            free = seats;
        }
    }

    /** Reserved seats that nobody of the quota is left to take, beyond the minimum; none if reserved seats are hard. */
    private int released(Map<String, Kind> reserved) {
        int released = 0;
        for (JsonNode quota : rules.get("quotas")) {
            Kind kind = reserved.getOrDefault(quota.get("id").textValue(), new Kind(0));
            int kept = Math.max(0, quota.get("min").intValue() - (kind.seats - kind.free));
            released += kind.lacksSeats ? 0 : kind.free - kept;
        }
        return rules.get("spareSeats").textValue().equals("STAY") ? 0 : released;
    }

    private void giveOpen(int seats) {
        List<List<Drawn>> order = waiting.stream()
                .sorted(Comparator.comparing(u -> u.get(0), Drawn.OPEN_ORDER))
                .toList();
        give(order, Collections.singletonMap(OPEN, new Kind(seats)));
    }

    private void give(List<List<Drawn>> order, Map<String, Kind> kinds) {
        Set<String> heldQuotas = new HashSet<>();
        Set<List<Drawn>> in = Collections.newSetFromMap(new IdentityHashMap<>());
        for (List<Drawn> unit : order) {
            String quota = unit.get(0).quota();
            String seat = kinds.containsKey(OPEN) ? OPEN : quota;
            Kind kind = kinds.getOrDefault(seat, new Kind(0));
            int room = heldQuotas.contains(quota) ? 0 : below.getOrDefault(quota, 0);
            if (kind.free == 0 || kind.held || room == 0 || !ownersMay(unit)) {
                continue;
            }
            if (unit.size() <= Math.min(kind.free, room)) {
                kind.free -= unit.size();
                take(unit, seat);
                in.add(unit);
            } else if (unit.size() <= room) {
                kind.lacksSeats = true;
                kind.held = hold;
            } else if (hold) {
                heldQuotas.add(quota);
            }
        }
        waiting.removeIf(in::contains);
    }

    private boolean ownersMay(List<Drawn> unit) {
        Map<String, Integer> more = new HashMap<>();
        unit.forEach(d -> owner(d, more));
        return more.entrySet().stream().allMatch(o -> owned.getOrDefault(o.getKey(), 0) + o.getValue() <= ownerLimit);
    }

    private void take(List<Drawn> unit, String seat) {
        seated.computeIfAbsent(seat, s -> new ArrayList<>()).addAll(unit);
        below.merge(unit.get(0).quota(), -unit.size(), Integer::sum);
        unit.forEach(d -> owner(d, owned));
    }

    private static void owner(Drawn drawn, Map<String, Integer> counts) {
        JsonNode owner = drawn.entrant().get("owner");
        if (!owner.isNull()) {
            counts.merge(owner.textValue(), 1, Integer::sum);
        }
    }
}
