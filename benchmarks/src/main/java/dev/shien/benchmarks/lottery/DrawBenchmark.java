package dev.shien.benchmarks.lottery;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import dev.shien.domain.json.CanonicalJson;
import dev.shien.domain.selection.DrawAccumulator;
import dev.shien.domain.selection.DrawId;
import dev.shien.domain.selection.DrawRecord;
import dev.shien.domain.selection.DrawRequest;
import dev.shien.domain.selection.DrawSecret;
import dev.shien.domain.selection.Entrant;
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
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/** A whole draw, and its verification, beside the HMACs of its entrants alone. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 3)
@Measurement(iterations = 5, time = 3)
@Fork(1)
public class DrawBenchmark {

    private static final OffsetDateTime AT = OffsetDateTime.parse("2024-07-03T18:00:00+09:00");
    private static final DrawSecret SECRET = DrawSecret.of(new byte[DrawSecret.LENGTH]);
    private static final QuotaLottery LOTTERY = QuotaLottery.create();

    /** How many entrants there are. */
    @Param({"1000", "100000", "1000000"})
    public int entrants = 1_000;

    private static final String FILE = "entrants.jsonl";

    private List<byte[]> messages = List.of();
    private LockedDraw lock = locked(entrants(1), Path.of(FILE));
    private byte[] record = new byte[0];

    private Path folder = Path.of("");
    private RecordVerifier verifier = RecordVerifier.create();

    /**
     * Locks and holds the draw once.
     *
     * @throws IOException if the file of entrants cannot be written
     */
    @Setup
    public void prepare() throws IOException {
        ImmutableList<Entrant> all = entrants(entrants);
        folder = Files.createTempDirectory("draw-benchmark-");
        lock = locked(all, folder.resolve(FILE));
        // As long as the message of a real ticket: tag, programme, draw, sequence, receipt, number, each with its
        // length.
        messages = all.stream()
                .map(e -> ("shien/draw-ticket/1" + "tokyo-2024" + "call-1" + "1" + e.receipt() + "1" + "+".repeat(24))
                        .getBytes(StandardCharsets.UTF_8))
                .toList();
        record = draw();
        verifier = lock.entrantFile().isEmpty()
                ? RecordVerifier.create()
                : RecordVerifier.create().withEntrantFile(folder.resolve(FILE));
        if (!verifier.verify(record).ok()) {
            throw new IllegalStateException("Record does not verify: " + verifier.verify(record));
        }
    }

    /**
     * Deletes the file.
     *
     * @throws IOException if it cannot be deleted
     */
    @TearDown
    public void clean() throws IOException {
        Files.deleteIfExists(folder.resolve(FILE));
        Files.delete(folder);
    }

    /** HMAC-SHA256 of each entrant, and nothing else. */
    @Benchmark
    public void hmacsAlone(Blackhole sink) throws GeneralSecurityException {
        Mac mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(SECRET.bytes(), "HmacSHA256"));
        byte[] ticket = new byte[32];
        for (byte[] message : messages) {
            mac.update(message);
            mac.doFinal(ticket, 0);
            sink.consume(ticket);
        }
    }

    /**
     * From the lock, and the file of entrants if they are too many to be listed, to the bytes of the record: the lock checked
     * and hashed again, seed, tickets, order, seats, hash of the record.
     *
     * @throws IOException if the file of entrants cannot be read
     */
    @Benchmark
    public byte[] draw() throws IOException {
        return CanonicalJson.bytes(hold().toJson());
    }

    /** From the bytes of the record, and the file of entrants if they are too many to be listed, to the verdict. */
    @Benchmark
    public boolean verify() {
        return verifier.verify(record).ok();
    }

    private DrawRecord hold() throws IOException {
        if (lock.entrantFile().isEmpty()) {
            return LOTTERY.draw(lock, SECRET, ImmutableMap.of(), AT);
        }
        DrawAccumulator accumulator = LOTTERY.accumulate(lock, SECRET, ImmutableMap.of(), AT);
        try (EntrantReader reader =
                EntrantReader.open(folder.resolve(FILE), lock.entrantFile().orElseThrow())) {
            reader.forEachRemaining(accumulator::add);
        }
        return accumulator.finish();
    }

    private static ImmutableList<Entrant> entrants(int count) {
        ImmutableList<String> quotas = ImmutableList.of("retail", "making", "service");
        return IntStream.range(0, count)
                .mapToObj(i -> Entrant.of("R-%08d".formatted(i), quotas.get(i % 3)))
                .collect(ImmutableList.toImmutableList());
    }

    /** Lists the entrants, or names a file where they are too many to be listed. */
    private static LockedDraw locked(ImmutableList<Entrant> entrants, Path file) {
        SeatRules rules = SeatRules.of(
                40,
                ImmutableList.of(
                        QuotaTarget.of("retail", 10), QuotaTarget.of("making", 10), QuotaTarget.of("service", 20)),
                SpareSeats.PROPORTIONAL_TO_EXCESS,
                Transfer.SAME_QUOTA_THEN_ACROSS);
        DrawRequest.Builder request = DrawRequest.builder()
                .id(DrawId.first("tokyo-2024", "call-1"))
                .rules(rules)
                .seed(new SeedTerms(SECRET.commitment(), ImmutableList.of()))
                .lockedAt(AT);
        if (entrants.size() <= LockedDraw.MOST_LISTED) {
            return LOTTERY.lock(request.addAllEntrants(entrants).build());
        }
        return LOTTERY.lock(request.entrantFile(EntrantSort.write(entrants.iterator(), file, 100))
                .build());
    }
}
