/**
 * Keeps published tables from telling about single companies: figures that are too small are held back (primary
 * suppression), and so are further ones until none of those can be worked out from the totals (secondary suppression,
 * after Willenborg and de Waal, Elements of Statistical Disclosure Control, 2001, ch. 6; the exact test for
 * two-dimensional tables by residual networks after Gusfield, "A graph theoretic approach to statistical data
 * security", SIAM J. Comput. 17(3), 1988).
 */
@NullMarked
package dev.shien.reporting.disclosure;

import org.jspecify.annotations.NullMarked;
