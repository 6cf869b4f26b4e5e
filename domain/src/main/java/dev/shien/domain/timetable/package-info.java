/**
 * The sessions of a programme and the rules that their dates keep; port {@link dev.shien.domain.timetable.Timetabler}. A series
 * that is published is taken as it is and checked; a series that is wanted is planned from a pattern, with the reason of every
 * date that is skipped and the cost of every closure.
 */
@NullMarked
@ValueStyle
package dev.shien.domain.timetable;

import dev.shien.domain.ValueStyle;
import org.jspecify.annotations.NullMarked;
