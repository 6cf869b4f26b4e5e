package dev.shien.lottery.verify;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Nearly all lines are read without a parser, and then as the parser reads them. */
class EntrantLineTest {

    private static final Map<String, String> KNOWN =
            PlainLine.known(List.of("q", "making", "a b", "  x", "卸売業", "a\"b", "a\\b", "a\nb"));

    @ParameterizedTest
    @CsvSource({
        "q, r, 1",
        "making, R-000001, 9",
        "a b, ~! , 10",
        "'  x', '#[]', 99",
        "q, 'r,{}:', 123",
        "q, r, 999",
        "q, r, 1000",
        "卸売業, r, 1"
    })
    void plainLinesAreReadWithoutAParser(String quota, String receipt, int weight) throws IOException {
        String line = "{\"quota\":\"%s\",\"receipt\":\"%s\",\"weight\":%d}".formatted(quota, receipt, weight);

        assertThat(plain(line + "\n")).hasValue(new EntrantLine(quota, receipt, weight));
        assertThat(EntrantLine.read(line)).isEqualTo(plain(line + "\n"));
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
    void whatIsNoLineIsReadByNeither(String line) throws IOException {
        assertThat(plain(line + "\n")).isEmpty();
        assertThat(EntrantLine.read(line)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"受付, 受付", "\u007f, \u007f", "a\\\"b, a\"b", "a\\\\b, a\\b"})
    void otherReceiptNumbersAreLeftToTheParser(String written, String receipt) throws IOException {
        String line = "{\"quota\":\"q\",\"receipt\":\"%s\",\"weight\":1}".formatted(written);

        assertThat(plain(line + "\n")).isEmpty();
        assertThat(EntrantLine.read(line)).hasValue(new EntrantLine("q", receipt, 1));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\r", "\r\n", " \n", "}\n"})
    void oneLineFeedEndsAPlainLine(String end) throws IOException {
        assertThat(plain("{\"quota\":\"q\",\"receipt\":\"r\",\"weight\":1}" + end))
                .isEmpty();
    }

    /** The lines before it filled the buffer, and one of them would complete what is missing. */
    @Test
    void aPlainLineCutOffAnywhereIsNotCompletedByWhatStoodThereBefore() throws IOException {
        String line = line("R-0001");
        String many = line.repeat((1 << 16) / line.length() + 20);
        for (int cut = 1; cut < line.length(); cut++) {
            EntrantLines lines = lines(many.substring(0, many.length() - cut));
            long plain = 0;
            while (lines.next() && PlainLine.take(lines, KNOWN).isPresent()) {
                plain++;
            }
            assertThat(plain).isEqualTo(many.length() / line.length() - 1);
            assertThat(lines.take()).isEmpty();
            assertThat(lines.problem()).hasValueSatisfying(p -> assertThat(p).contains("is cut off"));
        }
    }

    /** At all distances from where the buffer has to be filled again. */
    @Test
    void theLongestLinesAreTakenWhereverTheyBegin() throws IOException {
        String longest =
                "{\"quota\":\"%s\",\"receipt\":\"%s\",\"weight\":1000}".formatted("が".repeat(200), "が".repeat(200));
        for (int before = 0; before <= EntrantLines.LONGEST; before++) {
            EntrantLines lines = lines("x".repeat(before) + "\n" + (longest + "\n").repeat(60));
            assertThat(lines.next()).isTrue();
            assertThat(lines.take()).isPresent();
            for (int i = 0; i < 60; i++) {
                assertThat(lines.next()).isTrue();
                assertThat(lines.take()).hasValue(longest);
            }
            assertThat(lines.next()).isFalse();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"other", "卸", "a\\\"b", "a\\\\b", "a\\nb"})
    void linesOfQuotasThatAreNotKnownAsTheyAreWrittenAreLeftToTheParser(String quota) throws IOException {
        String line = "{\"quota\":\"" + quota + "\",\"receipt\":\"r\",\"weight\":1}";

        assertThat(plain(line + "\n")).isEmpty();
        assertThat(EntrantLine.read(line)).isPresent();
    }

    @ParameterizedTest
    @CsvSource({"200, true", "201, false"})
    void aPlainNameHasAtMost200Characters(int length, boolean plain) throws IOException {
        assertThat(plain(line("r".repeat(length))).isPresent()).isEqualTo(plain);
    }

    @Test
    void linesAreTakenOneAfterAnother() throws IOException {
        String other = line("受");
        EntrantLines lines = lines(line("r") + other + line("s"));

        assertThat(lines.next()).isTrue();
        assertThat(PlainLine.take(lines, KNOWN)).hasValue(new EntrantLine("q", "r", 1));
        assertThat(lines.next()).isTrue();
        assertThat(PlainLine.take(lines, KNOWN)).isEmpty();
        assertThat(lines.take()).hasValue(other.stripTrailing());
        assertThat(lines.next()).isTrue();
        assertThat(PlainLine.take(lines, KNOWN)).hasValue(new EntrantLine("q", "s", 1));
        assertThat(lines.number()).isEqualTo(3);
        assertThat(lines.next()).isFalse();
    }

    /** So that none is taken that is longer than a line may be. */
    @ParameterizedTest
    @ValueSource(strings = {" ", "か\u3099", "a\u007f"})
    void whatIsNoNameIsNoKnownQuota(String quota) {
        assertThat(PlainLine.known(List.of(quota))).isEmpty();
        assertThat(PlainLine.known(List.of("q".repeat(201)))).isEmpty();
        assertThat(PlainLine.known(List.of("q".repeat(200)))).hasSize(1);
    }

    private static String line(String receipt) {
        return "{\"quota\":\"q\",\"receipt\":\"" + receipt + "\",\"weight\":1}\n";
    }

    private static Optional<EntrantLine> plain(String bytes) throws IOException {
        EntrantLines lines = lines(bytes);
        lines.next();
        return PlainLine.take(lines, KNOWN);
    }

    private static EntrantLines lines(String bytes) {
        return new EntrantLines(new ByteArrayInputStream(bytes.getBytes(StandardCharsets.UTF_8)));
    }
}
