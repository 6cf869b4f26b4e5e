package dev.shien.testkit.timetable;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.shien.domain.reason.Reason;
import dev.shien.domain.timetable.SeriesClosure;
import dev.shien.domain.timetable.SeriesDate;
import dev.shien.domain.timetable.SeriesProblem;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * The hard rules of a series from their definitions, of which some can be given up or made easier. Not safe for use by several
 * threads.
 */
public final class SeriesDemands {

    /** Further than a small series could be moved by giving up its first or last date. */
    private static final int FAR = 400;

    private static final int ANY = 1_000_000;

    private final SeriesProblem problem;
    private final Set<DayOfWeek> weekdays;
    private final List<SeriesClosure> closures;
    private final List<SeriesDate> pins;
    private int sessions;
    private LocalDate from;
    private LocalDate to;
    private LocalDate today;
    private int least;
    private int greatest;

    private SeriesDemands(SeriesProblem problem) {
        this.problem = problem;
        this.weekdays = new LinkedHashSet<>(problem.weekdays());
        this.closures = new ArrayList<>(problem.closures());
        this.pins = new ArrayList<>(problem.pins());
        this.sessions = problem.sessions().size();
        this.from = problem.from();
        this.to = problem.to();
        this.today = problem.today().orElse(LocalDate.MIN);
        this.least = problem.leastGap();
        this.greatest = problem.greatestGap().orElse(ANY);
    }

    /** All rules of a problem. */
    public static SeriesDemands of(SeriesProblem problem) {
        return new SeriesDemands(problem);
    }

    /** None of the rules of a problem, but that its sessions follow one another and that what was held stays. */
    public static SeriesDemands none(SeriesProblem problem) {
        SeriesDemands demands = new SeriesDemands(problem);
        demands.weekdays.addAll(ImmutableSet.copyOf(DayOfWeek.values()));
        demands.closures.clear();
        demands.pins.clear();
        demands.from = demands.from.minusDays(FAR);
        demands.to = demands.to.plusDays(FAR);
        demands.today = LocalDate.MIN;
        demands.least = 1;
        demands.greatest = ANY;
        return demands;
    }

    /** Asks for a rule that a conflict names. */
    public SeriesDemands ask(Reason rule) {
        switch (rule.code()) {
            case "series.rule.first-date" -> from = problem.from();
            case "series.rule.last-date" -> to = problem.to();
            case "series.rule.today" -> today = problem.today().orElseThrow();
            case "series.rule.least-gap" -> least = problem.leastGap();
            case "series.rule.greatest-gap" -> greatest = problem.greatestGap().orElseThrow();
            case "series.rule.weekdays" -> weekdays.retainAll(problem.weekdays());
            case "series.rule.closure" ->
                problem.closures().stream()
                        .filter(closure -> closure.id().equals(rule.arguments().get("closure")))
                        .forEach(closures::add);
            case "series.rule.pin" ->
                problem.pins().stream()
                        .filter(pin -> pin.session() == number(rule, "session"))
                        .forEach(pins::add);
            default -> throw new IllegalArgumentException("Expected a rule of a series, was " + rule);
        }
        return this;
    }

    /**
     * Makes easier what a way out says.
     *
     * @param less by how much less: 0 for the way out itself, 1 for a little less than it says; it does not matter where a way out
     *     cannot be had in part
     */
    public SeriesDemands ease(Reason way, int less) {
        switch (way.code()) {
            case "series.way-out.sessions" -> sessions = number(way, "sessions") + less;
            case "series.way-out.last-date" -> to = date(way).minusDays(less);
            case "series.way-out.first-date" -> from = date(way).plusDays(less);
            case "series.way-out.least-gap" -> least = number(way, "days") + less;
            case "series.way-out.greatest-gap" -> greatest = number(way, "days") - less;
            case "series.way-out.weekday" ->
                weekdays.add(DayOfWeek.valueOf(way.arguments().get("weekday")));
            case "series.way-out.closure" ->
                closures.removeIf(closure -> closure.id().equals(way.arguments().get("closure")));
            case "series.way-out.closures" -> closures.clear();
            case "series.way-out.pin" -> pins.removeIf(pin -> pin.session() == number(way, "session"));
            default -> throw new IllegalArgumentException("Expected a way out of a series, was " + way);
        }
        return this;
    }

    private static int number(Reason reason, String name) {
        return Integer.parseInt(reason.arguments().get(name));
    }

    private static LocalDate date(Reason reason) {
        return LocalDate.parse(reason.arguments().get("date"));
    }

    /** The dates that a session can have by itself. */
    public ImmutableList<LocalDate> dates(int number) {
        Optional<LocalDate> held = problem.held(number);
        return held.map(ImmutableList::of)
                .orElseGet(() -> from.datesUntil(to.plusDays(1))
                        .filter(date -> allows(number, date))
                        .collect(ImmutableList.toImmutableList()));
    }

    private boolean allows(int number, LocalDate date) {
        Optional<String> lecturer = problem.sessions().get(number - 1).lecturer();
        return weekdays.contains(date.getDayOfWeek())
                && !date.isBefore(today)
                && pins.stream()
                        .noneMatch(pin -> pin.session() == number && !pin.date().equals(date))
                && closures.stream()
                        .filter(closure -> closure.sessions().isEmpty()
                                || closure.sessions().contains(number))
                        .filter(closure -> closure.lecturer().isEmpty()
                                || closure.lecturer().equals(lecturer))
                        .flatMap(closure -> closure.days().stream())
                        .noneMatch(day -> day.date().equals(date));
    }

    /** Whether a session can be on a date when the one before it is on another; what was held is not asked for its gap. */
    public boolean follows(int number, LocalDate before, LocalDate date) {
        long gap = ChronoUnit.DAYS.between(before, date);
        return problem.held(number).isPresent() ? gap >= 1 : gap >= least && gap <= greatest;
    }

    /** Whether there is a series at all. */
    public boolean canBeKept() {
        NavigableSet<LocalDate> reached = new TreeSet<>(dates(1));
        for (int number = 2; number <= sessions; number++) {
            NavigableSet<LocalDate> next = new TreeSet<>();
            for (LocalDate date : dates(number)) {
                boolean held = problem.held(number).isPresent();
                LocalDate nearest = reached.floor(date.minusDays(held ? 1 : least));
                if (nearest != null && follows(number, nearest, date)) {
                    next.add(date);
                }
            }
            reached = next;
        }
        return !reached.isEmpty();
    }
}
