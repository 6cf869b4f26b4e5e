package dev.shien.lottery.verify;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Checks the hashes of a record and its lock. */
final class HashCheck {

    private HashCheck() {}

    /** A lock hash as whoever verifies gives it; refuses what is none. */
    static String published(String lockHash) {
        if (!lockHash.matches("[0-9a-f]{64}")) {
            throw new IllegalArgumentException("Lock hash must be 64 lower-case hex digits, was '" + lockHash + "'");
        }
        return lockHash;
    }

    /** The canonical text of a record's lock, of which the lock's hash is taken and which the record's hash covers. */
    static String lock(JsonNode root) {
        return Canonical.string(root.get("lock"));
    }

    /** The hash of a canonical text. */
    static String hash(String canonical) {
        return Hashes.sha256(canonical.getBytes(StandardCharsets.UTF_8));
    }

    static List<Step> steps(JsonNode root, String lock, String lockHash, Optional<String> published) {
        List<Step> steps = new ArrayList<>();
        steps.add(recordHash((ObjectNode) root, lock));
        steps.add(SeedCheck.equal("lock-hash", root.get("lockHash").textValue(), lockHash));
        published.ifPresent(p -> steps.add(SeedCheck.equal("published-lock-hash", p, lockHash)));
        return steps;
    }

    private static Step recordHash(ObjectNode root, String lock) {
        ObjectNode rest = root.objectNode();
        rest.setAll(root);
        rest.remove("recordHash");
        rest.remove("signature");
        return SeedCheck.equal(
                "record-hash", root.get("recordHash").textValue(), hash(Canonical.string(rest, "lock", lock)));
    }
}
