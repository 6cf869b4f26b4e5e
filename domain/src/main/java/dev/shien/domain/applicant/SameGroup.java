package dev.shien.domain.applicant;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import dev.shien.domain.reason.Reason;
import dev.shien.domain.reason.Text;
import java.util.Optional;

/**
 * Whether two applicants may belong to one group of companies (REQUIREMENTS A12): the same representative, or the same
 * address of an office or head office. It never refuses anyone; it is flagged for a person to look at.
 */
public final class SameGroup {

    private static final Text SAME_REPRESENTATIVE =
            Text.of("代表者の氏名が同じです。", "The name of the representative is the same.");
    private static final Text SAME_ADDRESS = Text.of("所在地が同じです。", "An address is the same.");

    private SameGroup() {}

    /** What the two have in common; empty if nothing. The reasons hold no personal data. */
    public static ImmutableList<Reason> reasons(Applicant one, Applicant other) {
        ImmutableList.Builder<Reason> reasons = ImmutableList.builder();
        if (representative(one).isPresent() && representative(one).equals(representative(other))) {
            reasons.add(Reason.of("applicant.same-representative", SAME_REPRESENTATIVE));
        }
        if (!Sets.intersection(addresses(one), addresses(other)).isEmpty()) {
            reasons.add(Reason.of("applicant.same-address", SAME_ADDRESS));
        }
        return reasons.build();
    }

    /**
     * Keys of which two applicants share at least one whenever they have something in common: compare only those that
     * share one. They hold personal data and are not to be kept.
     */
    public static ImmutableSet<String> keys(Applicant applicant) {
        ImmutableSet.Builder<String> keys = ImmutableSet.builder();
        representative(applicant).ifPresent(name -> keys.add("representative " + name));
        addresses(applicant).forEach(address -> keys.add("address " + address));
        return keys.build();
    }

    /** A sole proprietor who names no representative represents himself. */
    private static Optional<String> representative(Applicant applicant) {
        Optional<String> own = applicant.isSoleProprietor() ? Optional.of(applicant.name()) : Optional.empty();
        return applicant
                .representative()
                .map(Representative::name)
                .or(() -> own)
                .map(Sameness::person);
    }

    private static ImmutableSet<String> addresses(Applicant applicant) {
        ImmutableSet.Builder<String> addresses = ImmutableSet.builder();
        addresses.add(Sameness.address(applicant.office()));
        applicant.headOffice().ifPresent(address -> addresses.add(Sameness.address(address)));
        return addresses.build();
    }
}
