package dev.shien.domain.workshop;

/**
 * A seat that is given: somebody sits at a table in a round, and in the other rounds of a run of which it is part.
 *
 * @param round the number of the round
 * @param participant the id
 * @param table the number of the table, from 1
 */
public record FixedSeat(int round, String participant, int table) {

    /** Refuses a table that has no number. */
    public FixedSeat {
        if (table < 1) {
            throw new IllegalArgumentException("Table of the seat of '" + participant + "' in round " + round
                    + " must be at least 1, was " + table);
        }
    }
}
