package dev.shien.reporting.document;

import com.google.common.collect.ImmutableList;
import dev.shien.domain.reason.Text;

/**
 * Who has something in common with whom and how often, as a picture: a square for every two, the darker the more often.
 *
 * @param caption what it shows
 * @param summary the same in a sentence, for those who do not see the picture
 * @param members those who stand on both sides, in their order
 * @param pairs those who have anything in common, each two once
 */
public record Matrix(Text caption, Text summary, ImmutableList<Member> members, ImmutableList<Pair> pairs)
        implements Block {

    /** Refuses a pair of which one is no member or does not stand before the other. */
    public Matrix {
        for (Pair pair : pairs) {
            if (pair.one() < 0 || pair.one() >= pair.other() || pair.other() >= members.size()) {
                throw new IllegalArgumentException(
                        "Expected two of " + members.size() + " members in their order, was " + pair);
            }
        }
    }

    /**
     * One of those who stand on both sides.
     *
     * @param code the number or code by which it is found
     * @param name what it is; may be blank
     */
    public record Member(Cell code, Cell name) {}

    /**
     * Two that have something in common.
     *
     * @param one the place of the one among the members, from 0
     * @param other the place of the other, which stands behind the one
     * @param times how often, from 1
     */
    public record Pair(int one, int other, int times) {

        /** Refuses what never happens. */
        public Pair {
            if (times < 1) {
                throw new IllegalArgumentException("Expected a number of times from 1, was " + times);
            }
        }
    }
}
