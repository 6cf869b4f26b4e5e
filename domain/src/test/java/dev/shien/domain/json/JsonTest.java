package dev.shien.domain.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JsonTest {

    record Sample(String name, int count, LocalDate on, Optional<String> note, ImmutableList<String> tags) {}

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"a\":1,\"a\":2}  | Duplicate",
                "{\"a\":1} x        | x",
                "{\"a\":NaN}        | NaN",
                "{\"a\":            | end-of-input",
                "''                 | JSON document",
            })
    void refusesWhatIsNotOneJsonDocument(String text, String said) {
        assertThatThrownBy(() -> Json.parse("file.json", text))
                .isInstanceOf(InvalidDocument.class)
                .hasMessageStartingWith("file.json: ")
                .hasMessageContaining(said);
    }

    @Test
    void saysWhatFollowsTheDocument() {
        assertThatThrownBy(() -> Json.parse("two.json", "{}\n {}"))
                .hasMessageStartingWith("two.json: line 2, column 2: was START_OBJECT after the end of the document");
    }

    @Test
    void refusesADocumentThatIsNestedTooDeep() {
        assertThatThrownBy(() -> Json.parse("deep.json", "[".repeat(10_000) + "]".repeat(10_000)))
                .isInstanceOf(InvalidDocument.class)
                .hasMessageContaining("nesting depth");
    }

    @Test
    void saysWhereADocumentIsMoreThanIsRead() {
        String not = "{\"not\": ".repeat(10_000) + "1" + "}".repeat(10_000);
        assertThatThrownBy(() -> Json.parse("deep.json", "{\"rules\": [1, {\"rule\": " + not + "}]}"))
                .hasMessageStartingWith("deep.json: $.rules[1].rule.not.not.not")
                .hasMessageContaining("expected a document nested at most 200 deep");
        assertThatThrownBy(() -> Json.parse("long.json", "{\"a\": [0, 1" + "0".repeat(2_000) + "]}"))
                .hasMessageStartingWith("long.json: $.a[1]: ");
    }

    @Test
    void keepsAFractionAsItIsWritten() {
        assertThat(Json.parse("a.json", "[30000000.0, 0.50, 1e400, -1E-7]"))
                .hasToString("[30000000.0,0.50,1E+400,-1E-7]");
    }

    @Test
    void refusesBytesInAnotherEncodingWithTheLine() {
        byte[] shiftJis = "{\n\"a\":1,\n\"名\":\"東京\"}".getBytes(Charset.forName("windows-31j"));

        assertThatThrownBy(() -> Json.parse("sjis.json", shiftJis))
                .hasMessage(
                        "sjis.json: line 3: was the byte 96, expected text in UTF-8. Maybe the file is Shift_JIS or UTF-16");
    }

    @Test
    void passesOverAByteOrderMark() {
        assertThat(Json.parse("bom.json", "\uFEFF{\"a\":1}".getBytes(StandardCharsets.UTF_8))
                        .get("a")
                        .intValue())
                .isEqualTo(1);
    }

    @Test
    void mapsRecordsThereAndBack() {
        Sample sample = new Sample("東京", 3, LocalDate.of(2024, 7, 23), Optional.empty(), ImmutableList.of("a", "b"));

        assertThat(CanonicalJson.string(Json.toTree(sample)))
                .isEqualTo("{\"count\":3,\"name\":\"東京\",\"note\":null,\"on\":\"2024-07-23\",\"tags\":[\"a\",\"b\"]}");
        assertThat(Json.fromTree(Json.toTree(sample), Sample.class)).isEqualTo(sample);
    }

    @Test
    void refusesATreeWithAnUnknownField() {
        assertThatThrownBy(() -> Json.fromTree(
                        Json.parse(
                                "t",
                                "{\"name\":\"x\",\"count\":1,\"on\":\"2024-07-23\",\"note\":null,\"tags\":[],\"colour\":1}"),
                        Sample.class))
                .hasMessageContaining("Not a Sample")
                .hasMessageContaining("colour");
    }
}
