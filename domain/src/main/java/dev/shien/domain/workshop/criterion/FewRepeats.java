package dev.shien.domain.workshop.criterion;

/**
 * Everybody should meet new people. Counted is each meeting of a pair beyond its first; a run of rounds over which groups stay
 * as they are counts as one meeting.
 *
 * @param weight how much it counts
 */
public record FewRepeats(Weight weight) implements Criterion {

    /** With so many points as weight. */
    public FewRepeats(long points) {
        this(Weight.of(points));
    }

    @Override
    public String code() {
        return "workshop.repeats";
    }
}
