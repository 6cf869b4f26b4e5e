/** The groups of the workshops: who sits with whom and why, and who has met whom. */
@NullMarked
package dev.shien.reporting.workshop;

import org.jspecify.annotations.NullMarked;
