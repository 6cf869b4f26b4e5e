package dev.shien.domain.eligibility;

/** What shows where a company's principal place of business (主たる事業所) is (A7). */
public enum PlaceEvidence {
    /** The place where it mainly works, or its registered head office (本店). */
    EITHER,
    /** The place where it mainly works. */
    PRINCIPAL_OFFICE,
    /** Its registered head office. */
    HEAD_OFFICE;

    /** Whether this place is admitted as evidence. */
    public boolean admits(PlaceEvidence place) {
        return this == EITHER || this == place;
    }
}
