package dev.shien.scheduling.visit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.google.common.collect.ImmutableList;
import dev.shien.domain.plan.Budget;
import dev.shien.domain.reason.Reason;
import dev.shien.domain.visit.DaySpan;
import dev.shien.domain.visit.Expert;
import dev.shien.domain.visit.UnplacedVisit;
import dev.shien.domain.visit.Visit;
import dev.shien.domain.visit.VisitMode;
import dev.shien.domain.visit.VisitPlan;
import dev.shien.domain.visit.VisitProblem;
import dev.shien.domain.visit.VisitedCompany;
import dev.shien.testkit.visit.VisitPlanCheck;
import java.time.LocalDate;
import java.time.LocalTime;
import org.junit.jupiter.api.Test;

/** What has no place says why, and the way out that it names leads out. */
class UnplacedVisitsTest {

    private static final LocalDate MONDAY = LocalDate.of(2024, 7, 8);

    private static VisitPlan plan(VisitProblem.Builder builder) {
        VisitProblem problem = builder.build();
        VisitPlan plan = CalendarVisitPlanner.create().plan(problem, Budget.of(2_000, 1));
        assertThat(VisitPlanCheck.faults(problem, plan)).isEmpty();
        return plan;
    }

    private static VisitProblem.Builder week() {
        return TokyoVisits.frame().addPhase(TokyoVisits.phase(1, MONDAY, MONDAY.plusDays(4)));
    }

    private static VisitedCompany.Builder company(String id) {
        return VisitedCompany.builder().id(id).addModes(VisitMode.ON_SITE);
    }

    private static Expert expert(String id, VisitMode mode, DaySpan... calendar) {
        return Expert.builder().id(id).addModes(mode).addCalendar(calendar).build();
    }

    private static DaySpan afternoon(int day) {
        return new DaySpan(MONDAY.plusDays(day), LocalTime.of(13, 0), LocalTime.of(15, 30));
    }

    private static DaySpan morning(int day) {
        return new DaySpan(MONDAY.plusDays(day), LocalTime.of(9, 0), LocalTime.of(12, 0));
    }

    private static UnplacedVisit only(VisitPlan plan) {
        assertThat(plan.complete()).isFalse();
        assertThat(plan.unplaced()).hasSize(1);
        return plan.unplaced().get(0);
    }

    private static ImmutableList<String> rules(VisitPlan plan) {
        return only(plan).reasons().stream().map(Reason::code).collect(ImmutableList.toImmutableList());
    }

    private static ImmutableList<String> waysOut(VisitPlan plan) {
        return only(plan).waysOut().stream().map(way -> way.text().en()).collect(ImmutableList.toImmutableList());
    }

    @Test
    void moreVisitsThanPlacesNameTheSmallestSetOfRulesAndThePlaceThatWouldDo() {
        VisitProblem.Builder tight = week().addCompanies(
                        company("c1").build(), company("c2").build())
                .addExpert(expert("e1", VisitMode.ON_SITE, afternoon(1)));
        VisitPlan plan = plan(tight);

        assertThat(rules(plan)).containsExactly("visit.unplaced.calendar", "visit.unplaced.no-overlap");
        assertThat(waysOut(plan))
                .containsExactly(
                        "120 more minutes of expert e1 on Mon 2024-07-08 from 09:00 would do.",
                        "Move another visit of expert e1 on Tue 2024-07-09.");
        VisitProblem.Builder roomy = week().addCompanies(
                        company("c1").build(), company("c2").build())
                .addExpert(expert("e1", VisitMode.ON_SITE, afternoon(1), morning(0)));
        assertThat(plan(roomy).complete()).isTrue();
    }

    @Test
    void expertOfWhomMoreTimeWouldDoIsTheOneWhoSuitsBest() {
        VisitProblem.Builder tight = week().addCompanies(
                        company("c1").putNeed("b", 1).build(),
                        company("c2").putNeed("b", 1).build())
                .addExpert(expert("e1", VisitMode.ON_SITE, afternoon(0)))
                .addExpert(Expert.builder()
                        .id("e2")
                        .addSpecialities("b")
                        .addModes(VisitMode.ON_SITE)
                        .build());
        VisitPlan plan = plan(tight);

        assertThat(waysOut(plan)).contains("120 more minutes of expert e2 (b) on Mon 2024-07-08 from 09:00 would do.");
    }

    @Test
    void ofTwoVisitsTheOneThatCostsLessGetsTheOnlyOneOfAnExpert() {
        Expert once = Expert.builder()
                .id("e1")
                .addModes(VisitMode.ON_SITE)
                .addCalendar(morning(0), morning(1))
                .greatestPerDay(1)
                .greatestTotal(1)
                .build();
        VisitProblem problem = TokyoVisits.frame()
                .addPhase(TokyoVisits.phase(1, MONDAY, MONDAY.plusDays(1)))
                .addCompanies(
                        company("c1").earliest(MONDAY.plusDays(1)).build(),
                        company("c2").build())
                .addExpert(once)
                .build();

        for (long seed = 1; seed <= 20; seed++) {
            assertThat(CalendarVisitPlanner.create()
                            .plan(problem, Budget.of(300, seed))
                            .visits())
                    .as("seed %d", seed)
                    .extracting(Visit::company, Visit::date)
                    .containsExactly(tuple("c2", MONDAY));
        }
    }

