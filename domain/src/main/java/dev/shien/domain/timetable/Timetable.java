package dev.shien.domain.timetable;

import com.google.common.collect.ImmutableList;
import dev.shien.domain.plan.Certificate;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;

/**
 * A series of sessions as placed, with what can be said of its rules.
 *
 * @param zone the zone in which dates and times are meant
 * @param sessions the sessions in the order of their numbers
 * @param certificate every rule with whether it is kept
 */
public record Timetable(ZoneId zone, ImmutableList<Session> sessions, Certificate certificate) {

    /** The dates in the order of the session numbers. */
    public ImmutableList<LocalDate> dates() {
        return sessions.stream().map(Session::date).collect(ImmutableList.toImmutableList());
    }

    /** The days from each session to the next; one fewer than there are sessions. */
    public ImmutableList<Long> gaps() {
        ImmutableList.Builder<Long> gaps = ImmutableList.builder();
        for (int i = 1; i < sessions.size(); i++) {
            gaps.add(ChronoUnit.DAYS.between(
                    sessions.get(i - 1).date(), sessions.get(i).date()));
        }
        return gaps.build();
    }
}
