package dev.shien.examples;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Lists;
import com.google.common.io.Resources;
import dev.shien.domain.applicant.Address;
import dev.shien.domain.applicant.Applicant;
import dev.shien.domain.applicant.LegalForm;
import dev.shien.domain.applicant.Prefecture;
import dev.shien.domain.application.ApplicationId;
import dev.shien.domain.application.Stage;
import dev.shien.domain.application.Submission;
import dev.shien.domain.eligibility.Decision;
import dev.shien.domain.eligibility.Evidence;
import dev.shien.domain.eligibility.Fact;
import dev.shien.domain.eligibility.FactSource;
import dev.shien.domain.eligibility.FactValue;
import dev.shien.domain.eligibility.Facts;
import dev.shien.domain.eligibility.Screening;
import dev.shien.domain.eligibility.Verdict;
import dev.shien.domain.engine.By;
import dev.shien.domain.engine.Outcome;
import dev.shien.domain.engine.ProgrammeEngine;
import dev.shien.domain.engine.ReceiptNumbers;
import dev.shien.domain.journal.InMemoryJournal;
import dev.shien.domain.journal.SaltSource;
import dev.shien.domain.plan.Budget;
import dev.shien.domain.programme.Programme;
import dev.shien.domain.selection.DrawId;
import dev.shien.domain.selection.DrawRecord;
import dev.shien.domain.selection.DrawRequest;
import dev.shien.domain.selection.DrawSecret;
import dev.shien.domain.selection.Entrant;
import dev.shien.domain.selection.LockedDraw;
import dev.shien.domain.selection.Lottery;
import dev.shien.domain.selection.QuotaTarget;
import dev.shien.domain.selection.SeatRules;
import dev.shien.domain.selection.SeedTerms;
import dev.shien.domain.selection.Source;
import dev.shien.domain.selection.SpareSeats;
import dev.shien.domain.selection.Transfer;
import dev.shien.domain.workshop.AttributeValue;
import dev.shien.domain.workshop.GroupPlan;
import dev.shien.domain.workshop.GroupProblem;
import dev.shien.domain.workshop.GroupSize;
import dev.shien.domain.workshop.Participant;
import dev.shien.domain.workshop.Round;
import dev.shien.domain.workshop.criterion.Alike;
import dev.shien.domain.workshop.criterion.Apart;
import dev.shien.domain.workshop.criterion.FewRepeats;
import dev.shien.domain.workshop.criterion.ParticipantPair;
import dev.shien.eligibility.RuleScreening;
import dev.shien.lottery.QuotaLottery;
import dev.shien.scheduling.workshop.ExchangeGroupPlanner;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

/** The README's Java compiles, works, and is what stands in the README. */
class ReadmeTest {

    private static final Path README = Path.of("../README.md");
    private static final Path SELF = Path.of("src/test/java/dev/shien/examples/ReadmeTest.java");

    @Test
    void theDrawOfTheReadmeWorks() throws IOException {
        // readme-draw
        OffsetDateTime now = OffsetDateTime.now(ZoneId.of("Asia/Tokyo"));
        DrawSecret secret = DrawSecret.of(new SecureRandom().generateSeed(DrawSecret.LENGTH));
        Source numbers = Source.of("numbers of tonight's lottery", now.plusHours(8));
        Lottery lottery = QuotaLottery.create();
        LockedDraw lock = lottery.lock(DrawRequest.builder()
                .id(DrawId.first("my-programme", "call-1"))
                .rules(SeatRules.of(
                        2,
                        ImmutableList.of(QuotaTarget.of("retail", 1), QuotaTarget.of("services", 1)),
                        SpareSeats.PROPORTIONAL_TO_EXCESS,
                        Transfer.SAME_QUOTA_THEN_ACROSS))
                .addEntrants(
                        Entrant.of("K7M2-Q3XD", "retail"),
                        Entrant.of("B4TX-9WLA", "retail"),
                        Entrant.of("ZP6C-H2NE", "services"))
                .seed(new SeedTerms(secret.commitment(), ImmutableList.of(numbers)))
                .lockedAt(now)
                .build());
        DrawRecord record =
                lottery.draw(lock, secret, ImmutableMap.of(numbers.name(), "4 8 15 16 23 42"), now.plusHours(9));
        System.out.println(record.toJson().toPrettyString());
        // end

        assertThat(record.selected()).hasSize(2);
        assertThat(record.selfSeeded()).isFalse();
        assertStandsInReadme("readme-draw");
    }

