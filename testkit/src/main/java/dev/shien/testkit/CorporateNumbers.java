package dev.shien.testkit;

import dev.shien.domain.applicant.CorporateNumber;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;

/** Arbitrary corporate numbers: any body of twelve digits with its check digit. None is meant to be a real one. */
public final class CorporateNumbers {

    private static final int BODY = 12;

    private CorporateNumbers() {}

    /** Any corporate number. */
    public static Arbitrary<CorporateNumber> any() {
        return bodies().map(CorporateNumber::ofBody);
    }

    /** The twelve digits of any corporate number without its check digit. */
    public static Arbitrary<String> bodies() {
        return Arbitraries.strings().numeric().ofLength(BODY);
    }
}
