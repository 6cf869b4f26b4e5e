package dev.shien.domain.application;

import com.google.common.collect.ImmutableMap;
import dev.shien.domain.applicant.Applicant;
import dev.shien.domain.applicant.Headcount;
import dev.shien.domain.applicant.JsicCode;
import dev.shien.domain.eligibility.ApplicantFacts;
import dev.shien.domain.eligibility.FactNames;
import dev.shien.domain.eligibility.Facts;
import dev.shien.domain.eligibility.PackDescription;
import dev.shien.domain.programme.Programme;
import java.time.LocalDate;
import java.util.Optional;

/** What an application tells: its form, and what was answered on the telephone, by the programme's policies A4 to A7. */
public final class ApplicationFacts {

    private ApplicationFacts() {}

    /** The facts that a pack reads; none once the form was erased. */
    public static Facts of(Programme programme, Application application, PackDescription pack) {
        return application
                .applicant()
                .map(form -> ApplicantFacts.reading(pack, programme.policies().evidence())
                        .of(form, appliedOn(programme, application), application.levelAnswers()))
                .orElse(Facts.none());
    }

    /**
     * Refuses answers of a call of which one cannot be read: once recorded they would stop every later screening.
     *
     * @throws IllegalArgumentException naming the fact, the answer and what was expected
     */
    public static void requireReadable(
            Programme programme, PackDescription pack, ImmutableMap<String, String> answers) {
        ApplicantFacts.reading(pack, programme.policies().evidence()).requireReadable(answers);
        Optional.ofNullable(answers.get(FactNames.INDUSTRY)).ifPresent(JsicCode::parse);
        Optional.ofNullable(answers.get(FactNames.EMPLOYEES)).ifPresent(Headcount::parse);
    }

    /** The day of the application, in the programme's zone. */
    public static LocalDate appliedOn(Programme programme, Application application) {
        return application.submittedAt().atZoneSameInstant(programme.zone()).toLocalDate();
    }

    /** The main industry that counts (A4). */
    public static Optional<JsicCode> industry(Programme programme, Application application) {
        Optional<JsicCode> told = application.applicant().flatMap(Applicant::industry);
        Optional<JsicCode> heard = Optional.ofNullable(application.answers().get(FactNames.INDUSTRY))
                .map(JsicCode::parse);
        return programme.policies().industryOfRecord().choose(told, heard);
    }

    /** The regular employees that count (A6). */
    public static Optional<Headcount> employees(Programme programme, Application application) {
        Optional<Headcount> told = application.applicant().flatMap(Applicant::employees);
        Optional<Headcount> heard = Optional.ofNullable(application.answers().get(FactNames.EMPLOYEES))
                .map(Headcount::parse);
        return programme.policies().employeesOfRecord().choose(told, heard);
    }
}
