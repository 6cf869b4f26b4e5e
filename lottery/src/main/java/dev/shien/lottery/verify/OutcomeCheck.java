package dev.shien.lottery.verify;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Compares tickets, those selected and those waiting with what follows from the recomputed tickets. */
final class OutcomeCheck {

    private static final String NONE = "none";

    private final JsonNode root;
    private final List<Drawn> drawn;
    private final Seater seats;

    OutcomeCheck(JsonNode root, List<Drawn> drawn) {
        this.root = root;
        this.drawn = drawn;
        seats = new Seater(root.get("lock"), drawn);
    }

    List<Step> steps() {
        return List.of(tickets(), selected(), waitlist());
    }

    /** The same steps where it is not known who took part. */
    static List<Step> unknown() {
        return Stream.of("tickets", "selected", "waitlist")
                .map(name -> Step.failed(name, "not recomputed, for lack of the entrants"))
                .toList();
    }

    /** The waitlist right after the draw. Its events count in the limits of this draw: it is to be played once. */
    WaitlistFold history() {
        return new WaitlistFold(root.get("lock"), seats, drawn);
    }

    private Step tickets() {
        List<List<String>> stated = new ArrayList<>();
        root.get("tickets").forEach(t -> stated.add(row(t, "receipt", "quota", "ticket", "openTicket")));
        boolean oneEach = RulesCheck.hasTicketsForOpenSeats(root.get("lock").get("rules"));
        List<List<String>> recomputed = drawn.stream()
                .map(d -> List.of(d.receipt(), d.quota(), d.ticket(), oneEach ? d.openTicket() : NONE))
                .toList();
        return Rows.compare("tickets", stated, recomputed, drawn.size() + " tickets in their order");
    }

    private Step selected() {
        List<List<String>> stated = new ArrayList<>();
        root.get("selected").forEach(t -> stated.add(row(t, "receipt", "quota", "seat")));
        List<List<String>> recomputed = new ArrayList<>();
        Stream.concat(quotas(), Stream.of(Seater.OPEN))
                .forEach(seat ->
                        seats.seated(seat).forEach(d -> recomputed.add(List.of(d.receipt(), d.quota(), seat))));
        return Rows.compare("selected", stated, recomputed, recomputed.size() + " selected");
    }

    private Step waitlist() {
        List<List<String>> stated = new ArrayList<>();
        root.get("waitlist").forEach(w -> {
            stated.add(row(w, "quota"));
            w.get("receipts").forEach(r -> stated.add(List.of(w.get("quota").textValue(), r.textValue())));
        });
        List<List<String>> recomputed = new ArrayList<>();
        quotas().forEach(quota -> {
            recomputed.add(List.of(quota));
            seats.waiting(quota).forEach(d -> recomputed.add(List.of(quota, d.receipt())));
        });
        return Rows.compare("waitlist", stated, recomputed, recomputed.size() - quotas().count() + " waiting");
    }

    private Stream<String> quotas() {
        List<String> ids = new ArrayList<>();
        root.get("lock")
                .get("rules")
                .get("quotas")
                .forEach(q -> ids.add(q.get("id").textValue()));
        return ids.stream();
    }

    private static List<String> row(JsonNode node, String... fields) {
        String[] values = new String[fields.length];
        for (int i = 0; i < fields.length; i++) {
            values[i] = node.get(fields[i]).asText(NONE);
        }
        return List.of(values);
    }
}
