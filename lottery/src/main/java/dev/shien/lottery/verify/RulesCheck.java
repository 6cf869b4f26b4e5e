package dev.shien.lottery.verify;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashSet;
import java.util.Set;

/** Checks that rules and entrants make sense in themselves. */
final class RulesCheck {

    private RulesCheck() {}

    /** Whether open seats have tickets of their own. */
    static boolean hasTicketsForOpenSeats(JsonNode rules) {
        return rules.get("open").get("tickets").textValue().equals("ONE_EACH");
    }

    static Step rules(JsonNode rules) {
        Problems problems = new Problems();
        Set<String> ids = new HashSet<>();
        long targets = 0;
        for (JsonNode quota : rules.get("quotas")) {
            String id = quota.get("id").textValue();
            int target = quota.get("target").intValue();
            targets += target;
            Names.check("quota", id, problems);
            if (!ids.add(id) || id.equals("*")) {
                problems.add("quota " + Quoted.of(id) + " is declared twice or is '*'");
            }
            if (quota.get("min").intValue() > target
                    || target > quota.get("max").intValue()) {
                problems.add("quota " + Quoted.of(id) + " has not min <= target <= max");
            }
        }
        int capacity = rules.get("capacity").intValue();
        int open = rules.get("open").get("count").intValue();
        if (ids.isEmpty() || targets + open > capacity) {
            problems.add("targets are " + targets + " in all, open seats " + open + ", capacity is " + capacity);
        }
        return problems.step("rules", ids.size() + " quotas, capacity " + capacity);
    }

    static Step entrants(JsonNode lock) {
        Problems problems = new Problems();
        Set<String> quotas = new HashSet<>();
        lock.get("rules").get("quotas").forEach(q -> quotas.add(q.get("id").textValue()));
        String before = "";
        for (JsonNode entrant : lock.get("entrants")) {
            String receipt = entrant.get("receipt").textValue();
            if (receipt.compareTo(before) <= 0) {
                problems.add(
                        "entrant " + Quoted.of(receipt) + " stands twice or out of order, after " + Quoted.of(before));
            }
            Names.check("entrant", receipt, problems);
            if (entrant.get("owner").isTextual()) {
                Names.check("owner", entrant.get("owner").textValue(), problems);
            }
            String quota = entrant.get("quota").textValue();
            if (!quotas.contains(quota)) {
                problems.add("entrant " + Quoted.of(receipt) + " names quota " + Quoted.of(quota) + ", not declared");
            }
            before = receipt;
        }
        PartyCheck.check(lock, problems);
        if (lock.get("entrants").isEmpty()) {
            problems.add("there is no entrant");
        }
        return problems.step("entrants", lock.get("entrants").size() + " entrants, each once, in order");
    }
}
