package dev.shien.benchmarks.eligibility;

/** Another rule engine with the SME Basic Act (as of 1999-12-03) written in its way: yes or no, and no reasons. */
interface Peer {

    /** Whether the company is a small or medium-sized enterprise. */
    boolean isEligible(Company company);
}
