package dev.shien.examples.engine;

import static dev.shien.examples.engine.Companies.MAKING;
import static dev.shien.examples.engine.Companies.RETAIL;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.shien.domain.application.Stage;
import dev.shien.domain.attendance.AttendanceSheet;
import dev.shien.domain.attendance.Presence;
import dev.shien.domain.consent.ConsentSheet;
import dev.shien.domain.consent.Defect;
import dev.shien.domain.consent.Party;
import dev.shien.domain.engine.Outcome;
import dev.shien.domain.programme.PartKind;
import dev.shien.domain.timetable.Timetable;
import dev.shien.domain.visit.Expert;
import dev.shien.domain.visit.Visit;
import dev.shien.domain.visit.VisitPlan;
import dev.shien.domain.workshop.Group;
import dev.shien.domain.workshop.GroupPlan;
import dev.shien.domain.workshop.RoundPlan;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** From the consents to the sessions and visits (requirements R28, R31 to R37, R43, R45). */
class ParticipationTest {

    private final Scene scene = Scene.begin()
            .apply(RETAIL, "baker", "grocer")
            .apply(MAKING, "miller", "brewer")
            .locked()
            .told();

    @Test
    void allPartsOfAllConsentsInOrderConfirmParticipation() {
        scene.at("2024-07-08T10:00").returnsConsent("baker", Party.COMPANY).subject();
        assertThat(Scene.codes(scene.isConfirmed("baker"))).containsExactly("consent.missing");
        scene.returnsConsent("baker", Party.PARTICIPANT).subject();

        scene.isConfirmed("baker").subject();

        assertThat(scene.stage("baker")).isEqualTo(Stage.CONFIRMED);
        assertThat(scene.application("baker").confirmedOn()).contains(LocalDate.of(2024, 7, 8));
    }

    @Test
    void aDefectivePartGoesBackAndMayComeAgain() {
        scene.returnsConsent("baker", Party.COMPANY, Defect.of(Defect.Kind.MISSING, "date"))
                .subject();
        scene.returnsConsent("baker", Party.PARTICIPANT).subject();
        assertThat(scene.view().consents(Scene.id("baker")).part("participation", Party.COMPANY))
                .hasValueSatisfying(part -> assertThat(part.returned()).isTrue());
        assertThat(Scene.codes(scene.isConfirmed("baker"))).containsExactly("consent.returned", "consent.defect");

        scene.returnsConsent("baker", Party.COMPANY).subject();
        scene.isConfirmed("baker").subject();

        assertThat(scene.stage("baker")).isEqualTo(Stage.CONFIRMED);
    }

    @Test
    void aPartThatIsInOrderIsNotTakenTwice() {
        scene.returnsConsent("baker", Party.COMPANY).subject();

        assertThat(Scene.codes(scene.returnsConsent("baker", Party.COMPANY)))
                .containsExactly("consent.in-order-already");
    }

    @Test
    void theTimetableHasAllSessionsInOrder() {
        scene.engine().planTimetable(scene.by()).subject();

        Timetable timetable = scene.view().timetable().orElseThrow();
        assertThat(timetable.dates()).containsExactly(LocalDate.of(2024, 7, 23), LocalDate.of(2024, 8, 6));
        assertThat(timetable.certificate().feasible()).isTrue();
    }

    @Test
    void everybodyConfirmedSitsInAGroupOfEveryWorkshop() {
        scene.confirm("baker", "grocer", "miller", "brewer");

        scene.planGroups().subject();

        GroupPlan plan = scene.view().groups().orElseThrow();
        assertThat(plan.rounds()).extracting(RoundPlan::round).containsExactly(1, 2);
        assertThat(plan.rounds())
                .allSatisfy(round -> assertThat(seated(round)).containsOnly("baker", "grocer", "miller", "brewer"));
    }

    @Test
    void groupsOfWorkshopsThatWereHeldStay() {
        scene.confirm("baker", "grocer", "miller", "brewer").planGroups().subject();
        ImmutableList<Group> first =
                scene.view().groups().orElseThrow().rounds().get(0).groups();

        scene.at("2024-07-25T10:00").withdraws("baker").subject();
        scene.planGroups().subject();

        GroupPlan plan = scene.view().groups().orElseThrow();
        assertThat(plan.rounds().get(0).groups())
                .extracting(Group::members)
                .containsExactlyElementsOf(
                        first.stream().map(g -> without(g, "baker")).toList());
        assertThat(seated(plan.rounds().get(1))).containsOnly("grocer", "miller", "brewer");
    }

    @Test
    void whatNoGroupsCanKeepIsRefusedInWordsAndNothingIsWritten() {
        Scene threes = Scene.of(Small.with(document -> document.withObject("/workshop/groupSize")
                        .put("least", 3)
                        .put("target", 3)
                        .put("greatest", 3)))
                .apply(RETAIL, "baker", "grocer")
                .apply(MAKING, "miller", "brewer")
                .locked()
                .told()
                .confirm("baker", "grocer", "miller", "brewer");
        long before = threes.entries();

        Outcome outcome = threes.planGroups();

        assertThat(outcome).isInstanceOf(Outcome.Refused.class);
        assertThat(((Outcome.Refused) outcome).reasons())
                .extracting(reason -> reason.text().en())
                .containsExactly("4 people are present in round 1.", "Every group has 3 members.");
        assertThat(threes.entries()).isEqualTo(before);
        assertThat(threes.view().groups()).isEmpty();
    }

