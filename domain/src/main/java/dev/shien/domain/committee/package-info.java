/**
 * Committees under overlapping quotas: entrants have one feature in each of several categories (industry, size, area), and
 * each feature has the fewest and the most seats that it may have. Who gets a seat is drawn from a distribution over
 * committees that keep all quotas, chosen so that the least probability of any entrant is as great as it can be, and then
 * the next (leximin: Flanigan, Gölz, Gupta, Hennig and Procaccia, "Fair algorithms for selecting citizens' assemblies",
 * Nature 596, 2021), because a draw seat by seat leaves some entrants nearly without a chance.
 */
@NullMarked
package dev.shien.domain.committee;

import org.jspecify.annotations.NullMarked;
