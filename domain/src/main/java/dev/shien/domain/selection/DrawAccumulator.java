package dev.shien.domain.selection;

/**
 * Holds a locked draw over entrants that are given one after another, in any order and on any number of machines: each
 * entrant is added to one accumulator, the parts are merged into one, and that one makes the record. It comes out the
 * same for every partition of the entrants. Not safe for use by several threads.
 *
 * <p>Where the entrants stand in a file ({@link LockedDraw#entrantFile()}) it keeps only the least tickets of each quota, so
 * that its memory goes with the seats and not with the entrants.
 */
public interface DrawAccumulator {

    /**
     * Adds an entrant.
     *
     * @throws IllegalArgumentException if the quota is not declared, or for a file the entrant has a party or an owner or is one
     *     more of the quota than the lock has
     */
    void add(Entrant entrant);

    /**
     * Adds all that another accumulator of the same draw gathered. Tickets of entrants that the lock lists are made again
     * and compared; of a file they are taken as they come, and whoever verifies the record with the file makes them again.
     *
     * @throws IllegalArgumentException if it is a part of another draw, names a quota that is not declared, has a listed
     *     entrant with another ticket or one who was added already, or does not keep as many tickets as what it counts leaves;
     *     nothing of it is added then
     */
    void merge(DrawPart part);

    /**
     * All that was gathered until now.
     *
     * @throws IllegalArgumentException if an entrant was added twice, as far as can be told
     */
    DrawPart part();

    /**
     * The record of the draw.
     *
     * @throws IllegalArgumentException if those added are not the entrants of the lock, as far as can be told: for a file
     *     as many of each quota, otherwise the very same; or if one was added twice
     */
    DrawRecord finish();
}
