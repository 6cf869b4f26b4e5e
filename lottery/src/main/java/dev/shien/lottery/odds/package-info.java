/**
 * Every entrant's chance before the draw. Tickets are least of uniform numbers, so that the order is that of an
 * exponential race (Efraimidis and Spirakis, "Weighted random sampling with a reservoir", 2006): next comes each of those
 * left with a probability in proportion to its weight. Small draws are played through in fractions on that ground; large
 * ones are integrated over the moment at which an entrant's ticket comes up, as the order statistics of such a race are
 * (Rosén, "Asymptotic theory for order sampling", 1997); what is bound by joint entries and owners and too large for the
 * first gets bounds.
 *
 * <p>At each point of the integral, how many of a quota came up is a sum of independent numbers of 0 or 1. Its distribution
 * is found from its characteristic function at roots of unity (Hong, "On computing the distribution function for the
 * Poisson binomial distribution", 2013), which are few: those beyond a window given by Bernstein's inequality, and those at
 * which the function is below 1e-19, do not count. The function without one entrant is the quotient by that entrant's
 * factor, so that all weights share one pass. Errors stay below 2e-13 in all cases that are known as fractions.
 *
 * <p>The time grows with the number of different weights, quota by quota: about a second for a quota of 1,000 weights,
 * which are all that there are, however many the entrants; with open seats, for which all quotas compete, that times the
 * number of quotas once more. What is listed in a lock at all has its chances or bounds: there is no size beyond which they
 * are not found. Weights that stand in an entrant file are not known here, and bounds are then 0 and 1.
 */
@NullMarked
package dev.shien.lottery.odds;

import org.jspecify.annotations.NullMarked;
