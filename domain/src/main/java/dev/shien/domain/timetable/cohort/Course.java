package dev.shien.domain.timetable.cohort;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.OptionalInt;
import org.immutables.value.Value;

/** The sessions that one cohort attends, or several together, such as a series of seminars with a theme each. */
@Value.Immutable
@JsonSerialize(as = ImmutableCourse.class)
@JsonDeserialize(as = ImmutableCourse.class)
public interface Course {

    /** The longest gap between two sessions, in days. */
    int LONGEST_GAP = 3660;

    /** A builder without values. */
    static Builder builder() {
        return new Builder();
    }

    /** Its id, once among the courses. */
    String id();

    /** The ids of the cohorts that attend it. */
    ImmutableSet<String> cohorts();

    /** Its sessions, at least one; people know them by number, from 1. */
    ImmutableList<CourseSession> sessions();

    /** Whether each session must be before the next, as themes build on one another. */
    @Value.Default
    default boolean inOrder() {
        return true;
    }

    /** The least days from each session to the next; at least 0, and then two may be on a day. For sessions in order. */
    @Value.Default
    default int leastGapDays() {
        return 0;
    }

    /** The most days from each session to the next, for sessions in order. */
    OptionalInt greatestGapDays();

    /** How many days there should be from each session to the next, for sessions in order. */
    OptionalInt cadenceDays();

    /** Over how many different days the sessions should be spread. */
    OptionalInt leastDays();

    /** How many people need a seat; as many as the cohorts have if absent. */
    OptionalInt people();

    /** The ids of the rooms in which it may be; any if none is named. */
    ImmutableSet<String> rooms();

    /** When it cannot be held. */
    ImmutableList<Absence> absences();

    /** Refuses a course without id or sessions, and gaps that make no sense. */
    @Value.Check
    default void check() {
        CourseCheck.check(this);
    }

    /** Builds a course. */
    final class Builder extends ImmutableCourse.Builder {
        Builder() {}
    }
}