    @Test
    void theScreeningOfTheReadmeWorks() throws IOException {
        // readme-screening
        Screening screening = RuleScreening.standard();
        Evidence form = Evidence.of(FactSource.FORM, LocalDate.of(2024, 6, 10));
        Facts facts = Facts.none()
                .with("legal_form", Fact.known(FactValue.of("COMPANY"), form))
                .with("industry", Fact.known(FactValue.of("762"), form))
                .with("capital", Fact.known(FactValue.of(60_000_000), form))
                .with("employees", Fact.atLeast(51, form));
        Decision decision = screening.decide("jp.sme.basic-act", facts, LocalDate.of(2024, 6, 28));
        System.out.println(decision.verdict());
        screening
                .explain(decision)
                .reasons()
                .forEach(reason -> System.out.println(reason.text().en()));
        // end

        assertThat(decision.verdict()).isEqualTo(Verdict.INELIGIBLE);
        assertStandsInReadme("readme-screening");
    }

    @Test
    void theGroupsOfTheReadmeWork() throws IOException {
        // readme-groups
        ImmutableList<String> ids = ImmutableList.of("C-01", "C-02", "C-03", "C-04", "C-05", "C-06");
        GroupProblem problem = GroupProblem.builder()
                .size(new GroupSize(2, 3, 3))
                .addAllParticipants(Lists.transform(
                        ids,
                        id -> Participant.of(
                                id,
                                ImmutableMap.of(
                                        "goal",
                                        AttributeValue.category(id.compareTo("C-04") < 0 ? "ledger" : "back-up")))))
                .addRounds(Round.of(1, ids), Round.of(2, ids))
                .addCriteria(
                        new Alike("goal", 3),
                        new FewRepeats(5),
                        Apart.hard(ImmutableList.of(new ParticipantPair("C-01", "C-02"))))
                .build();
        GroupPlan plan = ExchangeGroupPlanner.create()
                .plan(problem, Budget.of(100_000, 1))
                .orThrow();
        plan.rounds()
                .forEach(round -> round.groups().forEach(group -> {
                    System.out.println(round.round() + ": " + group.members());
                    group.reasons()
                            .forEach(reason ->
                                    System.out.println("   " + reason.text().en()));
                }));
        // end

        assertThat(plan.rounds()).hasSize(2);
        assertThat(plan.certificate().broken()).isEmpty();
        assertStandsInReadme("readme-groups");
    }

    @Test
    void theEngineOfTheReadmeWorks() throws IOException {
        byte[] json = Resources.toByteArray(Shien.class.getResource("tokyo-2024/programme.json"));
        byte[] key = new byte[32];
        OffsetDateTime now = OffsetDateTime.parse("2024-06-03T10:00:00+09:00");
        Applicant applicant = Applicant.builder()
                .name("株式会社見本")
                .legalForm(LegalForm.STOCK_COMPANY)
                .office(Address.of(Prefecture.TOKYO, "新宿区見本町1-2-3"))
                .build();
        // readme-engine
        ProgrammeEngine engine = ProgrammeEngine.builder(Programme.read("programme.json", json))
                .journal(new InMemoryJournal(SaltSource.secure(new SecureRandom())))
                .clock(Clock.systemUTC())
                .screening(RuleScreening.standard())
                .lottery(QuotaLottery.create())
                .receipts(ReceiptNumbers.keyed(key))
                .open(By.of("secretariat:1", now));
        Outcome outcome = engine.submit(By.of("form", now).withKey("form-4711"), Submission.of("call-1", applicant));
        Stage stage = engine.view()
                .application(ApplicationId.of(outcome.subject()))
                .orElseThrow()
                .stage();
        // end

        assertThat(stage).isEqualTo(Stage.FORM_SENT);
        assertStandsInReadme("readme-engine");
    }

    /** The lines between the markers, but for white space, stand in the README. */
    private static void assertStandsInReadme(String marker) throws IOException {
        String source = Files.readString(SELF, StandardCharsets.UTF_8);
        int from = source.indexOf("// " + marker + "\n");
        String code = source.substring(source.indexOf('\n', from), source.indexOf("// end", from));
        assertThat(bare(Files.readString(README, StandardCharsets.UTF_8))).contains(bare(code));
    }

    private static String bare(String text) {
        return CharMatcher.whitespace().removeFrom(text);
    }
}
