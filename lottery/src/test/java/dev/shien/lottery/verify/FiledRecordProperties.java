package dev.shien.lottery.verify;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shien.domain.json.CanonicalJson;
import dev.shien.domain.selection.DrawAccumulator;
import dev.shien.domain.selection.DrawRequest;
import dev.shien.domain.selection.EntrantFile;
import dev.shien.domain.selection.LockedDraw;
import dev.shien.domain.selection.OpenSeats;
import dev.shien.domain.selection.SeatRules;
import dev.shien.lottery.QuotaLottery;
import dev.shien.lottery.entrants.EntrantSort;
import dev.shien.testkit.selection.DrawCase;
import dev.shien.testkit.selection.SelectionArbitraries;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class FiledRecordProperties {

    private static final QuotaLottery LOTTERY = QuotaLottery.create();

    /** Rule 1: the verifier agrees with every record of a draw whose entrants stand in a file. */
    @Property(tries = 50)
    void agreesWithEveryRecordOfAFile(
            @ForAll(supplier = SelectionArbitraries.SimpleDraws.class) DrawCase draw,
            @ForAll @IntRange(max = 4) int waitlist,
            @ForAll @IntRange(max = 3) int open,
            @ForAll OpenSeats.Order order)
            throws IOException {
        Path folder = Files.createTempDirectory("filed");
        Path file = folder.resolve("entrants.jsonl");
        try {
            EntrantFile sorted = EntrantSort.write(draw.request().entrants().iterator(), file, waitlist);
            LockedDraw lock = LOTTERY.lock(filed(draw, sorted, new OpenSeats(open, order, OpenSeats.Tickets.ONE)));
            DrawAccumulator all = LOTTERY.accumulate(lock, draw.secret(), draw.sources(), draw.drawnAt());
            draw.request().entrants().forEach(all::add);

            assertThat(RecordVerifier.create()
                            .withEntrantFile(file)
                            .verify(CanonicalJson.bytes(all.finish().toJson()))
                            .failures())
                    .isEmpty();
        } finally {
            Files.deleteIfExists(file);
            Files.delete(folder);
        }
    }

    private static DrawRequest filed(DrawCase draw, EntrantFile file, OpenSeats open) {
        DrawRequest request = draw.request();
        SeatRules rules = request.rules();
        return DrawRequest.builder()
                .id(request.id())
                .rules(rules.withSeats(rules.capacity() + open.count(), rules.quotas(), open))
                .entrantFile(file)
                .seed(request.seed())
                .lockedAt(request.lockedAt())
                .build();
    }
}
