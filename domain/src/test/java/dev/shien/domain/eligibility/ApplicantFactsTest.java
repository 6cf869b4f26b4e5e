package dev.shien.domain.eligibility;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSetMultimap;
import com.google.common.collect.ImmutableSortedSet;
import dev.shien.domain.applicant.Address;
import dev.shien.domain.applicant.Applicant;
import dev.shien.domain.applicant.Headcount;
import dev.shien.domain.applicant.JsicCode;
import dev.shien.domain.applicant.LegalForm;
import dev.shien.domain.applicant.Prefecture;
import dev.shien.domain.applicant.Yen;
import dev.shien.domain.reason.Text;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ApplicantFactsTest {

    private static final LocalDate APPLIED = LocalDate.of(2024, 6, 10);
    private static final LocalDate CALLED = LocalDate.of(2024, 6, 12);
    private static final Evidence FORM = Evidence.of(FactSource.FORM, APPLIED);
    private static final Evidence TELEPHONE = Evidence.of(FactSource.TELEPHONE, CALLED);

    private static final PackDescription PACK = new PackDescription(
            PackVersion.of("test", "1", "0".repeat(64)),
            Text.of("試験", "Test"),
            LocalDate.EPOCH,
            Optional.empty(),
            ImmutableList.of(
                    fact("legal_form", FactType.WORD),
                    fact("industry", FactType.JSIC),
                    fact("capital", FactType.YEN),
                    fact("employees", FactType.COUNT),
                    fact("principal_office", FactType.WORD),
                    fact("head_office", FactType.WORD),
                    fact("security_policy", FactType.FLAG)),
            ImmutableList.of());

    private static PackDescription pack(FactDescription... facts) {
        return new PackDescription(
                PACK.pack(), PACK.title(), PACK.from(), PACK.until(), ImmutableList.copyOf(facts), PACK.cases());
    }

    private static FactDescription fact(String name, FactType type) {
        return fact(name, type, FactSource.ofStatements());
    }

    private static FactDescription fact(String name, FactType type, ImmutableSet<FactSource> sources) {
        return new FactDescription(
                name,
                type,
                Text.same(name),
                Text.same(name),
                ImmutableList.of(),
                ImmutableSet.of(),
                ImmutableSetMultimap.of(),
                sources,
                ImmutableSortedSet.of(),
                Optional.empty());
    }

    private static Applicant.Builder company() {
        return Applicant.builder()
                .name("株式会社試験")
                .legalForm(LegalForm.STOCK_COMPANY)
                .office(Address.of(Prefecture.KANAGAWA, "横浜市"));
    }

    private static Facts facts(Applicant applicant, EvidencePolicy policy, LevelAnswers... calls) {
        return ApplicantFacts.reading(PACK, policy).of(applicant, APPLIED, ImmutableList.copyOf(calls));
    }

    private static LevelAnswers call(String fact, String answer) {
        return LevelAnswers.of(CALLED, ImmutableMap.of(fact, answer));
    }

    @Test
    void theFormTellsWhatItTellsAndNothingElse() {
        Applicant applicant = company()
                .industry(JsicCode.of("391"))
                .capital(Yen.of(10_000_000))
                .putAnswer("security_policy", "あり")
                .build();
        assertThat(facts(applicant, EvidencePolicy.defaults()))
                .isEqualTo(Facts.of(ImmutableMap.of(
                        "legal_form", Fact.known(FactValue.of("STOCK_COMPANY"), FORM),
                        "industry", Fact.known(FactValue.of("391"), FORM),
                        "capital", Fact.known(FactValue.of(10_000_000), FORM),
                        "principal_office", Fact.known(FactValue.of("KANAGAWA"), FORM),
                        "security_policy", Fact.known(FactValue.of(true), FORM))));
    }

    @Test
    void theCallOverridesTheFormWhereThePolicySaysSo() {
        Applicant applicant = company()
                .industry(JsicCode.of("391"))
                .employees(Headcount.of(100))
                .build();
        LevelAnswers call = LevelAnswers.of(CALLED, ImmutableMap.of("industry", "４１５", "employees", "120人"));
        Facts standard = facts(applicant, EvidencePolicy.defaults(), call);
        assertThat(standard.get("industry")).isEqualTo(Fact.known(FactValue.of("415"), TELEPHONE));
        assertThat(standard.get("employees")).isEqualTo(Fact.known(FactValue.of(100), FORM));
        Facts other = facts(
                applicant, new EvidencePolicy(RecordedFact.FORM, RecordedFact.TELEPHONE, PlaceEvidence.EITHER), call);
        assertThat(other.get("industry")).isEqualTo(Fact.known(FactValue.of("391"), FORM));
        assertThat(other.get("employees")).isEqualTo(Fact.known(FactValue.of(120), TELEPHONE));
    }

    @Test
    void whereTheRecordedSourceIsSilentTheOtherCounts() {
        Facts facts = facts(company().build(), EvidencePolicy.defaults(), call("employees", "120"));
        assertThat(facts.get("employees")).isEqualTo(Fact.known(FactValue.of(120), TELEPHONE));
    }

    @Test
    void aMereClaimDoesNotStandInForAStatementThatIsEnough() {
        Applicant applicant = company().employees(Headcount.of(100)).build();
        ImmutableList<LevelAnswers> calls = ImmutableList.of(call("employees", "120"));
        Fact form = Fact.known(FactValue.of(100), FORM);
        Fact telephone = Fact.known(FactValue.of(120), TELEPHONE);
        ImmutableSetMultimap<FactSource, Fact> expected = ImmutableSetMultimap.of(
                FactSource.FORM, form, FactSource.TELEPHONE, telephone, FactSource.REGISTRY, form);
        expected.forEach((enough, counts) -> {
            PackDescription pack = pack(fact("employees", FactType.COUNT, ImmutableSet.of(enough)));
            assertThat(ApplicantFacts.reading(pack, EvidencePolicy.defaults())
                            .of(applicant, APPLIED, calls)
                            .get("employees"))
                    .isEqualTo(counts);
        });
    }

    @Test
    void aPlaceThatIsNoEvidenceIsNone() {
        Applicant applicant =
                company().headOffice(Address.of(Prefecture.TOKYO, "新宿区")).build();
        Fact none = Fact.known(FactValue.of("NONE"), Evidence.of(FactSource.PROGRAMME, APPLIED));
        Fact tokyo = Fact.known(FactValue.of("TOKYO"), FORM);
        Fact kanagawa = Fact.known(FactValue.of("KANAGAWA"), FORM);
        assertPlaces(applicant, PlaceEvidence.EITHER, kanagawa, tokyo);
        assertPlaces(applicant, PlaceEvidence.PRINCIPAL_OFFICE, kanagawa, none);
        assertPlaces(applicant, PlaceEvidence.HEAD_OFFICE, none, tokyo);
        assertPlaces(company().build(), PlaceEvidence.EITHER, kanagawa, Fact.unknown());
    }

    @Test
    void aSoleProprietorHasNoHeadOffice() {
        Applicant person = Applicant.builder()
                .name("試験")
                .legalForm(LegalForm.SOLE_PROPRIETOR)
                .office(Address.of(Prefecture.TOKYO, "港区"))
                .build();
        Fact none = Fact.known(FactValue.of("NONE"), FORM);
        for (PlaceEvidence evidence : PlaceEvidence.values()) {
            assertPlaces(person, evidence, Fact.known(FactValue.of("TOKYO"), FORM), none);
        }
        EvidencePolicy principal =
                new EvidencePolicy(RecordedFact.FORM, RecordedFact.FORM, PlaceEvidence.PRINCIPAL_OFFICE);
        assertThat(facts(person, principal, call("head_office", "東京都")).get("head_office"))
                .isEqualTo(none);
    }

    private static void assertPlaces(Applicant applicant, PlaceEvidence evidence, Fact principal, Fact head) {
        Facts facts = facts(applicant, new EvidencePolicy(RecordedFact.FORM, RecordedFact.FORM, evidence));
        assertThat(facts.get("principal_office")).isEqualTo(principal);
        assertThat(facts.get("head_office")).isEqualTo(head);
    }

    @Test
    void theLaterCallCounts() {
        Facts facts = facts(
                company().build(),
                EvidencePolicy.defaults(),
                call("security_policy", "いいえ"),
                call("security_policy", "はい"));
        assertThat(facts.get("security_policy")).isEqualTo(Fact.known(FactValue.of(true), TELEPHONE));
    }

    @ParameterizedTest
    @CsvSource({"はい, true", "有り, true", "○, true", "〇, true", "◯, true", "無し, false", "×, false", "✕, false"})
    void yesAndNoAreReadInTheWaysInWhichTheyAreWritten(String answer, boolean yes) {
        Facts facts = facts(company().build(), EvidencePolicy.defaults(), call("security_policy", answer));
        assertThat(facts.get("security_policy")).isEqualTo(Fact.known(FactValue.of(yes), TELEPHONE));
    }

    @Test
    void anAnswerThatCannotBeReadIsRefusedOnTheTelephoneAndNothingOnTheForm() {
        assertThatThrownBy(() -> facts(company().build(), EvidencePolicy.defaults(), call("security_policy", "maybe")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("security_policy")
                .hasMessageContaining("maybe");
        Applicant applicant = company().putAnswer("security_policy", "たぶん").build();
        assertThat(facts(applicant, EvidencePolicy.defaults()).get("security_policy"))
                .isEqualTo(Fact.unknown());
    }
}
