package dev.shien.domain.timetable.cohort;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import com.google.common.collect.ImmutableList;
import dev.shien.domain.plan.TravelTimes;
import java.time.ZoneId;
import org.immutables.value.Value;

/** Which courses to place, when and where that can be, who can give them, and what should hold. */
@Value.Immutable
@JsonSerialize(as = ImmutableCohortProblem.class)
@JsonDeserialize(as = ImmutableCohortProblem.class)
public interface CohortProblem {

    /** The most elements of any kind, sessions and those that rooms hold at once included: planning takes memory in their square. */
    int MOST = 2_000;

    /** The most slots of a day. */
    int MOST_OF_A_DAY = 60;

    /** A builder without values. */
    static Builder builder() {
        return new Builder();
    }

    /** The zone in which dates and times are meant. */
    ZoneId zone();

    /** When sessions can be held, in the order of time; no two overlap. */
    ImmutableList<Slot> slots();

    /** The rooms, each id once. */
    ImmutableList<Room> rooms();

    /** The lecturers, each id once. */
    ImmutableList<Lecturer> lecturers();

    /** The cohorts, each id once. */
    ImmutableList<Cohort> cohorts();

    /** The courses, each id once. */
    ImmutableList<Course> courses();

    /** How long it takes from place to place. */
    @Value.Default
    default TravelTimes travel() {
        return TravelTimes.none();
    }

    /** Sessions that stay as they are, because they were held or cannot be moved any more. */
    ImmutableList<PlacedSession> pins();

    /** The earlier plan, of which as little as possible should change; of sessions not in it nothing is asked. */
    ImmutableList<PlacedSession> previous();

    /** How much each wish counts. */
    @Value.Default
    default CohortWeights weights() {
        return CohortWeights.defaults();
    }

    /** How many people of a course need a seat. */
    default int people(Course course) {
        return course.people()
                .orElseGet(() -> cohorts().stream()
                        .filter(cohort -> course.cohorts().contains(cohort.id()))
                        .mapToInt(Cohort::people)
                        .sum());
    }

    /** Refuses what contradicts itself, and names the element that does. */
    @Value.Check
    default void check() {
        CohortProblemCheck.check(this);
    }

    /** Builds a problem. */
    final class Builder extends ImmutableCohortProblem.Builder {
        Builder() {}
    }
}
