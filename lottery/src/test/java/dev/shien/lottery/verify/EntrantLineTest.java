package dev.shien.lottery.verify;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Nearly all lines are read without a parser, and then as the parser reads them. */
class EntrantLineTest {

    @ParameterizedTest
    @CsvSource({
        "q, r, 1",
        "making, R-000001, 9",
        "a b, ~! , 10",
        "'  x', '#[]', 99",
        "q, 'r,{}:', 123",
        "q, r, 999",
        "q, r, 1000"
    })
    void plainLinesAreReadWithoutAParser(String quota, String receipt, int weight) {
        String line = "{\"quota\":\"%s\",\"receipt\":\"%s\",\"weight\":%d}".formatted(quota, receipt, weight);

        assertThat(EntrantLine.plain(line)).hasValue(new EntrantLine(quota, receipt, weight));
        assertThat(EntrantLine.ofTree(line)).isEqualTo(EntrantLine.plain(line));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{}",
                "{\"quota\":\"q\"}",
                "{\"quota\":\"q\",\"receipt\":\"r\"}",
                "{\"quota\":\"q\",\"receipt\":\"r\",\"weight\":}",
                "{\"quota\":\"q\",\"receipt\":\"r\",\"weight\":1",
                "{\"quota\":\"q\",\"receipt\":\"r\",\"weight\":1]",
                "{\"quota\":\"q\",\"receipt\":\"r\",\"weight\":0}",
                "{\"quota\":\"q\",\"receipt\":\"r\",\"weight\":01}",
                "{\"quota\":\"q\",\"receipt\":\"r\",\"weight\":-1}",
                "{\"quota\":\"q\",\"receipt\":\"r\",\"weight\":1.0}",
                "{\"quota\":\"q\",\"receipt\":\"r\",\"weight\":1:}",
                "{\"quota\":\"q\",\"receipt\":\"r\",\"weight\":1/}",
                "{\"quota\":\"q\",\"receipt\":\"r\",\"weight\":1001}",
                "{\"quota\":\"q\",\"receipt\":\"r\",\"weight\":10000}",
                "{\"quota\":\"q\",\"receipt\":\"r\",\"weight\":4294967297}",
                "{\"quota\":\"q\",\"receipt\":\"r\",\"weight\": 1}",
                "{\"quota\":\"\",\"receipt\":\"r\",\"weight\":1}",
                "{\"quota\":\"q\",\"receipt\":\" \",\"weight\":1}",
                "{\"quota\":\"q\",\"receipt\":\"r\\\",\"weight\":1}",
                "{\"quota\":\"q\",\"receipt\":\"\u001f\",\"weight\":1}",
                "{\"receipt\":\"r\",\"quota\":\"q\",\"weight\":1}",
                "{\"quota\":\"q\",\"weight\":1,\"receipt\":\"r\"}",
                "{\"quota\":\"q\",\"receipt\":\"r\",\"weight\":1,\"more\":1}"
            })
    void whatIsNoLineIsReadByNeither(String line) {
        assertThat(EntrantLine.plain(line)).isEmpty();
        assertThat(EntrantLine.ofTree(line)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"受付, 受付", "\u007f, \u007f", "a\\\"b, a\"b", "a\\\\b, a\\b"})
    void otherNamesAreLeftToTheParser(String written, String receipt) {
        String line = "{\"quota\":\"q\",\"receipt\":\"%s\",\"weight\":1}".formatted(written);

        assertThat(EntrantLine.plain(line)).isEmpty();
        assertThat(EntrantLine.read(line)).hasValue(new EntrantLine("q", receipt, 1));
    }
}
