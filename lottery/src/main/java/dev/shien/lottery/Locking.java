package dev.shien.lottery;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import dev.shien.domain.selection.DrawRequest;
import dev.shien.domain.selection.Entrant;
import dev.shien.domain.selection.LockedDraw;
import dev.shien.domain.selection.SeatPlanRequest;
import dev.shien.domain.selection.SeatRules;
import dev.shien.lottery.entropy.DeclaredSources;
import dev.shien.lottery.method.TicketMethod;
import java.util.Comparator;
import java.util.TreeMap;

/** Brings a request into the canonical form that is hashed. */
final class Locking {

    private Locking() {}

    static LockedDraw lock(DrawRequest request) {
        ImmutableList<Entrant> entrants =
                ImmutableList.sortedCopyOf(Comparator.comparing(Entrant::receipt), request.entrants());
        checkEntrants(entrants, request.rules());
        JointEntry.check(entrants, request.rules());
        DeclaredSources.of(request.id(), request.seed(), request.lockedAt()).checkBeacons();
        return new LockedDraw(
                LockedDraw.FORMAT,
                request.id(),
                TicketMethod.named(request.method()).name(),
                request.lockedAt(),
                request.journalHead(),
                request.seed(),
                request.rules(),
                SeatPlanner.plan(new SeatPlanRequest(request.rules(), demand(entrants))),
                entrants);
    }

    /** Refuses a lock that was not made by {@link #lock}, or was altered since. */
    static void check(LockedDraw lock) {
        DrawRequest.Builder request = DrawRequest.builder()
                .id(lock.id())
                .method(lock.method())
                .lockedAt(lock.lockedAt())
                .seed(lock.seed())
                .rules(lock.rules())
                .addAllEntrants(lock.entrants());
        lock.journalHead().ifPresent(request::journalHead);
        if (!lock(request.build()).equals(lock)) {
            throw new IllegalArgumentException("Lock of draw " + lock.id()
                    + " has entrants out of order or a seat plan that does not follow from its rules and entrants");
        }
    }

    private static void checkEntrants(ImmutableList<Entrant> sorted, SeatRules rules) {
        if (sorted.isEmpty()) {
            throw new IllegalArgumentException("Draw must have at least one entrant, was 0 entrants");
        }
        for (int i = 0; i < sorted.size(); i++) {
            Entrant entrant = sorted.get(i);
            if (i > 0 && sorted.get(i - 1).receipt().equals(entrant.receipt())) {
                throw new IllegalArgumentException("Entrant '" + entrant.receipt() + "' is entered twice");
            }
            if (!rules.declares(entrant.quota())) {
                throw new IllegalArgumentException("Entrant '" + entrant.receipt() + "' names quota '" + entrant.quota()
                        + "', which is not declared");
            }
        }
    }

    private static ImmutableMap<String, Integer> demand(ImmutableList<Entrant> entrants) {
        TreeMap<String, Integer> demand = new TreeMap<>();
        entrants.forEach(e -> demand.merge(e.quota(), 1, Integer::sum));
        return ImmutableMap.copyOf(demand);
    }
}
