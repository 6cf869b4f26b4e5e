package dev.shien.domain.timetable;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import com.google.common.collect.ImmutableList;
import dev.shien.domain.plan.ClosedDay;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.Set;
import org.immutables.value.Value;

/** The sessions of a series, the days on which nothing can be held, and the rules that the series should keep. */
@Value.Immutable
@JsonSerialize(as = ImmutableTimetableProblem.class)
@JsonDeserialize(as = ImmutableTimetableProblem.class)
public interface TimetableProblem {

    /** A builder without values. */
    static Builder builder() {
        return new Builder();
    }

    /** The zone in which dates and times are meant. */
    ZoneId zone();

    /** The sessions as given, each number once; none for a programme without sessions. */
    ImmutableList<Session> sessions();

    /** The days that are closed: weekends and holidays, the year-end, days on which the venue is taken. */
    ImmutableList<ClosedDay> closedDays();

    /** The rules to check, in the order in which they are reported. */
    ImmutableList<TimetableRule> rules();

    /** Refuses two sessions of one number. */
    @Value.Check
    default void check() {
        Set<Integer> numbers = new HashSet<>();
        for (Session session : sessions()) {
            if (!numbers.add(session.number())) {
                throw new IllegalArgumentException(
                        "Session numbers must differ, number " + session.number() + " is given twice");
            }
        }
    }

    /** Builds a problem. */
    final class Builder extends ImmutableTimetableProblem.Builder {
        Builder() {}
    }
}
