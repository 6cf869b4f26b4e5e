package dev.shien.examples.engine;

import static dev.shien.examples.engine.Companies.RETAIL;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import dev.shien.domain.calendar.CalendarEntry;
import dev.shien.domain.calendar.EntryKind;
import dev.shien.domain.calendar.EntryStatus;
import dev.shien.domain.need.Needs;
import dev.shien.domain.visit.Expert;
import dev.shien.domain.visit.Visit;
import dev.shien.domain.visit.VisitWish;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Visits that are planned anew: what has happened stays, what was announced costs to change, all else is free. */
class ChangedVisitsTest {

    private static final Expert NETWORK = Experts.everyDay("x1");
    private static final Expert RISK = Expert.builder()
            .id("x2")
            .addSpecialities("risk")
            .addAllModes(NETWORK.modes())
            .addAllCalendar(NETWORK.calendar())
            .build();

    private final Scene scene = Scene.of(Small.with(document -> document.withArray("/visits/specialities")
                    .addObject()
                    .put("id", "risk")
                    .withObject("name")
                    .put("ja", "リスク")
                    .put("en", "risk")))
            .apply(RETAIL, "baker", "grocer")
            .locked()
            .told()
            .at("2024-07-08T10:00")
            .confirm("baker", "grocer");

    @Test
    void anAnnouncedVisitStaysWhereAWishWouldHaveMovedIt() {
        scene.planVisits(NETWORK).subject();
        Visit planned = visit("baker", 1);
        DayOfWeek next = planned.date().getDayOfWeek().plus(1);

        scene.announces("2024-08-09").subject();
        scene.wishes("baker", onDay(next)).subject();
        scene.planVisits(NETWORK).subject();

        assertThat(visit("baker", 1)).isEqualTo(planned);
    }

    @Test
    void aVisitThatWasNotAnnouncedIsFreeToMove() {
        scene.planVisits(NETWORK).subject();
        DayOfWeek next = visit("baker", 1).date().getDayOfWeek().plus(1);

        scene.wishes("baker", onDay(next)).subject();
        scene.planVisits(NETWORK).subject();

        assertThat(visit("baker", 1).date().getDayOfWeek()).isEqualTo(next);
    }

    @Test
    void anEarlierDayThanWasToldBeforeTakesNothingBack() {
        scene.planVisits(NETWORK).subject();
        scene.announces("2024-08-09").subject();
        scene.announces("2024-07-10").subject();

        assertThat(scene.view().visitsAnnouncedUntil()).contains(LocalDate.of(2024, 8, 9));
    }

    @Test
    void whatHasHappenedStaysWhateverWasTold() {
        scene.planVisits(NETWORK).subject();
        Visit first = visit("baker", 1);

        scene.at(first.start().toString());
        scene.wishes("baker", onDay(first.date().getDayOfWeek().plus(1))).subject();
        scene.planVisits(NETWORK).subject();

        assertThat(visit("baker", 1)).isEqualTo(first);
    }

    @Test
    void whoHasMadeAVisitMustStillBeKnown() {
        scene.planVisits(NETWORK).subject();
        scene.at(visit("baker", 1).start().toString());

        assertThatThrownBy(() -> scene.planVisits(RISK))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("'x1'");
    }

    @ParameterizedTest
    @CsvSource({"network, x1", "risk, x2"})
    void needsFromAPhaseOnDecideWhoComesThen(String speciality, String expert) {
        scene.withdraws("grocer").subject();
        scene.needs("baker", OptionalInt.of(2), speciality).subject();

        scene.restart().planVisits(NETWORK, RISK).subject();

        assertThat(visit("baker", 2).expert()).isEqualTo(expert);
    }

    @ParameterizedTest
    @CsvSource({"network, risk, x1", "risk, network, x2"})
    void theNeedsThatWereSeenLastDecideWhoComes(String last, String before, String expert) {
        scene.withdraws("grocer").subject();
        scene.needs("baker", OptionalInt.empty(), before).subject();
        scene.needs("baker", OptionalInt.empty(), last).subject();

        scene.restart().planVisits(NETWORK, RISK).subject();

        assertThat(visit("baker", 1).expert()).isEqualTo(expert);
    }

    @Test
    void aWishForAnExpertWhoHasLeftIsLeftOut() {
        scene.wishes(
                        "baker",
                        new VisitWish.ByExpert("x9", 1, OptionalInt.empty()),
                        new VisitWish.NotByExpert("x8", 1, OptionalInt.empty()))
                .subject();

        assertThat(scene.planVisits(NETWORK).isAccepted()).isTrue();
    }

