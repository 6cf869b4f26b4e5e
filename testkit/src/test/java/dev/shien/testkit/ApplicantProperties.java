package dev.shien.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.Sets;
import dev.shien.domain.applicant.Applicant;
import dev.shien.domain.applicant.CorporateNumber;
import dev.shien.domain.applicant.JsicCode;
import dev.shien.domain.applicant.JsicLevel;
import dev.shien.domain.applicant.SameCompany;
import dev.shien.domain.applicant.SameGroup;
import dev.shien.domain.json.CanonicalJson;
import dev.shien.domain.json.Json;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class ApplicantProperties {

    @Provide
    Arbitrary<Applicant> applicants() {
        return Applicants.any();
    }

    @Provide
    Arbitrary<CorporateNumber> numbers() {
        return CorporateNumbers.any();
    }

    @Provide
    Arbitrary<JsicCode> industries() {
        return Industries.any();
    }

    @Property
    void r1AnApplicantSurvivesCanonicalJson(@ForAll("applicants") Applicant applicant) {
        byte[] bytes = CanonicalJson.bytes(Json.toTree(applicant));

        assertThat(Json.fromTree(Json.parse("applicant", bytes), Applicant.class))
                .isEqualTo(applicant);
    }

    @Property
    void r2AnApplicantPrintsNeitherItsNameNorItsPeopleNorItsAddress(@ForAll("applicants") Applicant applicant) {
        String printed = applicant.toString();

        assertThat(printed).doesNotContain(applicant.name(), applicant.office().line(), "@example", "見本", "例示");
        applicant.corporateNumber().ifPresent(number -> assertThat(printed).doesNotContain(number.digits()));
        applicant.phone().ifPresent(phone -> assertThat(printed).doesNotContain(phone.text()));
    }

    @Property
    void r3ASoleProprietorHasNeitherCapitalNorCorporateNumber(@ForAll("applicants") Applicant applicant) {
        assertThat(applicant.isSoleProprietor()
                        && (applicant.capital().isPresent()
                                || applicant.corporateNumber().isPresent()))
                .isFalse();
    }

    @Property
    void r4OneCheckDigitAndNoOtherFitsABody(@ForAll("numbers") CorporateNumber number) {
        String body = number.digits().substring(1);

        assertThat(IntStream.rangeClosed(0, 9).filter(digit -> isAccepted(digit + body)))
                .containsExactly(number.digits().charAt(0) - '0');
    }

    @Property
    void r5AMistypedDigitIsFoundUnlessItIsNineForZero(
            @ForAll("numbers") CorporateNumber number,
            @ForAll @IntRange(min = 1, max = 12) int position,
            @ForAll @IntRange(max = 9) int digit) {
        int before = number.digits().charAt(position) - '0';
        String mistyped = new StringBuilder(number.digits())
                .replace(position, position + 1, Integer.toString(digit))
                .toString();

        assertThat(isAccepted(mistyped)).isEqualTo(before % 9 == digit % 9);
    }

    @Property
    void r6AnIndustryLiesWithinExactlyItsPath(
            @ForAll("industries") JsicCode industry, @ForAll("industries") JsicCode other) {
        assertThat(industry.isWithin(other)).isEqualTo(industry.path().contains(other));
        assertThat(industry.path()).startsWith(industry).endsWith(industry.division());
    }

    @Property(tries = 50)
    void r7TheGroupsOfADivisionAreThoseOfItsMajorGroups(@ForAll("industries") JsicCode industry) {
        JsicCode division = industry.division();

        assertThat(division.within(JsicLevel.MAJOR_GROUP).stream()
                        .flatMap(major -> major.within(JsicLevel.GROUP).stream()))
                .containsExactlyElementsOf(division.within(JsicLevel.GROUP));
    }

    @Property(tries = 300)
    void r8SameCompanyIsSymmetricAndHoldsOfItself(
            @ForAll("applicants") Applicant one, @ForAll("applicants") Applicant other) {
        assertThat(SameCompany.reasons(one, one)).isNotEmpty();
        assertThat(SameCompany.reasons(one, other)).isEqualTo(SameCompany.reasons(other, one));
    }

    @Property(tries = 300)
    void r9ApplicantsWithAReasonInCommonShareAKey(
            @ForAll("applicants") Applicant one, @ForAll("applicants") Applicant other) {
        if (!SameCompany.reasons(one, other).isEmpty()) {
            assertThat(Sets.intersection(SameCompany.keys(one), SameCompany.keys(other)))
                    .isNotEmpty();
        }
        assertThat(SameGroup.reasons(one, other).isEmpty())
                .isEqualTo(Sets.intersection(SameGroup.keys(one), SameGroup.keys(other))
                        .isEmpty());
    }

    private static boolean isAccepted(String digits) {
        try {
            CorporateNumber.of(digits);
            return true;
        } catch (IllegalArgumentException e) {
            assertThat(e).hasMessageContaining(digits);
            return false;
        }
    }
}
