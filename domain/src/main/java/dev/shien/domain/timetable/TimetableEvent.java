package dev.shien.domain.timetable;

import dev.shien.domain.json.CanonicalJson;
import dev.shien.domain.json.Json;

/** What happens to a timetable. */
public sealed interface TimetableEvent {

    /** The timetable, which holds from now on. */
    Timetable timetable();

    /**
     * A timetable was checked as it is published, and holds from now on.
     *
     * @param timetable the timetable with its certificate
     */
    record Planned(Timetable timetable) implements TimetableEvent {}

    /**
     * Sessions were planned from a pattern, or planned anew, and hold from now on. Of the problem its digest is kept, which shows
     * later that a plan answers it.
     *
     * @param problemSha256 the digest of the problem's canonical JSON, 64 hex digits
     * @param plan the plan with what was skipped, what closures cost and what has changed
     */
    record SeriesPlanned(String problemSha256, SeriesPlan plan) implements TimetableEvent {

        /** The event that a problem was planned. */
        public static SeriesPlanned of(SeriesProblem problem, SeriesPlan plan) {
            return new SeriesPlanned(CanonicalJson.sha256(Json.toTree(problem)), plan);
        }

        @Override
        public Timetable timetable() {
            return plan.timetable();
        }
    }
}
