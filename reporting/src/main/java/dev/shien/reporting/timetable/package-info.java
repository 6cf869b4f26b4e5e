/** The sessions of a programme as people plan their year by them, and the rules that the dates keep. */
@NullMarked
package dev.shien.reporting.timetable;

import org.jspecify.annotations.NullMarked;
