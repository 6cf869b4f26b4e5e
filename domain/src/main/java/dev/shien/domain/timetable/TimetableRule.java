package dev.shien.domain.timetable;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.google.common.collect.ImmutableSet;
import java.time.DayOfWeek;
import java.time.LocalDate;

/** A rule that the dates of a series should keep. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "rule")
@JsonSubTypes({
    @JsonSubTypes.Type(value = TimetableRule.InOrder.class, name = "IN_ORDER"),
    @JsonSubTypes.Type(value = TimetableRule.LeastGap.class, name = "LEAST_GAP"),
    @JsonSubTypes.Type(value = TimetableRule.GreatestGap.class, name = "GREATEST_GAP"),
    @JsonSubTypes.Type(value = TimetableRule.Period.class, name = "PERIOD"),
    @JsonSubTypes.Type(value = TimetableRule.Weekdays.class, name = "WEEKDAYS"),
    @JsonSubTypes.Type(value = TimetableRule.OpenDays.class, name = "OPEN_DAYS")
})
public sealed interface TimetableRule {

    /** Sessions follow one another in the order of their numbers, no two on a day. */
    record InOrder() implements TimetableRule {}

    /**
     * At least so many days lie between a session and the next.
     *
     * @param days the difference of the two dates, at least 1
     */
    record LeastGap(int days) implements TimetableRule {

        /** Refuses a gap below one day. */
        public LeastGap {
            requirePositive(days);
        }
    }

    /**
     * At most so many days lie between a session and the next.
     *
     * @param days the difference of the two dates, at least 1
     */
    record GreatestGap(int days) implements TimetableRule {

        /** Refuses a gap below one day. */
        public GreatestGap {
            requirePositive(days);
        }
    }

    /**
     * All sessions lie within a period.
     *
     * @param from the first day
     * @param to the last day, included
     */
    record Period(LocalDate from, LocalDate to) implements TimetableRule {

        /** Refuses a period that ends before it starts. */
        public Period {
            if (to.isBefore(from)) {
                throw new IllegalArgumentException("Period must not end before it starts, was " + from + " to " + to);
            }
        }
    }

    /**
     * All sessions lie on certain weekdays.
     *
     * @param days the weekdays, at least one
     */
    record Weekdays(ImmutableSet<DayOfWeek> days) implements TimetableRule {

        /** Refuses an empty set. */
        public Weekdays {
            if (days.isEmpty()) {
                throw new IllegalArgumentException("Weekdays must name at least one day, was empty");
            }
        }
    }

    /** No session lies on a day that is closed. */
    record OpenDays() implements TimetableRule {}

    private static void requirePositive(int days) {
        if (days < 1) {
            throw new IllegalArgumentException("Gap must be at least 1 day, was " + days);
        }
    }
}
