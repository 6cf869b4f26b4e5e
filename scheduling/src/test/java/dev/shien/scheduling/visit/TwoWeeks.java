package dev.shien.scheduling.visit;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import dev.shien.domain.calendar.BusinessCalendar;
import dev.shien.domain.calendar.DateRange;
import dev.shien.domain.plan.Budget;
import dev.shien.domain.plan.ClosedDay;
import dev.shien.domain.plan.ScoreTerm;
import dev.shien.domain.plan.TravelLeg;
import dev.shien.domain.plan.TravelTimes;
import dev.shien.domain.visit.DaySpan;
import dev.shien.domain.visit.Expert;
import dev.shien.domain.visit.Visit;
import dev.shien.domain.visit.VisitMode;
import dev.shien.domain.visit.VisitPlan;
import dev.shien.domain.visit.VisitProblem;
import dev.shien.domain.visit.VisitTerm;
import dev.shien.domain.visit.VisitedCompany;
import dev.shien.testkit.visit.VisitPlanCheck;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.stream.IntStream;
import org.assertj.core.api.Assertions;

/** Two phases in July 2024, sessions on Tuesday 16th, two experts with time from 9 to 17 every day. */
final class TwoWeeks {

    static final LocalDate MONDAY = LocalDate.of(2024, 7, 8);

    private static final TravelTimes TRAVEL = new TravelTimes(
            ImmutableSet.of("north", "south"), 10, ImmutableList.of(new TravelLeg("north", "south", 90)));

    private TwoWeeks() {}

    /** Period, sessions, phases, travel and holidays; no companies and experts. */
    static VisitProblem.Builder frame() {
        return frame(TRAVEL);
    }

    static VisitProblem.Builder frame(TravelTimes travel) {
        return VisitProblem.builder()
                .zone(ZoneId.of("Asia/Tokyo"))
                .period(new DateRange(MONDAY, MONDAY.plusDays(32)))
                .putAllSessions(ImmutableMap.of(1, MONDAY.plusDays(8)))
                .putAllSeries(ImmutableMap.of("later", ImmutableMap.of(1, MONDAY.plusDays(9))))
                .travel(travel)
                .addAllClosedDays(ClosedDay.between(BusinessCalendar.government(), MONDAY, MONDAY.plusDays(32)));
    }

    static VisitedCompany.Builder company(String id) {
        return VisitedCompany.builder().id(id).addModes(VisitMode.ON_SITE, VisitMode.ONLINE);
    }

    static Expert.Builder expert(String id) {
        return Expert.builder().id(id).addModes(VisitMode.ON_SITE, VisitMode.ONLINE);
    }

    /** An expert who has time from 9 to 17 on every day of the period. */
    static Expert.Builder always(String id) {
        return expert(id)
                .addAllCalendar(MONDAY.datesUntil(MONDAY.plusDays(33))
                        .map(day -> span(day, 9, 17))
                        .toList());
    }

    /** Eight companies with two visits, one of them given, and three experts with time on three days of two weeks, not enough for all. */
    static VisitProblem.Builder crowded() {
        VisitProblem.Builder problem = frame().addPhases(
                        TokyoVisits.phase(1, MONDAY, MONDAY.plusDays(4)),
                        TokyoVisits.phase(2, MONDAY.plusDays(14), MONDAY.plusDays(18)))
                .addPins(visit("c7", 1, "e2", 2, 9));
        IntStream.range(0, 8).forEach(i -> problem.addCompany(company("c" + i).build()));
        IntStream.range(0, 3)
                .forEach(i -> problem.addExpert(expert("e" + i)
                        .addAllCalendar(IntStream.of(0, 1, 14, 15)
                                .mapToObj(day -> span(MONDAY.plusDays(day), 9, 11 + i))
                                .toList())
                        .build()));
        return problem;
    }

    static DaySpan span(LocalDate day, int from, int to) {
        return new DaySpan(day, LocalTime.of(from, 0), LocalTime.of(to, 0));
    }

    /** A visit of two hours on site. */
    static Visit visit(String company, int phase, String expert, int day, int hour) {
        return visit(company, phase, expert, day, hour, VisitMode.ON_SITE);
    }

    static Visit visit(String company, int phase, String expert, int day, int hour, VisitMode mode) {
        LocalDateTime start = MONDAY.plusDays(day).atTime(hour, 0);
        return new Visit(company, phase, expert, start, start.plusHours(2), mode);
    }

    /** The best plan, which the recount finds to be as it says. */
    static VisitPlan plan(VisitProblem problem, VisitTerm... terms) {
        VisitPlan plan = CalendarVisitPlanner.create(terms).plan(problem, Budget.of(3_000, 1));
        Assertions.assertThat(VisitPlanCheck.faults(problem, plan, terms)).isEmpty();
        return plan;
    }

    static long amount(VisitPlan plan, String term) {
        return plan.certificate().terms().stream()
                .filter(t -> t.code().equals(term))
                .mapToLong(ScoreTerm::amount)
                .findFirst()
                .orElseThrow();
    }
}
