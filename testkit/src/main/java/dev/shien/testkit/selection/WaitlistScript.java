package dev.shien.testkit.selection;

import com.google.common.collect.ImmutableList;
import dev.shien.domain.selection.Departure;
import dev.shien.domain.selection.Seat;
import dev.shien.domain.selection.SeatPlan;
import dev.shien.domain.selection.Standing;
import dev.shien.domain.selection.Ticket;
import dev.shien.domain.selection.WaitlistEvent;
import java.util.Optional;
import java.util.stream.Stream;

/** Turns whole numbers into events that make sense in a standing, so that a list of numbers is a story after any draw. */
public final class WaitlistScript {

    private static final ImmutableList<Departure> DEPARTURES = ImmutableList.copyOf(Departure.values());

    private WaitlistScript() {}

    /**
     * The event that a number stands for: mostly someone who is in or waits leaves, sometimes a seat is added.
     *
     * @param number at least 0
     * @return nothing if nobody is left to leave
     */
    public static Optional<WaitlistEvent> event(Standing standing, int number) {
        if (number % 10 == 9) {
            int quota = number / 10 % (standing.rules().quotas().size() + 1);
            return Optional.of(WaitlistEvent.seatsAdded(
                    quota == 0
                            ? SeatPlan.OPEN
                            : standing.rules().quotas().get(quota - 1).id(),
                    1));
        }
        ImmutableList<String> present = Stream.concat(
                        standing.selected().stream().map(Seat::receipt),
                        standing.waiting().stream().map(Ticket::receipt))
                .collect(ImmutableList.toImmutableList());
        Departure why = DEPARTURES.get(number % DEPARTURES.size());
        return present.isEmpty()
                ? Optional.empty()
                : Optional.of(new WaitlistEvent.Left(present.get(number % present.size()), why));
    }
}
