package dev.shien.lottery.verify;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;

/** Keeps the least tickets of each quota: as many as can get a seat, and its part of the waitlist. */
final class LeastDrawn {

    private final JsonNode lock;
    private final Map<String, PriorityQueue<Drawn>> kept = new HashMap<>();
    private final Map<String, Long> limits = new HashMap<>();

    LeastDrawn(JsonNode lock) {
        this.lock = lock;
        for (JsonNode quota : lock.get("plan").get("quotas")) {
            kept.put(quota.get("quota").textValue(), new PriorityQueue<>(Drawn.ORDER.reversed()));
            limits.put(quota.get("quota").textValue(), limit(quota.get("seats").longValue()));
        }
    }

    private long limit(long seats) {
        JsonNode rules = lock.get("rules");
        boolean released = rules.get("open").get("order").textValue().equals("OPEN_FIRST")
                && !rules.get("spareSeats").textValue().equals("STAY");
        long all = 0;
        for (JsonNode quota : lock.get("plan").get("quotas")) {
            all += quota.get("seats").longValue();
        }
        return (released ? all : seats)
                + lock.get("plan").get("openSeats").longValue()
                + lock.get("entrantFile").get("waitlist").longValue();
    }

    /** Whether the plan has that quota. */
    boolean knows(String quota) {
        return limits.containsKey(quota);
    }

    void add(String quota, Drawn drawn) {
        PriorityQueue<Drawn> least = kept.getOrDefault(quota, new PriorityQueue<>(Drawn.ORDER));
        long limit = limits.getOrDefault(quota, 0L);
        Drawn greatest = least.peek();
        if (least.size() < limit) {
            least.add(drawn);
        } else if (greatest != null && Drawn.ORDER.compare(drawn, greatest) < 0) {
            least.remove();
            least.add(drawn);
        }
    }

    /** All that were kept, in the order of their tickets. */
    List<Drawn> inOrder() {
        return kept.values().stream()
                .flatMap(PriorityQueue::stream)
                .sorted(Drawn.ORDER)
                .toList();
    }
}
