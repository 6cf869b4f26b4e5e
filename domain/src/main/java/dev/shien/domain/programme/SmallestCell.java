package dev.shien.domain.programme;

/**
 * How many companies a cell of a published table has to count to be shown (A30); a cell of none is shown as well.
 *
 * @param count the least count shown, at least 1; 1 shows everything
 */
public record SmallestCell(int count) {

    /** Refuses a count below 1. */
    public SmallestCell {
        if (count < 1) {
            throw new IllegalArgumentException("The smallest cell must be at least 1, was " + count);
        }
    }

    /** Whether a cell of so many companies may be shown by itself. */
    public boolean shows(long companies) {
        return companies == 0 || companies >= count;
    }
}
