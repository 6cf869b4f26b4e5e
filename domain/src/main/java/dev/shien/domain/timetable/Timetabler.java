package dev.shien.domain.timetable;

import com.google.common.collect.ImmutableList;
import dev.shien.domain.reason.Reason;
import java.time.LocalDate;

/** Plans and checks the dates of sessions. Implementations are pure: the same problem gives the same timetable. */
public interface Timetabler {

    /**
     * Takes the sessions as they are given and says of every rule whether they keep it. A broken rule is a finding of
     * the timetable's certificate, never an exception.
     */
    Timetable check(TimetableProblem problem);

    /**
     * Takes the dates of a series as they are given and says of every rule of the problem whether they keep it, what they
     * score, and, where they keep all rules, the least penalty that a series can have.
     *
     * @param dates one date a session, in the order of the sessions
     * @throws IllegalArgumentException if there are more or fewer dates than sessions
     */
    Timetable check(SeriesProblem problem, ImmutableList<LocalDate> dates);

    /** Plans the best series, or says why there is none. */
    SeriesAnswer plan(SeriesProblem problem);

    /**
     * Why a session is not on a date; empty if it is. Where there is no series at all, the rules in conflict.
     *
     * @param session the number of the session
     * @throws IllegalArgumentException if the problem has no such session
     */
    ImmutableList<Reason> whyNot(SeriesProblem problem, int session, LocalDate date);
}
