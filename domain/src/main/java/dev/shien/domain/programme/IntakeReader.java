package dev.shien.domain.programme;

import com.google.common.collect.ImmutableList;
import dev.shien.domain.json.JsonCursor;
import dev.shien.domain.json.Once;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;

/** Reads how the file of applications is written. */
final class IntakeReader {

    /** Without these no application can be read. */
    private static final ImmutableList<IntakeField> ALWAYS = ImmutableList.of(
            IntakeField.FORM_ID,
            IntakeField.SUBMITTED_AT,
            IntakeField.NAME,
            IntakeField.LEGAL_FORM,
            IntakeField.ADDRESS);

    private final Once fields = new Once();
    private final Once headers = new Once();

    private IntakeReader() {}

    static Intake read(JsonCursor root, Membership membership) {
        JsonCursor c = root.object("intake");
        Encoding encoding = c.has("encoding") ? c.value("encoding", Encoding::parse, Encoding.UTF_8) : Encoding.UTF_8;
        Intake intake = new Intake(encoding, Reading.someOf(c, "columns", new IntakeReader()::column));
        ALWAYS.forEach(field -> require(c, intake, field));
        if (root.isSound("membership")) {
            require(c, intake, membership instanceof Membership.ByCourse ? IntakeField.COURSE : IntakeField.INDUSTRY);
        }
        return Reading.closed(c, intake);
    }

    private static void require(JsonCursor c, Intake intake, IntakeField field) {
        if (c.isSound("columns") && intake.columns().stream().noneMatch(column -> column.field() == field)) {
            c.problem("columns", "a column for " + field);
        }
    }

    private IntakeColumn column(JsonCursor c) {
        IntakeField field = c.oneOf("field", IntakeField.class);
        ImmutableList<String> headers = headers(c);
        boolean required = c.flag("required", false);
        if (!c.isSound("field")) {
            return new IntakeColumn(IntakeField.IGNORED, Optional.empty(), headers, required);
        }
        Optional<String> question =
                field == IntakeField.ANSWER ? Optional.of(Reading.question(c, "question")) : Optional.empty();
        if (field == IntakeField.ANSWER) {
            fields.check(c, "question", question);
            requireNoAttribute(c, question.orElseThrow());
        } else if (field != IntakeField.IGNORED) {
            fields.check(c, "field", field);
        }
        return Reading.closed(c, new IntakeColumn(field, question, headers, required));
    }

    /** An answer would stand for what is known of every participant otherwise. */
    private static void requireNoAttribute(JsonCursor c, String question) {
        if (c.isSound("question") && WorkshopSettings.ATTRIBUTES.contains(question)) {
            c.problem("question", "a name other than those of the attributes " + WorkshopSettings.ATTRIBUTES);
        }
    }

    private ImmutableList<String> headers(JsonCursor c) {
        ImmutableList<String> names = c.texts("headers");
        if (names.isEmpty() && c.isSound("headers")) {
            c.problem("headers", "at least one header");
        }
        names.forEach(name -> headers.check(c, "headers", key(name)));
        return names;
    }

    /** What tells two headers apart: not their width, case or white space. */
    private static String key(String header) {
        return Normalizer.normalize(header, Normalizer.Form.NFKC)
                .replaceAll("\\s", "")
                .toLowerCase(Locale.ROOT);
    }
}
