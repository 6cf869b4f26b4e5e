package dev.shien.eligibility.build;

/**
 * A column of a table of limits.
 *
 * @param table the table's name
 * @param name the column's name
 */
public record Column(String table, String name) {}
