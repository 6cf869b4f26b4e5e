package dev.shien.testkit.workshop;

import com.google.common.collect.ImmutableList;
import com.google.common.primitives.ImmutableLongArray;

/**
 * Groups for all rounds of a problem that keep its hard rules.
 *
 * @param divisions the groups of each of the {@link SharedRounds}
 * @param amounts how much there is against each criterion, in the order of the problem
 */
record CountedGroups(ImmutableList<Division> divisions, ImmutableLongArray amounts) {}
