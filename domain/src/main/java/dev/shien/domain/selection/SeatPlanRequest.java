package dev.shien.domain.selection;

import com.google.common.collect.ImmutableMap;

/**
 * What a seat plan is made from, all known before the draw.
 *
 * @param rules capacity, quotas and policies
 * @param demand the number of entrants by quota; a quota left out has none
 */
public record SeatPlanRequest(SeatRules rules, ImmutableMap<String, Integer> demand) {

    /** Refuses a demand below 0 or for a quota that is not declared. */
    public SeatPlanRequest {
        demand.forEach((quota, count) -> {
            if (!rules.declares(quota)) {
                throw new IllegalArgumentException("Demand names quota '" + quota + "', which is not declared");
            }
            if (count < 0) {
                throw new IllegalArgumentException(
                        "Demand of quota '" + quota + "' must not be negative, was " + count);
            }
        });
    }

    /** The number of entrants of one quota. */
    public int demandOf(String quota) {
        return demand.getOrDefault(quota, 0);
    }
}
