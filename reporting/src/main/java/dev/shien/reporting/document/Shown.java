package dev.shien.reporting.document;

/** Where a table or a column of it is shown. */
public enum Shown {
    /** On the page and in the file. */
    EVERYWHERE,
    /** On the page alone, where a shorter form is easier to read. */
    PAGE,
    /** In the file alone, which is searched and sorted rather than read. */
    FILE
}
