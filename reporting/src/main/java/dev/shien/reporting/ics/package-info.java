/**
 * Calendars as iCalendar files (RFC 5545 with the name of RFC 7986), which every calendar application takes over. Written here
 * and not by a library, as it is two rules for text and one for lines; the tests read the files with biweekly.
 */
@NullMarked
package dev.shien.reporting.ics;

import org.jspecify.annotations.NullMarked;
