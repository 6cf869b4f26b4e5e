package dev.shien.domain.workshop;

/**
 * Two participants who must not sit in one group, such as competitors.
 *
 * @param one the id of one of them
 * @param other the id of the other
 */
public record ApartPair(String one, String other) {

    /** Refuses to keep somebody apart from himself. */
    public ApartPair {
        if (one.equals(other)) {
            throw new IllegalArgumentException("A pair kept apart must be two participants, was '" + one + "' twice");
        }
    }
}
