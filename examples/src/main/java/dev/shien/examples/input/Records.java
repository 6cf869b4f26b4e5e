package dev.shien.examples.input;

import com.google.common.base.Throwables;
import de.siegmar.fastcsv.reader.CloseableIterator;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.CsvRecordHandler;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.Closeable;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.Optional;

/** The records of a CSV text, up to the first that cannot be read; what is wrong with that one is noted. */
final class Records implements Closeable {

    private static final int LONGEST_FIELD = 1 << 16;
    private static final int MOST_FIELDS = 1 << 10;

    private final CloseableIterator<CsvRecord> records;
    private final Findings findings;
    private long reached;

    Records(Reader text, Findings findings) {
        CsvRecordHandler handler = CsvRecordHandler.builder()
                .maxFields(MOST_FIELDS)
                .maxFieldSize(LONGEST_FIELD)
                .maxRecordSize(2 * CheckedReader.LONGEST_LINE)
                .build();
        this.records = CsvReader.builder()
                .maxBufferSize(4 * CheckedReader.LONGEST_LINE)
                .skipEmptyLines(true)
                .allowUnclosedQuote(false)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .build(handler, text)
                .iterator();
        this.findings = findings;
    }

    Optional<CsvRecord> next() {
        try {
            if (!records.hasNext()) {
                return Optional.empty();
            }
            CsvRecord next = records.next();
            reached = next.getStartingLineNumber();
            return Optional.of(next);
        } catch (CsvParseException | UncheckedIOException e) {
            note(e);
            return Optional.empty();
        }
    }

    private void note(RuntimeException e) {
        Throwables.getCausalChain(e).stream()
                .filter(CheckedReader.Unreadable.class::isInstance)
                .map(CheckedReader.Unreadable.class::cast)
                .findFirst()
                .ifPresentOrElse(
                        u -> findings.problem(u.problem()),
                        () -> findings.problem(
                                "after line " + reached,
                                String.valueOf(Throwables.getRootCause(e).getMessage()),
                                "CSV as in RFC 4180, with closed quotation marks and fields of at most " + LONGEST_FIELD
                                        + " characters"));
    }

    @Override
    public void close() throws IOException {
        records.close();
    }
}
