package dev.shien.domain.workshop.criterion;

/**
 * Two participants.
 *
 * @param one the id of one of them
 * @param other the id of the other
 */
public record ParticipantPair(String one, String other) {

    /** Refuses a pair of one. */
    public ParticipantPair {
        if (one.equals(other)) {
            throw new IllegalArgumentException("A pair must be two participants, was '" + one + "' twice");
        }
    }
}
