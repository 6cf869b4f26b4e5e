package dev.shien.domain.timetable;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.shien.domain.calendar.BusinessCalendar;
import dev.shien.domain.calendar.JapaneseDates;
import dev.shien.domain.plan.ClosedDay;
import dev.shien.domain.reason.Reason;
import dev.shien.domain.reason.Text;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Days on which nothing can be held for one cause: national holidays, the year-end, Obon, a venue that is taken, a lecturer
 * who is away. What one closure costs a series is said for each by itself.
 *
 * @param id opaque id, each once in a problem
 * @param name the cause, for people
 * @param lecturer whose sessions alone it touches; absent: it does not matter who gives them
 * @param sessions the numbers of the sessions that it touches; empty: all
 * @param days the days, in any order; the same day may stand in several closures
 */
public record SeriesClosure(
        String id,
        Text name,
        Optional<String> lecturer,
        ImmutableSet<Integer> sessions,
        ImmutableList<ClosedDay> days) {

    private static final String CODE = "series.closed";

    /** Refuses a blank id. */
    public SeriesClosure {
        if (id.isBlank()) {
            throw new IllegalArgumentException("Closure '" + name.en() + "' must have an id that is not blank");
        }
    }

    /** A closure of certain days for all sessions. */
    public static SeriesClosure of(String id, Text name, ImmutableList<ClosedDay> days) {
        return new SeriesClosure(id, name, Optional.empty(), ImmutableSet.of(), days);
    }

    /**
     * A closure from the first day to the last, both included, for all sessions.
     *
     * @throws IllegalArgumentException if the last day is before the first
     */
    public static SeriesClosure between(String id, Text name, LocalDate first, LocalDate last) {
        return of(id, name, days(name, first, last));
    }

    /** The same closure for the sessions of one lecturer. */
    public SeriesClosure ofLecturer(String value) {
        return new SeriesClosure(id, name, Optional.of(value), sessions, days);
    }

    /** The same closure for certain sessions, at least one. */
    public SeriesClosure ofSessions(Integer... numbers) {
        return new SeriesClosure(id, name, lecturer, ImmutableSet.copyOf(numbers), days);
    }

    /** One closure a day, with the id {@code <id>/<date>}, so that what each day costs is said, as of each single holiday. */
    public ImmutableList<SeriesClosure> eachDay() {
        return days.stream()
                .map(ClosedDay::date)
                .distinct()
                .map(date -> new SeriesClosure(
                        id + "/" + date,
                        Text.of(name.ja() + " " + JapaneseDates.format(date), name.en() + " " + date),
                        lecturer,
                        sessions,
                        ImmutableList.of(ClosedDay.of(date, whyClosed(date).orElseThrow()))))
                .collect(ImmutableList.toImmutableList());
    }

    /**
     * The days that a calendar closes, one closure a cause: {@code weekends}, {@code national-holidays}, {@code year-end} (from
     * 12/29 to 1/3) and {@code office} for its own closures; those without a day in the period are left out. A day that is
     * closed twice, such as January 1, is in both closures.
     *
     * @param first the first day that is looked at
     * @param last the last day that is looked at, not before the first
     */
    public static ImmutableList<SeriesClosure> of(BusinessCalendar calendar, LocalDate first, LocalDate last) {
        return CalendarClosures.of(calendar, first, last);
    }

    /** All days from the first to the last, closed for a cause. */
    static ImmutableList<ClosedDay> days(Text name, LocalDate first, LocalDate last) {
        if (last.isBefore(first)) {
            throw new IllegalArgumentException(
                    "Expected the closure " + name.en() + " to end on " + first + " or later, ends on " + last);
        }
        return first.datesUntil(last.plusDays(1))
                .map(date -> ClosedDay.of(date, why(name, date)))
                .collect(ImmutableList.toImmutableList());
    }

    private static Reason why(Text name, LocalDate date) {
        return Reason.of(
                CODE,
                Text.of(
                        JapaneseDates.format(date) + "は" + name.ja() + "のため閉まっています。",
                        date + " is closed (" + name.en() + ")."),
                "date",
                date.toString());
    }

    /** Whether it touches a session. */
    boolean touches(int number, SeriesSession session) {
        return (sessions.isEmpty() || sessions.contains(number))
                && lecturer.map(who -> session.lecturer().filter(who::equals).isPresent())
                        .orElse(true);
    }

    /** Why it closes a day; empty if it does not. */
    public Optional<Reason> whyClosed(LocalDate date) {
        return days.stream()
                .filter(day -> day.date().equals(date))
                .map(ClosedDay::reason)
                .findFirst();
    }
}
