package dev.shien.domain.applicant;

import java.util.Optional;

/** Whether two applicants may belong to one group of companies, so that a person should look (ambiguity A12). */
public final class SameGroup {

    private SameGroup() {}

    /**
     * What two different companies have in common.
     *
     * @return {@code representative}, {@code address} or {@code representative-address}; nothing if they have neither in
     *     common or are the same company
     */
    public static Optional<String> match(Applicant one, Applicant other) {
        if (SameCompany.match(one, other).isPresent()) {
            return Optional.empty();
        }
        boolean representative = one.representative()
                .flatMap(a -> other.representative().filter(b -> sameName(a, b)))
                .isPresent();
        boolean address = one.office().isSameAs(other.office());
        if (representative && address) {
            return Optional.of("representative-address");
        }
        if (representative) {
            return Optional.of("representative");
        }
        return address ? Optional.of("address") : Optional.empty();
    }

    private static boolean sameName(Representative one, Representative other) {
        return Characters.folded(one.name()).equals(Characters.folded(other.name()));
    }
}
