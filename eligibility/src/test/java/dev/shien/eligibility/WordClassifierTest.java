package dev.shien.eligibility;

import static dev.shien.domain.eligibility.Verdict.ELIGIBLE;
import static dev.shien.domain.eligibility.Verdict.INELIGIBLE;
import static dev.shien.domain.eligibility.Verdict.UNDETERMINED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.shien.domain.eligibility.Decision;
import dev.shien.domain.eligibility.Verdict;
import dev.shien.domain.json.Json;
import dev.shien.eligibility.pack.PackDocument;
import dev.shien.eligibility.pack.RulePacks;
import org.junit.jupiter.api.Test;

/** A pack that extends another replaces the classifier by one over words; tables and rules stay. */
class WordClassifierTest {

    private static final String BY_WORD = """
            {
              "format": "shien/rule-pack/1", "id": "by-word", "version": "1", "extends": "small",
              "title": {"ja": "語による区分", "en": "Classes by words"},
              "effective": {"from": "2015-01-01", "until": "2030-01-01"},
              "citation": {"law": {"ja": "要綱", "en": "Outline"}, "article": {"ja": "第1条", "en": "art. 1"}},
              "notes": [{"ja": "試験用である。", "en": "For tests."}],
              "facts": [{"name": "v", "type": "WORD", "label": {"ja": "別の語", "en": "other word"},
                "question": {"ja": "別の語は", "en": "Other word?"}, "words": {"of": "w"}}],
              "classifiers": [{"name": "c", "replaces": true, "fact": "v", "otherwise": "REST", "classes": [
                {"name": "REST", "label": {"ja": "他", "en": "rest"}, "words": []},
                {"name": "TRADE", "label": {"ja": "商業", "en": "trade"}, "words": ["Y"]},
                {"name": "PERSONAL", "label": {"ja": "生活", "en": "personal"}, "words": ["X"]}]}],
              "requirements": ["r"]
            }
            """;

    private static RulePacks packs(String old, String changed) {
        String text = BY_WORD.replace(old, changed);
        return RulePacks.of(
                SmallPack.document("small.json"), new PackDocument("by-word.json", Json.parse("by-word", text)));
    }

    private static Decision decide(String facts) {
        return RuleScreening.of(packs("", "")).decide("by-word", Given.facts(facts), Given.DAY);
    }

    private static Verdict verdict(String facts) {
        return decide(facts).verdict();
    }

    @Test
    void theWordDecidesTheLimit() {
        assertThat(verdict("{'v': 'X', 'a': 10, 'b': 99}")).isEqualTo(ELIGIBLE);
        assertThat(verdict("{'v': 'X', 'a': 11, 'b': 99}")).isEqualTo(INELIGIBLE);
        assertThat(verdict("{'v': 'Y', 'a': 20, 'b': 99}")).isEqualTo(ELIGIBLE);
        assertThat(verdict("{'v': 'Z', 'a': 21, 'b': 99}")).isEqualTo(INELIGIBLE);
        assertThat(verdict("{'v': ['X', 'Z'], 'a': 11, 'b': 99}")).isEqualTo(UNDETERMINED);
        assertThat(verdict("{'i': '791', 'a': 11, 'b': 99}"))
                .as("the industry is no longer read")
                .isEqualTo(UNDETERMINED);
    }

    @Test
    void theFindingsNameTheWordsFactAsTheBasisOfTheLimit() {
        assertThat(decide("{'v': 'X', 'a': 11, 'b': 99}").findings()).anySatisfy(finding -> {
            assertThat(finding.basis()).hasValueSatisfying(basis -> {
                assertThat(basis.fact()).isEqualTo("v");
                assertThat(basis.classes()).containsExactly("PERSONAL");
            });
            assertThat(finding.limit()).isEqualTo("<= 10");
        });
    }

    @Test
    void wordsAndNotesAreReadWithThePack() {
        assertThat(packs("", "").get("by-word").facts().get("v"))
                .satisfies(fact -> assertThat(fact.words()).containsOnlyKeys("X", "Y", "Z"));
        assertThat(packs("", "").get("by-word").notes())
                .extracting(note -> note.en())
                .containsExactly("For tests.");
    }

    @Test
    void wordsThatAreNotTheFactsOrStandTwiceAreRefused() {
        assertThatThrownBy(() -> packs("[\"Y\"]", "[\"Q\"]"))
                .hasMessageContaining(".classes[1].words:")
                .hasMessageContaining("[X, Y, Z], each in one class, unlike Q");
        assertThatThrownBy(() -> packs("[\"Y\"]", "[\"X\"]"))
                .hasMessageContaining(".classes[2].words:")
                .hasMessageContaining("unlike X");
        assertThatThrownBy(() -> packs("\"of\": \"w\"", "\"of\": \"a\""))
                .hasMessageContaining("$.facts[0].words.of: was string \"a\"")
                .hasMessageContaining("a fact before this one that has words");
    }
}
