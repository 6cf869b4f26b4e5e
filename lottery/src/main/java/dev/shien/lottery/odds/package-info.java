/**
 * Every entrant's chance before the draw. Tickets are least of uniform numbers, so that the order is that of an
 * exponential race (Efraimidis and Spirakis, "Weighted random sampling with a reservoir", 2006): next comes each of those
 * left with a probability in proportion to its weight. Small draws are played through in fractions on that ground; large
 * ones are integrated over the moment at which an entrant's ticket comes up, as the order statistics of such a race are
 * (Rosén, "Asymptotic theory for order sampling", 1997); what is bound by joint entries and owners and too large for the
 * first gets bounds.
 */
@NullMarked
package dev.shien.lottery.odds;

import org.jspecify.annotations.NullMarked;
