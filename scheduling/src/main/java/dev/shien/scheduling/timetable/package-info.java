/**
 * Checks given sessions against the rules of their series, and plans a series from a pattern. Every rule is a plain predicate over
 * dates in order, so that a finding can name the two sessions or the one day that it is about. A series is planned by dynamic
 * programming over session and date (Bellman 1957): what a series costs is a sum over its dates and its gaps, so the best series is
 * found exactly, and what any date would cost is known as well. Why there is none is told by QuickXplain
 * (Junker 2004).
 */
@NullMarked
package dev.shien.scheduling.timetable;

import org.jspecify.annotations.NullMarked;
