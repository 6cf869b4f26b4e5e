package dev.shien.lottery.verify;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Verifies records of committees: recomputes lock hash, commitment and seed, holds every committee of the distribution to
 * the quotas, and draws number, committee and entrants anew. No linear programme is solved: that the distribution is the
 * fairest is proven by its certificate. Immutable and safe for use by several threads.
 */
public final class CommitteeVerifier {

    private final Optional<String> publishedLockHash;

    private CommitteeVerifier(Optional<String> publishedLockHash) {
        this.publishedLockHash = publishedLockHash;
    }

    /** A verifier that needs the record alone. */
    public static CommitteeVerifier create() {
        return new CommitteeVerifier(Optional.empty());
    }

    /**
     * A verifier that also compares the lock hash with the one that was published before the draw. Without it, a record
     * that was made up as a whole afterwards cannot be told from the real one.
     *
     * @param lockHash 64 hex digits
     */
    public CommitteeVerifier withPublishedLockHash(String lockHash) {
        if (!lockHash.matches("[0-9a-f]{64}")) {
            throw new IllegalArgumentException("Lock hash must be 64 lower-case hex digits, was '" + lockHash + "'");
        }
        return new CommitteeVerifier(Optional.of(lockHash));
    }

    /**
     * Verifies a record as published.
     *
     * @throws IllegalArgumentException if the bytes are no well-formed JSON in UTF-8, or have a key twice
     */
    public Verification verify(byte[] utf8) {
        return verify(StrictJson.parse(utf8));
    }

    /** Verifies a record that was parsed already. */
    public Verification verify(JsonNode root) {
        List<String> problems = new ArrayList<>();
        CommitteeShapes.RECORD.check(root, "$", problems);
        List<Step> steps = new ArrayList<>();
        steps.add(Step.of("structure", problems, "all fields of shien/committee-record/1 and no other"));
        if (problems.isEmpty()) {
            recompute(root, steps);
        }
        return new Verification(steps);
    }

    private void recompute(JsonNode root, List<Step> steps) {
        JsonNode lock = root.get("lock");
        steps.add(RecordVerifier.recordHash((ObjectNode) root));
        String lockHash = Hashes.sha256(Canonical.bytes(lock));
        steps.add(SeedCheck.equal("lock-hash", root.get("lockHash").textValue(), lockHash));
        publishedLockHash.ifPresent(p -> steps.add(SeedCheck.equal("published-lock-hash", p, lockHash)));
        steps.add(SeedCheck.order(root));
        steps.add(SeedCheck.commitment(root));
        steps.addAll(SourceCheck.sources(root));
        steps.add(SeedCheck.selfSeeded(root));
        steps.add(SeedCheck.seed(root, lockHash));
        QuotaCheck quotas = new QuotaCheck(lock.get("problem"));
        steps.add(quotas.categories());
        Step entrants = quotas.entrants();
        steps.add(entrants);
        if (entrants.ok()) {
            steps.add(quotas.types(lock.get("distribution")));
            steps.add(quotas.committees(lock.get("distribution")));
            steps.add(QuotaCheck.weights(lock.get("distribution")));
            new LotCheck(root, quotas.types()).check(steps);
        }
    }
}
