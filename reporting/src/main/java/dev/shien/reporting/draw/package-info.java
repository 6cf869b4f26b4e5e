/**
 * The draw as the public sees it: what was locked, what was drawn, who is in and who waits, by receipt number alone, with
 * all that a stranger needs to recompute it.
 */
@NullMarked
package dev.shien.reporting.draw;

import org.jspecify.annotations.NullMarked;
