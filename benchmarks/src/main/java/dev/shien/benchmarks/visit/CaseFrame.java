package dev.shien.benchmarks.visit;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import dev.shien.domain.calendar.BusinessCalendar;
import dev.shien.domain.calendar.DateRange;
import dev.shien.domain.plan.ClosedDay;
import dev.shien.domain.reason.Text;
import dev.shien.domain.visit.PhaseWindow;
import dev.shien.domain.visit.VisitPhase;
import dev.shien.domain.visit.VisitProblem;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What all made-up problems share: a year like that of the programme of 2024 with ten sessions and four visits. */
final class CaseFrame {

    private static final DateRange PERIOD = new DateRange(LocalDate.of(2024, 7, 1), LocalDate.of(2025, 1, 31));

    private static final ImmutableList<LocalDate> SESSIONS = dates(
            "2024-07-23 2024-08-06 2024-08-20 2024-09-10 2024-09-24 2024-10-08 2024-10-22 2024-11-19 2024-12-17 2025-01-21");

    /** The first days of the phases; each ends on the day before the next. */
    private static final ImmutableList<LocalDate> STARTS =
            dates("2024-07-08 2024-08-07 2024-10-01 2024-12-02 2025-02-01");

    private static final int MINUTES = 120;
    private static final int LEAST_GAP = 14;

    private CaseFrame() {}

    private static ImmutableList<LocalDate> dates(String days) {
        return Stream.of(days.split(" ", -1)).map(LocalDate::parse).collect(ImmutableList.toImmutableList());
    }

    /** A problem without companies, experts and travel. */
    static VisitProblem.Builder problem() {
        return VisitProblem.builder()
                .zone(ZoneId.of("Asia/Tokyo"))
                .period(PERIOD)
                .putAllSessions(sessions())
                .addAllPhases(phases())
                .addAllClosedDays(ClosedDay.between(BusinessCalendar.government(), PERIOD.from(), PERIOD.to()));
    }

    /** The days of the sessions by number. */
    static ImmutableMap<Integer, LocalDate> sessions() {
        return IntStream.range(0, SESSIONS.size())
                .boxed()
                .collect(ImmutableMap.toImmutableMap(i -> i + 1, SESSIONS::get));
    }

    /** The visits that every company receives. */
    static ImmutableList<VisitPhase> phases() {
        return IntStream.range(0, STARTS.size() - 1)
                .mapToObj(CaseFrame::phase)
                .collect(ImmutableList.toImmutableList());
    }

    private static VisitPhase phase(int index) {
        return VisitPhase.builder()
                .number(index + 1)
                .name(Text.of("第" + (index + 1) + "回", "Visit " + (index + 1)))
                .window(PhaseWindow.of(STARTS.get(index), STARTS.get(index + 1).minusDays(1)))
                .minutes(MINUTES)
                .leastGapDays(LEAST_GAP)
                .build();
    }

    /** The days on which anybody can be visited at all, in the order of time. */
    static ImmutableList<LocalDate> openDays() {
        ImmutableSet<LocalDate> closed =
                ClosedDay.between(BusinessCalendar.government(), PERIOD.from(), PERIOD.to()).stream()
                        .map(ClosedDay::date)
                        .collect(ImmutableSet.toImmutableSet());
        return PERIOD.from()
                .datesUntil(PERIOD.to().plusDays(1))
                .filter(day -> !closed.contains(day) && !SESSIONS.contains(day))
                .collect(ImmutableList.toImmutableList());
    }
}
