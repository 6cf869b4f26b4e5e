/**
 * Explains decisions: the conditions that bear on an outcome with law, value, limit and what would have changed it, and
 * the smallest sets of facts to ask. What settles a verdict are the prime implicants of its truth table over regions
 * (Quine 1952), found by going through the sets of facts from the smallest.
 */
@NullMarked
package dev.shien.eligibility.explain;

import org.jspecify.annotations.NullMarked;
