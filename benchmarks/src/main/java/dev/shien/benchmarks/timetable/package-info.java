/** Session timetables beside those of the competition and of peers. */
@NullMarked
package dev.shien.benchmarks.timetable;

import org.jspecify.annotations.NullMarked;
