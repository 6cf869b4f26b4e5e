package dev.shien.lottery.verify;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Checks that the entrants of a joint entry compete alike, and that all of them together can be in. */
final class PartyCheck {

    private final JsonNode rules;
    private final Limits limits;
    private final Problems problems;

    private PartyCheck(JsonNode rules, Problems problems) {
        this.rules = rules;
        this.problems = problems;
        limits = new Limits(rules);
    }

    /** Notes in {@code problems} which joint entries of the lock no draw may have. */
    static void check(JsonNode lock, Problems problems) {
        Map<String, List<JsonNode>> parties = new LinkedHashMap<>();
        for (JsonNode entrant : lock.get("entrants")) {
            if (entrant.get("party").isTextual()) {
                parties.computeIfAbsent(entrant.get("party").textValue(), p -> new ArrayList<>())
                        .add(entrant);
            }
        }
        PartyCheck check = new PartyCheck(lock.get("rules"), problems);
        parties.forEach((party, members) -> {
            Names.check("party", party, problems);
            check.alike(members);
            check.size(Quoted.of(party), members);
        });
    }

    private void alike(List<JsonNode> members) {
        JsonNode first = members.get(0);
        for (JsonNode member : members) {
            if (!member.get("quota").equals(first.get("quota"))
                    || !member.get("weight").equals(first.get("weight"))) {
                problems.add("entrants " + Quoted.of(first.get("receipt").textValue()) + " and "
                        + Quoted.of(member.get("receipt").textValue())
                        + " are of one party and differ in quota or weight");
            }
        }
    }

    private void size(String party, List<JsonNode> members) {
        int most = Math.min(
                limits.room(members.get(0).get("quota").textValue()),
                rules.get("capacity").intValue());
        if (members.size() > most) {
            problems.add("party " + party + " has " + members.size() + " entrants and can never be in: at most " + most
                    + " may be");
        }
        Map<String, Integer> owned = new HashMap<>();
        members.stream()
                .filter(m -> m.get("owner").isTextual())
                .forEach(m -> owned.merge(m.get("owner").textValue(), 1, Integer::sum));
        int ownerLimit = rules.get("ownerLimit").asInt(Integer.MAX_VALUE);
        owned.values().stream()
                .filter(count -> count > ownerLimit)
                .forEach(count -> problems.add("party " + party + " has " + count
                        + " entrants of one owner and can never be in: at most " + ownerLimit + " may be"));
    }
}
