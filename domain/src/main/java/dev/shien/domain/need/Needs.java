package dev.shien.domain.need;

import com.google.common.collect.ImmutableMap;
import dev.shien.domain.visit.VisitedCompany;

/**
 * The specialities that a company needs.
 *
 * @param weights each speciality with how much it is needed, from 1 to 1000
 */
public record Needs(ImmutableMap<String, Integer> weights) {

    /** Refuses a weight out of range. */
    public Needs {
        weights.forEach((speciality, weight) -> {
            if (weight < 1 || weight > VisitedCompany.GREATEST_NEED) {
                throw new IllegalArgumentException("Expected '" + speciality + "' to be needed with a weight from 1 to "
                        + VisitedCompany.GREATEST_NEED + ", was " + weight);
            }
        });
    }
}
