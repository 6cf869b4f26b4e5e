package dev.shien.lottery.verify;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Verifies draw records: recomputes lock hash, commitment, seed, every ticket, seat plan, who is in and who waits.
 * Immutable and safe for use by several threads.
 */
public final class RecordVerifier {

    private final Optional<String> publishedLockHash;
    private final Optional<Path> entrantFile;

    private RecordVerifier(Optional<String> publishedLockHash, Optional<Path> entrantFile) {
        this.publishedLockHash = publishedLockHash;
        this.entrantFile = entrantFile;
    }

    /** A verifier that needs the record alone. */
    public static RecordVerifier create() {
        return new RecordVerifier(Optional.empty(), Optional.empty());
    }

    /**
     * A verifier that also compares the lock hash with the one that was published before the draw. Without it, a record
     * that was made up as a whole afterwards cannot be told from the real one.
     *
     * @param lockHash 64 hex digits
     */
    public RecordVerifier withPublishedLockHash(String lockHash) {
        return new RecordVerifier(Optional.of(HashCheck.published(lockHash)), entrantFile);
    }

    /** A verifier for a record whose entrants stand in a file. */
    public RecordVerifier withEntrantFile(Path file) {
        return new RecordVerifier(publishedLockHash, Optional.of(file));
    }

    /**
     * Verifies a record as published.
     *
     * @throws UncheckedIOException if the entrant file cannot be read
     * @throws IllegalArgumentException if the bytes are no well-formed JSON in UTF-8, have a key twice or a zero with a
     *     sign, or are more than 256 MB or have more objects and lists than 100 and one in 12 characters
     */
    public Verification verify(byte[] utf8) {
        return verify(StrictJson.parse("Record", utf8));
    }

    /** Verifies a record that was parsed already. */
    public Verification verify(JsonNode root) {
        List<Step> steps = new ArrayList<>();
        check(root, steps);
        return new Verification(steps);
    }

    /** Adds all steps; whom the tickets select, if the record names its entrants. */
    Optional<OutcomeCheck> check(JsonNode root, List<Step> steps) {
        Problems problems = RecordShape.RECORD.problems(root);
        steps.add(problems.step("structure", "all fields of shien/draw-record/1 and no other"));
        return problems.isEmpty() ? recompute(root, steps) : Optional.empty();
    }

    private Optional<OutcomeCheck> recompute(JsonNode root, List<Step> steps) {
        JsonNode lock = root.get("lock");
        String lockText = HashCheck.lock(root);
        String lockHash = HashCheck.hash(lockText);
        steps.addAll(HashCheck.steps(root, lockText, lockHash, publishedLockHash));
        Step rules = RulesCheck.rules(lock.get("rules"));
        steps.add(rules);
        Optional<EntrantFileCheck> file =
                entrantFile.filter(f -> !lock.get("entrantFile").isNull()).map(f -> EntrantFileCheck.of(root, f));
        steps.add(file.map(EntrantFileCheck::entrants).orElseGet(() -> listed(lock)));
        steps.add(
                rules.ok()
                        ? SeatPlanCheck.check(lock)
                        : Step.failed("seat-plan", "no plan follows from rules that contradict themselves"));
        steps.addAll(SeedCheck.steps(root, lockHash));
        Optional<OutcomeCheck> outcome = drawn(root, file).map(drawn -> new OutcomeCheck(root, drawn));
        steps.addAll(outcome.map(OutcomeCheck::steps).orElseGet(OutcomeCheck::unknown));
        steps.add(SignatureCheck.signature(root));
        return outcome;
    }

    private static Optional<List<Drawn>> drawn(JsonNode root, Optional<EntrantFileCheck> file) {
        JsonNode lock = root.get("lock");
        return lock.get("entrantFile").isNull()
                ? Optional.of(new Tickets(lock, root.get("seed").textValue()).all(lock.get("entrants")))
                : file.flatMap(EntrantFileCheck::drawn);
    }

    private Step listed(JsonNode lock) {
        if (lock.get("entrantFile").isNull()) {
            return entrantFile.isEmpty()
                    ? RulesCheck.entrants(lock)
                    : Step.failed("entrants", "the record lists its entrants and names no file");
        }
        return Step.failed(
                "entrants",
                "they stand in the file with the hash "
                        + lock.get("entrantFile").get("sha256").textValue() + ": give it as well");
    }
}
