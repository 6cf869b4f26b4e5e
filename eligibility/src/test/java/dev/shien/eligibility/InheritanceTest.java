package dev.shien.eligibility;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.shien.domain.json.InvalidDocument;
import dev.shien.eligibility.pack.RulePacks;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a pack replaces must fit what it inherits: the rules of the SME Basic Act were read against what it replaces. */
class InheritanceTest {

    @ParameterizedTest(name = "{2} {3}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "facts | {'name': 'employees', 'replaces': true, 'type': 'FLAG'| $.facts: | a fact 'employees' of type YEN or COUNT | FLAG",
                "facts | {'name': 'employees', 'replaces': true, 'type': 'DATE'| $.facts: | a fact 'employees' of type YEN or COUNT | DATE",
                "facts | {'name': 'legal_form', 'replaces': true, 'type': 'WORD', 'words': {'CLUB': {'ja': 'c', 'en': 'c'}} | $.facts: | a fact 'legal_form' that can be COMPANY | CLUB",
                "facts | {'name': 'industry', 'replaces': true, 'type': 'WORD', 'words': {'CLUB': {'ja': 'c', 'en': 'c'}} | $.facts: | a fact 'industry' with what the classifier 'size_class' | jp.sme.basic-act"
            })
    void aFactThatAnInheritedRuleCannotReadIsRefused(
            String field, String part, String path, String expected, String named) {
        refuses(
                field,
                part + ", 'label': {'ja': 'a', 'en': 'a'}, 'question': {'ja': 'a', 'en': 'a'}}",
                path,
                expected,
                named);
    }

    @ParameterizedTest(name = "{2} {3}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "tables | {'name': 'size_limits', 'replaces': true, 'classifier': 'size_class', 'columns': ['wealth', 'employees'], 'periods': [{'from': '1963-07-20', 'rows': [{'class': 'OTHER', 'limits': {}}, {'class': 'WHOLESALE', 'limits': {}}, {'class': 'SERVICE', 'limits': {}}, {'class': 'RETAIL', 'limits': {}}]}]} | $.tables: | a table 'size_limits' with the column 'capital' | [wealth, employees]"
            })
    void aTableWithoutTheColumnThatAnInheritedRuleReadsIsRefused(
            String field, String part, String path, String expected, String named) {
        refuses(field, part, path, expected, named);
    }

    private static void refuses(String field, String part, String path, String expected, String named) {
        String json = """
                {"format": "shien/rule-pack/1", "id": "mine", "version": "1", "extends": "jp.sme.basic-act",
                 "title": {"ja": "m", "en": "m"}, "effective": {"from": "2020-01-01"},
                 "citation": {"law": {"ja": "l", "en": "l"}, "article": {"ja": "1", "en": "1"}},
                 "%s": [%s]}
                """.formatted(field, part.replace('\'', '"'));
        assertThatThrownBy(() -> RulePacks.standard().plus("mine.json", json.getBytes(StandardCharsets.UTF_8)))
                .isInstanceOf(InvalidDocument.class)
                .hasMessageContaining("mine.json: ")
                .hasMessageContaining(path)
                .hasMessageContaining(expected)
                .hasMessageContaining(named);
    }
}
