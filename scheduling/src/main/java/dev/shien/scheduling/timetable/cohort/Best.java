package dev.shien.scheduling.timetable.cohort;

/** The best that a search has met: fewest breaches, and among those the least penalty. */
final class Best {

    private final Draft draft;
    private final Places places;
    private long breaches = Long.MAX_VALUE;
    private long penalty = Long.MAX_VALUE;

    Best(Draft draft) {
        this.draft = draft;
        this.places = Places.of(draft);
    }

    /** Keeps the draft as it is now if it is better. */
    void offer(long breachesNow, long penaltyNow) {
        if (breachesNow < breaches || (breachesNow == breaches && penaltyNow < penalty)) {
            breaches = breachesNow;
            penalty = penaltyNow;
            System.arraycopy(draft.slot, 0, places.slot(), 0, draft.slot.length);
            System.arraycopy(draft.desk, 0, places.desk(), 0, draft.slot.length);
            System.arraycopy(draft.lecturer, 0, places.lecturer(), 0, draft.slot.length);
        }
    }

    /** Where the sessions were; to be read once the search is over. */
    Places places() {
        return places;
    }

    long breaches() {
        return breaches;
    }

    long penalty() {
        return penalty;
    }

    boolean isBetterThan(Best other) {
        return breaches < other.breaches || (breaches == other.breaches && penalty < other.penalty);
    }
}
