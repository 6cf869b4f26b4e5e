package dev.shien.benchmarks.lottery;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import dev.shien.domain.selection.DrawId;
import dev.shien.domain.selection.DrawRecord;
import dev.shien.domain.selection.DrawRequest;
import dev.shien.domain.selection.DrawSecret;
import dev.shien.domain.selection.Entrant;
import dev.shien.domain.selection.QuotaTarget;
import dev.shien.domain.selection.Seat;
import dev.shien.domain.selection.SeatRules;
import dev.shien.domain.selection.SeedTerms;
import dev.shien.domain.selection.SpareSeats;
import dev.shien.domain.selection.Transfer;
import dev.shien.domain.selection.WaitlistEvent;
import dev.shien.lottery.QuotaLottery;
import dev.shien.lottery.method.DrawMethod;
import dev.shien.lottery.method.FairPick;
import dev.shien.lottery.method.Rfc3797;
import java.nio.ByteBuffer;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/**
 * How many of the other winners stay winners when one entrant of 100 withdraws and the draw for 10 seats is repeated with
 * the same randomness, for each who may withdraw, won or not, in 100 draws. Methods that select by position or
 * by a stream over the list are run again without the entrant; with tickets nobody else is touched.
 */
public final class Withdrawals {

    private static final int ENTRANTS = 100;
    private static final int SEATS = 10;
    private static final int RUNS = 100;
    private static final OffsetDateTime AT = OffsetDateTime.parse("2024-07-03T18:00:00+09:00");
    private static final QuotaLottery LOTTERY = QuotaLottery.create();

    private Withdrawals() {}

    /** Takes no arguments. */
    public static void main(String[] args) {
        ImmutableList<String> all = IntStream.rangeClosed(1, ENTRANTS)
                .mapToObj(i -> "R-%03d".formatted(i))
                .collect(ImmutableList.toImmutableList());
        report("RFC 3797", all, run -> pool -> names(pool, Rfc3797.of("9319./" + run + "./", pool.size())));
        report("fair_pick", all, run -> pool -> names(pool, FairPick.of(number(run), entries(pool))));
        report("tickets", all, run -> {
            DrawRecord record = draw(all, DrawSecret.of(number(run)));
            return pool -> standing(record, all, pool);
        });
    }

    private static byte[] number(int run) {
        return ByteBuffer.allocate(DrawSecret.LENGTH).putInt(run).array();
    }

    private static List<FairPick.Entry> entries(List<String> pool) {
        return pool.stream().map(id -> new FairPick.Entry(id, 1)).toList();
    }

    /** The withdrawal of each entrant in turn: of those who win with all, how many of the others win without the one. */
    private static void report(
            String name, List<String> all, IntFunction<Function<List<String>, List<String>>> winnersOfRun) {
        int least = SEATS;
        double sum = 0;
        for (int run = 0; run < RUNS; run++) {
            Function<List<String>, List<String>> winners = winnersOfRun.apply(run);
            List<String> before = winners.apply(all);
            for (String leaver : all) {
                List<String> after = winners.apply(
                        all.stream().filter(id -> !id.equals(leaver)).toList());
                List<String> others =
                        before.stream().filter(id -> !id.equals(leaver)).toList();
                int kept = (int) others.stream().filter(after::contains).count();
                least = Math.min(least, kept);
                sum += (double) kept / others.size();
            }
        }
        System.out.printf(
                Locale.ROOT,
                "%-10s keeps %5.1f %% of the other winners on average, %d of them in the worst case%n",
                name,
                100 * sum / all.size() / RUNS,
                least);
    }

    private static List<String> names(List<String> pool, DrawMethod method) {
        return method.select(SEATS).stream().mapToObj(i -> pool.get(i - 1)).toList();
    }

    private static DrawRecord draw(List<String> all, DrawSecret secret) {
        SeatRules rules = SeatRules.of(
                SEATS,
                ImmutableList.of(QuotaTarget.of("all", SEATS)),
                SpareSeats.PROPORTIONAL_TO_EXCESS,
                Transfer.SAME_QUOTA_THEN_ACROSS);
        DrawRequest request = DrawRequest.builder()
                .id(DrawId.first("p", "d"))
                .rules(rules)
                .addAllEntrants(all.stream().map(id -> Entrant.of(id, "all")).toList())
                .seed(new SeedTerms(secret.commitment(), ImmutableList.of()))
                .lockedAt(AT)
                .build();
        return LOTTERY.draw(LOTTERY.lock(request), secret, ImmutableMap.of(), AT);
    }

    private static List<String> standing(DrawRecord record, List<String> all, List<String> pool) {
        List<WaitlistEvent> left = all.stream()
                .filter(id -> !pool.contains(id))
                .map(WaitlistEvent::withdrawn)
                .toList();
        return LOTTERY.standing(record, left).selected().stream()
                .map(Seat::receipt)
                .toList();
    }
}
