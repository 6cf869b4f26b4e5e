package dev.shien.lottery.verify;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
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

    /** The hash of a record's lock, recomputed. */
    static String lockHash(JsonNode root) {
        return Hashes.sha256(Canonical.bytes(root.get("lock")));
    }

    static List<Step> steps(JsonNode root, String lockHash, Optional<String> published) {
        List<Step> steps = new ArrayList<>();
        steps.add(recordHash((ObjectNode) root));
        steps.add(SeedCheck.equal("lock-hash", root.get("lockHash").textValue(), lockHash));
        published.ifPresent(p -> steps.add(SeedCheck.equal("published-lock-hash", p, lockHash)));
        return steps;
    }

    private static Step recordHash(ObjectNode root) {
        ObjectNode rest = root.objectNode();
        rest.setAll(root);
        rest.remove("recordHash");
        rest.remove("signature");
        return SeedCheck.equal("record-hash", root.get("recordHash").textValue(), Hashes.sha256(Canonical.bytes(rest)));
    }
}
