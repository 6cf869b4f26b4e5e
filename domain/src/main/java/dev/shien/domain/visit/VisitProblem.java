package dev.shien.domain.visit;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import dev.shien.domain.calendar.DateRange;
import dev.shien.domain.plan.ClosedDay;
import dev.shien.domain.plan.TravelTimes;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Objects;
import java.util.Optional;
import org.immutables.value.Value;

/** Which visits to place, who can make them, and what must hold. */
@Value.Immutable
@JsonSerialize(as = ImmutableVisitProblem.class)
@JsonDeserialize(as = ImmutableVisitProblem.class)
public interface VisitProblem {

    /** The longest period, in days. */
    int LONGEST_PERIOD = 3 * 366;

    /** A builder without values. */
    static Builder builder() {
        return new Builder();
    }

    /** The zone in which dates and times are meant. */
    ZoneId zone();

    /** The days within which every visit lies (A19); at most {@value #LONGEST_PERIOD}. */
    DateRange period();

    /** The days of the programme's sessions, by number. */
    ImmutableMap<Integer, LocalDate> sessions();

    /** The days of the sessions of companies that sit in sessions of their own, by the name of the series and the number. */
    ImmutableMap<String, ImmutableMap<Integer, LocalDate>> series();

    /** The visits that every company receives, in the order in which they take place. */
    ImmutableList<VisitPhase> phases();

    /** The companies, each id once. */
    ImmutableList<VisitedCompany> companies();

    /** The experts, each id once. */
    ImmutableList<Expert> experts();

    /** How long it takes to travel between the places of companies and experts. */
    @Value.Default
    default TravelTimes travel() {
        return TravelTimes.none();
    }

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

    /** The least time between two visits of an expert on one day, to come to rest. */
    @Value.Default
    default int breakMinutes() {
        return 60;
    }

    /** Whether one expert has to make all visits of a company, but for changes that it asked for. */
    @Value.Default
    default SameExpert sameExpert() {
        return SameExpert.WISHED;
    }

    /** When the plan is made, if that is during the year: what started by then has happened, no other visit starts before. */
    Optional<LocalDateTime> now();

    /** Visits that are given by hand; they stay as they are. */
    ImmutableList<Visit> pins();

    /** The visits of the plan that held before; its experts may have left since. */
    ImmutableList<Visit> previous();

    /** The last day of which companies were told the visits of the plan before; to change these counts. */
    Optional<LocalDate> announcedUntil();

    /** How much each wish counts. */
    @Value.Default
    default VisitWeights weights() {
        return VisitWeights.defaults();
    }

    /** The days of the sessions in which a company of this problem sits, by number. */
    default ImmutableMap<Integer, LocalDate> sessionsOf(VisitedCompany company) {
        return company.series()
                .map(name -> Objects.requireNonNull(series().get(name)))
                .orElseGet(this::sessions);
    }

    /** The window of a phase for a company, as it is declared: the period may end before it. */
    default DateRange window(VisitedCompany company, VisitPhase phase) {
        return phase.window().days(sessionsOf(company));
    }

    /** The visits that stay as they are: those given by hand, and those of the plan before that have happened. */
    default ImmutableList<Visit> given() {
        return Given.of(this);
    }

    /** A builder with all that does not change during the year: without the present moment, pins and the plan before. */
    default Builder frame() {
        return builder()
                .zone(zone())
                .period(period())
                .putAllSessions(sessions())
                .putAllSeries(series())
                .addAllPhases(phases())
                .addAllCompanies(companies())
                .addAllExperts(experts())
                .travel(travel())
                .addAllClosedDays(closedDays())
                .opens(opens())
                .closes(closes())
                .stepMinutes(stepMinutes())
                .breakMinutes(breakMinutes())
                .sameExpert(sameExpert())
                .weights(weights());
    }

    /** Refuses what contradicts itself and names it; see {@link VisitProblemCheck}. */
    @Value.Check
    default void check() {
        VisitProblemCheck.check(this);
    }

    /** Builds a problem. */
    final class Builder extends ImmutableVisitProblem.Builder {
        Builder() {}
    }
}
