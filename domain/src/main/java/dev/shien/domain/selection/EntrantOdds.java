package dev.shien.domain.selection;

import com.google.common.collect.ImmutableList;
import java.util.Optional;

/**
 * The chance of entrants of one quota who all compete alike.
 *
 * @param weight their weight; absent where weights stand in a file of entrants, which the lock does not tell
 * @param partySize how many enter jointly, 1 for a single entrant
 * @param owners the owners of the entrant, or of all of the joint entry, in order; those whose entrants are no more than
 *     may be in are left out, as no limit touches them
 * @param entrants how many entrants compete so
 * @param chance the chance of each
 */
public record EntrantOdds(
        Optional<Integer> weight, int partySize, ImmutableList<String> owners, int entrants, Chance chance) {}
