package dev.shien.domain.calendar;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import com.google.common.collect.ImmutableSet;
import dev.shien.domain.ValueStyle;
import dev.shien.domain.reason.Text;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * One entry of a calendar, with all that an event of RFC 5545 needs: whoever holds an entry of the same {@link #uid} replaces it
 * by the one with the greater {@link #sequence}. It names nobody.
 */
@Value.Immutable
@ValueStyle
@JsonSerialize(as = ImmutableCalendarEntry.class)
@JsonDeserialize(as = ImmutableCalendarEntry.class)
public interface CalendarEntry {

    /** A builder without values. */
    static Builder builder() {
        return new Builder();
    }

    /** What the entry is known by for ever, see {@link EntryId}. */
    String uid();

    /** What it is. */
    EntryKind kind();

    /** How often it was changed; 0 for one that is new. */
    @Value.Default
    default int sequence() {
        return 0;
    }

    /** How sure it is. */
    @Value.Default
    default EntryStatus status() {
        return EntryStatus.CONFIRMED;
    }

    /** When it begins. */
    LocalDateTime start();

    /** When it ends. */
    LocalDateTime end();

    /** The zone in which both are meant. */
    ZoneId zone();

    /** What it is, in a few words. */
    Text summary();

    /** What else should be known, a line each. */
    Optional<Text> description();

    /** Where it is. */
    Optional<Text> location();

    /** The opaque ids of those who take part, if not everybody does: a company and an expert, cohorts and a lecturer. */
    ImmutableSet<String> participants();

    /** When this version of it was made. */
    Instant revisedAt();

    /** When it begins, anywhere. */
    default Instant begins() {
        return start().atZone(zone()).toInstant();
    }

    /** When it ends, anywhere. */
    default Instant ends() {
        return end().atZone(zone()).toInstant();
    }

    /**
     * Whether somebody who has the other entry need not be told of this one: time, status, place and who takes part are the
     * same (RFC 5546, section 2.1.4).
     */
    default boolean standsAs(CalendarEntry other) {
        return begins().equals(other.begins())
                && ends().equals(other.ends())
                && status() == other.status()
                && location().equals(other.location())
                && participants().equals(other.participants());
    }

    /** The same entry with other words. */
    default CalendarEntry withWords(Text summary, Optional<Text> location) {
        return ((ImmutableCalendarEntry) ImmutableCalendarEntry.copyOf(this))
                .withSummary(summary)
                .withLocation(location);
    }

    /** The same entry in another version. */
    default CalendarEntry withVersion(int sequence, EntryStatus status, Instant revisedAt) {
        return ((ImmutableCalendarEntry) ImmutableCalendarEntry.copyOf(this))
                .withSequence(sequence)
                .withStatus(status)
                .withRevisedAt(revisedAt);
    }

    /** Refuses an entry that does not end after it begins. */
    @Value.Check
    default void check() {
        if (uid().isBlank() || sequence() < 0) {
            throw new IllegalArgumentException(
                    "An entry needs a uid and a sequence from 0, was '" + uid() + "' and " + sequence());
        }
        if (!ends().isAfter(begins())) {
            throw new IllegalArgumentException(
                    "Entry '" + uid() + "' must end after it begins, was " + start() + " to " + end());
        }
    }

    /** Builds an entry. */
    final class Builder extends ImmutableCalendarEntry.Builder {
        Builder() {}
    }
}
