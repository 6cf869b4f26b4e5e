package dev.shien.lottery.verify;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.google.common.collect.ImmutableList;
import dev.shien.domain.json.CanonicalJson;
import dev.shien.domain.selection.DrawAccumulator;
import dev.shien.domain.selection.DrawRecord;
import dev.shien.domain.selection.Entrant;
import dev.shien.domain.selection.EntrantFile;
import dev.shien.domain.selection.LockedDraw;
import dev.shien.domain.selection.WaitlistEvent;
import dev.shien.domain.selection.WaitlistHistory;
import dev.shien.lottery.Draws;
import dev.shien.lottery.QuotaLottery;
import dev.shien.lottery.entrants.EntrantSort;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Entrant files that are not as one line feed a line, of an entrant each, asks; and how much is kept of them. */
class EntrantFileCheckTest {

    private static final QuotaLottery LOTTERY = QuotaLottery.create();
    private static final ImmutableList<Entrant> ENTRANTS = Draws.entrants(20, 20, 100);

    @TempDir
    private Path folder;

    private Path file;
    private DrawRecord record;
    private String content;

    @BeforeEach
    void draws() throws IOException {
        file = folder.resolve("entrants.jsonl");
        record = draw(ENTRANTS, file);
        content = Files.readString(file);
    }

    private static DrawRecord draw(ImmutableList<Entrant> entrants, Path file) {
        EntrantFile sorted = EntrantSort.write(entrants.iterator(), file, 5);
        LockedDraw lock = LOTTERY.lock(
                Draws.builder(Draws.tokyo(), Draws.SOURCE).entrantFile(sorted).build());
        DrawAccumulator accumulator = LOTTERY.accumulate(lock, Draws.SECRET, Draws.VALUES, Draws.DRAWN_AT);
        entrants.forEach(accumulator::add);
        return accumulator.finish();
    }

    @Test
    void oneLineFeedEndsALineAndNothingElse() throws IOException {
        found(content.substring(0, content.length() - 1), "line 141 is cut off: one line feed must end it");
        found(content.replace("\n", "\r\n"), "line 1 has a carriage return: one line feed must end it");
        found(content.replace("\n", "\r"), "line 1 has a carriage return");
        found(content.replaceFirst("(?s)(\n.*?\n.*?)\n", "$1\r\n"), "line 3 has a carriage return");
        found(content + "\n", "line 142 is not the canonical JSON of an entrant");
    }

    @Test
    void aLineThatIsLongerThanAnyEntrantsEndsTheReading() throws IOException {
        found(content + "x".repeat(1 << 20), "line 142 is longer than 1239 bytes");
        found("x".repeat(1 << 20), "line 1 is longer than 1239 bytes");
        assertThat(failures(Optional.of(file)))
                .endsWith("FAILED waitlist: not recomputed, for lack of the entrants")
                .hasSize(4);
    }

    @ParameterizedTest
    @ValueSource(strings = {"が", "\"", "\\", "ÿ"})
    void theLongestNamesAreRead(String character) {
        Path other = folder.resolve("longest");
        DrawRecord longest = draw(ImmutableList.of(Entrant.of(character.repeat(200), "retail", 1_000)), other);

        assertThat(RecordVerifier.create()
                        .withEntrantFile(other)
                        .verify(longest.toJson())
                        .failures())
                .isEmpty();
    }

    @Test
    void aReceiptNumberThatNoEntrantMayHaveIsFound() throws IOException {
        found(content.replace("making-003", "か\u3099"), "line 4: entrant 'か\u3099' is not in Unicode form NFC");
        found(content.replace("making-003", "\u0085-3"), "line 4: entrant '\u0085-3' is not one line of at most 200");
        found(content.replace("making-003", "m".repeat(201)), "(201 characters) is not one line of at most 200");
    }

    /** A byte that never is UTF-8, and a character of which the end is missing. */
    @ParameterizedTest
    @ValueSource(strings = {"\u00FF", "\u00E3\u0081", "\u00ED\u00A0\u0080"})
    void bytesThatAreNoUtf8AreFoundWithTheirLine(String latin1) throws IOException {
        Files.write(file, content.replace("making-003", latin1).getBytes(StandardCharsets.ISO_8859_1));

        assertThat(failures(Optional.of(file))).contains("FAILED entrants: line 4 is not UTF-8");
    }

    @Test
    void quotasThatAreNotDeclaredAreNotCounted() throws IOException {
        found(
                content.replaceAll("making(\",\"receipt\":\"making-00[12])", "other$1"),
                "the file has {making=18, retail=20, service=100} entrants, the lock says {making=20, retail=20, ");
    }

    /** It would keep the whole file in memory. Nothing is read: there is no such file. */
    @Test
    void aWaitlistBeyondTheTicketsOfTheRecordIsFoundBeforeTheFileIsRead() {
        ObjectNode forged = (ObjectNode) record.toJson();
        Tampering.put(forged, "/lock/entrantFile/waitlist", Integer.MAX_VALUE);
        Tampering.rehash(forged);

        assertThat(RecordVerifier.create()
                        .withEntrantFile(folder.resolve("nothing"))
                        .verify(forged)
                        .failures())
                .extracting(Step::toString)
                .contains(
                        "FAILED entrants: the record lists " + record.tickets().size() + " tickets, by demand, seats "
                                + "and waitlist of the lock it must be 140; the file was not read");
    }

    @Test
    void withoutTheFileNothingIsSaidOfTheOutcome() {
        assertThat(failures(Optional.empty()))
                .hasSize(4)
                .contains("FAILED tickets: not recomputed, for lack of the entrants");
    }

    /** What the first reading found would otherwise not hold for the second. */
    @Test
    void theHistoryOfAWaitlistIsVerifiedWithoutReadingTheFileAgain() throws IOException {
        WaitlistHistory history = WaitlistHistory.of(
                LOTTERY,
                record,
                ImmutableList.of(
                        WaitlistEvent.withdrawn(record.selected().get(0).receipt())));
        RecordVerifier verifier = RecordVerifier.create().withEntrantFile(file);
        assertThat(WaitlistVerifier.with(verifier)
                        .verify(CanonicalJson.bytes(record.toJson()), CanonicalJson.bytes(history.toJson()))
                        .failures())
                .isEmpty();

        List<Step> steps = new ArrayList<>();
        OutcomeCheck outcome = verifier.check(record.toJson(), steps).orElseThrow();
        Files.delete(file);

        assertThat(steps).allMatch(Step::ok);
        assertThat(outcome.history()
                        .next(history.toJson().at("/changes/0/event"))
                        .orElseThrow())
                .extracting(p -> p.drawn().receipt())
                .containsExactly(record.waitlist().get(0).receipts().get(0));
    }

    private void found(String changed, String problem) throws IOException {
        Files.writeString(file, changed);
        assertThat(failures(Optional.of(file)))
                .filteredOn(f -> f.startsWith("FAILED entrants: "))
                .singleElement()
                .asString()
                .contains(problem);
    }

    private List<String> failures(Optional<Path> entrants) {
        RecordVerifier verifier =
                entrants.map(RecordVerifier.create()::withEntrantFile).orElseGet(RecordVerifier::create);
        return verifier.verify(record.toJson()).failures().stream()
                .map(Step::toString)
                .toList();
    }
}
