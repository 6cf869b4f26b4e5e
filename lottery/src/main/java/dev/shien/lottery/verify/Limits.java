package dev.shien.lottery.verify;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What the hard limits of a record's rules leave: the maximum of each quota, and the limit per owner. */
final class Limits {

    private final int ownerLimit;
    private final Map<String, Integer> room = new HashMap<>();
    private final Map<String, Integer> owned = new HashMap<>();

    Limits(JsonNode rules) {
        ownerLimit = rules.get("ownerLimit").asInt(Integer.MAX_VALUE);
        rules.get("quotas")
                .forEach(q -> room.put(q.get("id").textValue(), q.get("max").intValue()));
    }

    /** How many of the quota may still come in. */
    int room(String quota) {
        return room.getOrDefault(quota, 0);
    }

    /** Whether the owners of the members may have them all in. */
    boolean ownersMay(List<Drawn> unit) {
        Map<String, Integer> more = new HashMap<>();
        unit.forEach(d -> d.owner().ifPresent(o -> more.merge(o, 1, Integer::sum)));
        return more.entrySet().stream().allMatch(o -> owned.getOrDefault(o.getKey(), 0) + o.getValue() <= ownerLimit);
    }

    /** Notes that someone came in (1) or went (-1). */
    void count(Drawn drawn, int in) {
        room.merge(drawn.quota(), -in, Integer::sum);
        drawn.owner().ifPresent(o -> owned.merge(o, in, Integer::sum));
    }
}
