package dev.shien.domain.committee;

/**
 * The seats that entrants of one feature may have.
 *
 * @param feature the feature's name, unique in its category; kept in Unicode form NFC
 * @param min the fewest seats, hard
 * @param max the most seats, hard; at least {@code min}
 */
public record FeatureQuota(String feature, int min, int max) {

    /** Normalises the name and refuses bounds that enclose nothing. */
    public FeatureQuota {
        feature = Labels.of("Feature", feature);
        if (min < 0 || min > max) {
            throw new IllegalArgumentException(
                    "Feature '" + feature + "' must have 0 <= min <= max, was min " + min + ", max " + max);
        }
    }
}
