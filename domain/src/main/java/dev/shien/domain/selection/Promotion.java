package dev.shien.domain.selection;

import dev.shien.domain.reason.Reason;

/**
 * Someone moved up from the waitlist (繰上げ).
 *
 * @param receipt the entrant's receipt number
 * @param quota the entrant's quota
 * @param seat the quota from which the seat came, or {@link SeatPlan#OPEN}
 * @param reason why this entrant and no other
 */
public record Promotion(String receipt, String quota, String seat, Reason reason) {}
