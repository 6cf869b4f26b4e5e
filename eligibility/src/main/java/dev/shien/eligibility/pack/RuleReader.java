package dev.shien.eligibility.pack;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.shien.domain.json.JsonCursor;
import dev.shien.eligibility.rule.Rule;
import java.util.function.Function;

/** Reads a rule: an object with exactly one field, which says what kind of rule it is. */
final class RuleReader {

    /** The deepest nesting of a rule. */
    static final int GREATEST_DEPTH = 64;

    private static final ImmutableSet<String> KINDS =
            ImmutableSet.of("all", "any", "count", "not", "judgement", "rule", "compare", "between", "lookup", "in");
    static final Rule HARMLESS = new Rule.All(ImmutableList.of());

    private final ConditionReader conditions;
    private final ImmutableSet<String> ruleIds;

    RuleReader(ConditionReader conditions, ImmutableSet<String> ruleIds) {
        this.conditions = conditions;
        this.ruleIds = ruleIds;
    }

    Rule read(JsonCursor rule) {
        return read(rule, 1);
    }

    private Rule read(JsonCursor rule, int depth) {
        if (depth > GREATEST_DEPTH) {
            rule.problem("a rule nested at most " + GREATEST_DEPTH + " deep");
            return HARMLESS;
        }
        if (rule.fields().size() != 1 || !KINDS.containsAll(rule.fields())) {
            rule.problem("a rule with exactly one operator, one of " + KINDS);
            return HARMLESS;
        }
        return readKind(rule, rule.fields().get(0), depth);
    }

    private Rule readKind(JsonCursor rule, String kind, int depth) {
        return switch (kind) {
            case "all" -> new Rule.All(parts(rule, kind, depth));
            case "any" -> new Rule.Any(parts(rule, kind, depth));
            case "count" -> nested(rule, kind, count -> count(count, depth));
            case "not" -> nested(rule, kind, part -> new Rule.Not(read(part, depth + 1)));
            case "judgement" -> nested(rule, kind, part -> new Rule.Judgement(read(part, depth + 1)));
            case "compare" -> nested(rule, kind, conditions::compare);
            case "between" -> nested(rule, kind, conditions::between);
            case "lookup" -> nested(rule, kind, conditions::lookup);
            case "in" -> nested(rule, kind, conditions::in);
            default -> reference(rule);
        };
    }

    private static Rule nested(JsonCursor rule, String kind, Function<JsonCursor, Rule> reader) {
        JsonCursor part = rule.object(kind);
        return part.node().isObject() ? reader.apply(part) : HARMLESS;
    }

    private ImmutableList<Rule> parts(JsonCursor rule, String kind, int depth) {
        ImmutableList<Rule> parts = rule.list(kind, part -> read(part, depth + 1));
        if (rule.node().path(kind).isEmpty()) {
            rule.problem(kind, "at least one rule");
        }
        return parts;
    }

    private Rule count(JsonCursor count, int depth) {
        ImmutableList<Rule> parts = parts(count, "of", depth);
        int least = count.integer("least", 1, Math.max(1, parts.size()));
        count.noOtherFields();
        return new Rule.Count(least, parts);
    }

    private Rule reference(JsonCursor rule) {
        String id = rule.text("rule");
        if (!ruleIds.contains(id)) {
            rule.problem("rule", "one of the rules " + ruleIds);
        }
        return new Rule.Reference(id);
    }
}
