package dev.shien.examples.happening;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import dev.shien.domain.eligibility.PackDescription;
import dev.shien.domain.programme.Programme;
import dev.shien.examples.happening.What.Scope;
import dev.shien.examples.input.Column;
import dev.shien.examples.input.CsvRow;
import dev.shien.examples.input.CsvTable;
import dev.shien.examples.input.Quoting;
import dev.shien.examples.input.Source;
import dev.shien.examples.input.Times;
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
            Column.words("details"),
            Column.code("by"),
            Column.words("note"));
    private static final OffsetDateTime BEGINNING = OffsetDateTime.of(1900, 1, 1, 0, 0, 0, 0, ZoneOffset.UTC);

    private final DetailCheck details;
    private final Predicate<String> isReceipt;
    private OffsetDateTime reached = BEGINNING;

    private HappeningsFile(DetailCheck details, Predicate<String> isReceipt) {
        this.details = details;
        this.isReceipt = isReceipt;
    }

    /**
     * Reads all happenings.
     *
     * @param programme what happens here
     * @param pack the programme's rule pack, whose facts the calls ask for
     * @param isReceipt whether there is an application with this receipt number
     * @param notes is told what was normalised
     * @throws dev.shien.domain.json.InvalidDocument with everything that is wrong with the file
     */
    public static ImmutableList<Happening> read(
            Source source,
            Programme programme,
            PackDescription pack,
            Predicate<String> isReceipt,
            Consumer<String> notes) {
        HappeningsFile file = new HappeningsFile(new DetailCheck(programme, pack), isReceipt);
        return new CsvTable(source, StandardCharsets.UTF_8, COLUMNS, Quoting.LITERAL).read(file::happening, notes);
    }

    private Happening happening(CsvRow row) {
        What what = row.value("what", HappeningsFile::what, What.SCREEN);
        ImmutableMap<String, String> told = row.parsed("details", text -> details(what, text), ImmutableMap.of());
        return new Happening(
                row.line(), at(row), receipt(row, what), what, told, row.text("by"), row.optionalText("note"));
    }

    private ImmutableMap<String, String> details(What what, String text) {
        ImmutableMap<String, String> told = Details.parse(what, text);
        details.require(what, told);
        return told;
    }

    private OffsetDateTime at(CsvRow row) {
        OffsetDateTime at = row.value("at", Times::moment, reached);
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
