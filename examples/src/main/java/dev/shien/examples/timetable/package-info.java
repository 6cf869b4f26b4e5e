/** What the command for timetables prints: documents and lines for people. */
@NullMarked
package dev.shien.examples.timetable;

import org.jspecify.annotations.NullMarked;
