package dev.shien.lottery;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import dev.shien.domain.selection.DrawRequest;
import dev.shien.domain.selection.Entrant;
import dev.shien.domain.selection.EntrantFile;
import dev.shien.domain.selection.LockedDraw;
import dev.shien.domain.selection.OpenSeats;
import dev.shien.domain.selection.SeatPlanRequest;
import dev.shien.domain.selection.SeatRules;
import dev.shien.domain.selection.Source;
import dev.shien.lottery.method.TicketMethod;
import java.util.Comparator;
import java.util.TreeMap;

/** Brings a request into the canonical form that is hashed. */
final class Locking {

    private Locking() {}

    static LockedDraw lock(DrawRequest request) {
        ImmutableList<Entrant> entrants =
                ImmutableList.sortedCopyOf(Comparator.comparing(Entrant::receipt), request.entrants());
        request.entrantFile().ifPresentOrElse(f -> checkFile(f, request), () -> {
            checkEntrants(entrants, request.rules());
            JointEntry.check(entrants, request.rules());
        });
        checkBeacons(request);
        return new LockedDraw(
                LockedDraw.FORMAT,
                request.id(),
                TicketMethod.named(request.method()).name(),
                request.lockedAt(),
                request.journalHead(),
                request.seed(),
                request.rules(),
                SeatPlanner.plan(new SeatPlanRequest(
                        request.rules(),
                        request.entrantFile()
                                .<ImmutableMap<String, Integer>>map(EntrantFile::demand)
                                .orElseGet(() -> demand(entrants)))),
                entrants,
                request.entrantFile(),
                request.signatureKey());
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
        lock.entrantFile().ifPresent(request::entrantFile);
        lock.signatureKey().ifPresent(request::signatureKey);
        if (!lock(request.build()).equals(lock)) {
            throw new IllegalArgumentException("Lock of draw " + lock.id()
                    + " has entrants out of order or a seat plan that does not follow from its rules and entrants");
        }
    }

    /** What depends on all entrants at once takes the list of them. */
    private static void checkFile(EntrantFile file, DrawRequest request) {
        SeatRules rules = request.rules();
        if (!request.entrants().isEmpty()) {
            throw new IllegalArgumentException("Entrants must be listed or in a file, were both: "
                    + request.entrants().size() + " listed");
        }
        if (rules.ownerLimit().isPresent() || rules.open().tickets() != OpenSeats.Tickets.ONE) {
            throw new IllegalArgumentException(
                    "Entrants in a file must have no owner limit and one ticket for all" + " seats, were "
                            + rules.ownerLimit() + " and " + rules.open().tickets());
        }
        file.demand().keySet().stream()
                .filter(q -> !rules.declares(q))
                .findFirst()
                .ifPresent(q -> {
                    throw new IllegalArgumentException("Entrant file names quota '" + q + "', which is not declared");
                });
    }

    private static void checkEntrants(ImmutableList<Entrant> sorted, SeatRules rules) {
        if (sorted.isEmpty()) {
            throw new IllegalArgumentException("Draw must have at least one entrant, was 0 entrants");
        }
        if (sorted.size() > LockedDraw.MOST_LISTED) {
            throw new IllegalArgumentException("Draw must have at most " + LockedDraw.MOST_LISTED
                    + " listed entrants, was " + sorted.size() + ". Put them into an entrant file");
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

    /** A beacon's time is no expectation but known: a round that was public at the lock is no entropy. */
    private static void checkBeacons(DrawRequest request) {
        for (Source source : request.seed().sources()) {
            if (source.isBeaconPublicAt(request.lockedAt())) {
                throw new IllegalArgumentException(
                        "Source '" + source.name() + "' must become public after the lock of "
                                + request.lockedAt() + ", was public at "
                                + source.expectedAt().orElseThrow());
            }
        }
    }

    private static ImmutableMap<String, Integer> demand(ImmutableList<Entrant> entrants) {
        TreeMap<String, Integer> demand = new TreeMap<>();
        entrants.forEach(e -> demand.merge(e.quota(), 1, Integer::sum));
        return ImmutableMap.copyOf(demand);
    }
}
