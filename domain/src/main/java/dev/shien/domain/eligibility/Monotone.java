package dev.shien.domain.eligibility;

/** In which direction a number may change without ever harming the applicant, as a pack promises of its rules. */
public enum Monotone {
    /** Fewer employees, less capital, an earlier day: never a worse verdict. */
    FEWER_IS_BETTER,
    /** More years in business, a later day: never a worse verdict. */
    MORE_IS_BETTER
}
