package dev.shien.domain.committee;

import com.google.common.collect.ImmutableList;
import java.util.HashSet;
import java.util.Set;

/**
 * One way to tell entrants apart, such as by industry.
 *
 * @param name the category's name; kept in Unicode form NFC
 * @param features its features in declared order, each with the seats that it may have
 */
public record Category(String name, ImmutableList<FeatureQuota> features) {

    /** Normalises the name, and refuses no feature at all and a feature declared twice. */
    public Category {
        name = Labels.of("Category", name);
        if (features.isEmpty()) {
            throw new IllegalArgumentException("Category '" + name + "' must have at least one feature");
        }
        Set<String> seen = new HashSet<>();
        for (FeatureQuota quota : features) {
            if (!seen.add(quota.feature())) {
                throw new IllegalArgumentException(
                        "Feature '" + quota.feature() + "' of category '" + name + "' is declared twice");
            }
        }
    }

    /** The place of a feature in declared order; refuses one that is not declared. */
    public int indexOf(String feature) {
        for (int i = 0; i < features.size(); i++) {
            if (features.get(i).feature().equals(feature)) {
                return i;
            }
        }
        throw new IllegalArgumentException("Category '" + name + "' has no feature '" + feature + "', declared are "
                + features.stream().map(FeatureQuota::feature).toList());
    }
}
