package dev.shien.lottery.method;

import com.google.common.primitives.ImmutableIntArray;

/**
 * A published way of selecting from a numbered list, byte for byte as those do it who published it. The list and the
 * randomness are given when a method is made; it is immutable and safe for use by several threads.
 *
 * <p>These are there to recompute draws that were held by them, and to compare with. Most of them select by position,
 * so that one entrant more or less changes who else is selected; a draw of Shien's own does not (see {@link
 * TicketMethod}).
 */
public interface DrawMethod {

    /** How many there are to select from. */
    int pool();

    /**
     * Selects without putting back.
     *
     * @param count how many to select, 0 to {@link #pool()}; a method may select fewer at most, and then says so
     * @return their positions in the list, counted from 1, in the order in which they are selected
     */
    ImmutableIntArray select(int count);
}
