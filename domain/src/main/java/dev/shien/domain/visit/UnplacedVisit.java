package dev.shien.domain.visit;

import com.google.common.collect.ImmutableList;
import dev.shien.domain.reason.Reason;

/**
 * A visit for which no place was found.
 *
 * @param company the id of the company
 * @param phase the number of the phase
 * @param reasons why
 * @param waysOut what would make room for it, at least one
 */
public record UnplacedVisit(String company, int phase, ImmutableList<Reason> reasons, ImmutableList<Reason> waysOut) {}
