package dev.shien.lottery.verify;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Compares tickets, those selected and those waiting with what follows from the recomputed tickets. */
final class OutcomeCheck {

    private final JsonNode root;
    private final List<Drawn> drawn;
    private final List<List<String>> selected = new ArrayList<>();
    private final Map<String, List<String>> waiting = new LinkedHashMap<>();

    OutcomeCheck(JsonNode root, List<Drawn> drawn) {
        this.root = root;
        this.drawn = drawn;
        seatAll();
    }

    Step tickets() {
        List<List<String>> stated = new ArrayList<>();
        root.get("tickets").forEach(t -> stated.add(row(t, "receipt", "quota", "ticket")));
        List<List<String>> recomputed = drawn.stream()
                .map(d -> List.of(d.receipt(), d.quota(), d.ticket()))
                .toList();
        return compare("tickets", stated, recomputed, drawn.size() + " tickets in their order");
    }

    Step selected() {
        List<List<String>> stated = new ArrayList<>();
        root.get("selected").forEach(s -> stated.add(row(s, "receipt", "quota", "seat")));
        return compare("selected", stated, selected, selected.size() + " selected");
    }

    Step waitlist() {
        List<List<String>> stated = new ArrayList<>();
        root.get("waitlist").forEach(w -> {
            stated.add(row(w, "quota"));
            w.get("receipts").forEach(r -> stated.add(List.of(w.get("quota").textValue(), r.textValue())));
        });
        List<List<String>> recomputed = new ArrayList<>();
        waiting.forEach((quota, receipts) -> {
            recomputed.add(List.of(quota));
            receipts.forEach(r -> recomputed.add(List.of(quota, r)));
        });
        return compare("waitlist", stated, recomputed, recomputed.size() - waiting.size() + " waiting");
    }

    private void seatAll() {
        JsonNode plan = root.get("lock").get("plan");
        Map<String, List<Drawn>> byQuota = drawn.stream().collect(Collectors.groupingBy(Drawn::quota));
        List<Drawn> rest = new ArrayList<>();
        Map<String, Integer> in = new HashMap<>();
        for (JsonNode quota : plan.get("quotas")) {
            String id = quota.get("quota").textValue();
            List<Drawn> own = byQuota.getOrDefault(id, List.of());
            int seats = Math.min(quota.get("seats").intValue(), own.size());
            own.subList(0, seats).forEach(d -> selected.add(List.of(d.receipt(), id, id)));
            rest.addAll(own.subList(seats, own.size()));
            in.put(id, seats);
            waiting.put(id, new ArrayList<>());
        }
        rest.sort(Comparator.comparing(Drawn::ticket).thenComparing(Drawn::receipt));
        seatOpen(plan.get("openSeats").intValue(), rest, in);
    }

    private void seatOpen(int openSeats, List<Drawn> rest, Map<String, Integer> in) {
        int open = openSeats;
        Map<String, Integer> max = new HashMap<>();
        root.get("lock")
                .get("rules")
                .get("quotas")
                .forEach(q -> max.put(q.get("id").textValue(), q.get("max").intValue()));
        for (Drawn next : rest) {
            if (open > 0 && in.getOrDefault(next.quota(), 0) < max.getOrDefault(next.quota(), 0)) {
                selected.add(List.of(next.receipt(), next.quota(), "*"));
                in.merge(next.quota(), 1, Integer::sum);
                open--;
            } else {
                waiting.computeIfAbsent(next.quota(), q -> new ArrayList<>()).add(next.receipt());
            }
        }
    }

    private static List<String> row(JsonNode node, String... fields) {
        return Stream.of(fields).map(f -> node.get(f).textValue()).toList();
    }

    private static Step compare(String name, List<List<String>> stated, List<List<String>> recomputed, String passed) {
        int at = 0;
        while (at < stated.size() && at < recomputed.size() && stated.get(at).equals(recomputed.get(at))) {
            at++;
        }
        return at == stated.size() && at == recomputed.size()
                ? Step.passed(name, passed)
                : Step.failed(
                        name,
                        "at position " + (at + 1) + " the record says " + shown(stated, at) + ", recomputed "
                                + shown(recomputed, at));
    }

    private static String shown(List<List<String>> rows, int at) {
        return at < rows.size() ? rows.get(at).toString() : "nothing more";
    }
}
