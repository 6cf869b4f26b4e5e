/**
 * Seats people at tables over a series, on arrays of numbers, where every exchange of two people costs no more to weigh than
 * the size of their groups. What seating costs is made of prices of four kinds: for pairs that sit together, for pairs by how
 * often they meet over the series, for groups by what they hold, and for people by the table at which they sit. The
 * neighbourhood is that of Weitz and Lakshminarayanan 1998 for one round; a person who moves to a free seat joins it, as Gallego
 * et al. 2013 ("Tabu search with strategic oscillation for the maximally diverse grouping problem") have it.
 */
@NullMarked
package dev.shien.scheduling.internal.seating;

import org.jspecify.annotations.NullMarked;
