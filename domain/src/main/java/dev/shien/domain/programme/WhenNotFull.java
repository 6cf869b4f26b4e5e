package dev.shien.domain.programme;

/** What happens when there are no more eligible applicants than seats (A29). */
public enum WhenNotFull {
    /** Nothing is drawn: all of them are selected, whatever their quotas; the seats left may go to a second call. */
    SELECT_ALL,
    /** The seat plan and the draw run all the same, so that quotas bind and their spare seats move or stay. */
    DRAW_ALL_THE_SAME;

    /** Whether a draw is needed for so many entrants and seats. */
    public boolean needsDraw(int entrants, int seats) {
        return this == DRAW_ALL_THE_SAME || entrants > seats;
    }
}
