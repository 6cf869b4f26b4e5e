package dev.shien.lottery.verify;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** What a promotion rests on, in one line that two of them can be compared by: who, which seat, the reason's facts. */
final class PromotionFacts {

    private PromotionFacts() {}

    /** The line for a promotion as it was recomputed. */
    static String of(JsonNode root, WaitlistFold.Promoted promoted) {
        Drawn drawn = promoted.drawn();
        ObjectNode arguments = JsonNodeFactory.instance.objectNode();
        arguments.put("quota", drawn.quota());
        String code;
        if (promoted.seat().equals(Seater.OPEN)) {
            code = "promotion.open";
            arguments.put("ticket", drawn.openTicket());
        } else {
            code = promoted.seat().equals(drawn.quota()) ? "promotion.same-quota" : "promotion.across";
            arguments.put("ticket", drawn.ticket());
            arguments.put("waiting", Long.toString(promoted.waiting()));
        }
        if (code.equals("promotion.across")) {
            arguments.put("from", promoted.seat());
            arguments.set("policy", root.get("lock").get("rules").get("spareSeats"));
        }
        if (!promoted.passedOver().isEmpty()) {
            arguments.put("passedOver", String.join(", ", promoted.passedOver()));
        }
        return text(drawn.receipt(), drawn.quota(), promoted.seat(), code, arguments);
    }

    static String text(String receipt, String quota, String seat, String code, JsonNode arguments) {
        return receipt + " of " + quota + " on a seat of " + seat + ": " + code + " " + Canonical.string(arguments);
    }
}
