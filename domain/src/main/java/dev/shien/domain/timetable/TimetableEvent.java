package dev.shien.domain.timetable;

/** What happens to a timetable. */
public sealed interface TimetableEvent {

    /**
     * A timetable was planned or checked, and holds from now on.
     *
     * @param timetable the timetable with its certificate
     */
    record Planned(Timetable timetable) implements TimetableEvent {}
}
