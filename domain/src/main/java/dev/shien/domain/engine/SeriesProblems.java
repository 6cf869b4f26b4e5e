package dev.shien.domain.engine;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Ordering;
import dev.shien.domain.calendar.BusinessCalendar;
import dev.shien.domain.programme.Programme;
import dev.shien.domain.timetable.SeriesChange;
import dev.shien.domain.timetable.SeriesClosure;
import dev.shien.domain.timetable.SeriesPlan;
import dev.shien.domain.timetable.SeriesProblem;
import dev.shien.domain.timetable.SeriesReplanning;
import dev.shien.domain.timetable.SeriesSession;
import dev.shien.domain.timetable.Session;
import dev.shien.domain.timetable.Timetable;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * The sessions of a programme as a series that is planned anew. A programme names dates and no pattern, so the pattern is read
 * from the dates that hold: their weekdays, and the gap that is most usual among them.
 */
final class SeriesProblems {

    private SeriesProblems() {}

    /** Whether the sessions of a timetable can be planned as a series: numbered from 1, each after the one before. */
    static boolean isSeries(Timetable timetable) {
        return IntStream.range(0, timetable.sessions().size())
                        .allMatch(i -> timetable.sessions().get(i).number() == i + 1)
                && Ordering.natural().isStrictlyOrdered(timetable.dates());
    }

    /** The problem of planning anew what holds, as at a day. */
    static SeriesProblem of(
            Programme programme, Timetable standing, BusinessCalendar calendar, SeriesChange change, LocalDate today) {
        LocalDate from = programme.fiscalYear().from();
        LocalDate to = programme.fiscalYear().to();
        SeriesProblem problem = SeriesProblem.builder()
                .zone(programme.zone())
                .from(from)
                .to(to)
                .addAllWeekdays(change.weekdays().isEmpty() ? weekdays(standing) : change.weekdays())
                .cadence(usual(standing.gaps()))
                .addAllParts(standing.sessions().get(0).parts())
                .addAllSessions(SeriesSession.unnamed(standing.sessions().size()))
                .addAllClosures(SeriesClosure.of(calendar, from, to))
                .addAllClosures(change.closures())
                .addAllPins(change.pins())
                .addAllPrevious(SeriesReplanning.announced(standing))
                .today(today)
                .addAllCancelled(change.cancelled())
                .weights(change.weights())
                .build();
        return problem;
    }

    /** The plan with the parts, themes and venues of the sessions that hold: of a series only the dates are planned. */
    static SeriesPlan onto(Timetable standing, SeriesPlan plan) {
        ImmutableMap<Integer, LocalDate> dates = plan.timetable().sessions().stream()
                .collect(ImmutableMap.toImmutableMap(Session::number, Session::date));
        ImmutableList<Session> sessions = standing.sessions().stream()
                .map(session -> Session.builder()
                        .number(session.number())
                        .date(dates.getOrDefault(session.number(), session.date()))
                        .addAllParts(session.parts())
                        .venue(session.venue())
                        .build())
                .collect(ImmutableList.toImmutableList());
        return new SeriesPlan(
                new Timetable(standing.zone(), sessions, plan.timetable().certificate()),
                plan.skipped(),
                plan.closures(),
                plan.closuresPenalty(),
                plan.changes());
    }

    private static ImmutableSet<DayOfWeek> weekdays(Timetable standing) {
        return standing.dates().stream().map(LocalDate::getDayOfWeek).collect(ImmutableSet.toImmutableSet());
    }

    /** The most usual gap, of two as usual the smaller; a week where there is only one session. */
    private static int usual(ImmutableList<Long> gaps) {
        TreeMap<Long, Long> counts =
                gaps.stream().collect(Collectors.groupingBy(gap -> gap, TreeMap::new, Collectors.counting()));
        long most = counts.values().stream().mapToLong(count -> count).max().orElse(0);
        return counts.entrySet().stream()
                .filter(entry -> entry.getValue() == most)
                .map(Map.Entry::getKey)
                .findFirst()
                .map(gap -> (int) Math.min(gap, SeriesProblem.LONGEST_GAP))
                .orElse(7);
    }
}
