package dev.shien.examples.engine;

import static dev.shien.examples.engine.Companies.MAKING;
import static dev.shien.examples.engine.Companies.RETAIL;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import dev.shien.domain.applicant.Applicant;
import dev.shien.domain.applicant.Headcount;
import dev.shien.domain.applicant.JsicCode;
import dev.shien.domain.applicant.LegalForm;
import dev.shien.domain.applicant.Prefecture;
import dev.shien.domain.application.Application;
import dev.shien.domain.application.CallRecord;
import dev.shien.domain.application.Stage;
import dev.shien.domain.attendance.AttendanceSheet;
import dev.shien.domain.eligibility.Verdict;
import dev.shien.domain.engine.ProgrammeEngine;
import dev.shien.domain.journal.Chain;
import dev.shien.domain.journal.Recorded;
import dev.shien.domain.programme.PartKind;
import dev.shien.domain.programme.Programme;
import dev.shien.domain.situation.SituationSource;
import dev.shien.domain.view.ProgrammeView;
import dev.shien.domain.workshop.AttributeValue;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What stays of all that people do: a chain, from which everything is known again, without what is personal. */
class JournalTest {

    /** Pieces of everything personal that the story holds. */
    private static final ImmutableList<String> PERSONAL = ImmutableList.of(
            "株式会社",
            "head of",
            "clerk of",
            "Street of",
            "Sole Hand",
            "wants to learn",
            "医療法人clinic",
            "runs a shop",
            "no time",
            "has a cold",
            "lost a laptop");

    private final Scene scene = wholeStory();

    @Test
    void theChainVerifies() {
        assertThat(Chain.verify(scene.journal(), "small-2024").intact()).isTrue();
    }

    @Test
    void anotherEngineOnTheSameJournalKnowsTheSame() {
        ProgrammeView before = scene.view();

        ProgrammeView after = scene.restart().view();

        assertThat(after).isEqualTo(before);
        assertThat(after.applications()).hasSize(12);
    }

    @Test
    void openingAgainWritesNothing() {
        long entries = scene.entries();

        scene.restart();

        assertThat(scene.entries()).isEqualTo(entries);
    }

    @Test
    void anEngineWithAnotherDefinitionDoesNotOpen() {
        Programme other = Small.with(document -> document.put("capacity", 5));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> ProgrammeEngine.builder(other)
                        .journal(scene.journal())
                        .clock(MovingClock.at("2024-06-03T10:00"))
                        .open(scene.by()))
                .withMessageContaining("small-2024");
    }

    @Test
    void nothingPersonalIsInTheChain() {
        assertThat(entries())
                .allSatisfy(entry -> assertThat(entry.bytes().utf8()).doesNotContain(PERSONAL));
    }

    @Test
    void everythingPersonalIsBesideTheChain() {
        String beside = entries().stream()
                .flatMap(e -> e.privateParts().values().stream())
                .map(p -> p.data().utf8())
                .reduce("", String::concat);

        assertThat(beside).contains(PERSONAL);
    }

    @Test
    void nothingPersonalIsPrinted() {
        assertThat(scene.view().toString()).doesNotContain(PERSONAL);
        assertThat(scene.view().applications().values())
                .extracting(Application::toString)
                .allSatisfy(text -> assertThat(text).doesNotContain(PERSONAL));
        assertThat(scene.form(Companies.company("baker", RETAIL), "baker").toString())
                .doesNotContain(PERSONAL);
        assertThat(new CallRecord(true, false, ImmutableMap.of("goal", "wants to learn"), Optional.empty()).toString())
                .doesNotContain(PERSONAL);
    }

    @Test
    void nothingPersonalIsInWhatADrawPublishes() {
        assertThat(scene.view().draws().records().values())
                .extracting(record -> record.toJson().toString())
                .allSatisfy(json -> assertThat(json)
                        .doesNotContain(PERSONAL)
                        .doesNotContain("\"baker\"")
                        .contains("R-baker"));
    }

    @Test
    void theClockNeverGoesBackInTheJournal() {
        scene.at("2024-01-01T00:00").doesNotAnswer("fresh").subject();

        ImmutableList<Recorded> entries = entries();
        Instant before = entries.get(entries.size() - 2).envelope().recordedAt();
        assertThat(entries.get(entries.size() - 1).envelope().recordedAt()).isEqualTo(before);
        assertThat(Chain.verify(scene.journal(), "small-2024").intact()).isTrue();
    }

    @Test
    void everyEntrySaysWhoGaveTheCommand() {
        assertThat(entries()).allSatisfy(e -> assertThat(e.envelope().actor()).isEqualTo("secretariat:1"));
    }

    private ImmutableList<Recorded> entries() {
        return scene.journal().read("small-2024", 0).collect(ImmutableList.toImmutableList());
    }

    /** Twelve applications, of which each takes another way. */
    private static Scene wholeStory() {
        Scene scene = Scene.begin()
                .apply(RETAIL, "baker", "grocer", "florist")
                .apply(MAKING, "miller", "brewer")
                .applies("hand", soleProprietor())
                .applies("clinic", clinic());
        scene.engine()
                .judge(scene.by(), Scene.id("clinic"), Verdict.ELIGIBLE, "runs a shop")
                .subject();
        scene.submits("again", Companies.company("baker", RETAIL)).subject();
        scene.submits("unwilling", MAKING).subject();
        scene.isCalled("unwilling", CallRecord.completed(Companies.SECURE, false))
                .subject();
        scene.submits("gone", RETAIL).subject();
        scene.withdraws("gone").subject();
        for (int day = 4; day < 7; day++) {
            scene.at("2024-06-0" + day + "T10:00").doesNotAnswer("again").subject();
        }
        scene.isGivenUp("again").subject();
        scene.at("2024-06-29T10:00").submits("late", RETAIL).subject();
        scene.drawn().told();
        scene.at("2024-07-08T10:00").withdraws(scene.seated("retail").get(0)).subject();
        scene.tellResults().subject();
        scene.who(Stage.CONSENTS_PENDING).stream().limit(3).forEach(scene::confirm);
        scene.engine().planTimetable(scene.by()).subject();
        scene.planGroups().subject();
        scene.planVisits(Experts.everyDay("expert-1")).subject();
        scene.secondCall().submits("fresh", MAKING).subject();
        scene.firstCall().at("2024-07-18T10:00").expireOffers().subject();
        scene.closeWaitlist();
        scene.engine()
                .recordAttendance(
                        scene.at("2024-07-23T18:00").by(),
                        AttendanceSheet.of(
                                1,
                                PartKind.SEMINAR,
                                AttendanceSheet.Line.absent(
                                        Scene.id(scene.who(Stage.CONFIRMED).get(0)), "has a cold")))
                .subject();
        scene.isNoted(
                        scene.who(Stage.CONFIRMED).get(0),
                        SituationSource.VISIT,
                        "issues",
                        AttributeValue.tags("lost a laptop"))
                .subject();
        return scene;
    }

    private static Applicant soleProprietor() {
        return Applicant.builder()
                .name("Sole Hand")
                .legalForm(LegalForm.SOLE_PROPRIETOR)
                .industry(JsicCode.of(RETAIL))
                .employees(Headcount.of(2))
                .office(Companies.office("hand", Prefecture.TOKYO))
                .putAnswer("goal", "wants to learn")
                .build();
    }

    private static Applicant clinic() {
        return Applicant.builder()
                .name("医療法人clinic")
                .legalForm(LegalForm.MEDICAL_CORPORATION)
                .industry(JsicCode.of(MAKING))
                .office(Companies.office("baker", Prefecture.TOKYO))
                .build();
    }
}
