package dev.shien.domain.timetable;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.Set;

/** Refuses problems that contradict themselves, and names the element that does. */
final class SeriesProblemCheck {

    private SeriesProblemCheck() {}

    static void check(SeriesProblem problem) {
        period(problem);
        require(!problem.weekdays().isEmpty(), "Weekdays must name at least one day, was empty");
        gaps(problem);
        int count = problem.sessions().size();
        require(
                count >= 1 && count <= SeriesProblem.MOST_SESSIONS,
                "Expected 1 to " + SeriesProblem.MOST_SESSIONS + " sessions, was " + count);
        parts(problem.parts());
        closures(problem);
        SeriesDatesCheck.check(problem);
    }

    private static void period(SeriesProblem problem) {
        LocalDate from = problem.from();
        LocalDate to = problem.to();
        require(!to.isBefore(from), "Period must not end before it starts, was " + from + " to " + to);
        require(
                ChronoUnit.DAYS.between(from, to) <= SeriesProblem.LONGEST_PERIOD,
                "Period must be at most " + SeriesProblem.LONGEST_PERIOD + " days long, was " + from + " to " + to);
        problem.preferredStart()
                .ifPresent(start -> require(
                        !start.isBefore(from) && !start.isAfter(to),
                        "Preferred start must lie from " + from + " to " + to + ", was " + start));
    }

    private static void gaps(SeriesProblem problem) {
        gap("Cadence", problem.cadence());
        gap("Least gap", problem.leastGap());
        problem.greatestGap()
                .ifPresent(greatest -> require(
                        greatest >= problem.leastGap(),
                        "Greatest gap must be at least the least gap of " + problem.leastGap() + " days, was "
                                + greatest));
    }

    private static void gap(String what, int days) {
        require(
                days >= 1 && days <= SeriesProblem.LONGEST_GAP,
                what + " must be from 1 to " + SeriesProblem.LONGEST_GAP + " days, was " + days);
    }

    private static void parts(ImmutableList<SessionPart> parts) {
        require(!parts.isEmpty(), "Sessions need at least one part, was none");
        Set<String> ids = new HashSet<>();
        for (int i = 0; i < parts.size(); i++) {
            SessionPart part = parts.get(i);
            require(ids.add(part.id()), "Part '" + part.id() + "' is given twice");
            require(
                    i == 0 || !part.start().isBefore(parts.get(i - 1).end()),
                    "Part '" + part.id() + "' must not begin before the part before it ends, was " + part.start());
        }
    }

    private static void closures(SeriesProblem problem) {
        Set<String> ids = new HashSet<>();
        for (SeriesClosure closure : problem.closures()) {
            String name = "closure '" + closure.id() + "'";
            require(ids.add(closure.id()), "Closure '" + closure.id() + "' is given twice");
            closure.lecturer()
                    .ifPresent(who -> require(
                            problem.sessions().stream()
                                    .anyMatch(s ->
                                            s.lecturer().filter(who::equals).isPresent()),
                            "Unknown lecturer '" + who + "' in " + name + ": no session has this lecturer"));
            closure.sessions().forEach(number -> session(problem, number, name));
            closure.days().forEach(day -> year(day.date(), name));
        }
    }

    static void session(SeriesProblem problem, int number, String where) {
        require(
                number >= 1 && number <= problem.sessions().size(),
                "Unknown session " + number + " in " + where + ", expected 1 to "
                        + problem.sessions().size());
    }

    static void year(LocalDate date, String where) {
        require(
                date.getYear() >= 1900 && date.getYear() <= 2999,
                "Expected a date in the years 1900 to 2999 in " + where + ", was " + date);
    }

    static void require(boolean holds, String otherwise) {
        if (!holds) {
            throw new IllegalArgumentException(otherwise);
        }
    }
}
