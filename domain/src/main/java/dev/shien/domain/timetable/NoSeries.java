package dev.shien.domain.timetable;

import com.google.common.collect.ImmutableList;
import dev.shien.domain.reason.Reason;

/**
 * No series keeps all rules.
 *
 * @param conflict rules that cannot all be kept, of which none can be spared: without any one of them the others can be kept
 * @param waysOut each by itself makes a series possible, and is the least of its kind; empty if no single one does
 */
public record NoSeries(ImmutableList<Reason> conflict, ImmutableList<Reason> waysOut) implements SeriesAnswer {}
