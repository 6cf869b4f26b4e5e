package dev.shien.benchmarks.lottery;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedMap;
import dev.shien.domain.json.CanonicalJson;
import dev.shien.domain.selection.DrawAccumulator;
import dev.shien.domain.selection.DrawId;
import dev.shien.domain.selection.DrawPart;
import dev.shien.domain.selection.DrawRecord;
import dev.shien.domain.selection.DrawRequest;
import dev.shien.domain.selection.DrawSecret;
import dev.shien.domain.selection.Entrant;
import dev.shien.domain.selection.EntrantFile;
import dev.shien.domain.selection.LockedDraw;
import dev.shien.domain.selection.QuotaTarget;
import dev.shien.domain.selection.SeatRules;
import dev.shien.domain.selection.SeedTerms;
import dev.shien.domain.selection.SpareSeats;
import dev.shien.domain.selection.Transfer;
import dev.shien.lottery.QuotaLottery;
import dev.shien.lottery.entrants.EntrantReader;
import dev.shien.lottery.entrants.EntrantSort;
import dev.shien.lottery.verify.RecordVerifier;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.lang.management.MemoryUsage;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.time.OffsetDateTime;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * A draw over very many entrants who are made one after another, in one part and in two, beside their HMACs alone; with a
 * folder as well from the unsorted entrants over their file to the verified record.
 */
public final class LargeDraw {

    private static final OffsetDateTime AT = OffsetDateTime.parse("2024-07-03T18:00:00+09:00");
    private static final DrawSecret SECRET = DrawSecret.of(new byte[DrawSecret.LENGTH]);
    private static final QuotaLottery LOTTERY = QuotaLottery.create();
    private static final ImmutableList<String> QUOTAS = ImmutableList.of("retail", "making", "service");
    private static final int WAITLIST = 1_000;

    private LargeDraw() {}

    /**
     * Takes how many entrants there are, and perhaps a folder for their file.
     *
     * @throws Exception if anything fails
     */
    public static void main(String[] args) throws Exception {
        int count = Integer.parseInt(args[0]);
        double alone = timed("HMACs alone", count, () -> hmacsAlone(count));
        LockedDraw lock = locked(new EntrantFile(demand(count), false, "ab".repeat(32), WAITLIST));
        DrawRecord[] records = new DrawRecord[2];
        double one = timed("one part", count, () -> records[0] = inOnePart(lock, count));
        double two = timed("two parts", count, () -> records[1] = inTwoParts(lock, count));
        System.out.printf(
                Locale.ROOT,
                "one part %.2f times the HMACs, two parts on two threads %.2f times; records equal: %s; %d tickets kept%n",
                one / alone,
                two / alone,
                records[0].equals(records[1]),
                records[0].tickets().size());
        if (args.length > 1) {
            fromFile(count, Path.of(args[1]).resolve("entrants.jsonl"));
        }
        long peak = ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(p -> p.getType() == MemoryType.HEAP)
                .map(MemoryPoolMXBean::getPeakUsage)
                .mapToLong(MemoryUsage::getUsed)
                .sum();
        System.out.printf(
                Locale.ROOT,
                "peaks of the pools of the heap, which need not be at one time: %d MB in all; the heap: at most %d MB%n",
                peak >> 20,
                Runtime.getRuntime().maxMemory() >> 20);
    }

    private static void fromFile(int count, Path file) throws Exception {
        EntrantFile[] sorted = new EntrantFile[1];
        // Each prime step goes through all entrants in another order.
        Iterator<Entrant> unsorted = LongStream.range(0, count)
                .mapToObj(i -> entrant((int) (i * 7_919 % count)))
                .iterator();
        timed("sort and hash", count, () -> sorted[0] = EntrantSort.write(unsorted, file, WAITLIST));
        LockedDraw lock = locked(sorted[0]);
        byte[][] record = new byte[1][];
        double drawn = timed("draw from the file", count, () -> record[0] = bytes(drawn(lock, file)));
        boolean[] ok = new boolean[1];
        double verified = timed(
                "verify with the file",
                count,
                () -> ok[0] = RecordVerifier.create()
                        .withEntrantFile(file)
                        .verify(record[0])
                        .ok());
        System.out.printf(
                Locale.ROOT,
                "verified: %s, in %.2f times the draw; file of %d MB%n",
                ok[0],
                verified / drawn,
                Files.size(file) >> 20);
        Files.delete(file);
    }

