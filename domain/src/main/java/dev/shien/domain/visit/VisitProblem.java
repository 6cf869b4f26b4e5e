package dev.shien.domain.visit;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.shien.domain.plan.ClosedDay;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Optional;
import org.immutables.value.Value;

/** Which visits to place, who can make them, and what must hold. */
@Value.Immutable
@JsonSerialize(as = ImmutableVisitProblem.class)
@JsonDeserialize(as = ImmutableVisitProblem.class)
public interface VisitProblem {

    /** A builder without values. */
    static Builder builder() {
        return new Builder();
    }

    /** The zone in which dates and times are meant. */
    ZoneId zone();

    /** The visits that every company receives, in the order in which they take place. */
    ImmutableList<VisitPhase> phases();

    /** The companies, each id once. */
    ImmutableList<VisitedCompany> companies();

    /** The experts, each id once. */
    ImmutableList<Expert> experts();

    /** The days on which no visit may be because the companies sit in a session. */
    ImmutableSet<LocalDate> sessionDays();

    /** The days on which no visit may be: weekends and holidays, the year-end. */
    ImmutableList<ClosedDay> closedDays();

    /** When business hours begin; no visit starts before. */
    @Value.Default
    default LocalTime opens() {
        return LocalTime.of(9, 0);
    }

    /** When business hours end; no visit ends after. */
    @Value.Default
    default LocalTime closes() {
        return LocalTime.of(17, 0);
    }

    /** Visits start at full steps of so many minutes from the beginning of an expert's span. */
    @Value.Default
    default int stepMinutes() {
        return 30;
    }

    /** The least time between two visits of an expert on one day, to come to rest and to travel. */
    @Value.Default
    default int breakMinutes() {
        return 60;
    }

    /** No visit that is not given starts before, when the plan is made during the year. */
    Optional<LocalDateTime> now();

    /** Visits that are given, because they have happened or are announced; they stay as they are. */
    ImmutableList<Visit> pins();

    /** How much each wish counts. */
    @Value.Default
    default VisitWeights weights() {
        return VisitWeights.defaults();
    }

    /** Refuses what contradicts itself; see {@link VisitProblemCheck}. */
    @Value.Check
    default void check() {
        VisitProblemCheck.check(this);
    }

    /** Builds a problem. */
    final class Builder extends ImmutableVisitProblem.Builder {
        Builder() {}
    }
}
