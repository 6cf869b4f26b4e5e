/**
 * Who sits with whom in the workshops, round after round; port {@link dev.shien.domain.workshop.GroupPlanner}. The
 * problem is the maximally diverse grouping problem (Weitz and Lakshminarayanan 1998) over several rounds, joined with
 * the social golfer problem (CSPLib problem 10) for meetings that repeat.
 */
@NullMarked
@ValueStyle
package dev.shien.domain.workshop;

import dev.shien.domain.ValueStyle;
import org.jspecify.annotations.NullMarked;
