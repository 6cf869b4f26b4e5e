package dev.shien.domain.timetable;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.shien.domain.reason.Text;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import java.util.OptionalInt;
import org.immutables.value.Value;

/** A series of sessions to place by a pattern: one after the other at a cadence, on certain weekdays, around closures. */
@Value.Immutable
@JsonSerialize(as = ImmutableSeriesProblem.class)
@JsonDeserialize(as = ImmutableSeriesProblem.class)
public interface SeriesProblem {

    /** The longest period, in days from the first date to the last. */
    int LONGEST_PERIOD = 3660;

    /** The longest cadence and least gap, in days. */
    int LONGEST_GAP = 366;

    /** The most sessions. */
    int MOST_SESSIONS = 200;

    /** A builder without values. */
    static Builder builder() {
        return new Builder();
    }

    /** The zone in which dates and times are meant. */
    ZoneId zone();

    /** The first date that a session can have. */
    LocalDate from();

    /** The last date that a session can have, included. */
    LocalDate to();

    /** The weekdays on which sessions can be held, at least one. */
    ImmutableSet<DayOfWeek> weekdays();

    /** The days that should lie between a session and the next: 14 for every second week; from 1 to 366. */
    int cadence();

    /** The fewest days that may lie between a session and the next, from 1 to 366. */
    @Value.Default
    default int leastGap() {
        return 1;
    }

    /** The most days that may lie between a session and the next; absent: any number. */
    OptionalInt greatestGap();

    /** The parts of each session in the order of the day, at least one. */
    ImmutableList<SessionPart> parts();

    /** The sessions in their order, from 1 to 200 of them. */
    ImmutableList<SeriesSession> sessions();

    /** Where they are held, where that is known. */
    Optional<Text> venue();

    /** The days on which nothing can be held, by cause. */
    ImmutableList<SeriesClosure> closures();

    /** Sessions whose date is fixed, in the order of their numbers. */
    ImmutableList<SeriesDate> pins();

    /** When the first session should be; absent: as early as it fits. */
    Optional<LocalDate> preferredStart();

    /** The dates that were announced before, in the order of the numbers; none for a new series. */
    ImmutableList<SeriesDate> previous();

    /**
     * The day on which is planned. Sessions that were announced for an earlier day are held, and stay whatever the rules
     * say; all others lie on this day or later. Absent: nothing was held.
     */
    Optional<LocalDate> today();

    /** Sessions that were announced for a day before today and yet not held. */
    ImmutableSet<Integer> cancelled();

    /** How much each wish counts. */
    @Value.Default
    default SeriesWeights weights() {
        return SeriesWeights.defaults();
    }

    /** The date that was announced for a session. */
    default Optional<LocalDate> previous(int number) {
        return previous().stream()
                .filter(date -> date.session() == number)
                .map(SeriesDate::date)
                .findFirst();
    }

    /** The date on which a session is fixed. */
    default Optional<LocalDate> pin(int number) {
        return pins().stream()
                .filter(pin -> pin.session() == number)
                .map(SeriesDate::date)
                .findFirst();
    }

    /** The date on which a session was held. */
    default Optional<LocalDate> held(int number) {
        return previous(number)
                .filter(date -> !cancelled().contains(number))
                .filter(date -> today().filter(date::isBefore).isPresent());
    }

    /** The closures that touch a session. */
    default ImmutableList<SeriesClosure> closures(int number) {
        return closures().stream()
                .filter(closure -> closure.touches(number, sessions().get(number - 1)))
                .collect(ImmutableList.toImmutableList());
    }

    /** The same problem without certain closures, by id. */
    default SeriesProblem without(ImmutableSet<String> closures) {
        return ((ImmutableSeriesProblem) ImmutableSeriesProblem.copyOf(this))
                .withClosures(closures().stream()
                        .filter(closure -> !closures.contains(closure.id()))
                        .collect(ImmutableList.toImmutableList()));
    }

    /** Refuses what contradicts itself; see {@link SeriesProblemCheck}. */
    @Value.Check
    default void check() {
        SeriesProblemCheck.check(this);
    }

    /** Builds a problem. */
    final class Builder extends ImmutableSeriesProblem.Builder {
        Builder() {}
    }
}
