package dev.shien.scheduling.visit;

/**
 * An expert who leaves.
 *
 * @param expert the expert, by index; {@link Diary#NOBODY} if nobody does
 * @param day the first day without the expert, by index; what lies before it has happened
 */
record Leave(int expert, int day) {

    /** Nobody leaves. */
    static final Leave NONE = new Leave(Diary.NOBODY, 0);

    /** Whether a visit can still be moved to a place. */
    boolean allows(Place place) {
        return stays(place.expert()) && !isOver(place.day());
    }

    /** Whether an expert is there all the time. */
    boolean stays(int someone) {
        return someone != expert;
    }

    /** Whether what lies on a day has happened. */
    boolean isOver(int someDay) {
        return someDay < day;
    }

    /** How many of so many experts are there all the time. */
    int stay(int experts) {
        return expert == Diary.NOBODY ? experts : experts - 1;
    }
}
