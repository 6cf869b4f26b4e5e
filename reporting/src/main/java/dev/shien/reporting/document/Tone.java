package dev.shien.reporting.document;

/** How something should strike the reader. Never the only carrier of a meaning: the words say it as well. */
public enum Tone {
    /** Nothing special. */
    PLAIN,
    /** As it should be. */
    GOOD,
    /** To be looked at. */
    WARN,
    /** Broken, or missing. */
    BAD
}
