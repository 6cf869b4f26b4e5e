package dev.shien.lottery.verify;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Plays the events since a draw, and says who moves up on each. */
final class WaitlistFold {

    /** The most seats of one kind that may be vacant when some are added. */
    private static final int MOST_VACANT = 1_000_000_000;

    private final JsonNode rules;
    private final Limits limits;
    private final Map<String, Drawn> in = new HashMap<>();
    private final Map<String, String> seats = new HashMap<>();
    private final Waiting waiting;
    private final Map<String, Integer> unlisted = new HashMap<>();
    private final Map<String, Integer> vacant;
    private boolean frozen;

    WaitlistFold(JsonNode lock, Seater seater, List<Drawn> drawn) {
        rules = lock.get("rules");
        limits = seater.limits();
        waiting = new Waiting(seater.waiting());
        vacant = new LinkedHashMap<>(seater.vacant());
        Map<String, Integer> listed = new HashMap<>();
        drawn.forEach(d -> listed.merge(d.quota(), 1, Integer::sum));
        for (JsonNode quota : lock.get("plan").get("quotas")) {
            String id = quota.get("quota").textValue();
            seater.seated(id).forEach(d -> seat(d, id));
            int more = quota.get("demand").intValue() - listed.getOrDefault(id, 0);
            if (more > 0) {
                unlisted.put(id, more);
            }
        }
        seater.seated(Seater.OPEN).forEach(d -> seat(d, Seater.OPEN));
    }

    private void seat(Drawn drawn, String seat) {
        in.put(drawn.receipt(), drawn);
        seats.put(drawn.receipt(), seat);
    }

    /**
     * Someone who moved up.
     *
     * @param drawn who
     * @param seat the kind of the seat that was free
     * @param waiting how many of the quota waited until then
     * @param passedOver the receipt numbers of those before who did not fit
     */
    record Promoted(Drawn drawn, String seat, long waiting, List<String> passedOver) {}

    /** Those who move up on an event; nothing if the event makes no sense here. */
    Optional<List<Promoted>> next(JsonNode event) {
        switch (event.get("kind").textValue()) {
            case "frozen" -> frozen = true;
            case "seats-added" -> {
                String seat = event.get("seat").textValue();
                if (!seat.equals(Seater.OPEN) && !quotas().contains(seat)) {
                    return Optional.empty();
                }
                long count = vacant.getOrDefault(seat, 0) + event.get("count").longValue();
                if (count > MOST_VACANT) {
                    return Optional.empty();
                }
                vacant.put(seat, (int) count);
            }
            default -> {
                if (!leave(event.get("receipt").textValue())) {
                    return Optional.empty();
                }
            }
        }
        return Optional.of(frozen ? List.of() : fillAll());
    }

    private boolean leave(String receipt) {
        Drawn leaver = in.remove(receipt);
        if (leaver != null) {
            limits.count(leaver, -1);
            vacant.merge(seats.getOrDefault(receipt, Seater.OPEN), 1, Integer::sum);
            return true;
        }
        return waiting.leave(receipt);
    }

    /** The longest vacant first, open seats last. */
    private List<Promoted> fillAll() {
        List<Promoted> promoted = new ArrayList<>();
        List<String> kinds = new ArrayList<>(vacant.keySet());
        kinds.sort(Comparator.comparing(Seater.OPEN::equals));
        for (String seat : kinds) {
            int free = vacant.getOrDefault(seat, 0);
            vacant.remove(seat);
            Search next = search(seat, free);
            while (free > 0 && next.found().isPresent()) {
                List<Drawn> unit = next.found().get();
                promote(unit, seat, next.passedOver(), promoted);
                free -= unit.size();
                next = search(seat, free);
            }
            if (free > 0) {
                vacant.put(seat, free);
            }
        }
        return promoted;
    }

    private void promote(List<Drawn> unit, String seat, List<String> passedOver, List<Promoted> promoted) {
        long count = waitingIn(unit.get(0).quota());
        waiting.remove(unit);
        for (Drawn drawn : unit) {
            promoted.add(new Promoted(drawn, seat, count, passedOver));
            limits.count(drawn, 1);
            seat(drawn, seat.equals(Seater.OPEN) ? seat : drawn.quota());
        }
    }

    private Search search(String seat, int free) {
        if (seat.equals(Seater.OPEN)) {
            return usedUp(quotas()) ? Search.NOBODY : first(waiting.inOpenOrder(), free);
        }
        Search own = first(waiting.of(seat), free);
        boolean stays = rules.get("transfer").textValue().equals("SAME_QUOTA_ONLY") || usedUp(quotas());
        return own.found().isPresent() || own.awaited() || stays ? own : across(free);
    }

    private Search across(int free) {
        List<String> order = new ArrayList<>(quotas());
        switch (rules.get("spareSeats").textValue()) {
            case "PROPORTIONAL_TO_EXCESS" -> order.sort(Comparator.comparingLong(q -> -waitingIn(q)));
            case "OPEN_POOL" -> {
                return first(waiting.inOpenOrder(), free);
            }
            case "STAY" -> order.clear();
            default -> {
                // In declared order, as they are.
            }
        }
        return order.stream()
                .map(q -> first(waiting.of(q), free))
                .filter(s -> s.found().isPresent())
                .findFirst()
                .orElse(Search.NOBODY);
    }

    private Search first(Collection<List<Drawn>> order, int free) {
        return Search.first(
                order, free, limits, rules.get("jointEntries").textValue().equals("HOLD"));
    }

    /** Whether those listed are used up in a quota where others wait. */
    private boolean usedUp(List<String> quotas) {
        return quotas.stream().anyMatch(q -> unlisted.containsKey(q) && limits.room(q) > 0 && waiting.count(q) == 0);
    }

    private List<String> quotas() {
        List<String> ids = new ArrayList<>();
        rules.get("quotas").forEach(q -> ids.add(q.get("id").textValue()));
        return ids;
    }

    private long waitingIn(String quota) {
        return waiting.count(quota) + unlisted.getOrDefault(quota, 0);
    }
}
