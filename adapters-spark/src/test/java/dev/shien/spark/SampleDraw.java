package dev.shien.spark;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.Maps;
import com.google.common.collect.Multimaps;
import dev.shien.domain.json.CanonicalJson;
import dev.shien.domain.selection.DrawAccumulator;
import dev.shien.domain.selection.DrawId;
import dev.shien.domain.selection.DrawRecord;
import dev.shien.domain.selection.DrawRequest;
import dev.shien.domain.selection.DrawSecret;
import dev.shien.domain.selection.Entrant;
import dev.shien.domain.selection.EntrantFile;
import dev.shien.domain.selection.LockedDraw;
import dev.shien.domain.selection.QuotaTarget;
import dev.shien.domain.selection.SeatRules;
import dev.shien.domain.selection.SeedTerms;
import dev.shien.domain.selection.Source;
import dev.shien.domain.selection.SpareSeats;
import dev.shien.domain.selection.Transfer;
import dev.shien.lottery.QuotaLottery;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.stream.IntStream;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/** A draw of 90 seats for 3,000 entrants of three quotas, some of greater weight, some with names beyond U+FFFF. */
final class SampleDraw {

    static final OffsetDateTime LOCKED = OffsetDateTime.parse("2026-06-01T09:00:00+09:00");
    static final DrawSecret SECRET = DrawSecret.parse("5e".repeat(32));
    static final ImmutableMap<String, String> SOURCES = ImmutableMap.of("numbers", "4 8 15");
    static final OffsetDateTime DRAWN = LOCKED.plusDays(1);
    static final ImmutableList<Entrant> ENTRANTS =
            IntStream.range(0, 3_000).mapToObj(SampleDraw::entrant).collect(ImmutableList.toImmutableList());

    private SampleDraw() {}

    private static Entrant entrant(int i) {
        String receipt = (i % 7 == 0 ? "\uD840\uDC0B" : i % 7 == 1 ? "\uFF76" : "R") + i;
        return Entrant.of(receipt, i % 5 == 0 ? "services" : i % 3 == 0 ? "小売" : "makers", i % 11 == 0 ? 3 : 1);
    }

    /** The lock of all entrants in a file of that hash. */
    static LockedDraw inFile() {
        ImmutableSortedMap<String, Integer> demand = ImmutableSortedMap.copyOf(
                Maps.transformValues(Multimaps.index(ENTRANTS, Entrant::quota).asMap(), Collection::size));
        return inFile(new EntrantFile(demand, true, "ab".repeat(32), 10));
    }

    static LockedDraw inFile(EntrantFile file) {
        return QuotaLottery.create().lock(request().entrantFile(file).build());
    }

    /** The lock that lists its entrants. */
    static LockedDraw listing(Iterable<Entrant> entrants) {
        return QuotaLottery.create().lock(request().addAllEntrants(entrants).build());
    }

    private static DrawRequest.Builder request() {
        return DrawRequest.builder()
                .id(DrawId.first("programme", "call-1"))
                .rules(SeatRules.of(
                        90,
                        ImmutableList.of(
                                QuotaTarget.of("makers", 30), QuotaTarget.of("services", 30), QuotaTarget.of("小売", 20)),
                        SpareSeats.PROPORTIONAL_TO_EXCESS,
                        Transfer.SAME_QUOTA_THEN_ACROSS))
                .seed(new SeedTerms(SECRET.commitment(), ImmutableList.of(Source.of("numbers", LOCKED.plusHours(8)))))
                .lockedAt(LOCKED);
    }

    /** The record of one JVM's accumulator. */
    static String inOneJvm(LockedDraw lock, Iterable<Entrant> entrants) {
        DrawAccumulator all = QuotaLottery.create().accumulate(lock, SECRET, SOURCES, DRAWN);
        entrants.forEach(all::add);
        return json(all.finish());
    }

    /** The record that Spark makes. */
    static String onSpark(LockedDraw lock, Dataset<Row> entrants) {
        return json(SparkDraw.using(QuotaLottery::create).draw(entrants, lock, SECRET, SOURCES, DRAWN));
    }

    static String json(DrawRecord record) {
        return CanonicalJson.string(record.toJson());
    }
}
