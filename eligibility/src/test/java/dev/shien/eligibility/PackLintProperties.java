package dev.shien.eligibility;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.Lists;
import dev.shien.domain.eligibility.Facts;
import dev.shien.domain.eligibility.PackDescription;
import dev.shien.domain.eligibility.Verdict;
import dev.shien.domain.json.Json;
import dev.shien.eligibility.check.LintCode;
import dev.shien.eligibility.check.LintFinding;
import dev.shien.eligibility.check.PackLint;
import dev.shien.eligibility.pack.PackDocument;
import dev.shien.eligibility.pack.RulePacks;
import dev.shien.testkit.eligibility.PossibleWorlds;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What the linter says of the conditions of random packs, against an evaluator that reads their JSON word by word. */
class PackLintProperties {

    private static final int MOST_WORLDS = 1_500;
    private static final int MOST_FOUND = 4;
    private static final String RULE = "$.rules[?@.id=='r'].rule";
    private static final ImmutableList<LocalDate> DAYS =
            ImmutableList.of(LocalDate.of(2000, 1, 1), LocalDate.of(2010, 1, 1));
    private static final ImmutableList<JsonNode> CONSTANTS = ImmutableList.of(
            Json.parse("met", "{\"compare\": {\"fact\": \"a\", \"operator\": \">=\", \"limit\": 0}}"),
            Json.parse("unmet", "{\"compare\": {\"fact\": \"a\", \"operator\": \"<\", \"limit\": 0}}"));

    /** 1. The conditions that are found can be replaced together, each by what always or never holds. */
    @Property(tries = 100, maxDiscardRatio = 50, edgeCases = EdgeCasesMode.NONE)
    void theConditionsThatAreFoundDecideNothing(@ForAll("rules") JsonNode rule) {
        List<JsonPointer> found = found(rule);
        Assume.that(!found.isEmpty() && found.size() <= MOST_FOUND);
        List<Facts> worlds = worlds(rule);
        List<Verdict> verdicts = verdicts(rule, worlds);
        boolean decidesNothing = Lists.cartesianProduct(Collections.nCopies(found.size(), CONSTANTS)).stream()
                .anyMatch(constants ->
                        verdicts(replaced(rule, found, constants), worlds).equals(verdicts));
        assertThat(decidesNothing).isTrue();
    }

    /** 2. Where none is found, each condition decides in some world. */
    @Property(tries = 100, maxDiscardRatio = 50, edgeCases = EdgeCasesMode.NONE)
    void whereNoneIsFoundEachConditionDecides(@ForAll("rules") JsonNode rule) {
        Assume.that(PackLint.of(packs(rule).get(SmallPack.ID)).stream().noneMatch(PackLintProperties::isOfRules));
        List<Facts> worlds = worlds(rule);
        List<Verdict> verdicts = verdicts(rule, worlds);
        for (JsonPointer condition : conditions(rule, JsonPointer.empty())) {
            for (JsonNode constant : CONSTANTS) {
                JsonNode without = replaced(rule, ImmutableList.of(condition), ImmutableList.of(constant));
                assertThat(verdicts(without, worlds)).as("%s", condition).isNotEqualTo(verdicts);
            }
        }
    }

    @Provide
    Arbitrary<JsonNode> rules() {
        return RandomRules.of(2)
                .filter(rule -> conditions(rule, JsonPointer.empty()).size() > 1)
                .filter(rule -> PossibleWorlds.of(description(rule)).count(Facts.none()) <= MOST_WORLDS);
    }

    private static List<JsonPointer> found(JsonNode rule) {
        return PackLint.of(packs(rule).get(SmallPack.ID)).stream()
                .filter(finding -> finding.path().startsWith(RULE) && isOfConditions(finding.code()))
                .map(finding -> pointer(finding.path().substring(RULE.length())))
                .toList();
    }

    private static boolean isOfConditions(LintCode code) {
        return switch (code) {
            case CONDITION_ALWAYS_MET, CONDITION_NEVER_MET, CONDITION_WITHOUT_EFFECT -> true;
            default -> false;
        };
    }

    private static boolean isOfRules(LintFinding finding) {
        return isOfConditions(finding.code())
                || switch (finding.code()) {
                    case REQUIREMENT_ALWAYS_MET, REQUIREMENT_NEVER_MET, NEVER_ELIGIBLE, NEVER_INELIGIBLE -> true;
                    default -> false;
                };
    }

    private static JsonPointer pointer(String path) {
        return JsonPointer.compile(path.replace('.', '/').replace("[", "/").replace("]", ""));
    }

    private static List<JsonPointer> conditions(JsonNode rule, JsonPointer at) {
        String kind = rule.fieldNames().next();
        JsonNode body = rule.get(kind);
        JsonPointer inner = at.appendProperty(kind);
        List<JsonPointer> found = new ArrayList<>();
        switch (kind) {
            case "all", "any" -> {
                for (int i = 0; i < body.size(); i++) {
                    found.addAll(conditions(body.get(i), inner.appendIndex(i)));
                }
            }
            case "count" -> {
                for (int i = 0; i < body.get("of").size(); i++) {
                    found.addAll(conditions(
                            body.get("of").get(i), inner.appendProperty("of").appendIndex(i)));
                }
            }
            case "not", "judgement" -> found.addAll(conditions(body, inner));
            default -> found.add(at);
        }
        return found;
    }

    private static JsonNode replaced(JsonNode rule, List<JsonPointer> places, List<JsonNode> constants) {
        ObjectNode root = ((ObjectNode) Json.parse("root", "{}")).set("rule", rule.deepCopy());
        for (int i = 0; i < places.size(); i++) {
            JsonPointer place = JsonPointer.compile("/rule" + places.get(i));
            JsonNode parent = root.at(place.head());
            if (parent.isArray()) {
                ((ArrayNode) parent).set(place.last().getMatchingIndex(), constants.get(i));
            } else {
                ((ObjectNode) parent).set(place.last().getMatchingProperty(), constants.get(i));
            }
        }
        return root.get("rule");
    }

    private static List<Verdict> verdicts(JsonNode rule, List<Facts> worlds) {
        JsonNode pack = SmallPack.withRule(rule);
        return DAYS.stream()
                .flatMap(day -> worlds.stream().map(world -> new NaiveRules(pack, world, day).verdict()))
                .toList();
    }

    /** At least one world of every kind that the rule tells apart, with a value for the facts that it does not read. */
    private static List<Facts> worlds(JsonNode rule) {
        Facts others = Given.facts("{'a': 0, 'b': 0, 'w': 'X', 'i': '0111', 'f': true, 'd': '2005-01-01'}");
        return PossibleWorlds.of(description(rule))
                .worlds(Facts.none())
                .map(others::with)
                .toList();
    }

    private static PackDescription description(JsonNode rule) {
        return RuleScreening.of(packs(rule)).describe(SmallPack.ID);
    }

    private static RulePacks packs(JsonNode rule) {
        return RulePacks.of(new PackDocument("random.json", SmallPack.withRule(rule)));
    }
}
