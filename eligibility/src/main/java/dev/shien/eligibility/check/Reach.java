package dev.shien.eligibility.check;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import dev.shien.eligibility.pack.RulePack;
import dev.shien.eligibility.rule.NamedRule;
import dev.shien.eligibility.rule.Rule;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/** The named rules and the conditions that some rules reach, each once, in the order in which they are read. */
final class Reach {

    private final RulePack pack;
    private final Set<String> rules = new LinkedHashSet<>();
    private final Map<Place, Rule.Condition> conditions = new LinkedHashMap<>();

    private Reach(RulePack pack) {
        this.pack = pack;
    }

    static Reach of(RulePack pack, Iterable<String> from) {
        Reach reach = new Reach(pack);
        from.forEach(reach::follow);
        return reach;
    }

    ImmutableSet<String> rules() {
        return ImmutableSet.copyOf(rules);
    }

    ImmutableMap<Place, Rule.Condition> conditions() {
        return ImmutableMap.copyOf(conditions);
    }

    private void follow(String id) {
        NamedRule named = pack.rules().get(id);
        if (named != null && rules.add(id)) {
            walk(named.rule(), new Place(id, ""));
        }
    }

    private void walk(Rule rule, Place place) {
        if (rule instanceof Rule.Condition condition) {
            conditions.put(place, condition);
        } else if (rule instanceof Rule.Reference reference) {
            follow(reference.id());
        } else {
            RuleTree.parts(rule).forEach((path, part) -> walk(part, place.part(path)));
        }
    }
}
