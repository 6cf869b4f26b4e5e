package dev.shien.scheduling.visit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

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

    @Test
    void moreVisitsThanPlacesNameOneMoreSpanWhichIsEnough() {
        VisitProblem.Builder tight = week().addCompanies(
                        company("c1").build(), company("c2").build())
                .addExpert(expert("e1", VisitMode.ON_SITE, afternoon(1)));
        UnplacedVisit unplaced = only(plan(tight));

        assertThat(unplaced.reasons()).extracting(Reason::code).containsExactly("visit.unplaced.all-taken");
        assertThat(unplaced.waysOut().get(0).text().en())
                .isEqualTo("One more free span of 120 minutes of an expert with an allowed mode, on a business day from"
                        + " Mon 2024-07-08 to Fri 2024-07-12, would do.");
        VisitProblem.Builder roomy = week().addCompanies(
                        company("c1").build(), company("c2").build())
                .addExpert(expert("e1", VisitMode.ON_SITE, afternoon(1)))
                .addExpert(expert("e2", VisitMode.ON_SITE, afternoon(4)));
        assertThat(plan(roomy).complete()).isTrue();
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

        assertThat(only(plan(late)).reasons()).extracting(Reason::code).containsExactly("visit.unplaced.no-day");
    }

    @Test
    void modeThatNoExpertOffersIsNamed() {
        VisitProblem.Builder online =
                week().addCompany(company("c1").build()).addExpert(expert("e1", VisitMode.ONLINE, afternoon(1)));

        assertThat(only(plan(online)).reasons()).extracting(Reason::code).containsExactly("visit.unplaced.no-mode");
    }

    @Test
    void expertsWithoutTimeOnTheDaysAreNamed() {
        VisitProblem.Builder busy =
                week().addCompany(company("c1").build()).addExpert(expert("e1", VisitMode.ON_SITE, afternoon(21)));

        assertThat(only(plan(busy)).reasons()).extracting(Reason::code).containsExactly("visit.unplaced.no-expert");
    }

    @Test
    void windowThatLeavesNoGapToTheVisitBeforeIsNamed() {
        VisitProblem.Builder narrow = week().addPhase(TokyoVisits.phase(2, MONDAY.plusDays(3), MONDAY.plusDays(4)))
                .addCompany(company("c1").build())
                .addExpert(expert("e1", VisitMode.ON_SITE, afternoon(0), afternoon(3), afternoon(4)));

        assertThat(only(plan(narrow)).reasons()).extracting(Reason::code).containsExactly("visit.unplaced.order");
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

        UnplacedVisit unplaced = only(plan(foreign));
        assertThat(unplaced.reasons())
                .extracting(reason -> reason.text().en())
                .containsExactly("No expert speaks a language that the company names (en, fr).");
        assertThat(unplaced.waysOut())
                .extracting(reason -> reason.text().en())
                .containsExactly("Let the company name one more language, or add an expert who speaks one of these.");
    }

    @Test
    void expertWhoMustNotComeIsNamed() {
        VisitProblem.Builder changed = week().addPhase(TokyoVisits.phase(2, MONDAY.plusDays(9), MONDAY.plusDays(12)))
                .addCompany(company("c1").addOtherExpertFrom(2).build())
                .addExpert(expert("e1", VisitMode.ON_SITE, afternoon(0), afternoon(10)));

        assertThat(only(plan(changed)).reasons())
                .extracting(Reason::code)
                .containsExactly("visit.unplaced.wrong-expert");
    }

    @Test
    void windowOutsideThePeriodHasNoDay() {
        LocalDate february = LocalDate.of(2025, 2, 3);
        VisitProblem.Builder late = TokyoVisits.frame()
                .addPhase(TokyoVisits.phase(1, february, february.plusDays(4)))
                .addCompany(company("c1").build())
                .addExpert(expert("e1", VisitMode.ON_SITE, afternoon(1)));

        assertThat(only(plan(late)).reasons())
                .extracting(reason -> reason.text().en())
                .containsExactly(
                        "The window (Mon 2025-02-03 to Fri 2025-02-07), within the period (Mon 2024-07-01 to Fri"
                                + " 2025-01-31), has no business day on which the company can be visited.");
    }
}
