package dev.shien.examples.intake;

import com.google.common.collect.ImmutableList;
import dev.shien.domain.applicant.Applicant;
import dev.shien.domain.programme.Intake;
import dev.shien.domain.programme.IntakeColumn;
import dev.shien.domain.programme.IntakeField;
import dev.shien.domain.programme.Programme;
import dev.shien.domain.selection.Entrant;
import dev.shien.examples.input.Column;
import dev.shien.examples.input.CsvRow;
import dev.shien.examples.input.CsvTable;
import dev.shien.examples.input.Quoting;
import dev.shien.examples.input.Source;
import dev.shien.examples.input.Times;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/** Reads the file of applications as a form tool exports it, with the columns that the programme declares. */
public final class ApplicationsFile {

    private static final OffsetDateTime NEVER = OffsetDateTime.of(1970, 1, 1, 0, 0, 0, 0, ZoneOffset.UTC);

    private final Programme programme;
    private final Map<String, Long> receipts = new HashMap<>();

    private ApplicationsFile(Programme programme) {
        this.programme = programme;
    }

    /**
     * Reads all forms, in the order of the file.
     *
     * @param notes is told what was normalised
     * @throws dev.shien.domain.json.InvalidDocument with everything that is wrong with the file
     */
    public static ImmutableList<Form> read(Source source, Programme programme, Consumer<String> notes) {
        ApplicationsFile file = new ApplicationsFile(programme);
        Intake intake = programme.intake();
        ImmutableList<Column> columns =
                intake.columns().stream().map(ApplicationsFile::column).collect(ImmutableList.toImmutableList());
        return new CsvTable(source, intake.encoding().charset(), columns, Quoting.SHAPE)
                .read(file::form, notes).stream().flatMap(Optional::stream).collect(ImmutableList.toImmutableList());
    }

    private static Column column(IntakeColumn column) {
        return new Column(Cells.id(column), column.headers(), column.required(), Cells.kind(column.field()));
    }

    private Optional<Form> form(CsvRow row) {
        String receipt = row.value(Cells.id(IntakeField.FORM_ID), ApplicationsFile::receipt, "?");
        Long before = receipts.putIfAbsent(receipt, row.line());
        if (before != null) {
            row.problem(
                    Cells.id(IntakeField.FORM_ID), "each number once, and it stands on line " + before + " already");
        }
        OffsetDateTime submittedAt =
                row.value(Cells.id(IntakeField.SUBMITTED_AT), t -> Times.moment(t, programme.zone()), NEVER);
        Optional<String> call = row.optional(Cells.id(IntakeField.CALL), this::call);
        Optional<Applicant> applicant = Cells.applicant(row, programme);
        return applicant.map(a -> new Form(row.line(), receipt, submittedAt, call, a));
    }

    /** A receipt number that a list of entrants can hold. */
    private static String receipt(String text) {
        try {
            return Entrant.of(text, "any").receipt();
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException("a receipt number of one short line", e);
        }
    }

    private String call(String id) {
        if (programme.call(id).isEmpty()) {
            throw new IllegalArgumentException("a call of the programme: "
                    + String.join(
                            ", ", programme.calls().stream().map(c -> c.id()).toList()));
        }
        return id;
    }
}
