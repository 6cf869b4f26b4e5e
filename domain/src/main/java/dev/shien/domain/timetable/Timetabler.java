package dev.shien.domain.timetable;

/** Plans and checks the dates of sessions. Implementations are pure: the same problem gives the same timetable. */
public interface Timetabler {

    /**
     * Takes the sessions as they are given and says of every rule whether they keep it. A broken rule is a finding of
     * the timetable's certificate, never an exception.
     */
    Timetable check(TimetableProblem problem);
}
