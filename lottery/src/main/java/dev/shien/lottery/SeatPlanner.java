package dev.shien.lottery;

import com.google.common.collect.ImmutableList;
import com.google.common.primitives.ImmutableIntArray;
import com.google.common.primitives.ImmutableLongArray;
import dev.shien.domain.number.Rational;
import dev.shien.domain.reason.Reason;
import dev.shien.domain.selection.QuotaSeats;
import dev.shien.domain.selection.QuotaTarget;
import dev.shien.domain.selection.SeatPlan;
import dev.shien.domain.selection.SeatPlanRequest;
import dev.shien.domain.selection.SpareSeats;
import java.util.stream.IntStream;

/**
 * Makes one seat plan: each quota gets what it asks for up to its target, and the seats left go by the declared policy
 * to quotas that ask for more. A quota asks for a seat for each entrant, at least its minimum and at most its maximum.
 */
final class SeatPlanner {

    private final SeatPlanRequest request;
    private final ImmutableList<QuotaTarget> quotas;
    private final int[] asked;
    private final int[] seats;
    private final ImmutableList.Builder<Reason> steps = ImmutableList.builder();
    private int spare;
    private int open;

    private SeatPlanner(SeatPlanRequest request) {
        this.request = request;
        quotas = request.rules().quotas();
        asked = quotas.stream()
                .mapToInt(q -> Math.min(q.max(), Math.max(q.min(), request.demandOf(q.id()))))
                .toArray();
        seats = new int[asked.length];
        spare = request.rules().capacity();
    }

    static SeatPlan plan(SeatPlanRequest request) {
        return new SeatPlanner(request).plan();
    }

    private SeatPlan plan() {
        if (IntStream.of(asked).asLongStream().sum() <= request.rules().capacity()) {
            steps.add(SeatPlanWords.enough(totalDemand(), request.rules().capacity()));
            IntStream.range(0, asked.length).forEach(i -> give(i, asked[i]));
        } else {
            steps.add(SeatPlanWords.tooMany(totalDemand(), request.rules().capacity()));
            IntStream.range(0, asked.length)
                    .forEach(i -> give(i, Math.min(quotas.get(i).target(), asked[i])));
            open(request.rules().open().count());
            moveSpare(request.rules().spareSeats());
        }
        return finish();
    }

    private void give(int quota, int count) {
        seats[quota] = count;
        spare -= count;
        steps.add(SeatPlanWords.given(quotas.get(quota), demand(quota), count));
    }

    private void open(int declared) {
        if (declared > 0) {
            steps.add(SeatPlanWords.declaredOpen(declared));
            open = declared;
            spare -= declared;
        }
    }

    private void moveSpare(SpareSeats policy) {
        if (spare == 0) {
            steps.add(SeatPlanWords.noSpare());
            return;
        }
        switch (policy) {
            case PROPORTIONAL_TO_EXCESS -> shareByExcess();
            case IN_DECLARED_ORDER ->
                IntStream.range(0, seats.length).forEach(i -> move(i, Math.min(spare, asked[i] - seats[i])));
            case OPEN_POOL -> {
                steps.add(SeatPlanWords.open(spare));
                open += spare;
                spare = 0;
            }
            case STAY -> steps.add(SeatPlanWords.stay(spare));
        }
    }

    /** A share above what its quota may have is cut to that, and what is left of it is shared among the others. */
    private void shareByExcess() {
        int all = spare;
        ImmutableLongArray excess =
                ImmutableLongArray.copyOf(IntStream.range(0, seats.length).mapToLong(this::excess));
        ImmutableIntArray shares = SeatShares.of(request.rules().sharing(), all, excess);
        steps.add(SeatPlanWords.proportional(
                all, excess.stream().sum(), request.rules().sharing()));
        int[] cut = IntStream.range(0, seats.length)
                .filter(i -> shares.get(i) > asked[i] - seats[i])
                .toArray();
        if (cut.length == 0) {
            IntStream.range(0, seats.length)
                    .filter(i -> excess.get(i) > 0)
                    .forEach(i -> share(i, shares.get(i), LargestRemainder.exactShare(all, excess.get(i), excess)));
        } else {
            IntStream.of(cut).forEach(i -> fillUp(i, shares.get(i)));
            if (spare > 0) {
                shareByExcess();
            }
        }
    }

    /** The entrants above the seats, of a quota that may have more seats. */
    private long excess(int quota) {
        return asked[quota] > seats[quota] ? demand(quota) - seats[quota] : 0;
    }

    private void share(int quota, int share, Rational exact) {
        steps.add(SeatPlanWords.share(quotas.get(quota).id(), excess(quota), exact, share, seats[quota] + share));
        seats[quota] += share;
        spare -= share;
    }

    private void fillUp(int quota, int share) {
        int given = asked[quota] - seats[quota];
        steps.add(SeatPlanWords.full(quotas.get(quota), share, given));
        seats[quota] += given;
        spare -= given;
    }

    private int demand(int quota) {
        return request.demandOf(quotas.get(quota).id());
    }

    private void move(int quota, int count) {
        if (count > 0) {
            seats[quota] += count;
            spare -= count;
            steps.add(SeatPlanWords.inOrder(quotas.get(quota).id(), count, seats[quota]));
        }
    }

    private SeatPlan finish() {
        ImmutableList<QuotaSeats> result = IntStream.range(0, seats.length)
                .mapToObj(i -> new QuotaSeats(
                        quotas.get(i).id(),
                        quotas.get(i).target(),
                        request.demandOf(quotas.get(i).id()),
                        seats[i]))
                .collect(ImmutableList.toImmutableList());
        long seated = result.stream().mapToLong(QuotaSeats::filled).sum() + open;
        return new SeatPlan(request.rules().capacity(), result, open, spare, totalDemand() > seated, steps.build());
    }

    private long totalDemand() {
        return quotas.stream().mapToLong(q -> request.demandOf(q.id())).sum();
    }
}
