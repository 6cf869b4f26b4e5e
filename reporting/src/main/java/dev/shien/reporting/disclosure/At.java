package dev.shien.reporting.disclosure;

/** A cell of a {@link Grid}. */
record At(int row, int column) {}
