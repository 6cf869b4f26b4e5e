package dev.shien.scheduling.timetable.cohort;

/** One part of what a draft costs, kept up to date as sessions move. Costs are penalties as in a plan's score. */
interface Price {

    /**
     * By how much the cost would change if a session moved and all others stayed.
     *
     * @param session the session, which is where the draft says
     */
    long moved(int session, int slot, int desk, int lecturer);

    /**
     * By how much the cost would change if two sessions of different courses exchanged time and desk, each with its lecturer.
     */
    default long exchanged(int one, int other, Draft draft) {
        return moved(one, draft.slot[other], draft.desk[other], draft.lecturer[one])
                + moved(other, draft.slot[one], draft.desk[one], draft.lecturer[other]);
    }

    /** Takes a session from where the draft says. */
    void lift(int session);

    /** Puts a session where the draft says. */
    void put(int session);
}
