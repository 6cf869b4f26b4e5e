/**
 * People into groups of one round so that the sum of what their pairs are worth is as great as can be: the maximally diverse
 * grouping problem (Weitz and Lakshminarayanan 1998). Searched by simulated annealing over exchanges of two people and moves
 * of one, as Palubeckis, Ostreika and Rubliauskas 2015 ("Maximally diverse grouping: an iterated tabu search approach")
 * found annealing to be among the best for it; what everybody is worth to every group is kept, so that an exchange is
 * weighed in constant time. Not supported for use from outside.
 */
@NullMarked
package dev.shien.scheduling.internal.partition;

import org.jspecify.annotations.NullMarked;
