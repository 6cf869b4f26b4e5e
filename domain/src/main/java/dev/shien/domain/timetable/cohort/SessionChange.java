package dev.shien.domain.timetable.cohort;

import com.google.common.collect.ImmutableSet;
import java.util.Optional;

/**
 * A session that is not as it was in the earlier plan, and who must be told.
 *
 * @param before how it was
 * @param after how it is now; absent if it is not held any more
 * @param cohorts the cohorts that attend it
 * @param lecturers who gave it or gives it now, where the time or the room or the lecturer is another
 * @param rooms the rooms in which it was or is now
 */
public record SessionChange(
        PlacedSession before,
        Optional<PlacedSession> after,
        ImmutableSet<String> cohorts,
        ImmutableSet<String> lecturers,
        ImmutableSet<String> rooms) {}