    @Test
    void whatIsToldOfNeedsAndWishesIsNotInTheChain() {
        scene.wishes("baker", new VisitWish.NotByExpert("x8", 777, OptionalInt.empty()))
                .subject();
        scene.needs("baker", OptionalInt.empty(), "risk").subject();

        assertThat(scene.journal().read("small-2024", scene.entries() - 2, 2))
                .hasSize(2)
                .allSatisfy(
                        entry -> assertThat(entry.envelope().data().toString()).doesNotContain("777", "risk"));
        assertThat(scene.view().needs(Scene.id("baker")).toString()).doesNotContain("x8", "risk");
    }

    @Test
    void calendarsAreToldWhatIsSureAndWhatMoved() {
        scene.planVisits(NETWORK).subject();
        assertThat(visits()).hasSize(4).allMatch(entry -> entry.status() == EntryStatus.TENTATIVE);

        scene.announces("2024-08-01").subject();
        Visit second = visit("baker", 2);
        scene.wishes("baker", onDay(second.date().getDayOfWeek().plus(1))).subject();
        scene.at("2024-07-12T10:00").planVisits(NETWORK).subject();

        assertThat(visits().stream().filter(entry -> entry.status() == EntryStatus.CONFIRMED))
                .hasSize(2)
                .allMatch(entry -> entry.sequence() == 1
                        && entry.start().equals(visit(company(entry), 1).start()));
        assertThat(visits().stream().filter(entry -> entry.status() == EntryStatus.TENTATIVE))
                .hasSize(2)
                .anySatisfy(entry -> {
                    assertThat(company(entry)).isEqualTo("baker");
                    assertThat(entry.sequence()).isEqualTo(1);
                    assertThat(entry.start()).isEqualTo(visit("baker", 2).start());
                    assertThat(entry.summary().ja()).isEqualTo("第2回");
                });
    }

    @Test
    void theVisitsOfACompanyThatLeavesAreCancelledButForThoseThatWere() {
        scene.planVisits(NETWORK).subject();
        Visit first = visit("baker", 1);

        scene.at(first.start().toString()).withdraws("baker").subject();
        scene.planVisits(NETWORK).subject();

        assertThat(visits().stream().filter(entry -> company(entry).equals("baker")))
                .extracting(CalendarEntry::status)
                .containsExactly(EntryStatus.TENTATIVE, EntryStatus.CANCELLED);
    }

    @Test
    void whatDoesNotFitTheProgrammeIsRefusedWithItsReason() {
        assertThat(Scene.codes(scene.announces("2024-08-09"))).containsExactly("visit.no-plan");
        scene.planVisits(NETWORK).subject();
        long before = scene.entries();

        assertThat(Scene.codes(scene.announces("2025-02-01"))).containsExactly("visit.announced-outside");
        assertThat(Scene.codes(scene.needs("baker", OptionalInt.of(3), "risk"))).containsExactly("need.unknown-phase");
        assertThat(Scene.codes(scene.needs("baker", OptionalInt.empty(), "law")))
                .containsExactly("need.unknown-speciality");
        assertThat(Scene.codes(scene.needs("nobody", OptionalInt.empty(), "risk")))
                .containsExactly("application.unknown");
        assertThat(Scene.codes(scene.wishes("baker", new VisitWish.NotByExpert("x1", 1, OptionalInt.of(9)))))
                .containsExactly("need.unknown-phase");
        scene.withdraws("grocer").subject();
        assertThat(Scene.codes(scene.wishes("grocer"))).containsExactly("application.not-taking-part");
        assertThat(scene.entries()).isEqualTo(before + 1);
    }

    @Test
    void anImpossibleWeightIsABrokenArgument() {
        assertThatThrownBy(() -> new Needs(ImmutableMap.of("risk", 1001)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("'risk'")
                .hasMessageContaining("was 1001");
    }

    private static VisitWish onDay(DayOfWeek day) {
        DayOfWeek open = day.getValue() > DayOfWeek.FRIDAY.getValue() ? DayOfWeek.MONDAY : day;
        return new VisitWish.OnWeekdays(ImmutableSet.of(open), 1, OptionalInt.empty());
    }

    private ImmutableList<CalendarEntry> visits() {
        return scene.view().calendar().inTime().stream()
                .filter(entry -> entry.kind() == EntryKind.VISIT)
                .collect(ImmutableList.toImmutableList());
    }

    private static String company(CalendarEntry entry) {
        return entry.participants().asList().get(0);
    }

    private Visit visit(String company, int phase) {
        return scene.view().visits().orElseThrow().visits().stream()
                .filter(visit -> visit.company().equals(company) && visit.phase() == phase)
                .findFirst()
                .orElseThrow();
    }
}
