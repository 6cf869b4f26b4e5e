/**
 * Entrant files: entrants who are too many for memory are sorted on disk, by runs that are sorted in memory and then merged
 * (Knuth, "The Art of Computer Programming", vol. 3, section 5.4), because the canonical order is part of what is hashed.
 */
@NullMarked
package dev.shien.lottery.entrants;

import org.jspecify.annotations.NullMarked;
