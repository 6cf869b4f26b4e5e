/**
 * What people do in the course of a programme, as a file tells it: calls and what was said, consents, withdrawals,
 * absences, and the secretariat's own steps. The format is described in {@code docs/happenings.md}.
 */
@NullMarked
package dev.shien.examples.happening;

import org.jspecify.annotations.NullMarked;
