package dev.shien.domain.programme;

import dev.shien.domain.reason.Text;

/**
 * A frame in which applicants compete for seats (requirements R19-R21).
 *
 * @param id its name within the programme
 * @param name its name for people
 * @param target how many seats it should have; soft (A1)
 * @param min the fewest seats that are kept for it when seats move, as far as there are applicants
 * @param max the most seats that it can have
 */
public record Quota(String id, Text name, int target, int min, int max) {

    /** Refuses seats that are not in order. */
    public Quota {
        if (min < 0 || target < min || max < target) {
            throw new IllegalArgumentException("Expected 0 <= min <= target <= max for quota '" + id + "', was min "
                    + min + ", target " + target + ", max " + max);
        }
    }
}
