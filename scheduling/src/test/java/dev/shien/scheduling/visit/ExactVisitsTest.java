package dev.shien.scheduling.visit;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.shien.domain.calendar.DateRange;
import dev.shien.domain.plan.Budget;
import dev.shien.domain.plan.ScoreTerm;
import dev.shien.domain.plan.TravelLeg;
import dev.shien.domain.plan.TravelTimes;
import dev.shien.domain.visit.DaySpan;
import dev.shien.domain.visit.Expert;
import dev.shien.domain.visit.Visit;
import dev.shien.domain.visit.VisitMode;
import dev.shien.domain.visit.VisitPlan;
import dev.shien.domain.visit.VisitPlanner;
import dev.shien.domain.visit.VisitProblem;
import dev.shien.domain.visit.VisitedCompany;
import dev.shien.testkit.visit.ExhaustiveVisits;
import dev.shien.testkit.visit.GivenVisits;
import dev.shien.testkit.visit.VisitPlanCheck;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Few visits are planned as well as can be, and the certificate says so. */
class ExactVisitsTest {

    private static final VisitPlanner PLANNER = CalendarVisitPlanner.create();

    /**
     * The second company can be visited by expert e2 alone, whom the first one would rather keep: placing one more visit costs a
     * change of experts, and every step towards it looks like a loss.
     */
    private static VisitProblem trap() {
        return TokyoVisits.frame()
                .addPhase(TokyoVisits.phase(1, day("2024-07-02"), day("2024-07-11")))
                .addPhase(TokyoVisits.phase(2, day("2024-07-09"), day("2024-07-19")))
                .addCompany(company("c1", "ccc", VisitMode.ON_SITE))
                .addCompany(company("c2", "a", VisitMode.ONLINE))
                .addExpert(expert("e1", "a", "2024-07-02")
                        .addModes(VisitMode.ON_SITE)
                        .build())
                .addExpert(expert("e2", "ccc", "2024-07-03", "2024-07-10")
                        .addModes(VisitMode.ON_SITE, VisitMode.ONLINE)
                        .build())
                .build();
    }

    private static VisitedCompany company(String id, String need, VisitMode mode) {
        return VisitedCompany.builder().id(id).putNeed(need, 1).addModes(mode).build();
    }

    private static Expert.Builder expert(String id, String speciality, String... days) {
        return Expert.builder()
                .id(id)
                .addSpecialities(speciality)
                .addAllCalendar(Stream.of(days)
                        .map(date -> new DaySpan(day(date), LocalTime.of(13, 0), LocalTime.of(15, 0)))
                        .toList());
    }

    private static LocalDate day(String date) {
        return LocalDate.parse(date);
    }

    @Test
    void everythingIsTriedAndTheCertificateSaysSo() {
        VisitProblem problem = trap();
        VisitPlan plan = PLANNER.plan(problem, Budget.of(1, 1));

        assertThat(VisitPlanCheck.faults(problem, plan)).isEmpty();
        assertThat(plan.visits()).hasSize(3);
        assertThat(plan.certificate().leastPenalty())
                .hasValue(ExhaustiveVisits.leastPenalty(problem, plan.certificate()))
                .hasValue(plan.certificate().penalty());
        assertThat(plan.certificate().gap().signum()).isZero();
    }

    @Test
    void noIterationLeavesThePlanAsItWasConstructed() {
        VisitPlan plan = PLANNER.plan(trap(), Budget.of(0, 1));

        assertThat(plan.visits()).hasSize(2);
        assertThat(plan.certificate().leastPenalty()).isEmpty();
    }

    @Test
    void whatIsTooLargeToTryClaimsNoLeastPenalty() {
        assertThat(PLANNER.plan(TokyoVisits.year(2, 8), Budget.of(1_000, 1))
                        .certificate()
                        .leastPenalty())
                .isEmpty();
    }

    @Test
    void givenVisitsStayWhereEverythingIsTried() {
        VisitProblem problem = trap();
        VisitPlan first = PLANNER.plan(problem, Budget.of(0, 1));
        VisitProblem given = GivenVisits.given(problem, first);

        VisitPlan plan = PLANNER.plan(given, Budget.of(1, 1));

        assertThat(plan.visits()).isEqualTo(first.visits());
        assertThat(plan.certificate().leastPenalty())
                .hasValue(plan.certificate().penalty());
        assertThat(plan.certificate().penalty()).isGreaterThan(2 * 1000 * ScoreTerm.UNIT);
    }

    /**
     * The first company has the fewest places and takes the Monday; but a visit to the second one on the way makes its Tuesday the
     * better day: north lies next to west and west next to south, but from north to south it takes 130 minutes.
     */
    @Test
    void visitOnTheWayMakesADayBetterWhichLooksBadByItself() {
        LocalDate monday = TwoWeeks.MONDAY;
        VisitProblem problem = VisitProblem.builder()
                .zone(ZoneId.of("Asia/Tokyo"))
                .period(new DateRange(monday, monday.plusDays(4)))
                .addPhase(TokyoVisits.phase(1, monday, monday.plusDays(4)))
                .travel(new TravelTimes(
                        ImmutableSet.of("north", "south", "west"),
                        0,
                        ImmutableList.of(
                                new TravelLeg("north", "south", 130),
                                new TravelLeg("north", "west", 0),
                                new TravelLeg("south", "west", 0))))
                .addCompanies(onSite("c1", "south")
                        .addUnavailableSpans(TwoWeeks.span(monday, 11, 17), TwoWeeks.span(monday.plusDays(1), 11, 17))
                        .build())
                .addCompanies(onSite("c2", "west").addUnavailable(monday).build())
                .addExpert(Expert.builder()
                        .id("e1")
                        .addModes(VisitMode.ON_SITE)
                        .base("north")
                        .addCalendar(TwoWeeks.span(monday, 9, 17), TwoWeeks.span(monday.plusDays(1), 9, 17))
                        .build())
                .build();

        assertThat(TwoWeeks.plan(problem).visits()).extracting(Visit::date).containsOnly(monday.plusDays(1));
    }

    private static VisitedCompany.Builder onSite(String id, String place) {
        return VisitedCompany.builder().id(id).addModes(VisitMode.ON_SITE).place(place);
    }
}
