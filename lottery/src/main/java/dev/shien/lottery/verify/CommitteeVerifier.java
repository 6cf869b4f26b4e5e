package dev.shien.lottery.verify;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
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
        return new CommitteeVerifier(Optional.of(HashCheck.published(lockHash)));
    }

    /**
     * Verifies a record as published.
     *
     * @throws IllegalArgumentException if the bytes are no well-formed JSON in UTF-8, have a key twice or a zero with a
     *     sign, or are more than 256 MB or have more objects and lists than 100 and one in 12 characters
     */
    public Verification verify(byte[] utf8) {
        return verify(StrictJson.parse("Record", utf8));
    }

    /** Verifies a record that was parsed already. */
    public Verification verify(JsonNode root) {
        Problems problems = CommitteeShapes.RECORD.problems(root);
        List<Step> steps = new ArrayList<>();
        steps.add(problems.step("structure", "all fields of shien/committee-record/1 and no other"));
        if (problems.isEmpty()) {
            recompute(root, steps);
        }
        return new Verification(steps);
    }

    private void recompute(JsonNode root, List<Step> steps) {
        JsonNode lock = root.get("lock");
        String lockText = HashCheck.lock(root);
        String lockHash = HashCheck.hash(lockText);
        steps.addAll(HashCheck.steps(root, lockText, lockHash, publishedLockHash));
        steps.addAll(SeedCheck.steps(root, lockHash));
        QuotaCheck quotas = new QuotaCheck(lock.get("problem"));
        steps.add(quotas.categories());
        Step entrants = quotas.entrants();
        steps.add(entrants);
        if (entrants.ok()) {
            Map<List<String>, Integer> types = quotas.types();
            steps.add(QuotaCheck.types(lock.get("distribution"), types));
            steps.add(quotas.committees(lock.get("distribution"), types));
            steps.add(QuotaCheck.weights(lock.get("distribution")));
            new LotCheck(root, types).check(steps);
        }
    }
}
