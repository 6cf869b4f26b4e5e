package dev.shien.examples.intake;

import static dev.shien.domain.programme.IntakeField.ADDRESS;
import static dev.shien.domain.programme.IntakeField.CAPITAL;
import static dev.shien.domain.programme.IntakeField.CORPORATE_NUMBER;
import static dev.shien.domain.programme.IntakeField.COURSE;
import static dev.shien.domain.programme.IntakeField.EMAIL;
import static dev.shien.domain.programme.IntakeField.EMPLOYEES;
import static dev.shien.domain.programme.IntakeField.HEAD_OFFICE;
import static dev.shien.domain.programme.IntakeField.INDUSTRY;
import static dev.shien.domain.programme.IntakeField.LEGAL_FORM;
import static dev.shien.domain.programme.IntakeField.NAME;
import static dev.shien.domain.programme.IntakeField.PARTICIPANT;
import static dev.shien.domain.programme.IntakeField.PARTICIPANT_KANA;
import static dev.shien.domain.programme.IntakeField.PARTICIPANT_ROLE;
import static dev.shien.domain.programme.IntakeField.PHONE;
import static dev.shien.domain.programme.IntakeField.POSTAL_CODE;
import static dev.shien.domain.programme.IntakeField.PREFECTURE;
import static dev.shien.domain.programme.IntakeField.REPRESENTATIVE;
import static dev.shien.domain.programme.IntakeField.REPRESENTATIVE_TITLE;

import com.google.common.collect.ImmutableMap;
import dev.shien.domain.applicant.Address;
import dev.shien.domain.applicant.Applicant;
import dev.shien.domain.applicant.CorporateNumber;
import dev.shien.domain.applicant.EmailAddress;
import dev.shien.domain.applicant.Headcount;
import dev.shien.domain.applicant.JsicCode;
import dev.shien.domain.applicant.LegalForm;
import dev.shien.domain.applicant.Participant;
import dev.shien.domain.applicant.PhoneNumber;
import dev.shien.domain.applicant.Prefecture;
import dev.shien.domain.applicant.Representative;
import dev.shien.domain.applicant.Yen;
import dev.shien.domain.programme.Intake;
import dev.shien.domain.programme.IntakeColumn;
import dev.shien.domain.programme.IntakeField;
import dev.shien.domain.programme.Programme;
import dev.shien.domain.programme.Quota;
import dev.shien.examples.input.Column.Kind;
import dev.shien.examples.input.CsvRow;
import java.util.Optional;
import java.util.stream.Collectors;

/** The cells of one line as an applicant. */
final class Cells {

    private static final String NOT_TOLD = "?";
    private static final Address NOWHERE = Address.of(Prefecture.TOKYO, NOT_TOLD);

    private Cells() {}

    /** The name of a column within the table: the field's, or the question's. */
    static String id(IntakeColumn column) {
        return id(column.field()) + column.question().map(q -> " " + q).orElse("");
    }

    static String id(IntakeField field) {
        return field.name();
    }

    static Kind kind(IntakeField field) {
        return switch (field) {
            case NAME,
                    REPRESENTATIVE,
                    REPRESENTATIVE_TITLE,
                    PARTICIPANT,
                    PARTICIPANT_KANA,
                    PARTICIPANT_ROLE,
                    ANSWER,
                    IGNORED -> Kind.WORDS;
            default -> Kind.CODE;
        };
    }

    static Optional<Applicant> applicant(CsvRow row, Programme programme) {
        Applicant.Builder applicant = Applicant.builder();
        applicant
                .name(row.text(id(NAME)))
                .legalForm(row.value(id(LEGAL_FORM), LegalForm::parse, LegalForm.OTHER))
                .corporateNumber(row.optional(id(CORPORATE_NUMBER), CorporateNumber::parse))
                .industry(row.optional(id(INDUSTRY), JsicCode::parse))
                .capital(row.optional(id(CAPITAL), Yen::parse))
                .employees(row.optional(id(EMPLOYEES), Headcount::parse))
                .office(office(row))
                .headOffice(row.optional(id(HEAD_OFFICE), Address::parse))
                .representative(representative(row))
                .participant(participant(row))
                .phone(row.optional(id(PHONE), PhoneNumber::parse))
                .email(row.optional(id(EMAIL), EmailAddress::parse))
                .course(row.optional(id(COURSE), text -> course(text, programme)))
                .putAllAnswers(answers(row, programme.intake()));
        try {
            return Optional.of(applicant.build());
        } catch (IllegalArgumentException e) {
            row.lineProblem("an applicant that cannot be", String.valueOf(e.getMessage()));
            return Optional.empty();
        }
    }

    /** A course by its quota's id or name, as the quota's id. */
    private static String course(String text, Programme programme) {
        return programme.quotas().stream()
                .filter(q -> q.id().equals(text)
                        || q.name().ja().equals(text)
                        || q.name().en().equals(text))
                .map(Quota::id)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("a course of the programme: "
                        + programme.quotas().stream().map(q -> q.name().ja()).collect(Collectors.joining(", "))));
    }

    private static Address office(CsvRow row) {
        Optional<Prefecture> prefecture = row.optional(id(PREFECTURE), Prefecture::parse);
        Address address = prefecture
                .map(p -> row.value(id(ADDRESS), line -> Address.of(p, line), NOWHERE))
                .orElseGet(() -> row.value(id(ADDRESS), Address::parse, NOWHERE));
        return row.optional(id(POSTAL_CODE), code -> Address.of(code, address.prefecture(), address.line()))
                .orElse(address);
    }

    private static Optional<Representative> representative(CsvRow row) {
        return row.optional(
                id(REPRESENTATIVE), name -> new Representative(name, row.optionalText(id(REPRESENTATIVE_TITLE))));
    }

    private static Optional<Participant> participant(CsvRow row) {
        return row.optional(
                id(PARTICIPANT),
                name -> new Participant(
                        name, row.optionalText(id(PARTICIPANT_KANA)), row.optionalText(id(PARTICIPANT_ROLE))));
    }

    private static ImmutableMap<String, String> answers(CsvRow row, Intake intake) {
        ImmutableMap.Builder<String, String> answers = ImmutableMap.builder();
        for (IntakeColumn column : intake.columns()) {
            column.question()
                    .ifPresent(question ->
                            row.optionalText(id(column)).ifPresent(answer -> answers.put(question, answer)));
        }
        return answers.buildKeepingLast();
    }
}
