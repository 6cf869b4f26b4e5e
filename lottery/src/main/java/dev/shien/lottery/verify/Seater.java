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
    private final Limits limits;
    /** The minimum of each quota. */
    private final Map<String, Integer> least = new HashMap<>();

    private final Map<String, Integer> left = new LinkedHashMap<>();
    private final Map<String, List<Drawn>> seated = new HashMap<>();
    /** Those of one joint entry, or one entrant, at their first ticket. */
    private final List<List<Drawn>> waiting;

    private final Map<String, List<Drawn>> waitingIn = new HashMap<>();

    Seater(JsonNode lock, List<Drawn> drawn) {
        rules = lock.get("rules");
        hold = rules.get("jointEntries").textValue().equals("HOLD");
        limits = new Limits(rules);
        rules.get("quotas")
                .forEach(q -> least.put(q.get("id").textValue(), q.get("min").intValue()));
        Map<String, List<Drawn>> units = new LinkedHashMap<>();
        drawn.forEach(
                d -> units.computeIfAbsent(d.unit(), u -> new ArrayList<>()).add(d));
        waiting = new ArrayList<>(units.values());
        giveAll(lock.get("plan"));
        waiting.stream()
                .flatMap(List::stream)
                .forEach(d -> waitingIn
                        .computeIfAbsent(d.quota(), q -> new ArrayList<>())
                        .add(d));
    }

    /** Those on the seats of one kind: of a quota, or open. */
    List<Drawn> seated(String seat) {
        return seated.getOrDefault(seat, List.of());
    }

    /** Those of a quota who wait. */
    List<Drawn> waiting(String quota) {
        return waitingIn.getOrDefault(quota, List.of());
    }

    /** Those who wait, in the order of their tickets; all of a joint entry at its ticket. */
    List<List<Drawn>> waiting() {
        return waiting;
    }

    /** What the hard limits leave. */
    Limits limits() {
        return limits;
    }

    /** The seats that nobody holds though someone waits who is meant for them, by kind: quotas in order, then open ones. */
    Map<String, Integer> vacant() {
        Map<String, Integer> vacant = new LinkedHashMap<>();
        left.forEach((seat, count) -> {
            if (count > 0 && !seat.equals(OPEN) && !waiting(seat).isEmpty()) {
                vacant.put(seat, count);
            }
        });
        int open = waiting.isEmpty() ? 0 : left.getOrDefault(OPEN, 0);
        if (open > 0) {
            vacant.put(OPEN, open);
        }
        return vacant;
    }

    private void giveAll(JsonNode plan) {
        boolean openFirst = rules.get("open").get("order").textValue().equals("OPEN_FIRST");
        int open = plan.get("openSeats").intValue();
        if (openFirst) {
            giveOpen(open);
        }
        Map<String, Kind> reserved = new LinkedHashMap<>();
        plan.get("quotas")
                .forEach(q -> reserved.put(
                        q.get("quota").textValue(), new Kind(q.get("seats").intValue())));
        give(waiting, reserved);
        reserved.forEach((quota, kind) -> left.put(quota, kind.free - (openFirst ? released(quota, kind) : 0)));
        giveOpen(openFirst ? left.getOrDefault(OPEN, 0) + released(reserved) : open);
    }

    /** Seats of one kind: of a quota, or open. */
    private static final class Kind {
        final int seats;
        int free;
        boolean awaited;
        boolean held;

        Kind(int seats) {
            this.seats = seats;
            free = seats;
        }
    }

    private int released(Map<String, Kind> reserved) {
        return reserved.entrySet().stream()
                .mapToInt(k -> released(k.getKey(), k.getValue()))
                .sum();
    }

    /** Reserved seats that nobody of the quota is left to take, beyond the minimum; none if reserved seats are hard. */
    private int released(String quota, Kind kind) {
        if (kind.awaited || rules.get("spareSeats").textValue().equals("STAY")) {
            return 0;
        }
        int min = least.getOrDefault(quota, 0);
        return kind.free - Math.max(0, min - (kind.seats - kind.free));
    }

    private void giveOpen(int seats) {
        left.put(OPEN, seats);
        if (seats == 0) {
            return;
        }
        List<List<Drawn>> order = waiting.stream()
                .sorted(Comparator.comparing(u -> u.get(0), Drawn.OPEN_ORDER))
                .toList();
        Kind open = new Kind(seats);
        give(order, Collections.singletonMap(OPEN, open));
        left.put(OPEN, open.free);
    }

    private void give(List<List<Drawn>> order, Map<String, Kind> kinds) {
        Set<String> heldQuotas = new HashSet<>();
        Kind none = new Kind(0);
        Set<List<Drawn>> in = Collections.newSetFromMap(new IdentityHashMap<>());
        for (List<Drawn> unit : order) {
            String quota = unit.get(0).quota();
            String seat = kinds.containsKey(OPEN) ? OPEN : quota;
            Kind kind = kinds.getOrDefault(seat, none);
            int room = heldQuotas.contains(quota) ? 0 : limits.room(quota);
            if (kind.free == 0 || kind.held || room == 0 || !limits.ownersMay(unit)) {
                continue;
            }
            if (unit.size() <= Math.min(kind.free, room)) {
                kind.free -= unit.size();
                take(unit, seat);
                in.add(unit);
            } else if (unit.size() <= room) {
                kind.awaited = true;
                kind.held = hold;
            } else if (hold) {
                heldQuotas.add(quota);
                kind.awaited = true;
            }
        }
        waiting.removeIf(in::contains);
    }

    private void take(List<Drawn> unit, String seat) {
        seated.computeIfAbsent(seat, x -> new ArrayList<>()).addAll(unit);
        unit.forEach(d -> limits.count(d, 1));
    }
}
