package dev.shien.lottery;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableMultiset;
import com.google.common.collect.ImmutableSet;
import dev.shien.domain.selection.DrawRecord;
import dev.shien.domain.selection.QuotaSeats;
import dev.shien.domain.selection.Seat;
import dev.shien.domain.selection.SeatPlan;
import dev.shien.domain.selection.Standing;
import dev.shien.domain.selection.Ticket;
import dev.shien.domain.selection.WaitlistEvent;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Who is in after the events since a draw: each event frees or adds seats, and each free seat is filled if it can be. */
final class StandingFold {

    /** The most seats of one kind that may be vacant when some are added; so many that no count overflows. */
    private static final int MOST_VACANT = 1_000_000_000;

    private StandingFold() {}

    static Standing start(DrawRecord record) {
        Set<String> in = record.selected().stream().map(Seat::receipt).collect(Collectors.toSet());
        return new Standing(
                record.lock().rules(),
                Bonds.of(record.lock().entrants()).bound(),
                record.selected(),
                record.tickets().stream()
                        .filter(t -> !in.contains(t.receipt()))
                        .collect(ImmutableList.toImmutableList()),
                unlisted(record),
                Seating.of(record.lock(), record.tickets()).vacant(),
                ImmutableSet.of(),
                false,
                ImmutableList.of());
    }

    private static ImmutableMap<String, Integer> unlisted(DrawRecord record) {
        ImmutableMultiset<String> listed =
                record.tickets().stream().map(Ticket::quota).collect(ImmutableMultiset.toImmutableMultiset());
        return record.lock().plan().quotas().stream()
                .filter(q -> q.demand() > listed.count(q.quota()))
                .collect(ImmutableMap.toImmutableMap(QuotaSeats::quota, q -> q.demand() - listed.count(q.quota())));
    }

    static Standing next(Standing standing, WaitlistEvent event) {
        if (event instanceof WaitlistEvent.Left left) {
            return VacantSeats.fill(leave(standing, left.receipt()));
        }
        if (event instanceof WaitlistEvent.SeatsAdded added) {
            return VacantSeats.fill(addSeats(standing, added));
        }
        return with(standing, standing.selected(), standing.waiting(), standing.vacant(), standing.left(), true);
    }

    private static Standing leave(Standing standing, String receipt) {
        List<Seat> selected = new ArrayList<>(standing.selected());
        List<Ticket> waiting = new ArrayList<>(standing.waiting());
        Map<String, Integer> vacant = new LinkedHashMap<>(standing.vacant());
        selected.stream()
                .filter(s -> s.receipt().equals(receipt))
                .forEach(s -> vacant.merge(s.seat(), 1, Integer::sum));
        boolean wasIn = selected.removeIf(s -> s.receipt().equals(receipt));
        if (!wasIn && !waiting.removeIf(t -> t.receipt().equals(receipt))) {
            throw new IllegalArgumentException(
                    "Entrant '" + receipt + "' is neither in nor waiting" + whyNot(standing, receipt));
        }
        ImmutableSet<String> left = ImmutableSet.<String>builder()
                .addAll(standing.left())
                .add(receipt)
                .build();
        return with(standing, selected, waiting, vacant, left, standing.frozen());
    }

    private static String whyNot(Standing standing, String receipt) {
        if (standing.left().contains(receipt)) {
            return ": left before";
        }
        return standing.unlisted().isEmpty()
                ? " in this draw"
                : " among those whom the record lists. Whoever waits without being listed is not promoted, and leaves"
                        + " without an event";
    }

    private static Standing addSeats(Standing standing, WaitlistEvent.SeatsAdded added) {
        if (!added.seat().equals(SeatPlan.OPEN) && !standing.rules().declares(added.seat())) {
            throw new IllegalArgumentException("Added seats name quota '" + added.seat() + "', which is not declared");
        }
        Map<String, Integer> vacant = new LinkedHashMap<>(standing.vacant());
        int before = vacant.getOrDefault(added.seat(), 0);
        if (before + (long) added.count() > MOST_VACANT) {
            throw new IllegalArgumentException("Vacant seats of '" + added.seat() + "' must be at most " + MOST_VACANT
                    + ", was " + before + " and " + added.count() + " added");
        }
        vacant.put(added.seat(), before + added.count());
        return with(standing, standing.selected(), standing.waiting(), vacant, standing.left(), standing.frozen());
    }

    private static Standing with(
            Standing standing,
            List<Seat> selected,
            List<Ticket> waiting,
            Map<String, Integer> vacant,
            ImmutableSet<String> left,
            boolean frozen) {
        return new Standing(
                standing.rules(),
                standing.bound(),
                ImmutableList.copyOf(selected),
                ImmutableList.copyOf(waiting),
                standing.unlisted(),
                ImmutableMap.copyOf(vacant),
                left,
                frozen,
                standing.promotions());
    }
}
