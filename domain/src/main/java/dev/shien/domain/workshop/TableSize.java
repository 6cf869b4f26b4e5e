package dev.shien.domain.workshop;

/**
 * How many may sit at a table.
 *
 * @param least the fewest, at least 0
 * @param greatest the most, at least as many
 */
public record TableSize(int least, int greatest) {

    /** Refuses sizes that are not in order. */
    public TableSize {
        if (least < 0 || greatest < least) {
            throw new IllegalArgumentException(
                    "Expected 0 <= least <= greatest for a table, was " + least + ", " + greatest);
        }
    }

    /** Whether so many may sit here. */
    public boolean allows(int people) {
        return least <= people && people <= greatest;
    }
}
