package dev.shien.scheduling.visit;

import dev.shien.domain.reason.Text;
import java.util.function.ToLongBiFunction;

/**
 * A term of the score that looks at one visit at its place alone.
 *
 * @param code stable name of the term
 * @param text what is counted
 * @param weight how much a thousandth counts
 * @param amount how much a visit has of it at a place, from 0 to 1000
 */
record PlaceTerm(String code, Text text, long weight, ToLongBiFunction<Integer, Place> amount) {

    long amount(int visit, Place place) {
        return amount.applyAsLong(visit, place);
    }
}
