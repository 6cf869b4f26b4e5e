package dev.shien.domain.timetable.cohort;

import java.util.Optional;

/**
 * A session of a course with its time and room.
 *
 * @param course the id of the course
 * @param number which session of the course, from 1
 * @param slot when
 * @param room the id of the room
 * @param lecturer the id of the lecturer, if one is needed
 */
public record PlacedSession(String course, int number, Slot slot, String room, Optional<String> lecturer) {

    /** Whether it is the same session of the same course. */
    public boolean isSame(PlacedSession other) {
        return course.equals(other.course) && number == other.number;
    }
}
