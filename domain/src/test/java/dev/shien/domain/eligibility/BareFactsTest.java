package dev.shien.domain.eligibility;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.shien.domain.json.Json;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class BareFactsTest {

    private static final Evidence EVIDENCE = Evidence.of(FactSource.DOCUMENT, LocalDate.of(2024, 6, 10));

    private static Facts read(String json) {
        return BareFacts.read(Json.parse("facts", json), EVIDENCE);
    }

    @Test
    void valuesListsAndRangesAreRead() {
        Facts facts = read("{\"legal_form\": \"COMPANY\", \"industry\": [\"391\", \"415\"], \"capital\": 30000000,"
                + " \"employees\": {\"min\": 10}, \"policy\": true, \"founded\": {\"max\": \"1999-12-03\"},"
                + " \"head_office\": null}");
        assertThat(facts.get("legal_form")).isEqualTo(Fact.known(FactValue.of("COMPANY"), EVIDENCE));
        assertThat(facts.get("industry"))
                .isEqualTo(Fact.oneOf(List.of(FactValue.of("391"), FactValue.of("415")), EVIDENCE));
        assertThat(facts.get("capital")).isEqualTo(Fact.known(FactValue.of(30_000_000), EVIDENCE));
        assertThat(facts.get("employees")).isEqualTo(Fact.atLeast(10, EVIDENCE));
        assertThat(facts.get("policy")).isEqualTo(Fact.known(FactValue.of(true), EVIDENCE));
        assertThat(facts.get("founded")).isInstanceOf(Fact.Range.class);
        assertThat(facts.get("head_office")).isEqualTo(Fact.unknown());
        assertThat(facts.get("never told")).isEqualTo(Fact.unknown());
    }

    @Test
    void anythingElseIsRefusedByName() {
        assertThatThrownBy(() -> read("[1]"))
                .hasMessageContaining("JSON object")
                .hasMessageContaining("[1]");
        assertThatThrownBy(() -> read("{\"capital\": 1.5}"))
                .hasMessageContaining("'capital'")
                .hasMessageContaining("1.5");
        assertThatThrownBy(() -> read("{\"capital\": {\"most\": 1}}"))
                .hasMessageContaining("'capital'")
                .hasMessageContaining("most");
        assertThatThrownBy(() -> read("{\"capital\": []}")).hasMessageContaining("at least two");
        assertThatThrownBy(() -> read("{\"capital\": {\"min\": 2, \"max\": 1}}"))
                .hasMessageContaining("2..1");
    }

    @Test
    void oneFactIsReadWithoutItsName() {
        assertThat(BareFacts.fact(Json.parse("fact", "null"), EVIDENCE)).isEqualTo(Fact.unknown());
        assertThat(BareFacts.fact(Json.parse("fact", "7"), EVIDENCE)).isEqualTo(Fact.known(FactValue.of(7), EVIDENCE));
        assertThatThrownBy(() -> BareFacts.fact(Json.parse("fact", "1.5"), EVIDENCE))
                .hasMessage("Expected a text, a whole number or a boolean, was 1.5");
    }
}
