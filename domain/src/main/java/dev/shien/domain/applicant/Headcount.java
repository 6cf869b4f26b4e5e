package dev.shien.domain.applicant;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * A number of persons. As regular employees (常時使用する従業員): without officers and without those who are employed by the
 * day, as on the day of the application.
 *
 * @param persons none or more
 */
public record Headcount(@JsonValue int persons) implements Comparable<Headcount> {

    /** Refuses a negative number. */
    public Headcount {
        if (persons < 0) {
            throw new IllegalArgumentException("Expected a headcount of 0 or more, was " + persons);
        }
    }

    /** So many persons. */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static Headcount of(int persons) {
        return new Headcount(persons);
    }

    /** Reads a headcount as people type it: {@code 1,200}, full-width digits, a trailing 人 or 名. */
    public static Headcount parse(String text) {
        long persons = Characters.wholeNumber("a headcount", text, "人", "名");
        if (persons > Integer.MAX_VALUE) {
            throw new IllegalArgumentException("Expected a headcount up to " + Integer.MAX_VALUE + ", was " + persons);
        }
        return of((int) persons);
    }

    @Override
    public int compareTo(Headcount other) {
        return Integer.compare(persons, other.persons);
    }

    /** The number in digits. */
    @Override
    public String toString() {
        return Integer.toString(persons);
    }
}
