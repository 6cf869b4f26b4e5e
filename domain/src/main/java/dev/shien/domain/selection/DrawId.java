package dev.shien.domain.selection;

/**
 * Which draw it is.
 *
 * @param programme the programme's id
 * @param draw the draw's id within the programme, such as {@code call-1}
 * @param sequence counts from 1 the draws held under that id, so that a repeated draw shows
 */
public record DrawId(String programme, String draw, int sequence) {

    /** Normalises the names and refuses a sequence below 1. */
    public DrawId {
        programme = Names.name("Programme", programme);
        draw = Names.name("Draw", draw);
        if (sequence < 1) {
            throw new IllegalArgumentException("Sequence of draw '" + draw + "' must be at least 1, was " + sequence);
        }
    }

    /** The first draw of that id. */
    public static DrawId first(String programme, String draw) {
        return new DrawId(programme, draw, 1);
    }

    /** The draw that repeats this one. */
    public DrawId next() {
        return new DrawId(programme, draw, sequence + 1);
    }

    @Override
    public String toString() {
        return programme + "/" + draw + "/" + sequence;
    }
}
