package dev.shien.neighbour.internal;

/** Used by the neighbour alone. */
public record Hidden(String text) {}
