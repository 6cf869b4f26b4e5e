package dev.shien.scheduling.timetable;

import dev.shien.domain.timetable.Session;
import java.time.temporal.ChronoUnit;

/** A session and the next by number. */
record Neighbours(Session before, Session after) {

    /** The days from one to the other; 0 or less if they are not in order. */
    long days() {
        return ChronoUnit.DAYS.between(before.date(), after.date());
    }
}