    @Test
    void companyThatIsConfirmedAfterTheWindowHasNoDay() {
        VisitProblem.Builder late = week().addCompany(
                        company("c1").earliest(MONDAY.plusDays(7)).build())
                .addExpert(expert("e1", VisitMode.ON_SITE, afternoon(1)));

        VisitPlan plan = plan(late);
        assertThat(rules(plan)).containsExactly("visit.unplaced.window", "visit.unplaced.company-days");
        assertThat(waysOut(plan))
                .contains(
                        "Let the window last until Tue 2024-07-16. And: 120 more minutes of expert e1 on Tue 2024-07-16 from 09:00 would do.");
    }

    @Test
    void modeThatNoExpertOffersIsNamed() {
        VisitProblem.Builder online =
                week().addCompany(company("c1").build()).addExpert(expert("e1", VisitMode.ONLINE, afternoon(1)));

        VisitPlan plan = plan(online);
        assertThat(rules(plan)).containsExactly("visit.unplaced.mode");
        assertThat(waysOut(plan)).containsExactly("Allow a visit of expert e1 on site.");
    }

    @Test
    void expertsWithoutTimeOnTheDaysAreNamed() {
        VisitProblem.Builder busy =
                week().addCompany(company("c1").build()).addExpert(expert("e1", VisitMode.ON_SITE, afternoon(21)));

        assertThat(rules(plan(busy))).containsExactly("visit.unplaced.window", "visit.unplaced.calendar");
    }

    @Test
    void windowThatLeavesNoGapToTheVisitBeforeIsNamed() {
        VisitProblem.Builder narrow = week().addPhase(TokyoVisits.phase(2, MONDAY.plusDays(3), MONDAY.plusDays(4)))
                .addCompany(company("c1").build())
                .addExpert(expert("e1", VisitMode.ON_SITE, afternoon(0), afternoon(3), afternoon(4)));

        assertThat(rules(plan(narrow))).containsExactly("visit.unplaced.window", "visit.unplaced.order");
    }

    @Test
    void withoutExpertsEveryVisitIsExplained() {
        VisitPlan plan =
                plan(week().addCompanies(company("c1").build(), company("c2").build()));

        assertThat(plan.unplaced()).hasSize(2);
    }

    @Test
    void needThatNobodyMeetsAndExpertWhomNobodyNeedsAreNoted() {
        VisitProblem.Builder unmet = week().addCompany(
                        company("c1").putNeed("network", 1).build())
                .addExpert(Expert.builder()
                        .id("e1")
                        .addSpecialities("audit")
                        .addModes(VisitMode.ON_SITE)
                        .addCalendar(afternoon(1))
                        .build());

        assertThat(plan(unmet).notes())
                .extracting(note -> note.text().en())
                .containsExactly(
                        "No expert offers 'network', which one company needs.",
                        "No company needs what expert e1 offers (audit).");
    }

    @Test
    void noCompaniesAndNoPhasesIsAnEmptyPlan() {
        assertThat(plan(TokyoVisits.frame()).complete()).isTrue();
        assertThat(plan(TokyoVisits.frame().addCompany(company("c1").build())).complete())
                .isTrue();
    }

    @Test
    void languageThatNobodySpeaksIsNamed() {
        VisitProblem.Builder foreign = week().addCompany(
                        company("c1").addLanguages("en", "fr").build())
                .addExpert(expert("e1", VisitMode.ON_SITE, afternoon(1)));

        assertThat(rules(plan(foreign))).containsExactly("visit.unplaced.language");
        assertThat(waysOut(plan(foreign))).containsExactly("The company accepts a language that expert e1 speaks.");
    }

    @Test
    void expertWhoMustNotComeIsNamed() {
        VisitProblem.Builder changed = week().addPhase(TokyoVisits.phase(2, MONDAY.plusDays(9), MONDAY.plusDays(12)))
                .addCompany(company("c1").addOtherExpertFrom(2).build())
                .addExpert(expert("e1", VisitMode.ON_SITE, afternoon(0), afternoon(10)));

        assertThat(rules(plan(changed))).containsExactly("visit.unplaced.other-expert");
    }

    @Test
    void windowOutsideThePeriodHasNoDay() {
        LocalDate february = LocalDate.of(2025, 2, 3);
        VisitProblem.Builder late = TokyoVisits.frame()
                .addPhase(TokyoVisits.phase(1, february, february.plusDays(4)))
                .addCompany(company("c1").build())
                .addExpert(expert("e1", VisitMode.ON_SITE, afternoon(1)));

        assertThat(rules(plan(late))).containsExactly("visit.unplaced.window");
        assertThat(waysOut(plan(late))).contains("Let the window begin on Tue 2024-07-09.");
    }

    @Test
    void visitThatIsLongerThanBusinessHoursIsNamed() {
        VisitProblem.Builder brief = week().closes(LocalTime.of(10, 0))
                .addCompany(company("c1").build())
                .addExpert(expert("e1", VisitMode.ON_SITE, morning(0)));

        assertThat(only(plan(brief)).reasons())
                .extracting(reason -> reason.text().en())
                .containsExactly("A visit of 120 minutes does not fit into business hours (09:00-10:00).");
    }

    @Test
    void timeThatIsOverIsNoWayOut() {
        VisitProblem.Builder over = week().now(MONDAY.plusDays(3).atTime(12, 0))
                .addCompany(company("c1").build())
                .addExpert(expert("e1", VisitMode.ON_SITE, afternoon(1)));
        VisitPlan plan = plan(over);

        assertThat(rules(plan)).containsExactly("visit.unplaced.calendar", "visit.unplaced.now");
        assertThat(waysOut(plan).get(0))
                .isEqualTo("120 more minutes of expert e1 on Thu 2024-07-11 from 12:00 would do.");
    }
}
