package dev.shien.domain.eligibility;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;

/** Where a fact comes from. */
public enum FactSource {
    /** The applicant wrote it into the application form. */
    FORM,
    /** The secretariat heard it when it telephoned. */
    TELEPHONE,
    /** A public register, such as the commercial register or the corporate number site. */
    REGISTRY,
    /** A document that the applicant handed in. */
    DOCUMENT,
    /** Nobody states it: the programme's own terms say how it counts. That is enough for every pack. */
    PROGRAMME;

    /** The sources that state something of an applicant, of which a pack admits some or all. */
    public static ImmutableSet<FactSource> ofStatements() {
        return STATEMENTS;
    }

    private static final ImmutableSet<FactSource> STATEMENTS =
            Sets.immutableEnumSet(FORM, TELEPHONE, REGISTRY, DOCUMENT);
}
