package dev.shien.domain.committee;

import dev.shien.domain.reason.Reason;

/**
 * A quota that has to give way.
 *
 * @param category the category
 * @param quota the quota as declared
 * @param min the fewest seats that it may ask for
 * @param max the most seats that it has to allow
 * @param reason the change in words
 */
public record QuotaChange(String category, FeatureQuota quota, int min, int max, Reason reason) {

    /** By how many seats the quota is wider. */
    public int seats() {
        return quota.min() - min + max - quota.max();
    }
}
