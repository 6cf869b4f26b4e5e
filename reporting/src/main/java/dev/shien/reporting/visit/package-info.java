/** The expert visits as a calendar by day, by expert and by company, and what could not be placed. */
@NullMarked
package dev.shien.reporting.visit;

import org.jspecify.annotations.NullMarked;
