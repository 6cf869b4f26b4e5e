package dev.shien.domain.selection;

import com.google.common.collect.ImmutableList;

/**
 * The chance of entrants of one quota who all compete alike.
 *
 * @param weight their weight
 * @param partySize how many enter jointly, 1 for a single entrant
 * @param owners the owners of the entrant, or of all of the joint entry, in order; those whose entrants are no more than
 *     may be in are left out, as no limit touches them
 * @param entrants how many entrants compete so
 * @param chance the chance of each
 */
public record EntrantOdds(int weight, int partySize, ImmutableList<String> owners, int entrants, Chance chance) {}
