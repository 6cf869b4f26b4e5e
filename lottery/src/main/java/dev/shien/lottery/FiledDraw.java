package dev.shien.lottery;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMultiset;
import com.google.common.collect.ImmutableSortedMap;
import dev.shien.domain.selection.DrawAccumulator;
import dev.shien.domain.selection.DrawPart;
import dev.shien.domain.selection.DrawRecord;
import dev.shien.domain.selection.Entrant;
import dev.shien.domain.selection.EntrantFile;
import dev.shien.domain.selection.LockedDraw;
import dev.shien.domain.selection.OpenSeats;
import dev.shien.domain.selection.QuotaSeats;
import dev.shien.domain.selection.SeatPlan;
import dev.shien.domain.selection.SpareSeats;
import dev.shien.domain.selection.Ticket;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;

/**
 * Gathers the tickets of a draw whose entrants stand in a file: of each quota as many of the least as can get a seat,
 * and its part of the waitlist.
 */
final class FiledDraw implements DrawAccumulator {

    private final Opening opening;
    private final TicketMaker maker;
    private final Map<String, Gathered> byQuota = new HashMap<>();

    FiledDraw(Opening opening) {
        this.opening = opening;
        maker = new TicketMaker(opening);
        LockedDraw lock = opening.lock();
        lock.plan().quotas().forEach(q -> byQuota.put(q.quota(), new Gathered(q, kept(lock, q))));
    }

    /** The tickets of one quota, and how many entrants it had. */
    private static final class Gathered {
        final QuotaSeats quota;
        final LeastTickets least;
        int count;

        Gathered(QuotaSeats quota, int limit) {
            this.quota = quota;
            least = new LeastTickets(quota.quota(), limit);
        }

        /** What was lost on the way would be missing from the draw, and nobody could tell from the counts. */
        void requireLeast(int more, int kept) {
            int all = least.keptOf(more);
            if (kept != all) {
                throw new IllegalArgumentException("Part counts " + more + " entrants of quota '" + quota.quota()
                        + "', so that it must keep the least " + all + " tickets, kept " + kept);
            }
        }

        void requireRoom(int more, Opening opening) {
            if (more > quota.demand() - count) {
                throw new IllegalArgumentException("Draw " + opening.lock().id() + " has " + quota.demand()
                        + " entrants of quota '" + quota.quota() + "' in its lock, but more were added");
            }
        }
    }

    /** The seats that the entrants of the quota can get at most, and the waitlist; no more than there are entrants. */
    static int kept(LockedDraw lock, QuotaSeats quota) {
        SeatPlan plan = lock.plan();
        boolean released = lock.rules().open().order() == OpenSeats.Order.OPEN_FIRST
                && lock.rules().spareSeats() != SpareSeats.STAY;
        int reserved =
                released ? plan.quotas().stream().mapToInt(QuotaSeats::seats).sum() : quota.seats();
        int waitlist = lock.entrantFile().map(EntrantFile::waitlist).orElse(0);
        return (int) Math.min(quota.demand(), (long) reserved + plan.openSeats() + waitlist);
    }

    @Override
    public void add(Entrant entrant) {
        Gathered gathered = gathered(entrant.quota());
        if (entrant.party().isPresent() || entrant.owner().isPresent()) {
            throw new IllegalArgumentException("Entrant '" + entrant.receipt()
                    + "' of a file must have neither party nor owner, had party " + entrant.party() + ", owner "
                    + entrant.owner());
        }
        gathered.requireRoom(1, opening);
        gathered.count++;
        gathered.least.offer(maker.bytes(entrant), entrant.receipt());
    }

    @Override
    public void merge(DrawPart part) {
        part.requireDraw(opening.lockHash());
        part.counts().forEach((quota, count) -> gathered(quota).requireRoom(count, opening));
        ImmutableMultiset<String> kept =
                part.kept().stream().map(Ticket::quota).collect(ImmutableMultiset.toImmutableMultiset());
        part.counts().forEach((quota, count) -> gathered(quota).requireLeast(count, kept.count(quota)));
        part.counts().forEach((quota, count) -> gathered(quota).count += count);
        part.kept().forEach(t -> gathered(t.quota()).least.offer(HexFormat.of().parseHex(t.ticket()), t.receipt()));
    }

    @Override
    public DrawPart part() {
        ImmutableSortedMap.Builder<String, Integer> counts = ImmutableSortedMap.naturalOrder();
        byQuota.forEach((quota, gathered) -> {
            if (gathered.count > 0) {
                counts.put(quota, gathered.count);
            }
        });
        return new DrawPart(opening.lockHash(), counts.buildOrThrow(), tickets());
    }

    @Override
    public DrawRecord finish() {
        DrawPart part = part();
        ImmutableSortedMap<String, Integer> demand =
                opening.lock().entrantFile().orElseThrow().demand();
        if (!part.counts().equals(demand)) {
            throw new IllegalArgumentException("Draw " + opening.lock().id() + " has " + demand
                    + " entrants in its lock, but " + part.counts() + " were added");
        }
        return opening.record(part.kept());
    }

    private Gathered gathered(String quota) {
        Gathered gathered = byQuota.get(quota);
        if (gathered == null) {
            throw new IllegalArgumentException("Quota '" + quota + "' is not declared in draw "
                    + opening.lock().id());
        }
        return gathered;
    }

    private ImmutableList<Ticket> tickets() {
        return TicketMaker.inOrder(byQuota.values().stream()
                .flatMap(g -> g.least.kept().stream())
                .collect(ImmutableList.toImmutableList()));
    }
}
