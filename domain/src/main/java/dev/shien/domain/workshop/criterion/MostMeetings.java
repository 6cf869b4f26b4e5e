package dev.shien.domain.workshop.criterion;

/**
 * No two should meet more often than so many times over the whole series. Counted is each meeting of a pair beyond those; a
 * run of rounds over which groups stay as they are counts as one meeting.
 *
 * @param times how often two may meet, at least 1
 * @param weight how much it counts
 */
public record MostMeetings(int times, Weight weight) implements Criterion {

    /** Refuses less than one meeting. */
    public MostMeetings {
        if (times < 1) {
            throw new IllegalArgumentException("Times of MOST_MEETINGS must be at least 1, was " + times);
        }
    }

    @Override
    public String code() {
        return "workshop.most-meetings";
    }
}
