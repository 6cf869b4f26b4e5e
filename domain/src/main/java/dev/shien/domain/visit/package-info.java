/**
 * Which expert visits which company when; port {@link dev.shien.domain.visit.VisitPlanner}. All dates and times are
 * local to the one zone that the problem names.
 *
 * <p>A place of a visit is an expert, a day, a time to start and a mode. So that a problem can be taken apart (as by a
 * Lagrangian relaxation), every term of the score is of one of four kinds: it looks at one visit at its place alone (speciality,
 * early, mode, wishes, change, and every {@link dev.shien.domain.visit.VisitTerm} of a host); at the visits of one company (same
 * expert); at how many visits one expert has (even load); or at one day of one expert (travel). Hard rules are of the same kinds:
 * of one visit (period, window, calendar, days and hours, mode, language, what is over); of the visits of one company (order and
 * gaps, same and other expert); of an expert's visits in a week or over all; and of an expert's visits on a day (limit, break,
 * travel). Between two companies nothing holds but what the time of an expert means.
 */
@NullMarked
@ValueStyle
package dev.shien.domain.visit;

import dev.shien.domain.ValueStyle;
import org.jspecify.annotations.NullMarked;
