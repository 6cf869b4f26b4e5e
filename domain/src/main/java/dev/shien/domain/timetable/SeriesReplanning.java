package dev.shien.domain.timetable;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;

/** Turns a series that was announced into what it means for the next plan. */
public final class SeriesReplanning {

    private SeriesReplanning() {}

    /**
     * The problem of planning anew on a day. The dates of the timetable are the announced ones; what was announced for an
     * earlier day counts as held, but for the sessions that {@link SeriesProblem#cancelled} names. Pins stay. Sessions that
     * the problem does not have any more are left out.
     */
    public static SeriesProblem of(SeriesProblem problem, Timetable announced, LocalDate today) {
        return ((ImmutableSeriesProblem) ImmutableSeriesProblem.copyOf(problem))
                .withPrevious(announced(announced).stream()
                        .filter(date -> date.session() <= problem.sessions().size())
                        .collect(ImmutableList.toImmutableList()))
                .withToday(today);
    }

    /** The dates of a timetable that was announced. */
    public static ImmutableList<SeriesDate> announced(Timetable announced) {
        return announced.sessions().stream()
                .map(session -> new SeriesDate(session.number(), session.date()))
                .collect(ImmutableList.toImmutableList());
    }
}
