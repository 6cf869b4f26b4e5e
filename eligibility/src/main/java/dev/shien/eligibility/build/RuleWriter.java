package dev.shien.eligibility.build;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.shien.domain.json.Json;
import dev.shien.eligibility.rule.Rule;
import java.time.LocalDate;
import java.util.Set;

/** Writes rules as JSON. */
final class RuleWriter {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    /** The names of the facts that are days. */
    private final Set<String> days;

    RuleWriter(Set<String> days) {
        this.days = days;
    }

    ObjectNode write(Rule rule) {
        if (rule instanceof Rule.All all) {
            return kind("all", parts(all.parts()));
        }
        if (rule instanceof Rule.Any any) {
            return kind("any", parts(any.parts()));
        }
        if (rule instanceof Rule.Count count) {
            ObjectNode body = JSON.objectNode().put("least", count.least());
            body.set("of", parts(count.parts()));
            return kind("count", body);
        }
        if (rule instanceof Rule.Not not) {
            return kind("not", write(not.part()));
        }
        if (rule instanceof Rule.Judgement judgement) {
            return kind("judgement", write(judgement.part()));
        }
        return rule instanceof Rule.Reference reference
                ? kind("rule", JSON.textNode(reference.id()))
                : condition((Rule.Condition) rule);
    }

    private ObjectNode condition(Rule.Condition condition) {
        if (condition instanceof Rule.Compare compare) {
            ObjectNode body =
                    fact(compare.fact()).put("operator", compare.operator().sign());
            body.set("limit", number(compare.fact(), compare.limit()));
            return kind("compare", body);
        }
        if (condition instanceof Rule.Between between) {
            ObjectNode body = fact(between.fact());
            body.set("from", number(between.fact(), between.from()));
            body.set("until", number(between.fact(), between.until()));
            return kind("between", body);
        }
        if (condition instanceof Rule.Lookup lookup) {
            return kind(
                    "lookup",
                    fact(lookup.fact())
                            .put("operator", lookup.operator().sign())
                            .put("table", lookup.table())
                            .put("column", lookup.column()));
        }
        return kind("in", in(condition));
    }

    private static ObjectNode in(Rule.Condition condition) {
        if (condition instanceof Rule.In in) {
            ObjectNode body = fact(in.fact());
            body.set("values", Json.toTree(in.values()));
            return body;
        }
        Rule.InClass inClass = (Rule.InClass) condition;
        ObjectNode body = JSON.objectNode().put("classifier", inClass.classifier());
        body.set("classes", Json.toTree(inClass.classes()));
        return body;
    }

    private JsonNode number(String fact, long number) {
        return days.contains(fact) ? JSON.textNode(LocalDate.ofEpochDay(number).toString()) : JSON.numberNode(number);
    }

    private static ObjectNode fact(String name) {
        return JSON.objectNode().put("fact", name);
    }

    private static ObjectNode kind(String name, JsonNode body) {
        ObjectNode rule = JSON.objectNode();
        rule.set(name, body);
        return rule;
    }

    private ArrayNode parts(Iterable<Rule> rules) {
        ArrayNode parts = JSON.arrayNode();
        rules.forEach(rule -> parts.add(write(rule)));
        return parts;
    }
}
