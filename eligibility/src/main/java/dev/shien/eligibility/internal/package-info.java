/**
 * Decides by possible worlds. The values of each fact are split into regions at the limits and classes that occur in the
 * rules; every rule is worked out in all worlds that the facts leave possible, a truth table of which each step takes 64
 * rows (bitwise tricks on truth tables: Knuth, TAOCP 4A, 7.1.3). So the answer is exact (certain answers, Imieliński and
 * Lipski 1984), unlike the tables of Kleene 1938, which lose what two conditions on the same fact have in common, and its
 * cost is bounded by the number of worlds, which a pack declares.
 */
@NullMarked
package dev.shien.eligibility.internal;

import org.jspecify.annotations.NullMarked;
