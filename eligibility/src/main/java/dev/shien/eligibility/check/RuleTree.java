package dev.shien.eligibility.check;

import com.google.common.collect.ImmutableMap;
import dev.shien.eligibility.rule.Rule;
import java.util.List;

/** The parts of a rule by their path within it. */
final class RuleTree {

    private RuleTree() {}

    /** The parts of a rule; none of a condition and of a reference. */
    static ImmutableMap<String, Rule> parts(Rule rule) {
        if (rule instanceof Rule.All all) {
            return numbered(".all", all.parts());
        }
        if (rule instanceof Rule.Any any) {
            return numbered(".any", any.parts());
        }
        if (rule instanceof Rule.Count count) {
            return numbered(".count.of", count.parts());
        }
        if (rule instanceof Rule.Not not) {
            return ImmutableMap.of(".not", not.part());
        }
        return rule instanceof Rule.Judgement judgement
                ? ImmutableMap.of(".judgement", judgement.part())
                : ImmutableMap.of();
    }

    private static ImmutableMap<String, Rule> numbered(String list, List<Rule> parts) {
        ImmutableMap.Builder<String, Rule> numbered = ImmutableMap.builder();
        for (int i = 0; i < parts.size(); i++) {
            numbered.put(list + "[" + i + "]", parts.get(i));
        }
        return numbered.buildOrThrow();
    }
}
