package dev.shien.examples.happening;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import dev.shien.examples.happening.What.Scope;
import dev.shien.examples.input.Column;
import dev.shien.examples.input.CsvRow;
import dev.shien.examples.input.CsvTable;
import dev.shien.examples.input.Source;
import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;

/** Reads a file of happenings, which must be in the order of time. */
public final class HappeningsFile {

    private static final ImmutableList<Column> COLUMNS = ImmutableList.of(
            Column.code("at"),
            Column.code("receipt"),
            Column.code("what"),
            Column.code("details"),
            Column.code("by"),
            Column.words("note"));
    private static final OffsetDateTime BEGINNING = OffsetDateTime.of(1900, 1, 1, 0, 0, 0, 0, ZoneOffset.UTC);

    private final Predicate<String> isReceipt;
    private OffsetDateTime reached = BEGINNING;

    private HappeningsFile(Predicate<String> isReceipt) {
        this.isReceipt = isReceipt;
    }

    /**
     * Reads all happenings.
     *
     * @param isReceipt whether there is an application with this receipt number
     * @param notes is told what was normalised
     * @throws dev.shien.domain.json.InvalidDocument with everything that is wrong with the file
     */
    public static ImmutableList<Happening> read(Source source, Predicate<String> isReceipt, Consumer<String> notes) {
        HappeningsFile file = new HappeningsFile(isReceipt);
        return new CsvTable(source, StandardCharsets.UTF_8, COLUMNS).read(file::happening, notes);
    }

    private Happening happening(CsvRow row) {
        What what = row.value("what", HappeningsFile::what, What.SCREEN);
        ImmutableMap<String, String> details =
                row.optional("details", text -> Details.parse(what, text)).orElse(ImmutableMap.of());
        return new Happening(
                row.line(), at(row), receipt(row, what), what, details, row.text("by"), row.optionalText("note"));
    }

    private OffsetDateTime at(CsvRow row) {
        OffsetDateTime at = row.value("at", OffsetDateTime::parse, reached);
        if (at.toInstant().isBefore(reached.toInstant())) {
            row.problem("at", "happenings in the order of time, after " + reached);
        }
        reached = at;
        return at;
    }

    private Optional<String> receipt(CsvRow row, What what) {
        Optional<String> receipt = row.optionalText("receipt");
        if (what.scope() == Scope.PROGRAMME && receipt.isPresent()) {
            row.problem("receipt", "a blank, because " + what + " is about the programme as a whole");
        } else if (what.scope() == Scope.APPLICATIONS && receipt.isEmpty()) {
            row.problem("receipt", "a receipt number, or * for every application to which it applies");
        } else if (receipt.filter(r -> !r.equals(Happening.EVERYBODY) && !isReceipt.test(r))
                .isPresent()) {
            row.problem("receipt", "the receipt number of an application");
        }
        return receipt;
    }

    private static What what(String name) {
        for (What what : What.values()) {
            if (what.name().equals(name)) {
                return what;
            }
        }
        throw new IllegalArgumentException("one of " + ImmutableList.copyOf(What.values()));
    }
}
