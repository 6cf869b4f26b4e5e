package dev.shien.domain.workshop;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;

/**
 * A round whose groups are given, because it has been held or announced; its meetings count.
 *
 * @param round the number of the round
 * @param groups the members of each group by id
 */
public record FixedRound(int round, ImmutableList<ImmutableSet<String>> groups) {}
