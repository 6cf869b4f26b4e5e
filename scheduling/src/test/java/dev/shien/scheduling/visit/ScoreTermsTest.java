package dev.shien.scheduling.visit;

import static dev.shien.scheduling.visit.TwoWeeks.MONDAY;
import static dev.shien.scheduling.visit.TwoWeeks.always;
import static dev.shien.scheduling.visit.TwoWeeks.amount;
import static dev.shien.scheduling.visit.TwoWeeks.company;
import static dev.shien.scheduling.visit.TwoWeeks.expert;
import static dev.shien.scheduling.visit.TwoWeeks.plan;
import static dev.shien.scheduling.visit.TwoWeeks.span;
import static dev.shien.scheduling.visit.TwoWeeks.visit;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import dev.shien.domain.reason.Text;
import dev.shien.domain.visit.Expert;
import dev.shien.domain.visit.PhaseWindow;
import dev.shien.domain.visit.Visit;
import dev.shien.domain.visit.VisitMode;
import dev.shien.domain.visit.VisitPhase;
import dev.shien.domain.visit.VisitPlan;
import dev.shien.domain.visit.VisitProblem;
import dev.shien.domain.visit.VisitWeights;
import dev.shien.domain.visit.VisitWish;
import dev.shien.domain.visit.VisitedCompany;
import dev.shien.domain.visit.WindowEdge;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

/** What each term of the score counts, in thousandths. */
class ScoreTermsTest {

    /** One phase in the first week, Monday to Friday. */
    private static VisitProblem.Builder week() {
        return TwoWeeks.frame().addPhase(TokyoVisits.phase(1, MONDAY, MONDAY.plusDays(4)));
    }

    /** One phase in the first week and one in the third. */
    private static VisitProblem.Builder twice() {
        return week().addPhase(TokyoVisits.phase(2, MONDAY.plusDays(14), MONDAY.plusDays(18)));
    }

    private static VisitProblem.Builder one(VisitedCompany.Builder company, Expert.Builder... experts) {
        VisitProblem.Builder problem = week().addCompany(company.build());
        for (Expert.Builder expert : experts) {
            problem.addExpert(expert.build());
        }
        return problem;
    }

    private static Expert.Builder on(String id, int... days) {
        Expert.Builder expert = expert(id);
        for (int day : days) {
            expert.addCalendar(span(MONDAY.plusDays(day), 9, 11));
        }
        return expert;
    }

    @Test
    void secondExpertOfACompanyCountsUnlessItAskedForOne() {
        VisitedCompany asked = company("c2").addOtherExpertFrom(2).build();
        VisitProblem.Builder split =
                twice().addExperts(on("e1", 0).build(), on("e2", 14).build());

        assertThat(amount(plan(split.addCompany(company("c1").build()).build()), "visit.experts"))
                .isEqualTo(1000);
        assertThat(amount(
                        plan(twice().addExperts(
                                        on("e1", 0).build(), on("e2", 14).build())
                                .addCompany(asked)
                                .build()),
                        "visit.experts"))
                .isZero();
    }

    @Test
    void needsThatAreLeftOpenCountByTheirShareAndByPhase() {
        VisitedCompany company = company("c1")
                .putAllNeeds(ImmutableMap.of("network", 2, "risk", 1))
                .putAllNeedsFrom(ImmutableMap.of(2, ImmutableMap.of("audit", 1)))
                .build();
        VisitProblem problem = twice().addCompany(company)
                .addExpert(on("e1", 0, 14).addSpecialities("network").build())
                .build();

        assertThat(amount(plan(problem), "visit.speciality")).isEqualTo(333 + 1000);
    }

    @Test
    void latenessIsTheShareOfTheWindowThatHasPassed() {
        assertThat(amount(plan(one(company("c1"), on("e1", 1)).build()), "visit.late"))
                .isEqualTo(250);
        assertThat(amount(plan(one(company("c1"), on("e1", 4)).build()), "visit.late"))
                .isEqualTo(1000);
    }

    @Test
    void modeThatIsLikedLessCountsWhereThePhaseAllowsTheOther() {
        Expert.Builder online =
                Expert.builder().id("e1").addMode(VisitMode.ONLINE).addCalendar(span(MONDAY, 9, 11));
        assertThat(amount(plan(one(company("c1"), online).build()), "visit.mode"))
                .isEqualTo(1000);
        assertThat(amount(plan(one(company("c1"), on("e1", 0)).build()), "visit.mode"))
                .isZero();
    }

    @Test
    void wishesThatAreNotMetCountByTheirShare() {
        VisitedCompany.Builder wishing = company("c1")
                .addWishes(new VisitWish.ByExpert("e2", 1, OptionalInt.empty()))
                .addWishes(new VisitWish.NotByExpert("e2", 2, OptionalInt.of(1)))
                .addWishes(new VisitWish.OnWeekdays(ImmutableSet.of(DayOfWeek.TUESDAY), 4, OptionalInt.empty()))
                .addWishes(new VisitWish.AtTime(LocalTime.of(9, 0), LocalTime.of(11, 0), 8, OptionalInt.empty()))
                .addWishes(new VisitWish.InMode(VisitMode.ONLINE, 16, OptionalInt.of(1)));
        Expert.Builder onSite =
                Expert.builder().id("e1").addMode(VisitMode.ON_SITE).addCalendar(span(MONDAY, 9, 11));

        // Not met: e2 (1), Tuesday (4), online (16), of 31.
        assertThat(amount(plan(one(wishing, onSite, expert("e2")).build()), "visit.wishes"))
                .isEqualTo(1000 * 21 / 31);
    }

