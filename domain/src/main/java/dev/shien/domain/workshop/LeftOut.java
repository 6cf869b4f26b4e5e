package dev.shien.domain.workshop;

import com.google.common.collect.ImmutableList;
import dev.shien.domain.reason.Reason;

/**
 * Somebody who is present in a round but sits in no group.
 *
 * @param round the number of the round
 * @param participant the id
 * @param reasons why, and what would have helped
 */
public record LeftOut(int round, String participant, ImmutableList<Reason> reasons) {}
