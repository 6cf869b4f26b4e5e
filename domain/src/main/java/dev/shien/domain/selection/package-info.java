/**
 * Who gets a place when more apply than there is room for: seats per quota, the draw and its record, the waitlist, and
 * the port {@link dev.shien.domain.selection.Lottery}. The protocol is lock, seed, draw, record: the list of entrants
 * and the seat plan are hashed before the seed exists, so that anyone can recompute the outcome and nobody can choose
 * it.
 */
@NullMarked
package dev.shien.domain.selection;

import org.jspecify.annotations.NullMarked;
