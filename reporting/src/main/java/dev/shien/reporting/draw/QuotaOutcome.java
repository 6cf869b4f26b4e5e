package dev.shien.reporting.draw;

import dev.shien.domain.number.Rational;
import dev.shien.domain.reason.Text;
import dev.shien.domain.selection.QuotaSeats;
import java.util.Optional;

/**
 * What the draw means for one quota. Before it is held nobody is selected and nobody waits.
 *
 * @param name the quota's name for people
 * @param seats its target, demand and seats
 * @param selected how many of its entrants are in, on whichever seat
 * @param waitlisted how many of its entrants wait
 */
public record QuotaOutcome(Text name, QuotaSeats seats, int selected, int waitlisted) {

    /** Applicants for each seat (倍率); absent where there is no seat. */
    public Optional<Rational> competition() {
        return seats.seats() == 0 ? Optional.empty() : Optional.of(Rational.of(seats.demand(), seats.seats()));
    }
}
