package dev.shien.domain.selection;

/**
 * Someone who is in, and on which seat.
 *
 * @param receipt the entrant's receipt number
 * @param quota the entrant's quota
 * @param seat the quota that the seat was counted in, or {@link SeatPlan#OPEN}
 */
public record Seat(String receipt, String quota, String seat) {}
