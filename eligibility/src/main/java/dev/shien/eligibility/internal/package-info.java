/**
 * Decides by possible worlds. The values of each fact are split into regions at the limits and classes that occur in the
 * rules; a rule is first evaluated with sets of outcomes over all open regions at once, and where that leaves more than
 * one outcome, an open fact is split region by region. So the answer is exact (certain answers, Imieliński and Lipski
 * 1984), unlike the tables of Kleene 1938, which lose what two conditions on the same fact have in common, and its cost
 * is bounded by the number of regions, which a pack declares.
 */
@NullMarked
package dev.shien.eligibility.internal;

import org.jspecify.annotations.NullMarked;
