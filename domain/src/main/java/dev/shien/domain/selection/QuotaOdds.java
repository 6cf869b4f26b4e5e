package dev.shien.domain.selection;

import com.google.common.collect.ImmutableList;
import dev.shien.domain.reason.Reason;

/**
 * The chances of the entrants of a quota, known before the draw.
 *
 * @param quota the quota
 * @param seats its seats
 * @param demand its entrants
 * @param entrants those who compete alike, with their chance; none if the quota has no entrant
 * @param reason how the chances follow
 */
public record QuotaOdds(String quota, int seats, int demand, ImmutableList<EntrantOdds> entrants, Reason reason) {}
