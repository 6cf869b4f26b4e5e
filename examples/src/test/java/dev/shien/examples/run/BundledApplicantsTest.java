package dev.shien.examples.run;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shien.domain.applicant.Applicant;
import dev.shien.domain.applicant.Headcount;
import dev.shien.domain.applicant.JsicCode;
import dev.shien.domain.applicant.LegalForm;
import dev.shien.domain.applicant.Prefecture;
import dev.shien.domain.applicant.SameCompany;
import dev.shien.domain.applicant.Yen;
import dev.shien.examples.happening.What;
import dev.shien.examples.intake.Form;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The invented applicants of Tokyo hold every case that a secretariat meets. */
class BundledApplicantsTest {

    private static final RunInputs INPUTS = Bundled.inputs("tokyo-2024");
    private static final List<Applicant> APPLICANTS =
            INPUTS.forms().stream().map(Form::applicant).toList();

    @ParameterizedTest
    @EnumSource(LegalForm.class)
    void holdEachLegalForm(LegalForm form) {
        assertThat(APPLICANTS).extracting(Applicant::legalForm).contains(form);
    }

    @ParameterizedTest
    @ValueSource(strings = {"762", "441", "391", "415", "791", "693", "011"})
    void holdIndustriesWhoseSizeClassAndQuotaDiverge(String code) {
        assertThat(APPLICANTS).anyMatch(a -> isIn(a, code));
    }

    /** Manufacturing and others, wholesale, retail, services of the size table. */
    @ParameterizedTest(name = "industries {0}: {1} yen or {2} employees")
    @CsvSource({
        "D E H 791 693, 300000000, 300",
        "50 51 52 53 54 55, 100000000, 100",
        "56 57 58 59 60 61 76, 50000000, 50",
        "39 41 75 R, 50000000, 100"
    })
    void holdValuesOnAndOneAboveEachLimitWhereTheOtherLimitIsExceeded(String industries, long capital, int employees) {
        List<Applicant> tooManyEmployees = APPLICANTS.stream()
                .filter(a -> isIn(a, industries) && persons(a) > employees)
                .toList();
        List<Applicant> tooMuchCapital = APPLICANTS.stream()
                .filter(a -> isIn(a, industries) && yen(a) > capital)
                .toList();

        assertThat(tooManyEmployees).extracting(BundledApplicantsTest::yen).contains(capital, capital + 1);
        assertThat(tooMuchCapital).extracting(BundledApplicantsTest::persons).contains(employees, employees + 1);
    }

    @Test
    void holdWhatIsMissingAbroadLateTwiceRefusedAndOutOfReach() {
        assertThat(APPLICANTS).hasSizeGreaterThanOrEqualTo(130);
        assertThat(APPLICANTS)
                .anyMatch(a -> !a.isSoleProprietor() && a.capital().isEmpty());
        assertThat(APPLICANTS).anyMatch(a -> a.employees().isEmpty());
        assertThat(APPLICANTS).anyMatch(a -> a.office().prefecture() != Prefecture.TOKYO);
        assertThat(INPUTS.forms())
                .anyMatch(f -> f.submittedAt()
                        .toLocalDateTime()
                        .isAfter(INPUTS.programme().calls().get(0).closes()));
        assertThat(IntStream.range(0, APPLICANTS.size()).anyMatch(this::appliesAgain))
                .isTrue();
        assertThat(INPUTS.happenings())
                .anyMatch(h -> h.what() == What.CALL && h.detail("rules").equals(Optional.of("declined")));
        assertThat(INPUTS.happenings()).anyMatch(h -> h.what() == What.GIVE_UP);
    }

    private boolean appliesAgain(int first) {
        return APPLICANTS.subList(first + 1, APPLICANTS.size()).stream()
                .anyMatch(later ->
                        !SameCompany.reasons(APPLICANTS.get(first), later).isEmpty());
    }

    private static boolean isIn(Applicant applicant, String industries) {
        return Arrays.stream(industries.split(" ", -1))
                .map(JsicCode::of)
                .anyMatch(wider ->
                        applicant.industry().filter(own -> own.isWithin(wider)).isPresent());
    }

    private static long yen(Applicant applicant) {
        return applicant.capital().map(Yen::amount).orElse(-1L);
    }

    private static int persons(Applicant applicant) {
        return applicant.employees().map(Headcount::persons).orElse(-1);
    }
}
