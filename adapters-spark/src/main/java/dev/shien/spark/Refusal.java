package dev.shien.spark;

/**
 * Why entrants were refused, and where they stand.
 *
 * @param partition the partition, counted from 0 as Spark does
 * @param row the row of the partition, counted from 1; 0 if no one row is to blame
 * @param message what is wrong
 */
record Refusal(int partition, long row, String message) {

    /** A refusal that no one row is to blame for; any that has a place stands before it. */
    static Refusal ofNoRow(String message) {
        return new Refusal(Integer.MAX_VALUE, 0, message);
    }

    /** The refusal in words. */
    String text() {
        return row == 0 ? message : "Partition " + partition + ", row " + row + ": " + message;
    }
}
