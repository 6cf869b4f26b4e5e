package dev.shien.domain.applicant;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.shien.domain.reason.Reason;
import dev.shien.domain.reason.Text;

/**
 * Whether two applicants are one and the same company (REQUIREMENTS A11): by the corporate number where both have told
 * it, else by name, address and telephone number, each without the differences of spelling. A telephone number that one
 * of them has not told does not tell them apart.
 */
public final class SameCompany {

    private static final Text SAME_NUMBER = Text.of("法人番号が同じです。", "The corporate number is the same.");
    private static final Text SAME_PLACE =
            Text.of("名称、所在地及び電話番号が同じです。", "Name, address and telephone number are the same.");

    private SameCompany() {}

    /** Why the two are the same company; empty if they are not. The reasons hold no personal data. */
    public static ImmutableList<Reason> reasons(Applicant one, Applicant other) {
        if (one.corporateNumber().isPresent() && other.corporateNumber().isPresent()) {
            return one.corporateNumber().equals(other.corporateNumber())
                    ? ImmutableList.of(Reason.of("applicant.same-corporate-number", SAME_NUMBER))
                    : ImmutableList.of();
        }
        return place(one).equals(place(other)) && !phonesDiffer(one, other)
                ? ImmutableList.of(Reason.of("applicant.same-name-and-address", SAME_PLACE))
                : ImmutableList.of();
    }

    /**
     * Keys of which two applicants share at least one whenever they are the same company: compare only those that share
     * one. They hold personal data and are not to be kept.
     */
    public static ImmutableSet<String> keys(Applicant applicant) {
        ImmutableSet.Builder<String> keys = ImmutableSet.builder();
        applicant.corporateNumber().ifPresent(number -> keys.add(number.digits()));
        return keys.add(place(applicant)).build();
    }

    /** Whether a name that somebody else wrote is the applicant's, with or without the mark of its legal form. */
    public static boolean isNamed(Applicant applicant, String name) {
        return Sameness.name(applicant).equals(Sameness.name(name, applicant.legalForm()));
    }

    private static String place(Applicant applicant) {
        return Sameness.name(applicant) + "\n" + Sameness.address(applicant.office());
    }

    private static boolean phonesDiffer(Applicant one, Applicant other) {
        return one.phone().isPresent()
                && other.phone().isPresent()
                && !one.phone()
                        .orElseThrow()
                        .digits()
                        .equals(other.phone().orElseThrow().digits());
    }
}
