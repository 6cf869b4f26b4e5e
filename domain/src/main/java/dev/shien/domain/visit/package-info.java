/**
 * Which expert visits which company when; port {@link dev.shien.domain.visit.VisitPlanner}. All dates and times are
 * local to the one zone that the problem names.
 */
@NullMarked
@ValueStyle
package dev.shien.domain.visit;

import dev.shien.domain.ValueStyle;
import org.jspecify.annotations.NullMarked;
