package dev.shien.examples.input;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import com.google.common.io.ByteSource;
import dev.shien.domain.json.InvalidDocument;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class CsvTableTest {

    private static final Charset WINDOWS = Charset.forName("windows-31j");
    private static final ImmutableList<Column> COLUMNS = ImmutableList.of(
            new Column("id", ImmutableList.of("受付番号", "receipt"), true, Column.Kind.CODE),
            new Column("capital", ImmutableList.of("資本金（円）", "capital"), true, Column.Kind.CODE),
            new Column("note", ImmutableList.of("備考", "note"), false, Column.Kind.WORDS));

    private final List<String> notes = new ArrayList<>();

    private ImmutableList<String> read(ByteSource bytes, Charset charset) {
        return new CsvTable(new Source("f.csv", bytes), charset, COLUMNS, Quoting.LITERAL)
                .read(
                        row -> row.line() + ":" + row.text("id") + ":"
                                + row.optionalNumber("capital")
                                        .map(String::valueOf)
                                        .orElse("-") + ":"
                                + row.optionalText("note").orElse("-"),
                        notes::add);
    }

    private ImmutableList<String> read(String text) {
        return read(ByteSource.wrap(text.getBytes(StandardCharsets.UTF_8)), StandardCharsets.UTF_8);
    }

    private void refused(String text, String... parts) {
        assertThatThrownBy(() -> read(text)).isInstanceOf(InvalidDocument.class).hasMessageContainingAll(parts);
    }

    @Test
    void readsJapaneseAndEnglishHeadersInAnyOrder() {
        assertThat(read("受付番号,資本金(円),備考\r\nA,100,\r\nB,,x\r\n")).containsExactly("2:A:100:-", "3:B:-:x");
        assertThat(read("capital,RECEIPT\n5,A\n")).containsExactly("2:A:5:-");
    }

    @Test
    void passesOverAByteOrderMark() {
        assertThat(read("\uFEFFreceipt,capital\nA,1\n")).containsExactly("2:A:1:-");
    }

    @Test
    void readsWindows31jWhereItIsDeclared() {
        ByteSource bytes = ByteSource.wrap("受付番号,資本金（円）,備考\r\nA,1,㈱髙島①～\r\n".getBytes(WINDOWS));
        assertThat(read(bytes, WINDOWS)).containsExactly("2:A:1:㈱髙島①～");
    }

    @Test
    void keepsQuotedLineBreaksAndCountsThem() {
        assertThat(read("receipt,capital,note\nA,1,\"x\ny \"\"z\"\"\"\nB,2,w\n"))
                .containsExactly("2:A:1:x\ny \"z\"", "4:B:2:w");
    }

    @Test
    void readsFullWidthCodesAsHalfWidthAndSaysSo() {
        assertThat(read("receipt,capital,note\nＡ－１ー２,１０，０００,ＡＢＣ\n")).containsExactly("2:A-1-2:10000:ＡＢＣ");
        assertThat(notes)
                .containsExactly(
                        "f.csv: receipt: full-width characters read as half-width (NFKC) on line 2",
                        "f.csv: capital: full-width characters read as half-width (NFKC) on line 2");
    }

    @Test
    void tellsAllProblemsAtOnce() {
        refused(
                "receipt,capital\n,1\nB,much\nC\nD,1.5\n",
                "f.csv: line 2, receipt: was blank, expected a value",
                "f.csv: line 3, capital: was \"much\", expected a whole number such as 10000000",
                "f.csv: line 4: was 1 fields, expected 2 fields, as in the header",
                "f.csv: line 5, capital: was \"1.5\"");
    }

    @Test
    void tellsAtMostAHundredProblems() {
        assertThatThrownBy(() -> read("receipt,capital\n" + "A,x\n".repeat(5000)))
                .isInstanceOfSatisfying(
                        InvalidDocument.class,
                        e -> assertThat(e.problems())
                                .hasSize(101)
                                .last()
                                .hasToString("f.csv: and further on: was 4900 more problems, expected none"));
    }

    @Test
    void refusesUnknownMissingAndRepeatedColumns() {
        refused("receipt,capital,colour\nA,1,red\n", "line 1, column 3: was \"colour\", expected a known column");
        refused("receipt\nA\n", "line 1: was without such a column, expected a column \"資本金（円）\" or \"capital\"");
        refused("receipt,受付番号,capital\nA,A,1\n", "line 1, column 2: was \"受付番号\" again");
    }

    @Test
    void refusesAnEmptyFile() {
        refused("", "f.csv: line 1: was nothing, expected a line that heads the columns");
        refused("\n\n", "f.csv: line 1: was nothing");
    }

    @Test
    void refusesShiftJisWhereUtf8IsDeclaredWithTheLine() {
        ByteSource bytes = ByteSource.wrap("receipt,capital,note\nA,1,x\nB,1,株式会社\n".getBytes(WINDOWS));
        assertThatThrownBy(() -> read(bytes, StandardCharsets.UTF_8))
                .hasMessageContainingAll(
                        "f.csv: line 3: was the bytes 8A", "expected text in UTF-8", "Maybe", "windows-31j");
    }

    @Test
    void refusesUtf8WhereWindows31jIsDeclared() {
        ByteSource marked = ByteSource.wrap("\uFEFFreceipt,capital\nA,1\n".getBytes(StandardCharsets.UTF_8));
        assertThatThrownBy(() -> read(marked, WINDOWS)).hasMessageContaining("line 1: was a UTF-8 byte order mark");
        ByteSource bare = ByteSource.wrap("受付番号,資本金(円)\nA,1\n".getBytes(StandardCharsets.UTF_8));
        assertThatThrownBy(() -> read(bare, WINDOWS)).isInstanceOf(InvalidDocument.class);
    }

    @Test
    void refusesUtf16AndBinary() {
        ByteSource bytes = ByteSource.wrap("receipt,capital\nA,1\n".getBytes(StandardCharsets.UTF_16LE));
        assertThatThrownBy(() -> read(bytes, StandardCharsets.UTF_8))
                .hasMessageContaining("line 1: was a NUL character");
        ByteSource marked = ByteSource.wrap("receipt,capital\nA,1\n".getBytes(StandardCharsets.UTF_16));
        assertThatThrownBy(() -> read(marked, StandardCharsets.UTF_8))
                .hasMessageContaining("line 1: was a UTF-16 byte order mark, expected text in UTF-8");
    }

    @Test
    void refusesAnOpenQuotationMark() {
        refused("receipt,capital,note\nA,1,x\nB,1,\"open\nC,1,x\n", "f.csv: after line 2", "closed quotation marks");
        refused("receipt,capital,note\nA,1,\"x\"y\n", "f.csv: after line 1");
    }

    @Test
    void refusesALineOf200Megabytes() {
        ByteSource endless = new ByteSource() {
            @Override
            public InputStream openStream() {
                byte[] block = "x".repeat(1 << 20).getBytes(StandardCharsets.UTF_8);
                List<InputStream> streams = new ArrayList<>();
                streams.add(new ByteArrayInputStream("receipt,capital\nA,1\nB,".getBytes(StandardCharsets.UTF_8)));
                Collections.nCopies(200, block).forEach(b -> streams.add(new ByteArrayInputStream(b)));
                return new SequenceInputStream(Collections.enumeration(streams));
            }
        };
        assertThatThrownBy(() -> read(endless, StandardCharsets.UTF_8))
                .isInstanceOf(InvalidDocument.class)
                .hasMessageContaining("f.csv: line 3: was a line of more than 1048576 characters");
    }

    @Test
    void refusesAFieldThatIsTooLong() {
        refused("receipt,capital,note\nA,1," + "x".repeat(100_000) + "\n", "f.csv: after line 1", "65536");
    }
}
