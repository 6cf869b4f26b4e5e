package dev.shien.lottery.verify;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Checks that rules and entrants make sense in themselves. */
final class RulesCheck {

    private RulesCheck() {}

    /** Whether open seats have tickets of their own. */
    static boolean hasTicketsForOpenSeats(JsonNode rules) {
        return rules.get("open").get("tickets").textValue().equals("ONE_EACH");
    }

    static Step rules(JsonNode rules) {
        List<String> problems = new ArrayList<>();
        Set<String> ids = new HashSet<>();
        long targets = 0;
        for (JsonNode quota : rules.get("quotas")) {
            String id = quota.get("id").textValue();
            int target = quota.get("target").intValue();
            targets += target;
            Names.check("quota", id, problems);
            if (!ids.add(id) || id.equals("*")) {
                problems.add("quota '" + id + "' is declared twice or is '*'");
            }
            if (quota.get("min").intValue() > target
                    || target > quota.get("max").intValue()) {
                problems.add("quota '" + id + "' has not min <= target <= max");
            }
        }
        int capacity = rules.get("capacity").intValue();
        int open = rules.get("open").get("count").intValue();
        if (ids.isEmpty() || targets + open > capacity) {
            problems.add("targets are " + targets + " in all, open seats " + open + ", capacity is " + capacity);
        }
        return Step.of("rules", problems, ids.size() + " quotas, capacity " + capacity);
    }

    static Step entrants(JsonNode lock) {
        List<String> problems = new ArrayList<>();
        Set<String> quotas = new HashSet<>();
        lock.get("rules").get("quotas").forEach(q -> quotas.add(q.get("id").textValue()));
        String before = "";
        for (JsonNode entrant : lock.get("entrants")) {
            String receipt = entrant.get("receipt").textValue();
            if (receipt.compareTo(before) <= 0) {
                problems.add("entrant '" + receipt + "' stands twice or out of order, after '" + before + "'");
            }
            Names.check("entrant", receipt, problems);
            if (entrant.get("owner").isTextual()) {
                Names.check("owner", entrant.get("owner").textValue(), problems);
            }
            if (!quotas.contains(entrant.get("quota").textValue())) {
                problems.add("entrant '" + receipt + "' names quota " + entrant.get("quota") + ", not declared");
            }
            before = receipt;
        }
        PartyCheck.check(lock, problems);
        if (lock.get("entrants").isEmpty()) {
            problems.add("there is no entrant");
        }
        return Step.of("entrants", problems, lock.get("entrants").size() + " entrants, each once, in order");
    }
}
