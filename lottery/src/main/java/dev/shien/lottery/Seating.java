package dev.shien.lottery;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.LinkedHashMultimap;
import com.google.common.collect.Multimap;
import dev.shien.domain.selection.LockedDraw;
import dev.shien.domain.selection.OpenSeats;
import dev.shien.domain.selection.QuotaTarget;
import dev.shien.domain.selection.QuotaWaitlist;
import dev.shien.domain.selection.Seat;
import dev.shien.domain.selection.SeatPlan;
import dev.shien.domain.selection.SeatRules;
import dev.shien.domain.selection.SpareSeats;
import dev.shien.domain.selection.Ticket;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Who sits where: reserved seats go to the least tickets of each quota, open seats to the least of all, in the declared
 * order of the two. A joint entry for which there is no room is passed over, or the seats are held for it.
 */
final class Seating {

    private final SeatRules rules;
    private final SeatPlan plan;
    private final Room room;
    private final Multimap<String, Unit> seated = LinkedHashMultimap.create();
    private final Map<String, Pass> reserved = new HashMap<>();
    private List<Unit> waiting;
    private int openLeft;

    private Seating(LockedDraw lock, ImmutableList<Ticket> tickets) {
        Bonds bonds = Bonds.of(lock.entrants());
        rules = lock.rules();
        plan = lock.plan();
        room = new Room(rules, bonds, ImmutableList.of());
        waiting = bonds.units(tickets);
    }

    /** Seats the tickets, which come in their order. */
    static Seating of(LockedDraw lock, ImmutableList<Ticket> tickets) {
        Seating seating = new Seating(lock, tickets);
        if (lock.rules().open().order() == OpenSeats.Order.OPEN_FIRST) {
            seating.giveOpen(lock.plan().openSeats());
            seating.giveReserved();
            seating.giveOpen(seating.released() + seating.openLeft);
        } else {
            seating.giveReserved();
            seating.giveOpen(lock.plan().openSeats());
        }
        return seating;
    }

    /** Who is in: quota by quota in declared order, then open seats, each in the order of the tickets. */
    ImmutableList<Seat> selected() {
        ImmutableList.Builder<Seat> selected = ImmutableList.builder();
        rules.quotas().forEach(q -> selected.addAll(seats(q.id())));
        return selected.addAll(seats(SeatPlan.OPEN)).build();
    }

    /** The rest, by quota in declared order. */
    ImmutableList<QuotaWaitlist> waitlist() {
        Multimap<String, String> receipts = LinkedHashMultimap.create();
        waiting.forEach(u -> u.members().forEach(t -> receipts.put(t.quota(), t.receipt())));
        return rules.quotas().stream()
                .map(QuotaTarget::id)
                .map(q -> new QuotaWaitlist(q, ImmutableList.copyOf(receipts.get(q))))
                .collect(ImmutableList.toImmutableList());
    }

    /** How many seats nobody holds though someone waits who is meant for them, by quota or the mark of open ones. */
    ImmutableMap<String, Integer> vacant() {
        Set<String> waitingIn = waiting.stream().map(Unit::quota).collect(Collectors.toSet());
        ImmutableMap.Builder<String, Integer> vacant = ImmutableMap.builder();
        rules.quotas().stream()
                .filter(q -> waitingIn.contains(q.id()) && left(q) > 0)
                .forEach(q -> vacant.put(q.id(), left(q)));
        if (!waiting.isEmpty() && openLeft > 0) {
            vacant.put(SeatPlan.OPEN, openLeft);
        }
        return vacant.buildOrThrow();
    }

    private int left(QuotaTarget quota) {
        boolean openFirst = rules.open().order() == OpenSeats.Order.OPEN_FIRST;
        return passOf(quota.id()).free() - (openFirst ? released(quota) : 0);
    }

    private void giveReserved() {
        plan.quotas().forEach(q -> reserved.put(q.quota(), pass(q.seats())));
        List<Unit> rest = new ArrayList<>();
        for (Unit unit : waiting) {
            if (passOf(unit.quota()).offer(unit)) {
                seated.put(unit.quota(), unit);
            } else {
                rest.add(unit);
            }
        }
        waiting = rest;
    }

    private void giveOpen(int seats) {
        Pass pass = pass(seats);
        Set<Unit> in = new LinkedHashSet<>();
        openOrder().stream().filter(pass::offer).forEach(in::add);
        seated.putAll(SeatPlan.OPEN, in);
        waiting = waiting.stream().filter(u -> !in.contains(u)).toList();
        openLeft = pass.free();
    }

    private List<Unit> openOrder() {
        return rules.open().tickets() == OpenSeats.Tickets.ONE
                ? waiting
                : waiting.stream().sorted(Unit.BY_OPEN_TICKET).toList();
    }

    private Pass pass(int seats) {
        return new Pass(room, rules.jointEntries(), seats);
    }

    /** Reserved seats that nobody of their quota is left to take. */
    private int released() {
        return rules.quotas().stream().mapToInt(this::released).sum();
    }

    private int released(QuotaTarget quota) {
        Pass pass = passOf(quota.id());
        if (rules.spareSeats() == SpareSeats.STAY || pass.awaited()) {
            return 0;
        }
        int taken = plan.of(quota.id()).seats() - pass.free();
        return pass.free() - Math.max(0, quota.min() - taken);
    }

    private Pass passOf(String quota) {
        return Objects.requireNonNull(reserved.get(quota), quota);
    }

    private ImmutableList<Seat> seats(String seat) {
        return seated.get(seat).stream()
                .flatMap(u -> u.members().stream())
                .map(t -> new Seat(t.receipt(), t.quota(), seat))
                .collect(ImmutableList.toImmutableList());
    }
}
