package dev.shien.domain.committee;

import com.google.common.collect.ImmutableList;

/**
 * One who takes part in the draw of a committee.
 *
 * @param receipt the public receipt number: opaque, no personal data, unique in the draw; kept in Unicode form NFC
 * @param features the entrant's feature in each category, in the declared order of the categories
 */
public record CommitteeEntrant(String receipt, ImmutableList<String> features) {

    /** Normalises the names. */
    public CommitteeEntrant {
        receipt = Labels.of("Receipt number", receipt);
        features = features.stream().map(f -> Labels.of("Feature", f)).collect(ImmutableList.toImmutableList());
    }

    /** An entrant with those features, in the declared order of the categories. */
    public static CommitteeEntrant of(String receipt, String... features) {
        return new CommitteeEntrant(receipt, ImmutableList.copyOf(features));
    }
}
