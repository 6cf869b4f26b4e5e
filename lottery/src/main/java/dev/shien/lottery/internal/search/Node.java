package dev.shien.lottery.internal.search;

/**
 * A part of the counts that a search looks through.
 *
 * @param from the least count of each column
 * @param to the greatest
 */
@SuppressWarnings("ArrayRecordComponent") // Compared by nobody.
record Node(int[] from, int[] to) {

    /** The part of it with those bounds of one column. */
    Node with(int column, int least, int greatest) {
        int[] newFrom = from.clone();
        int[] newTo = to.clone();
        newFrom[column] = least;
        newTo[column] = greatest;
        return new Node(newFrom, newTo);
    }

    boolean isFree(int column) {
        return from[column] < to[column];
    }
}
