package dev.shien.domain.selection;

/** Why someone who was in or waited is out. */
public enum Departure {
    /** Withdrew (辞退). */
    WITHDRAWN,
    /** Declined the place offered. */
    DECLINED,
    /** Did not answer or hand in the consents by the date. */
    EXPIRED,
    /** Turned out to be ineligible after all. */
    INELIGIBLE
}
