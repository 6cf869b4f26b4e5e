package dev.shien.reporting.csv;

import com.google.common.collect.ImmutableList;
import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import dev.shien.reporting.document.Cell;
import dev.shien.reporting.document.Row;
import dev.shien.reporting.document.Shown;
import dev.shien.reporting.document.Table;
import dev.shien.reporting.internal.Plain;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.stream.IntStream;

/**
 * Writes tables as CSV: UTF-8 with a byte order mark (without it Excel reads the encoding of its country), CRLF, the
 * headings in the first line. Numbers stand without separators, days as ISO 8601; words are in the reader's language,
 * and marked by {@link Formulas} where they look like a formula; a suppressed figure is {@code X}.
 */
public final class CsvFile {

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private CsvFile() {}

    /** The bytes of a table's file. */
    public static byte[] of(Table table, Locale locale) {
        ImmutableList<Integer> shown = IntStream.range(0, table.columns().size())
                .filter(i -> table.columns().get(i).shown() != Shown.PAGE)
                .boxed()
                .collect(ImmutableList.toImmutableList());
        StringWriter out = new StringWriter();
        out.append(BYTE_ORDER_MARK);
        try (CsvWriter csv =
                CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(out)) {
            csv.writeRecord(shown.stream()
                    .map(i -> Formulas.mark(table.columns().get(i).heading().in(locale)))
                    .toList());
            for (Row row : table.rows()) {
                csv.writeRecord(shown.stream()
                        .map(i -> cell(row.cells().get(i), locale))
                        .toList());
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot write a table to memory", e);
        }
        return out.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static String cell(Cell cell, Locale locale) {
        String text = Plain.of(cell, locale);
        boolean typed = cell.isNumber() || cell instanceof Cell.Day || cell instanceof Cell.Moment;
        return typed ? text : Formulas.mark(text);
    }
}
