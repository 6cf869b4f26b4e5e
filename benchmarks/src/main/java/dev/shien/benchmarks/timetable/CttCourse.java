package dev.shien.benchmarks.timetable;

import java.util.Set;

/**
 * A course of the competition.
 *
 * @param id its id
 * @param teacher who gives all of its lectures
 * @param lectures how many it has
 * @param leastDays over how many days they should be spread
 * @param students how many attend it
 * @param curricula the ids of the curricula that it is part of
 * @param closed the periods at which it cannot be, by number: day times periods of a day plus period
 */
record CttCourse(
        String id,
        String teacher,
        int lectures,
        int leastDays,
        int students,
        Set<String> curricula,
        Set<Integer> closed) {

    /** Whether two lectures of these courses cannot be at once. */
    boolean conflicts(CttCourse other) {
        return id.equals(other.id)
                || teacher.equals(other.teacher)
                || curricula.stream().anyMatch(other.curricula::contains);
    }
}
