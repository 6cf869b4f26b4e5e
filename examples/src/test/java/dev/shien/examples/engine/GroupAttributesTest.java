package dev.shien.examples.engine;

import static dev.shien.examples.engine.Companies.MAKING;
import static dev.shien.examples.engine.Companies.RETAIL;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableMap;
import dev.shien.domain.applicant.Applicant;
import dev.shien.domain.applicant.Headcount;
import dev.shien.domain.applicant.JsicCode;
import dev.shien.domain.applicant.LegalForm;
import dev.shien.domain.applicant.Prefecture;
import dev.shien.domain.applicant.Yen;
import dev.shien.domain.application.CallRecord;
import dev.shien.domain.eligibility.RecordedFact;
import dev.shien.domain.programme.Policies;
import org.junit.jupiter.api.Test;

/** What workshop groups are formed by: industry and employees as the policies A4 and A6 count them. */
class GroupAttributesTest {

    private static final Policies BY_FORM = policies(RecordedFact.FORM);
    private static final Policies BY_TELEPHONE = policies(RecordedFact.TELEPHONE);

    @Test
    void sayingAgainWhatTheFormSaysChangesNothing() {
        assertThat(problem(BY_TELEPHONE, form(RETAIL, 20), ImmutableMap.of("industry", RETAIL, "employees", "20")))
                .isEqualTo(problem(BY_TELEPHONE, form(RETAIL, 20), ImmutableMap.of()));
    }

    @Test
    void anotherAnswerDoesNotCountWhereTheFormDoes() {
        assertThat(problem(BY_FORM, form(RETAIL, 20), ImmutableMap.of("industry", MAKING, "employees", "45")))
                .isEqualTo(problem(BY_FORM, form(RETAIL, 20), ImmutableMap.of()));
    }

    @Test
    void anotherAnswerCountsAsIfTheFormSaidSoWhereTheTelephoneDoes() {
        String heard = problem(BY_TELEPHONE, form(RETAIL, 20), ImmutableMap.of("industry", MAKING, "employees", "45"));

        assertThat(heard)
                .isEqualTo(problem(BY_TELEPHONE, form(MAKING, 45), ImmutableMap.of()))
                .isNotEqualTo(problem(BY_TELEPHONE, form(RETAIL, 20), ImmutableMap.of()));
    }

    @Test
    void anAnswerCalledQuotaIsNoQuota() {
        assertThat(problem(BY_TELEPHONE, form(RETAIL, 20), ImmutableMap.of("quota", "making")))
                .isEqualTo(problem(BY_TELEPHONE, form(RETAIL, 20), ImmutableMap.of()));
    }

    private static Policies policies(RecordedFact counts) {
        return Policies.builder()
                .industryOfRecord(counts)
                .employeesOfRecord(counts)
                .build();
    }

    private static Applicant form(String industry, int employees) {
        return Applicant.builder()
                .name("baker")
                .legalForm(LegalForm.STOCK_COMPANY)
                .capital(Yen.of(10_000_000))
                .office(Companies.office("baker", Prefecture.TOKYO))
                .industry(JsicCode.of(industry))
                .employees(Headcount.of(employees))
                .build();
    }

    /** The digest of the problem that the planner was given, once a company said more on the telephone. */
    private static String problem(Policies policies, Applicant form, ImmutableMap<String, String> said) {
        Scene scene = Scene.under(policies);
        scene.submits("baker", form).subject();
        ImmutableMap<String, String> answers = ImmutableMap.<String, String>builder()
                .putAll(Companies.SECURE)
                .putAll(said)
                .buildOrThrow();
        scene.isCalled("baker", CallRecord.completed(answers, true)).subject();
        scene.isScreened("baker").subject();
        scene.locked().told().confirm("baker").planGroups().subject();
        return Scene.last(scene.journal().read("small-2024", 0).toList())
                .envelope()
                .data()
                .path("problemSha256")
                .asText();
    }
}
