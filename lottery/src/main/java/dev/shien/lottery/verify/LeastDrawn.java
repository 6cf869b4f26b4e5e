package dev.shien.lottery.verify;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.Set;
import java.util.TreeMap;

/** Keeps the least tickets of each quota: as many as can get a seat, and its part of the waitlist. */
final class LeastDrawn {

    private final JsonNode lock;
    private final Map<String, Kept> kept = new HashMap<>();

    LeastDrawn(JsonNode lock) {
        this.lock = lock;
        long released = released();
        for (JsonNode quota : lock.get("plan").get("quotas")) {
            String id = quota.get("quota").textValue();
            long demand = lock.get("entrantFile").get("demand").path(id).longValue();
            kept.put(id, new Kept(Math.min(demand, limit(quota.get("seats").longValue(), released))));
        }
    }

    /** An entrant with the ticket in bytes. */
    private static final class Held {
        final EntrantLine entrant;
        final byte[] ticket;

        Held(EntrantLine entrant, byte[] ticket) {
            this.entrant = entrant;
            this.ticket = ticket;
        }

        static int compare(Held a, Held b) {
            int byTicket = Arrays.compareUnsigned(a.ticket, b.ticket);
            return byTicket == 0 ? a.entrant.receipt().compareTo(b.entrant.receipt()) : byTicket;
        }
    }

    /** Of one quota, the greatest in front. */
    private static final class Kept {
        final long limit;
        long offered;
        final PriorityQueue<Held> greatestFirst = new PriorityQueue<>(((Comparator<Held>) Held::compare).reversed());

        Kept(long limit) {
            this.limit = limit;
        }

        void add(EntrantLine entrant, byte[] ticket) {
            offered++;
            Held greatest = greatestFirst.peek();
            if (greatest != null
                    && greatestFirst.size() >= limit
                    && Arrays.compareUnsigned(ticket, greatest.ticket) > 0) {
                return;
            }
            Held held = new Held(entrant, ticket);
            if (greatestFirst.size() < limit) {
                greatestFirst.add(held);
            } else if (greatest != null && Held.compare(held, greatest) < 0) {
                greatestFirst.remove();
                greatestFirst.add(held);
            }
        }
    }

    private long limit(long seats, long released) {
        return Math.max(seats, released)
                + lock.get("plan").get("openSeats").longValue()
                + lock.get("entrantFile").get("waitlist").longValue();
    }

    /** The reserved seats of all quotas, where those that are left go to any; else none. */
    private long released() {
        JsonNode rules = lock.get("rules");
        if (rules.get("spareSeats").textValue().equals("STAY")
                || !rules.get("open").get("order").textValue().equals("OPEN_FIRST")) {
            return 0;
        }
        long all = 0;
        for (JsonNode quota : lock.get("plan").get("quotas")) {
            all += quota.get("seats").longValue();
        }
        return all;
    }

    /** How many tickets the record has to list, and at most are kept: all that the lock says there are, up to the limits. */
    long listed() {
        return kept.values().stream().mapToLong(k -> k.limit).sum();
    }

    /** The quotas of the plan. */
    Set<String> quotas() {
        return kept.keySet();
    }

    /** Whether the plan has that quota. */
    boolean knows(String quota) {
        return kept.containsKey(quota);
    }

    void add(EntrantLine entrant, byte[] ticket) {
        Kept own = kept.get(entrant.quota());
        if (own != null) {
            own.add(entrant, ticket);
        }
    }

    /** How many entrants of each quota there were, of those that had any. */
    Map<String, Long> demand() {
        Map<String, Long> demand = new TreeMap<>();
        kept.forEach((quota, k) -> demand.put(quota, k.offered));
        demand.values().removeIf(d -> d == 0);
        return demand;
    }

    /** All that were kept, in the order of their tickets. */
    List<Drawn> inOrder() {
        return kept.values().stream()
                .flatMap(k -> k.greatestFirst.stream())
                .map(h -> Drawn.filed(h.entrant, HexFormat.of().formatHex(h.ticket)))
                .sorted(Drawn.ORDER)
                .toList();
    }
}
