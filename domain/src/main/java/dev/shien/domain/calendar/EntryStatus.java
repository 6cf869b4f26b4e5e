package dev.shien.domain.calendar;

/** How sure an entry of a calendar is; the names are those of STATUS in RFC 5545, section 3.8.1.11. */
public enum EntryStatus {
    /** Planned, but those who take part were not told yet. */
    TENTATIVE,
    /** Holds, and those who take part were told. */
    CONFIRMED,
    /** Does not take place any more. */
    CANCELLED
}
