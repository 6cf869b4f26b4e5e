package dev.shien.testkit;

import dev.shien.domain.applicant.Address;
import dev.shien.domain.applicant.Applicant;
import dev.shien.domain.applicant.EmailAddress;
import dev.shien.domain.applicant.LegalForm;
import dev.shien.domain.applicant.Participant;
import dev.shien.domain.applicant.PhoneNumber;
import dev.shien.domain.applicant.Prefecture;
import dev.shien.domain.applicant.Representative;
import java.util.Arrays;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Builders;
import net.jqwik.api.Builders.BuilderCombinator;

/**
 * Arbitrary applicants, invented: of every legal form, with values on and around the limits of the law, and with each
 * optional value left blank now and then.
 */
public final class Applicants {

    private static final double TOLD = 0.7;
    private static final int DIGITS_AFTER_AREA = 8;

    private Applicants() {}

    /** Any applicant, company or sole proprietor. */
    public static Arbitrary<Applicant> any() {
        return Arbitraries.oneOf(bodies(Addresses.any()), bodies(Addresses.any()), soleProprietors(Addresses.any()));
    }

    /** Any applicant whose principal office lies in the given prefecture. */
    public static Arbitrary<Applicant> in(Prefecture prefecture) {
        return Arbitraries.oneOf(bodies(Addresses.in(prefecture)), soleProprietors(Addresses.in(prefecture)));
    }

    /** Any company or other body, never a sole proprietor. */
    public static Arbitrary<Applicant> bodies() {
        return bodies(Addresses.any());
    }

    /** Any sole proprietor. */
    public static Arbitrary<Applicant> soleProprietors() {
        return soleProprietors(Addresses.any());
    }

    /** Any name of a person, invented, with or without a blank. */
    public static Arbitrary<String> personNames() {
        return Arbitraries.of("見本 太郎", "見本太郎", "例示　花子", "仮名 次郎", "試験 三郎", "SAMPLE Jane");
    }

    private static Arbitrary<Applicant> bodies(Arbitrary<Address> offices) {
        Arbitrary<LegalForm> forms = Arbitraries.of(Arrays.stream(LegalForm.values())
                .filter(form -> !form.isIndividual())
                .toList());
        return common(forms, offices)
                .use(CorporateNumbers.any())
                .withProbability(TOLD)
                .in(Applicant.Builder::corporateNumber)
                .use(Sizes.capital())
                .withProbability(TOLD)
                .in(Applicant.Builder::capital)
                .build(Applicant.Builder::build)
                .withoutEdgeCases();
    }

    private static Arbitrary<Applicant> soleProprietors(Arbitrary<Address> offices) {
        return common(Arbitraries.just(LegalForm.SOLE_PROPRIETOR), offices)
                .build(Applicant.Builder::build)
                .withoutEdgeCases();
    }

    private static BuilderCombinator<Applicant.Builder> common(Arbitrary<LegalForm> forms, Arbitrary<Address> offices) {
        return people(Builders.withBuilder(Applicant::builder)
                .use(Arbitraries.of("株式会社見本", "㈱例", "仮の商店", "サンプル合同会社", "Sample & Co."))
                .in(Applicant.Builder::name)
                .use(forms)
                .in(Applicant.Builder::legalForm)
                .use(offices)
                .in(Applicant.Builder::office)
                .use(Addresses.any())
                .withProbability(1 - TOLD)
                .in(Applicant.Builder::headOffice)
                .use(Industries.any())
                .withProbability(TOLD)
                .in(Applicant.Builder::industry)
                .use(Sizes.employees())
                .withProbability(TOLD)
                .in(Applicant.Builder::employees));
    }

    private static BuilderCombinator<Applicant.Builder> people(BuilderCombinator<Applicant.Builder> applicant) {
        return applicant
                .use(personNames().map(Representative::of))
                .withProbability(TOLD)
                .in(Applicant.Builder::representative)
                .use(personNames().map(Participant::of))
                .withProbability(TOLD)
                .in(Applicant.Builder::participant)
                .use(phones())
                .withProbability(TOLD)
                .in(Applicant.Builder::phone)
                .use(Arbitraries.of("info@example.jp", "a@example.com").map(EmailAddress::of))
                .withProbability(TOLD)
                .in(Applicant.Builder::email)
                .use(Arbitraries.maps(Arbitraries.of("goal", "maturity", "wish"), Arbitraries.of("高", "中", "低"))
                        .ofMaxSize(3))
                .in(Applicant.Builder::putAllAnswers);
    }

    private static Arbitrary<PhoneNumber> phones() {
        return Arbitraries.strings().numeric().ofLength(DIGITS_AFTER_AREA).map(digits -> PhoneNumber.of("03" + digits));
    }
}
