package dev.shien.reporting.document;

import com.google.common.collect.ImmutableList;

/**
 * A row of a table.
 *
 * @param cells one for each column
 * @param total whether it sums up the rows above it
 */
public record Row(ImmutableList<Cell> cells, boolean total) {}
