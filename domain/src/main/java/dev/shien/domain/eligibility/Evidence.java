package dev.shien.domain.eligibility;

import java.time.LocalDate;

/**
 * What a fact rests on.
 *
 * @param source where it comes from
 * @param date the day on which it was stated, as a date in the programme's zone
 */
public record Evidence(FactSource source, LocalDate date) {

    /** Evidence from a source on a day. */
    public static Evidence of(FactSource source, LocalDate date) {
        return new Evidence(source, date);
    }
}
