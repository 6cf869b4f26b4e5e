package dev.shien.scheduling.visit;

import dev.shien.domain.reason.Text;

/**
 * A term of the score that looks at one visit at its place alone.
 *
 * @param code stable name of the term
 * @param text what is counted
 * @param weight how much a thousandth counts
 * @param amount how much a visit has of it at a place, from 0 to 1000
 */
record PlaceTerm(String code, Text text, long weight, Amount amount) {

    /** How much a visit has of a term at a place. */
    interface Amount {
        long of(int visit, Place place);
    }

    long amount(int visit, Place place) {
        return amount.of(visit, place);
    }
}
