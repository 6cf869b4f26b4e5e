/**
 * A quota draw that a stranger can recompute. Seats for soft targets are shared out exactly, by largest remainder
 * (Hamilton's method, the one that Japanese public draws publish); each entrant's ticket is an HMAC-SHA256 of that
 * entrant alone, as in Rivest's consistent sampler, because then a withdrawal moves nobody else, unlike the
 * position-based selection of RFC 3797.
 */
@NullMarked
package dev.shien.lottery;

import org.jspecify.annotations.NullMarked;
