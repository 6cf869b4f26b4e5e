/**
 * The sessions of a programme and the rules that their dates keep; port {@link dev.shien.domain.timetable.Timetabler}.
 */
@NullMarked
@ValueStyle
package dev.shien.domain.timetable;

import dev.shien.domain.ValueStyle;
import org.jspecify.annotations.NullMarked;
