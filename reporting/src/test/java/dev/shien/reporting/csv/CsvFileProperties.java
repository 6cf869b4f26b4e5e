package dev.shien.reporting.csv;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import dev.shien.domain.number.Rational;
import dev.shien.reporting.document.Cell;
import dev.shien.reporting.document.Column;
import dev.shien.reporting.document.Table;
import dev.shien.reporting.document.TableBuilder;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class CsvFileProperties {

    /** Its length in bytes. */
    private static final int BYTE_ORDER_MARK = 3;

    @Property(tries = 300)
    void whatPeopleTypedComesBack(@ForAll("texts") List<String> texts) {
        TableBuilder table = Table.builder("表", "table").columns(Column.words("名", "Name"), Column.words("値", "Value"));
        texts.forEach(text -> table.row(Cell.code("R"), Cell.said(text)));
        byte[] marked = CsvFile.of(table.build(), Locale.JAPANESE);
        byte[] unmarked = Arrays.copyOfRange(marked, BYTE_ORDER_MARK, marked.length);
        ImmutableList.of(marked, unmarked).forEach(bytes -> {
            List<CsvRecord> records = read(bytes);
            assertThat(records.get(0).getFields()).containsExactly("名", "値");
            assertThat(records.stream().skip(1).map(r -> Formulas.unmark(r.getField(1))))
                    .containsExactlyElementsOf(texts);
        });
    }

    @Example
    void whatUtf8CannotHoldIsReplaced() {
        Table table = Table.builder("表", "table")
                .columns(Column.words("名", "Name"))
                .row(Cell.said("a\uD842b\uDFB7\uD842\uDFB7\u0000\u0085"))
                .build();
        assertThat(read(CsvFile.of(table, Locale.JAPANESE)).get(1).getFields())
                .containsExactly("a\uFFFDb\uFFFD𠮷\uFFFD\uFFFD");
    }

    @Example
    void theFileBeginsWithAByteOrderMarkAndEndsLinesWithCrLf() {
        Table table = Table.builder("表", "table")
                .columns(Column.words("名", "Name"), Column.number("数", "Number"), Column.number("差", "Change"))
                .row(Cell.said("株式会社見本, 本店"), Cell.count(12345), Cell.count(-5))
                .total(Cell.words("合計", "Total"), new Cell.Decimal(Rational.of(5, 3), 2), Cell.suppressed())
                .build();
        assertThat(new String(CsvFile.of(table, Locale.JAPANESE), StandardCharsets.UTF_8))
                .isEqualTo("\uFEFF名,数,差\r\n\"株式会社見本, 本店\",12345,-5\r\n合計,1.67,X\r\n");
    }

    @Example
    void daysAreIsoAndColumnsOfThePageAloneAreLeftOut() {
        Table table = Table.builder("表", "table")
                .columns(
                        Column.words("日", "Day"),
                        Column.words("短", "Short").onPage(),
                        Column.words("長", "Long").inFile())
                .row(Cell.day(LocalDate.of(2024, 7, 23)), Cell.said("a"), Cell.said("abc"))
                .build();
        assertThat(new String(CsvFile.of(table, Locale.ENGLISH), StandardCharsets.UTF_8))
                .isEqualTo("\uFEFFDay,Long\r\n2024-07-23,abc\r\n");
    }

    @Provide
    Arbitrary<List<String>> texts() {
        return Arbitraries.of("=", "+", "-", "@", "'", "\"", "\t", "\r", "\n", ",", ";", " ", "a", "日", "𠮷", "\uFEFF")
                .list()
                .ofMinSize(1)
                .ofMaxSize(8)
                .map(characters -> String.join("", characters))
                .list()
                .ofMinSize(1)
                .ofMaxSize(5);
    }

    private static List<CsvRecord> read(byte[] bytes) {
        return CsvReader.builder().detectBomHeader(true).ofCsvRecord(new ByteArrayInputStream(bytes)).stream()
                .toList();
    }
}
