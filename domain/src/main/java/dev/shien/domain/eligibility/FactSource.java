package dev.shien.domain.eligibility;

/** Where a fact comes from. */
public enum FactSource {
    /** The applicant wrote it into the application form. */
    FORM,
    /** The secretariat heard it when it telephoned. */
    TELEPHONE,
    /** A public register, such as the commercial register or the corporate number site. */
    REGISTRY,
    /** A document that the applicant handed in. */
    DOCUMENT
}
