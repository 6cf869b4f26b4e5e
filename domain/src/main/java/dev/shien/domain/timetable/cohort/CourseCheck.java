package dev.shien.domain.timetable.cohort;

import java.util.OptionalInt;

/** Refuses courses that contradict themselves. */
final class CourseCheck {

    private CourseCheck() {}

    static void check(Course course) {
        if (course.id().isBlank()) {
            throw new IllegalArgumentException("Course id must not be blank");
        }
        String name = "Course '" + course.id() + "' ";
        int sessions = course.sessions().size();
        require(
                sessions >= 1 && sessions <= CohortProblem.MOST,
                name + "must have 1 to " + CohortProblem.MOST + " sessions, was " + sessions);
        require(within(OptionalInt.of(course.leastGapDays()), 0), name + gap("least", course.leastGapDays()));
        require(
                within(course.greatestGapDays(), course.leastGapDays()),
                name + "must have a greatest gap from its least gap of " + course.leastGapDays() + " to "
                        + Course.LONGEST_GAP + " days, was "
                        + course.greatestGapDays().orElse(0));
        require(
                within(course.cadenceDays(), 0),
                name + gap("usual", course.cadenceDays().orElse(0)));
        require(
                course.inOrder()
                        || (course.leastGapDays() == 0
                                && course.greatestGapDays().isEmpty()
                                && course.cadenceDays().isEmpty()),
                name + "must be in order to have gaps between its sessions");
        require(
                course.leastDays().orElse(1) >= 1 && course.leastDays().orElse(1) <= sessions,
                name + "must be spread over 1 to " + sessions + " days, as many as it has sessions, was "
                        + course.leastDays().orElse(1));
        require(
                course.people().orElse(0) >= 0 && course.people().orElse(0) <= Room.GREATEST_SEATS,
                name + "must have 0 to " + Room.GREATEST_SEATS + " people, was "
                        + course.people().orElse(0));
    }

    private static String gap(String which, int days) {
        return "must have a " + which + " gap of 0 to " + Course.LONGEST_GAP + " days, was " + days;
    }

    private static boolean within(OptionalInt days, int least) {
        return days.orElse(least) >= least && days.orElse(least) <= Course.LONGEST_GAP;
    }

    private static void require(boolean holds, String otherwise) {
        if (!holds) {
            throw new IllegalArgumentException(otherwise);
        }
    }
}
