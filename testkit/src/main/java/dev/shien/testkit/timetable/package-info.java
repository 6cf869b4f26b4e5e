/** Problems for any {@link dev.shien.domain.timetable.Timetabler}, and the laws that its timetables keep. */
@NullMarked
package dev.shien.testkit.timetable;

import org.jspecify.annotations.NullMarked;
