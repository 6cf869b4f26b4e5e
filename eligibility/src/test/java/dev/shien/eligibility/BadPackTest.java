package dev.shien.eligibility;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.shien.domain.json.InvalidDocument;
import dev.shien.domain.json.Json;
import dev.shien.domain.json.Problem;
import dev.shien.eligibility.pack.PackDocument;
import dev.shien.eligibility.pack.RulePacks;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A bad pack is refused when it is read, with pack, path and value. */
class BadPackTest {

    private static final String RULE = "$.rules[0].rule";

    @ParameterizedTest(name = "{2} {3}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "{'compare': {'fact': 'b'| {'nearly': {'fact': 'b' | $.rules[0].rule.any[1]: | nearly | exactly one operator",
                "'operator': '<=', 'limit': 20 | 'operator': '=<', 'limit': 20 | .compare.operator: | =< | <= < >= > =",
                "'limit': 20 | 'limit': 20.5 | .compare.limit: | 20.5 | a whole number",
                "'limit': 20 | 'limit': -1 | .compare.limit: | -1 | a whole number from 0",
                "'limit': 20 | 'limit': '20' | .compare.limit: | 20 | a whole number",
                "{'compare': {'fact': 'b' | {'compare': {'fact': 'w' | .compare.fact: | w | YEN, COUNT or DATE",
                "{'compare': {'fact': 'b' | {'compare': {'fact': 'zzz' | .compare.fact: | zzz | a declared fact",
                "{'compare': {'fact': 'b', 'operator': '<=', 'limit': 20}} | {'between': {'fact': 'b', 'from': 20, 'until': 20}} | .between.until: | 20 | more than",
                "{'compare': {'fact': 'b', 'operator': '<=', 'limit': 20}} | {'between': {'fact': 'd', 'from': '2010-01-01', 'until': '2010-02-30'}} | .between.until: | 2010-02-30 | a date",
                "{'compare': {'fact': 'b', 'operator': '<=', 'limit': 20}} | {'count': {'least': 2, 'of': [{'not': {'between': {'fact': 'b', 'from': 1, 'until': 2}}}]}} | .count.least: | 2 | a whole number from 1 to 1",
                "'table': 't', 'column': 'p' | 'table': 'u', 'column': 'p' | .lookup.table: | u | one of the tables [t]",
                "'table': 't', 'column': 'p' | 'table': 't', 'column': 'z' | .lookup.column: | z | one of the columns [p, q]",
                "{'compare': {'fact': 'b', 'operator': '<=', 'limit': 20}} | {'in': {'fact': 'w', 'values': [1]}} | .in.values: | 1 | a list of values of the fact 'w'",
                "{'compare': {'fact': 'b', 'operator': '<=', 'limit': 20}} | {'compare': {'fact': 'd', 'limit': '+12000-01-01'}} | .compare.limit: | +12000-01-01 | a date",
                "'requirements': ['r'] | 'requirements': ['s'] | $.requirements: | s | some of the rules [r]",
                "'requirements': ['r'] | 'requirements': [] | $.requirements: | [] | some of the rules [r]",
                "'codes': ['791'] | 'codes': ['999X'] | $.classifiers[0].classes[0].codes[0]: | 999X | JSIC revision 14",
                "'codes': ['N', '76'] | 'codes': ['N', 'I'] | $.classifiers[0]: | classes | each code in one class",
                "'classes': [ | 'open': [{'codes': ['791'], 'classes': ['TRADE', 'REST']}], 'classes': [ | $.classifiers[0]: | open | 791 in REST",
                "'classes': [ | 'open': [{'codes': ['75'], 'classes': ['TRADE', 'X']}], 'classes': [ | $.classifiers[0]: | open | for 75, was [TRADE, X]",
                "'classes': [ | 'open': [{'codes': ['75', '75'], 'classes': ['TRADE', 'REST']}], 'classes': [ | .open[0].codes: | 75 | only once",
                "'fact': 'i', 'otherwise' | 'fact': 'a', 'otherwise' | $.classifiers[0].fact: | a | type JSIC or WORD",
                "'fact': 'i', 'otherwise' | 'fact': 'w', 'otherwise' | .classes[0].words: | left out | a list",
                "'fact': 'i', 'otherwise' | 'fact': 'w', 'otherwise' | .classes[0].codes: | 791 | no such field",
                "'otherwise': 'REST' | 'otherwise': 'OTHER' | $.classifiers[0].otherwise: | OTHER | one of the classes",
                "'until': '2010-01-01' | 'until': '2010-01-02' | $.tables[0].periods: | 2010 | without overlap or gap",
                "'until': '2010-01-01' | 'until': '2009-12-31' | $.tables[0].periods: | 2010 | without overlap or gap",
                "'until': '2010-01-01' | 'until': '1999-01-01' | $.tables[0].periods[0].until: | 1999-01-01 | a day after",
                "{'from': '2000-01-01', 'until': '2030-01-01'} | {'from': '1999-12-31'} | $.effective: | 1999-12-31 | days within the periods",
                "{'class': 'TRADE', 'limits': {'p': 10}}, | ~~ | $.tables: | t | a row for each of the classes",
                "{'class': 'TRADE', 'limits': {'p': 10}} | {'class': 'TRADE', 'limits': {'z': 10}} | .limits.z: | 10 | one of the columns",
                "'type': 'FLAG' | 'type': 'MAYBE' | $.facts[4].type: | MAYBE | one of [WORD, JSIC",
                "'words': ['X', 'Y'] | 'words': ['X', 'Q'] | $.facts[2].groups: | XY | the declared words",
                "'sources': ['TELEPHONE', 'DOCUMENT'] | 'priors': [{'value': 1, 'weight': 1}] | $.facts[4].priors[0].value: | 1 | a value of a fact of type FLAG",
                "'sources': ['TELEPHONE', 'DOCUMENT'] | 'priors': [{'value': true, 'weight': -1}] | $.facts[4].priors[0].weight: | -1 | a whole number from 0",
                "'sources': ['TELEPHONE', 'DOCUMENT'] | 'priors': [{'value': true, 'weight': 1}, {'value': true, 'weight': 2}] | $.facts[4].priors[1].value: | true | only once",
                "'sources': ['TELEPHONE', 'DOCUMENT'] | 'sources': ['RUMOUR'] | $.facts[4].sources[0]: | RUMOUR | one of [FORM",
                "'name': 'w', 'type' | 'name': 'w', 'monotone': 'FEWER_IS_BETTER', 'type' | $.facts[2].monotone: | FEWER | which has no order",
                "'name': 'b', | 'name': 'b', 'monotone': 'MANY', | $.facts[1].monotone: | MANY | one of [FEWER_IS_BETTER, MORE_IS_BETTER]",
                "'Z': {'ja' | ' ': {'ja' | $.facts[2].words: | Y | not blank and no dates, unlike ' '",
                "'Z': {'ja' | '2024-01-01': {'ja' | $.facts[2].words: | Y | no dates, unlike '2024-01-01'",
                "'XY': {'label' | '': {'label' | $.facts[2].groups: | X | not blank and no dates, unlike ''",
                "'sources': ['TELEPHONE', 'DOCUMENT'] | 'sources': ['PROGRAMME'] | $.facts[4].sources[0]: | PROGRAMME | one of [FORM",
                "'sources': ['TELEPHONE', 'DOCUMENT'] | 'sources': [] | $.facts[4].sources: | [] | at least one source",
                "'en': 'art. 1'} | 'en': 'art. 1'}, 'url': 'here' | $.citation.url: | here | begins with https://",
                "'name': 'b', | 'name': 'a', | $.facts[1].name: | a | stands only once",
                "'id': 'r', | 'id': 'r', 'replaces': true, | $.rules[0].replaces: | true | that the extended pack has",
                "'version': '1' | 'version': '1', 'colour': 'red' | $.colour: | red | no such field",
                "shien/rule-pack/1 | shien/rule-pack/2 | $.format: | rule-pack/2 | shien/rule-pack/1"
            })
    void aProblemNamesItsPathItsValueAndWhatWasExpected(
            String old, String changed, String path, String value, String expected) {
        assertThatThrownBy(() -> SmallPack.changed(old, changed == null ? "" : changed))
                .isInstanceOf(InvalidDocument.class)
                .hasMessageContaining("small.json: ")
                .hasMessageContaining(path)
                .hasMessageContaining(value)
                .hasMessageContaining(expected);
    }

    @Test
    void allProblemsOfAPackAreNamedAtOnce() {
        assertThatThrownBy(() -> SmallPack.changed(
                        "'limit': 20", "'limit': 2.5", "'version': '1'", "'version': '1', 'colour': 1"))
                .isInstanceOfSatisfying(
                        InvalidDocument.class,
                        e -> assertThat(e.problems())
                                .extracting(Problem::path)
                                .containsExactlyInAnyOrder(RULE + ".any[1].compare.limit", "$.colour"));
    }

    @Test
    void packsThatExtendOneAnotherInACircleAreRefused() {
        assertThatThrownBy(() -> RulePacks.of(
                        SmallPack.document("one.json", "'id': 'small'", "'id': 'one', 'extends': 'two'"),
                        SmallPack.document("two.json", "'id': 'small'", "'id': 'two', 'extends': 'one'")))
                .isInstanceOf(InvalidDocument.class)
                .hasMessageContaining("$.extends")
                .hasMessageContaining("one extends two extends one");
        assertThatThrownBy(() -> SmallPack.changed("'id': 'small'", "'id': 'small', 'extends': 'small'"))
                .hasMessageContaining("small extends small");
        assertThatThrownBy(() -> SmallPack.changed("'id': 'small'", "'id': 'small', 'extends': 'large'"))
                .hasMessageContaining("$.extends")
                .hasMessageContaining("large");
        assertThatThrownBy(() -> RulePacks.of(SmallPack.document("one.json"), SmallPack.document("two.json")))
                .hasMessageContaining("two.json: $.id")
                .hasMessageContaining("one.json");
    }

    @Test
    void rulesThatReferToOneAnotherInACircleAreRefused() {
        assertThatThrownBy(() ->
                        SmallPack.changed("{'compare': {'fact': 'b', 'operator': '<=', 'limit': 20}}", "{'rule': 'r'}"))
                .isInstanceOf(InvalidDocument.class)
                .hasMessageContaining("$.rules")
                .hasMessageContaining("circle");
        assertThatThrownBy(() ->
                        SmallPack.changed("{'compare': {'fact': 'b', 'operator': '<=', 'limit': 20}}", "{'rule': 's'}"))
                .hasMessageContaining(RULE + ".any[1].rule")
                .hasMessageContaining("one of the rules [r]");
    }

    @Test
    void aPartOfTheExtendedPackIsOnlyReplacedOnPurpose() {
        assertThatThrownBy(() -> RulePacks.of(
                        SmallPack.document("small.json"),
                        SmallPack.document("other.json", "'id': 'small'", "'id': 'other', 'extends': 'small'")))
                .isInstanceOf(InvalidDocument.class)
                .hasMessageContaining("other.json: $.rules[0].id")
                .hasMessageContaining("\"replaces\": true");
    }

    @Test
    void aRuleThatIsTooDeepIsRefused() {
        String deep = "{\"not\": ".repeat(10_000) + "{}" + "}".repeat(10_000);
        assertThatThrownBy(() -> RulePacks.standard().plus("deep.json", deep.getBytes(StandardCharsets.UTF_8)))
                .isInstanceOf(InvalidDocument.class)
                .hasMessageContaining("deep.json");
        assertThatThrownBy(() -> SmallPack.changed(
                        "{'compare': {'fact': 'b', 'operator': '<=', 'limit': 20}}",
                        "{'not': ".repeat(70) + "{'rule': 'r'}" + "}".repeat(70)))
                .isInstanceOf(InvalidDocument.class)
                .hasMessageContaining(RULE + ".any[1].not.not")
                .hasMessageContaining("nested at most 64 deep");
    }

    @Test
    void notANumberIsNoLimit() {
        assertThatThrownBy(() -> SmallPack.changed("'limit': 20", "'limit': NaN"))
                .isInstanceOf(InvalidDocument.class)
                .hasMessageContaining("NaN");
    }

    @Test
    void aPackBeyondItsBudgetIsRefused() {
        RulePacks packs = SmallPack.changed("'version': '1'", "'version': '1', 'budget': 20");
        assertThatThrownBy(() -> RuleScreening.of(packs))
                .isInstanceOf(InvalidDocument.class)
                .hasMessageContaining("small: $.budget")
                .hasMessageContaining("20");
        RulePacks manyRegions = RulePacks.of(new PackDocument("many.json", manyLimits(70)));
        assertThatThrownBy(() -> RuleScreening.of(manyRegions))
                .isInstanceOf(InvalidDocument.class)
                .hasMessageContaining("at most 64 regions");
    }

    private static ObjectNode manyLimits(int limits) {
        ArrayNode any = JsonNodeFactory.instance.arrayNode();
        for (int limit = 0; limit < limits; limit++) {
            any.add(Json.parse(
                    "rule", "{\"compare\": {\"fact\": \"a\", \"operator\": \"=\", \"limit\": " + 2 * limit + "}}"));
        }
        return SmallPack.withRule(JsonNodeFactory.instance.objectNode().set("any", any));
    }

    @Test
    void rulesThatReferToOneAnotherTooDeepAreRefusedInWhateverOrderTheyStand() {
        for (boolean leafFirst : new boolean[] {true, false}) {
            ObjectNode pack = (ObjectNode) Json.parse("small.json", SmallPack.TEXT);
            ArrayNode rules = (ArrayNode) pack.path("rules");
            for (int i = 1; i < 10_000; i++) {
                int id = leafFirst ? 10_000 - i : i;
                rules.add(named("r" + id, id == 9_999 ? "{\"rule\": \"r\"}" : "{\"rule\": \"r" + (id + 1) + "\"}"));
            }
            assertThatThrownBy(() -> RulePacks.of(new PackDocument("chain.json", pack)))
                    .isInstanceOf(InvalidDocument.class)
                    .hasMessageContaining("chain.json: $.rules")
                    .hasMessageContaining("nested at most 256 deep with all that they refer to");
        }
    }

    @Test
    void rulesThatComeToTooManyPartsAreRefused() {
        ObjectNode pack = (ObjectNode) Json.parse("small.json", SmallPack.TEXT);
        ArrayNode rules = (ArrayNode) pack.path("rules");
        for (int i = 1; i <= 40; i++) {
            String next = i == 40 ? "{\"rule\": \"r\"}" : "{\"rule\": \"r" + (i + 1) + "\"}";
            rules.add(named("r" + i, "{\"all\": [" + next + ", " + next + "]}"));
        }
        pack.putArray("requirements").add("r1");
        assertThatThrownBy(() -> RulePacks.of(new PackDocument("double.json", pack)))
                .isInstanceOf(InvalidDocument.class)
                .hasMessageContaining("double.json: $.requirements")
                .hasMessageContaining("at most 4096 parts");
    }

    private static ObjectNode named(String id, String rule) {
        ObjectNode named = JsonNodeFactory.instance.objectNode().put("id", id);
        named.putObject("title").put("ja", "規則").put("en", "rule");
        named.set("rule", Json.parse("rule", rule));
        return named;
    }

    @Test
    void packsThatExtendOneAnotherTooDeepAreRefused() {
        PackDocument[] chain = new PackDocument[3_000];
        for (int i = 0; i < chain.length; i++) {
            ObjectNode pack = JsonNodeFactory.instance.objectNode().put("id", "p" + i);
            chain[i] = new PackDocument("p" + i + ".json", pack.put("extends", "p" + (i + 1)));
        }
        assertThatThrownBy(() -> RulePacks.of(chain))
                .isInstanceOf(InvalidDocument.class)
                .hasMessageContaining("$.extends")
                .hasMessageContaining("at most 64 deep");
    }
}