    private static DrawRecord drawn(LockedDraw lock, Path file) throws IOException {
        DrawAccumulator all = accumulator(lock);
        try (EntrantReader entrants =
                EntrantReader.open(file, lock.entrantFile().orElseThrow())) {
            entrants.forEachRemaining(all::add);
        }
        return all.finish();
    }

    private static byte[] bytes(DrawRecord record) {
        return CanonicalJson.bytes(record.toJson());
    }

    private static double timed(String what, int count, Callable<?> work) throws Exception {
        long start = System.nanoTime();
        work.call();
        double seconds = (System.nanoTime() - start) / 1e9;
        System.out.printf(Locale.ROOT, "%-22s %8.2f s, %6.2f million a second%n", what, seconds, count / seconds / 1e6);
        return seconds;
    }

    private static DrawRecord inOnePart(LockedDraw lock, int count) {
        DrawAccumulator all = accumulator(lock);
        for (int i = 0; i < count; i++) {
            all.add(entrant(i));
        }
        return all.finish();
    }

    private static DrawRecord inTwoParts(LockedDraw lock, int count) {
        List<DrawPart> parts = IntStream.range(0, 2)
                .parallel()
                .mapToObj(part -> {
                    DrawAccumulator some = accumulator(lock);
                    for (int i = part; i < count; i += 2) {
                        some.add(entrant(i));
                    }
                    return some.part();
                })
                .toList();
        DrawAccumulator all = accumulator(lock);
        parts.forEach(all::merge);
        return all.finish();
    }

    private static DrawAccumulator accumulator(LockedDraw lock) {
        return LOTTERY.accumulate(lock, SECRET, ImmutableMap.of(), AT);
    }

    /** The message of each entrant as a ticket has it, made anew for each, and its HMAC; nothing else. */
    private static int hmacsAlone(int count) throws GeneralSecurityException {
        Mac mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(SECRET.bytes(), "HmacSHA256"));
        byte[] ticket = new byte[32];
        int sum = 0;
        for (int i = 0; i < count; i++) {
            String message = "....shien/draw-ticket/1....tokyo-2024....call-1....1...."
                    + entrant(i).receipt() + "....1";
            mac.update(message.getBytes(StandardCharsets.UTF_8));
            mac.doFinal(ticket, 0);
            sum += ticket[0];
        }
        return sum;
    }

    private static Entrant entrant(int i) {
        return Entrant.of("R-" + (1_000_000_000 + i), QUOTAS.get(i % QUOTAS.size()));
    }

    private static ImmutableSortedMap<String, Integer> demand(int count) {
        ImmutableSortedMap.Builder<String, Integer> demand = ImmutableSortedMap.naturalOrder();
        for (int q = 0; q < QUOTAS.size(); q++) {
            demand.put(QUOTAS.get(q), (count - q + QUOTAS.size() - 1) / QUOTAS.size());
        }
        return demand.buildOrThrow();
    }

    private static LockedDraw locked(EntrantFile file) {
        SeatRules rules = SeatRules.of(
                10_000,
                ImmutableList.of(
                        QuotaTarget.of("retail", 2_500),
                        QuotaTarget.of("making", 2_500),
                        QuotaTarget.of("service", 5_000)),
                SpareSeats.PROPORTIONAL_TO_EXCESS,
                Transfer.SAME_QUOTA_THEN_ACROSS);
        return LOTTERY.lock(DrawRequest.builder()
                .id(DrawId.first("tokyo-2024", "call-1"))
                .rules(rules)
                .entrantFile(file)
                .seed(new SeedTerms(SECRET.commitment(), ImmutableList.of()))
                .lockedAt(AT)
                .build());
    }
}