    @Test
    void withoutAnybodyConfirmedThereIsNothingToGroupAndNobodyToVisit() {
        assertThat(Scene.codes(scene.planGroups())).containsExactly("engine.nothing-to-do");
        assertThat(Scene.codes(scene.planVisits(Experts.everyDay("expert-1")))).containsExactly("engine.nothing-to-do");
    }

    @Test
    void everyCompanyIsVisitedInEveryPhaseBySomebodyWhoHasTime() {
        scene.confirm("baker", "miller");

        scene.planVisits(Experts.everyDay("expert-1")).subject();

        VisitPlan plan = scene.view().visits().orElseThrow();
        assertThat(plan.complete()).isTrue();
        assertThat(plan.visits()).hasSize(4).extracting(Visit::expert).containsOnly("expert-1");
        assertThat(plan.visits()).extracting(Visit::company).containsOnly("baker", "miller");
    }

    @Test
    void visitsThatHaveBegunStayWhenTheRestIsPlannedAnew() {
        scene.confirm("baker", "miller");
        Expert expert = Experts.everyDay("expert-1");
        scene.planVisits(expert).subject();
        ImmutableList<Visit> held = phase(1);

        scene.at("2024-08-13T00:00").withdraws("miller").subject();
        scene.planVisits(Experts.everyDay("expert-2"), expert).subject();

        assertThat(phase(1))
                .containsExactlyElementsOf(
                        held.stream().filter(v -> v.company().equals("baker")).toList());
        assertThat(phase(2)).extracting(Visit::company).containsExactly("baker");
    }

    @Test
    void attendanceCountsEachPartOfEachSessionAndTheLaterRecordStands() {
        scene.confirm("baker");
        scene.at("2024-07-23T18:00");

        scene.isInTheRoom("baker", 1, PartKind.SEMINAR, Presence.ATTENDED).subject();
        scene.isInTheRoom("baker", 1, PartKind.WORKSHOP, Presence.ABSENT).subject();
        assertThat(scene.view().attendance().absences(Scene.id("baker"))).isEqualTo(1);
        scene.isInTheRoom("baker", 1, PartKind.WORKSHOP, Presence.ATTENDED).subject();

        assertThat(scene.view().attendance().of(Scene.id("baker"), 1, PartKind.WORKSHOP))
                .contains(Presence.ATTENDED);
        assertThat(scene.view().attendance().absences(Scene.id("baker"))).isZero();
    }

    @Test
    void anAbsenceIsKeptWithItsReasonBesideTheChain() {
        scene.confirm("baker");

        scene.engine()
                .recordAttendance(
                        scene.by(),
                        AttendanceSheet.of(
                                1, PartKind.SEMINAR, AttendanceSheet.Line.absent(Scene.id("baker"), "has a cold")))
                .subject();

        assertThat(scene.view().attendance().absences(Scene.id("baker"))).isEqualTo(1);
        assertThat(scene.journal()
                        .read("small-2024", scene.entries() - 1, 1)
                        .get(0)
                        .privatePart("baker"))
                .hasValueSatisfying(part -> assertThat(part.utf8()).contains("has a cold"));
    }

    @Test
    void aSheetWithSomebodyWhoDoesNotTakePartIsRefusedAsAWhole() {
        scene.confirm("baker");
        long before = scene.entries();

        Outcome outcome = scene.engine()
                .recordAttendance(
                        scene.by(),
                        AttendanceSheet.of(
                                1,
                                PartKind.SEMINAR,
                                AttendanceSheet.Line.attended(Scene.id("baker")),
                                AttendanceSheet.Line.attended(Scene.id("miller"))));

        assertThat(Scene.codes(outcome)).containsExactly("application.not-taking-part");
        assertThat(scene.entries()).isEqualTo(before);
        assertThat(scene.view().attendance().of(Scene.id("baker"))).isEmpty();
    }

    @Test
    void whoIsNotConfirmedIsInNoRoom() {
        assertThat(Scene.codes(scene.isInTheRoom("baker", 1, PartKind.SEMINAR, Presence.ATTENDED)))
                .containsExactly("application.not-taking-part");
    }

    @Test
    void aSessionAFormAndAFieldThatThereAreNotAreNamed() {
        scene.confirm("baker");

        assertThatIllegalArgumentException()
                .isThrownBy(() -> scene.isInTheRoom("baker", 3, PartKind.SEMINAR, Presence.ATTENDED))
                .withMessageContaining("session 3");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> scene.engine()
                        .recordConsent(scene.by(), Scene.id("grocer"), ConsentSheet.inOrder("secrecy", Party.COMPANY)))
                .withMessageContaining("secrecy");
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        scene.returnsConsent("grocer", Party.COMPANY, Defect.of(Defect.Kind.MISSING, "telephone")))
                .withMessageContaining("telephone");
    }

    private ImmutableList<Visit> phase(int number) {
        return scene.view().visits().orElseThrow().visits().stream()
                .filter(v -> v.phase() == number)
                .collect(ImmutableList.toImmutableList());
    }

    private static ImmutableSet<String> seated(RoundPlan round) {
        return round.groups().stream().flatMap(g -> g.members().stream()).collect(ImmutableSet.toImmutableSet());
    }

    private static ImmutableSet<String> without(Group group, String name) {
        return group.members().stream().filter(m -> !m.equals(name)).collect(ImmutableSet.toImmutableSet());
    }
}
