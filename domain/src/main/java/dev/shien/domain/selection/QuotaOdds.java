package dev.shien.domain.selection;

import dev.shien.domain.number.Rational;
import dev.shien.domain.reason.Reason;
import java.util.Optional;

/**
 * The chance of each entrant of a quota, known before the draw.
 *
 * @param quota the quota
 * @param seats its seats
 * @param demand its entrants
 * @param chance the exact probability of being selected; absent where entrants of the quota differ in it or open seats
 *     add to it
 * @param reason how it follows, or why it is absent
 */
public record QuotaOdds(String quota, int seats, int demand, Optional<Rational> chance, Reason reason) {}
