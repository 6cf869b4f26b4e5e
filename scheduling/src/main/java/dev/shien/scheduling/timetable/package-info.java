/**
 * Checks given sessions against the rules of their series. Every rule is a plain predicate over dates in order, so that
 * a finding can name the two sessions or the one day that it is about; no search is involved.
 */
@NullMarked
package dev.shien.scheduling.timetable;

import org.jspecify.annotations.NullMarked;
