package dev.shien.domain.selection;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;

/** What changes who is in after a draw. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
@JsonSubTypes({
    @JsonSubTypes.Type(value = WaitlistEvent.Left.class, name = "left"),
    @JsonSubTypes.Type(value = WaitlistEvent.SeatsAdded.class, name = "seats-added"),
    @JsonSubTypes.Type(value = WaitlistEvent.Frozen.class, name = "frozen")
})
public sealed interface WaitlistEvent {

    /**
     * Someone who was in, or waited and is listed in the record, is out.
     *
     * @param receipt the entrant's receipt number
     * @param why what led to it
     */
    record Left(String receipt, Departure why) implements WaitlistEvent {}

    /**
     * Seats are added by a decision of the programme.
     *
     * @param seat the quota that gets them, or {@link SeatPlan#OPEN}
     * @param count how many, at least 1
     */
    record SeatsAdded(String seat, int count) implements WaitlistEvent {

        /** Refuses a count below 1. */
        public SeatsAdded {
            if (count < 1) {
                throw new IllegalArgumentException("Added seats must be at least 1, was " + count);
            }
        }
    }

    /** From here on nobody is promoted any more (A14). When that is, the programme decides. */
    record Frozen() implements WaitlistEvent {}

    /** The entrant withdrew. */
    static WaitlistEvent withdrawn(String receipt) {
        return new Left(receipt, Departure.WITHDRAWN);
    }

    /** The entrant declined the place offered. */
    static WaitlistEvent declined(String receipt) {
        return new Left(receipt, Departure.DECLINED);
    }

    /** The entrant let the offer expire. */
    static WaitlistEvent expired(String receipt) {
        return new Left(receipt, Departure.EXPIRED);
    }

    /** The entrant turned out to be ineligible after all. */
    static WaitlistEvent ineligible(String receipt) {
        return new Left(receipt, Departure.INELIGIBLE);
    }

    /** Seats are added. */
    static WaitlistEvent seatsAdded(String seat, int count) {
        return new SeatsAdded(seat, count);
    }

    /** Promotion closes. */
    static WaitlistEvent frozen() {
        return new Frozen();
    }
}
