/**
 * What makes groups good. Every criterion counts in thousandths of its own unit, which is of one size everywhere (a pair, a
 * person or a group in one round that is wholly against it), so that weights can be compared; one that is hard must have
 * nothing against it at all. Differences of attributes are Gower's (1971, "A general coefficient of similarity and some of
 * its properties"), the balance of numbers is that of k-plus anticlustering (Papenberg 2024), which balances spread by the
 * means of squares.
 */
@NullMarked
package dev.shien.domain.workshop.criterion;

import org.jspecify.annotations.NullMarked;
