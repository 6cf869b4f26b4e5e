package dev.shien.eligibility;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.shien.domain.json.InvalidDocument;
import dev.shien.domain.json.Json;
import dev.shien.eligibility.pack.PackDocument;
import dev.shien.eligibility.pack.RulePacks;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a pack replaces must fit what it inherits: the rules of an extended pack were read against what it replaces. */
class InheritanceTest {

    private static final String RULE = """
            {'any': [{'lookup': {'fact': 'a', 'operator': '<=', 'table': 't', 'column': 'p'}},
                     {'not': {'compare': {'fact': 'b', 'operator': '<=', 'limit': 20}}},
                     {'between': {'fact': 'd', 'from': '2010-01-01', 'until': '2011-01-01'}},
                     {'in': {'fact': 'w', 'values': ['XY']}},
                     {'in': {'classifier': 'c', 'classes': ['TRADE']}}]}
            """;

    private static final String WORDS = "'type': 'WORD', 'words': {'X': {'ja': 'x', 'en': 'x'}}";

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "a | 'type': 'FLAG' | a fact 'a' of type YEN or COUNT, which the rule 'r' of the pack small reads, was FLAG",
                "a | 'type': 'DATE' | a fact 'a' of type YEN or COUNT, which the rule 'r' of the pack small reads, was DATE",
                "b | 'type': 'JSIC' | a fact 'b' of type YEN or COUNT, which the rule 'r' of the pack small reads, was JSIC",
                "d | 'type': 'COUNT' | a fact 'd' of type DATE, which the rule 'r' of the pack small reads, was COUNT",
                "w | WORDS | a fact 'w' that can be XY, which the rule 'r' of the pack small reads, was one of [X]",
                "i | WORDS | a fact 'i' with what the classifier 'c' of the pack small sorts into classes"
            })
    void aFactThatWhatIsInheritedCannotReadIsRefused(String name, String type, String expected) {
        String fact = "{'name': '" + name + "', 'replaces': true, " + type.replace("WORDS", WORDS)
                + ", 'label': {'ja': 'l', 'en': 'l'}, 'question': {'ja': 'q', 'en': 'q'}}";

        refuses("'facts': [" + fact + "]", "$.facts: ", expected);
    }

    @Test
    void aTableWithoutTheColumnThatIsReadIsRefused() {
        refuses(
                "'tables': [{'name': 't', 'replaces': true, 'classifier': 'c', 'columns': ['z'], 'periods': [{'from':"
                        + " '2000-01-01', 'rows': [{'class': 'REST', 'limits': {}}, {'class': 'TRADE', 'limits': {}},"
                        + " {'class': 'PERSONAL', 'limits': {}}]}]}]",
                "$.tables: ",
                "a table 't' with the column 'p', which the rule 'r' of the pack small reads, was [z]");
    }

    @Test
    void aClassifierWithoutTheClassesThatAreReadIsRefused() {
        refuses(
                "'classifiers': [{'name': 'c', 'replaces': true, 'fact': 'i', 'otherwise': 'OTHER', 'classes':"
                        + " [{'name': 'OTHER', 'label': {'ja': 'o', 'en': 'o'}, 'codes': []}]}]",
                "$.classifiers: ",
                "a classifier 'c' with the classes [TRADE], which the rule 'r' of the pack small reads, was [OTHER]");
    }

    @Test
    void whatStillFitsMayBeReplaced() {
        RulePacks packs = extended("'facts': [{'name': 'a', 'replaces': true, 'type': 'COUNT',"
                + " 'label': {'ja': 'l', 'en': 'l'}, 'question': {'ja': 'q', 'en': 'q'}}]");

        assertThat(packs.ids()).contains("mine");
    }

    private static void refuses(String parts, String path, String expected) {
        assertThatThrownBy(() -> extended(parts))
                .isInstanceOf(InvalidDocument.class)
                .hasMessageContaining("mine.json: ")
                .hasMessageContaining(path)
                .hasMessageContaining(expected);
    }

    private static RulePacks extended(String parts) {
        String mine = """
                {"format": "shien/rule-pack/1", "id": "mine", "version": "1", "extends": "small",
                 "title": {"ja": "m", "en": "m"}, "effective": {"from": "2020-01-01", "until": "2030-01-01"},
                 "citation": {"law": {"ja": "l", "en": "l"}, "article": {"ja": "1", "en": "1"}}, %s}
                """.formatted(parts).replace('\'', '"');
        return RulePacks.of(
                        new PackDocument("small.json", SmallPack.withRule(Json.parse("rule", RULE.replace('\'', '"')))))
                .plus("mine.json", mine.getBytes(StandardCharsets.UTF_8));
    }
}