    @Test
    void wishMovesTheVisit() {
        VisitedCompany.Builder wishing = company("c1")
                .addWishes(new VisitWish.OnWeekdays(ImmutableSet.of(DayOfWeek.THURSDAY), 1, OptionalInt.empty()));

        assertThat(plan(one(wishing, always("e1")).build()).visits())
                .extracting(Visit::date)
                .containsExactly(MONDAY.plusDays(3));
    }

    @Test
    void visitsBeyondAnEvenShareCount() {
        VisitProblem problem = one(company("c1"), on("e1", 0, 1), expert("e2"))
                .addCompany(company("c2").build())
                .build();

        assertThat(amount(plan(problem), "visit.load")).isEqualTo(1000);
    }

    @Test
    void travelOfADayIsCountedFromTheBaseAndBack() {
        VisitProblem.Builder tour = week().addCompanies(
                        company("c1").place("south").build(),
                        company("c2").place("south").build())
                .addExpert(expert("e1")
                        .base("north")
                        .addCalendar(span(MONDAY, 9, 17))
                        .build());

        // 90 minutes there, 10 within the south, 90 back.
        assertThat(amount(plan(tour.build()), "visit.travel")).isEqualTo(1000 * 190 / 60);
    }

    @Test
    void travelIsSavedByGoingOnlineWhereItCostsMore() {
        VisitProblem.Builder far = one(company("c1").place("south"), on("e1", 0).base("north"));

        assertThat(plan(far.build()).visits()).extracting(Visit::mode).containsExactly(VisitMode.ONLINE);
        assertThat(plan(one(company("c1").place("south"), on("e1", 0).base("north"))
                                .weights(VisitWeights.builder().travel(0).build())
                                .build())
                        .visits())
                .extracting(Visit::mode)
                .containsExactly(VisitMode.ON_SITE);
    }

    @Test
    void announcedVisitThatChangesCountsInPartsAndOneFarAwayIsFree() {
        assertThat(changed(visit("c1", 1, "e1", 0, 9), 30)).isZero();
        assertThat(changed(visit("c1", 1, "e1", 1, 9), 30)).isEqualTo(500);
        assertThat(changed(visit("c1", 1, "gone", 0, 9), 30)).isEqualTo(300);
        assertThat(changed(visit("c1", 1, "e1", 0, 9, VisitMode.ONLINE), 30)).isEqualTo(200);
        assertThat(changed(visit("c1", 1, "gone", 3, 9, VisitMode.ONLINE), 3)).isEqualTo(1000);
        assertThat(changed(visit("c1", 1, "gone", 3, 9, VisitMode.ONLINE), 2)).isZero();
    }

    /** How much the only visit that can be, on Monday at 9 on site, differs from one before. */
    private static long changed(Visit before, int announcedDays) {
        Expert.Builder onSite =
                Expert.builder().id("e1").addMode(VisitMode.ON_SITE).addCalendar(span(MONDAY, 9, 11));
        VisitPlan plan = plan(one(company("c1"), onSite)
                .addPrevious(before)
                .announcedUntil(MONDAY.plusDays(announcedDays))
                .build());
        assertThat(plan.visits()).containsExactly(visit("c1", 1, "e1", 0, 9));
        return amount(plan, "visit.change");
    }

    @Test
    void announcedVisitStaysWhereABetterPlaceIsFree() {
        Visit late = visit("c1", 1, "e1", 3, 14);
        VisitProblem.Builder problem = one(company("c1"), always("e1")).addPrevious(late);

        assertThat(plan(problem.announcedUntil(MONDAY.plusDays(3)).build()).visits())
                .containsExactly(late);
        assertThat(plan(one(company("c1"), always("e1")).addPrevious(late).build())
                        .visits())
                .extracting(Visit::date)
                .containsExactly(MONDAY);
    }

    @Test
    void windowThatHangsOnASessionIsThatOfTheCompanysSeries() {
        PhaseWindow afterSession =
                new PhaseWindow(new WindowEdge.AfterSession(1, 1), new WindowEdge.AfterSession(1, 3));
        VisitProblem problem = TwoWeeks.frame()
                .addPhase(VisitPhase.builder()
                        .number(1)
                        .name(Text.same("1"))
                        .window(afterSession)
                        .minutes(120)
                        .build())
                .addCompanies(
                        company("c1").build(), company("c2").series("later").build())
                .addExpert(always("e1").build())
                .build();

        assertThat(plan(problem).visits())
                .extracting(Visit::company, Visit::date)
                .containsExactly(tuple("c1", MONDAY.plusDays(9)), tuple("c2", MONDAY.plusDays(10)));
    }
}
