package dev.shien.examples.input;

import com.google.common.collect.ImmutableList;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.nio.charset.Charset;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * A table in CSV (RFC 4180) whose first line heads its columns.
 *
 * @param source where it is
 * @param charset how it is encoded
 * @param columns the columns that it may have
 * @param quoting how messages quote what it holds
 */
public record CsvTable(Source source, Charset charset, ImmutableList<Column> columns, Quoting quoting) {

    /**
     * Reads all lines.
     *
     * @param reader builds a value of each line; lines that have a problem are read as well, so that all problems show
     * @param notes is told what was normalised
     * @throws dev.shien.domain.json.InvalidDocument with the problems of the whole file, about a hundred at most
     * @throws BadInput if the file cannot be opened
     */
    public <T> ImmutableList<T> read(Function<CsvRow, T> reader, Consumer<String> notes) {
        Findings findings = new Findings(source.name(), quoting);
        ImmutableList.Builder<T> values = ImmutableList.builder();
        try (CheckedReader text =
                        new CheckedReader(source.name(), source.bytes().openStream(), charset);
                Records records = new Records(text, findings)) {
            header(records, findings).ifPresent(h -> rows(h, records, findings, row -> values.add(reader.apply(row))));
        } catch (IOException e) {
            throw source.unreadable(e);
        }
        findings.throwProblems();
        findings.notes().forEach(notes);
        return values.build();
    }

    private Optional<Header> header(Records records, Findings findings) {
        Optional<CsvRecord> first = records.next();
        if (first.isEmpty() && !findings.hasProblems()) {
            findings.problem("line 1", "nothing", "a line that heads the columns. Maybe the file is empty");
        }
        Optional<Header> header =
                first.map(r -> Header.of(r.getFields(), r.getStartingLineNumber(), columns, findings));
        return findings.hasProblems() ? Optional.empty() : header;
    }

    private static void rows(Header header, Records records, Findings findings, Consumer<CsvRow> sink) {
        for (Optional<CsvRecord> next = records.next(); next.isPresent(); next = records.next()) {
            CsvRecord record = next.get();
            long line = record.getStartingLineNumber();
            if (record.getFieldCount() == header.width()) {
                sink.accept(new CsvRow(header, line, record.getFields(), findings));
            } else {
                findings.problem(
                        "line " + line,
                        record.getFieldCount() + " fields",
                        header.width() + " fields, as in the header");
            }
        }
    }
}
