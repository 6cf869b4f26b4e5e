package dev.shien.domain.programme;

/** What a part of a session is. */
public enum PartKind {
    /** A lecture. */
    SEMINAR,
    /** Work in groups. */
    WORKSHOP
}
