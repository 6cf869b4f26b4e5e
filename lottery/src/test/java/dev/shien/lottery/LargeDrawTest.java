package dev.shien.lottery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import dev.shien.domain.json.CanonicalJson;
import dev.shien.domain.json.Json;
import dev.shien.domain.selection.DrawAccumulator;
import dev.shien.domain.selection.DrawRecord;
import dev.shien.domain.selection.DrawRequest;
import dev.shien.domain.selection.Entrant;
import dev.shien.domain.selection.EntrantFile;
import dev.shien.domain.selection.LockedDraw;
import dev.shien.domain.selection.OpenSeats;
import dev.shien.domain.selection.QuotaTarget;
import dev.shien.domain.selection.SeatRules;
import dev.shien.domain.selection.SpareSeats;
import dev.shien.domain.selection.Standing;
import dev.shien.domain.selection.Ticket;
import dev.shien.domain.selection.Transfer;
import dev.shien.domain.selection.WaitlistEvent;
import dev.shien.lottery.entrants.EntrantReader;
import dev.shien.lottery.entrants.EntrantSort;
import dev.shien.lottery.verify.RecordVerifier;
import dev.shien.lottery.verify.Step;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A draw whose entrants stand in a file, from the unsorted entrants to the verified record. */
class LargeDrawTest {

    private static final QuotaLottery LOTTERY = QuotaLottery.create();

    @TempDir
    private Path folder;

    @Test
    void recordIsVerifiedWithItsEntrantFile() throws IOException {
        Path file = folder.resolve("entrants.jsonl");
        byte[] record = CanonicalJson.bytes(draw(file).toJson());

        assertThat(RecordVerifier.create().withEntrantFile(file).verify(record).failures())
                .isEmpty();
        assertThat(RecordVerifier.create().verify(record).failures())
                .extracting(Step::toString)
                .first()
                .asString()
                .startsWith("FAILED entrants: they stand in the file with the hash ");
        assertThat(folder).isDirectoryNotContaining(f -> !f.equals(file));
    }

    @Test
    void everyChangeOfTheFileIsFound() throws IOException {
        Path file = folder.resolve("entrants.jsonl");
        byte[] record = CanonicalJson.bytes(draw(file).toJson());
        List<String> lines = Files.readAllLines(file);

        found(record, file, swapped(lines, 3, 4), "stands twice or out of order, after 'making-004'");
        found(
                record,
                file,
                without(lines, 5),
                "the file has {making=299, retail=200, service=1} entrants, the lock says");
        found(record, file, with(lines, 0, "{}"), "line 1 must be {\"format\":\"shien/entrants/1\"}");
        found(record, file, with(lines, 2, lines.get(2).replace(":1}", ":2}")), "the file has the hash ");
        found(record, file, with(lines, 2, lines.get(2).replace(":1}", ": 1}")), "line 3 is not the canonical JSON");
        found(
                record,
                file,
                with(lines, 2, lines.get(2).replace("making\"", "other\"")),
                "names quota 'other', not declared");
        Files.write(file, new byte[] {(byte) 0xC3, '\n'});
        found(record, file, "line 1 is not UTF-8");
    }

    @Test
    void listedEntrantsBesideTheFileAreFound() {
        Path file = folder.resolve("entrants.jsonl");
        ObjectNode record = (ObjectNode) draw(file).toJson();
        record.withObject("/lock").withArray("/entrants").add(Json.toTree(Entrant.of("zz", "nowhere")));

        found(CanonicalJson.bytes(record), file, "entrants in a file go with no listed ones");
    }

    private static void found(byte[] record, Path file, List<String> lines, String problem) throws IOException {
        Files.writeString(file, String.join("\n", lines) + "\n");
        found(record, file, problem);
    }

    private static void found(byte[] record, Path file, String problem) {
        assertThat(RecordVerifier.create().withEntrantFile(file).verify(record).failures())
                .filteredOn(s -> s.name().equals("entrants"))
                .extracting(Step::found)
                .singleElement()
                .asString()
                .contains(problem);
    }

    private static List<String> with(List<String> lines, int at, String line) {
        ImmutableList.Builder<String> changed = ImmutableList.builder();
        return changed.addAll(lines.subList(0, at))
                .add(line)
                .addAll(lines.subList(at + 1, lines.size()))
                .build();
    }

    private static List<String> swapped(List<String> lines, int one, int other) {
        return with(with(lines, one, lines.get(other)), other, lines.get(one));
    }

    private static List<String> without(List<String> lines, int at) {
        return lines.stream().filter(l -> !l.equals(lines.get(at))).toList();
    }

    @Test
    void waitlistThatIsUsedUpLeavesTheSeatVacant() {
        Path file = folder.resolve("entrants.jsonl");
        DrawRecord record = draw(file);
        ImmutableList<String> waiting = record.waitlist().get(0).receipts();
        List<WaitlistEvent> events = new ArrayList<>();
        Standing standing = LOTTERY.start(record);
        for (int i = 0; i <= waiting.size(); i++) {
            String in = standing.selected().stream()
                    .filter(s -> s.quota().equals("retail"))
                    .findFirst()
                    .orElseThrow()
                    .receipt();
            events.add(WaitlistEvent.withdrawn(in));
            standing = LOTTERY.next(standing, WaitlistEvent.withdrawn(in));
        }
        assertThat(Histories.verified(
                        RecordVerifier.create().withEntrantFile(file), record, ImmutableList.copyOf(events)))
                .isEqualTo(standing);
        assertThat(standing.promotions()).hasSize(waiting.size());
        assertThat(standing.vacant()).containsExactly(Map.entry("retail", 1));
        assertThat(standing.unlisted()).containsKey("retail");
    }

