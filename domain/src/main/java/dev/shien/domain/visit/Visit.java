package dev.shien.domain.visit;

import java.time.LocalDate;
import java.time.LocalDateTime;

/**
 * One visit as placed.
 *
 * @param company the id of the company
 * @param phase the number of the phase
 * @param expert the id of the expert
 * @param start when it begins, in the zone of the plan
 * @param end when it ends
 * @param mode how it takes place
 */
public record Visit(String company, int phase, String expert, LocalDateTime start, LocalDateTime end, VisitMode mode) {

    /** Refuses a visit that does not end after it starts, on the same day. */
    public Visit {
        if (!end.isAfter(start) || !end.toLocalDate().equals(start.toLocalDate())) {
            throw new IllegalArgumentException("Visit " + phase + " of '" + company
                    + "' must end after it starts and on the same day, was " + start + " to " + end);
        }
    }

    /** The day of the visit. */
    public LocalDate date() {
        return start.toLocalDate();
    }
}
