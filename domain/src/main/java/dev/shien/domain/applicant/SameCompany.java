package dev.shien.domain.applicant;

import java.util.Optional;

/** Whether two applicants are the same company (ambiguity A11). */
public final class SameCompany {

    private SameCompany() {}

    /**
     * What shows that they are the same: the corporate number where both tell it, otherwise name, address and telephone
     * number together.
     *
     * @return {@code corporate-number} or {@code name-address-phone}; nothing if they are not the same
     */
    public static Optional<String> match(Applicant one, Applicant other) {
        if (one.corporateNumber().isPresent() && other.corporateNumber().isPresent()) {
            return one.corporateNumber().equals(other.corporateNumber())
                    ? Optional.of("corporate-number")
                    : Optional.empty();
        }
        boolean same = CompanyName.same(one.name(), other.name())
                && one.office().isSameAs(other.office())
                && one.phone().isPresent()
                && one.phone().map(PhoneNumber::digits).equals(other.phone().map(PhoneNumber::digits));
        return same ? Optional.of("name-address-phone") : Optional.empty();
    }
}