    /** The listed of b are used up while others of it wait: a seat of a, where nobody waits, or an open one stays vacant. */
    @ParameterizedTest
    @CsvSource({"a, PROPORTIONAL_TO_EXCESS", "a, IN_DECLARED_ORDER", "*, IN_DECLARED_ORDER", "*, OPEN_POOL"})
    void seatStaysVacantWhereSomeoneUnlistedMayBeNext(String seat, SpareSeats spare) {
        SeatRules rules = SeatRules.of(
                        4,
                        ImmutableList.of(QuotaTarget.of("a", 1), QuotaTarget.of("b", 1), QuotaTarget.of("c", 1)),
                        spare,
                        Transfer.SAME_QUOTA_THEN_ACROSS)
                .withOpen(new OpenSeats(1, OpenSeats.Order.RESERVED_FIRST, OpenSeats.Tickets.ONE));
        ImmutableList<Entrant> entrants = ImmutableList.<Entrant>builder()
                .addAll(Draws.entrants("a", 1))
                .addAll(Draws.entrants("b", 30))
                .addAll(Draws.entrants("c", 4))
                .build();
        Path file = folder.resolve("entrants.jsonl");
        DrawRecord record = draw(rules, entrants, file, 1);
        Standing start = LOTTERY.start(record);
        long listed =
                start.waiting().stream().filter(t -> t.quota().equals("b")).count();
        Standing after = Histories.verified(
                RecordVerifier.create().withEntrantFile(file),
                record,
                ImmutableList.of(WaitlistEvent.seatsAdded("b", (int) listed), WaitlistEvent.seatsAdded(seat, 1)));

        assertThat(after.promotions()).hasSize((int) listed);
        assertThat(after.vacant()).containsExactly(Map.entry(seat, 1));
        assertThat(after.waiting()).extracting(Ticket::quota).containsOnly("c");
    }

    @Test
    void whoeverWaitsUnlistedLeavesWithoutAnEvent() {
        DrawRecord record = draw(folder.resolve("entrants.jsonl"));
        Standing start = LOTTERY.start(record);
        String unlisted = IntStream.rangeClosed(1, 200)
                .mapToObj("retail-%03d"::formatted)
                .filter(r -> !start.isIn(r) && !start.isWaiting(r))
                .findFirst()
                .orElseThrow();

        assertThatIllegalArgumentException()
                .isThrownBy(() -> LOTTERY.next(start, WaitlistEvent.withdrawn(unlisted)))
                .withMessageContaining("among those whom the record lists")
                .withMessageContaining("leaves without an event");
    }

    @Tag("slow")
    @Test
    void whatTakesAListOfEntrantsIsRefused() {
        DrawRecord record = draw(folder.resolve("entrants.jsonl"));
        LockedDraw lock = record.lock();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> LOTTERY.draw(lock, Draws.SECRET, Draws.VALUES, Draws.DRAWN_AT))
                .withMessageContaining("accumulate them instead");
        DrawAccumulator accumulator = accumulator(lock);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> accumulator.add(Entrant.of("x", "retail").inParty("p")))
                .withMessageContaining("must have neither party nor owner");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> accumulator.add(Entrant.of("x", "other")))
                .withMessageContaining("Quota 'other' is not declared");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> LOTTERY.lock(Draws.request(Draws.tokyo(), Draws.entrants("retail", 100_001))))
                .withMessageContaining("at most 100000 listed entrants, was 100001. Put them into an entrant file");
        EntrantFile file = lock.entrantFile().orElseThrow();
        refused(
                Draws.builder(Draws.tokyo()).entrantFile(file).addEntrants(Entrant.of("x", "retail")),
                "listed or in a file, were both: 1 listed");
        refused(Draws.builder(Draws.tokyo().withOwnerLimit(1)).entrantFile(file), "must have no owner limit");
        refused(
                Draws.builder(Draws.tokyo())
                        .entrantFile(new EntrantFile(ImmutableSortedMap.of("other", 1), false, file.sha256(), 0)),
                "names quota 'other', which is not declared");
    }

    private static void refused(DrawRequest.Builder request, String message) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> LOTTERY.lock(request.build()))
                .withMessageContaining(message);
    }

    private static DrawRecord draw(Path file) {
        ImmutableList<Entrant> entrants = ImmutableList.<Entrant>builder()
                .addAll(Draws.entrants("retail", 200))
                .addAll(Draws.entrants("making", 300))
                .add(Entrant.of("受付-\"99\"", "service", 7))
                .build()
                .reverse();
        return draw(Draws.tokyo(), entrants, file, 5);
    }

    private static DrawRecord draw(SeatRules rules, ImmutableList<Entrant> entrants, Path file, int waitlist) {
        EntrantFile sorted = EntrantSort.write(entrants.iterator(), file, waitlist, 64);
        LockedDraw lock = LOTTERY.lock(
                Draws.builder(rules, Draws.SOURCE).entrantFile(sorted).build());
        DrawAccumulator accumulator = accumulator(lock);
        try (EntrantReader reader = EntrantReader.open(file, sorted)) {
            reader.forEachRemaining(accumulator::add);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return accumulator.finish();
    }

    private static DrawAccumulator accumulator(LockedDraw lock) {
        return LOTTERY.accumulate(lock, Draws.SECRET, Draws.VALUES, Draws.DRAWN_AT);
    }
}
