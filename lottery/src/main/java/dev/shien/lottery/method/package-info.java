/**
 * Ticket functions: what an entrant draws, given the seed. A ticket depends on the seed and on that entrant alone
 * (consistent sampling: Rivest, "Consistent sampling with replacement", 2018), so that entrants may come in any order
 * and in any number of parts.
 */
@NullMarked
package dev.shien.lottery.method;

import org.jspecify.annotations.NullMarked;
