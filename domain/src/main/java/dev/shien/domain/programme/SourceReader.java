package dev.shien.domain.programme;

import dev.shien.domain.json.JsonCursor;
import dev.shien.domain.selection.DrandChain;
import dev.shien.domain.selection.Source;
import java.time.OffsetDateTime;
import java.util.Optional;

/** Reads a public source that enters a seed. */
final class SourceReader {

    private static final int CHAIN_HASH_BYTES = 32;
    private static final int CERTIFICATE_ID_BYTES = 64;

    private SourceReader() {}

    /** The source; a kind that is not known is all that is noted of it, as its fields cannot be judged. */
    static Source read(JsonCursor c, String name) {
        String kind = c.has("kind") ? c.text("kind") : "published";
        return switch (kind) {
            case "published" -> Reading.closed(c, new Source.Published(name, expectedAt(c)));
            case "numbers" -> Reading.closed(c, new Source.Numbers(name, expectedAt(c)));
            case "drand" -> Reading.closed(c, drand(c, name));
            case "nist" -> Reading.closed(c, nist(c, name));
            default -> {
                if (c.isSound("kind")) {
                    c.problem("kind", "one of published, numbers, drand, nist");
                }
                yield new Source.Published(name, Optional.empty());
            }
        };
    }

    private static Source drand(JsonCursor c, String name) {
        DrandChain chain = chain(c.object("chain"));
        return new Source.Drand(name, chain, c.number("round", 1, chain.lastRound()));
    }

    private static Source nist(JsonCursor c, String name) {
        return new Source.Nist(
                name,
                c.integer("chainIndex", 1, Integer.MAX_VALUE),
                c.instant("at"),
                hex(c, "certificateId", 2 * CERTIFICATE_ID_BYTES));
    }

    private static DrandChain chain(JsonCursor c) {
        DrandChain chain = new DrandChain(
                hex(c, "hash", 2 * CHAIN_HASH_BYTES),
                c.number("genesis", 0, DrandChain.LATEST_GENESIS),
                c.integer("period", 1, Integer.MAX_VALUE));
        return Reading.closed(c, chain);
    }

    /** A hash; zeros in place of what is none. */
    private static String hex(JsonCursor c, String field, int digits) {
        return c.value(
                field,
                text -> {
                    if (!text.matches("[0-9a-f]{" + digits + "}")) {
                        throw new IllegalArgumentException(digits + " lower-case hex digits");
                    }
                    return text;
                },
                "0".repeat(digits));
    }

    private static Optional<OffsetDateTime> expectedAt(JsonCursor c) {
        return c.has("expectedAt") ? Optional.of(c.instant("expectedAt")) : Optional.empty();
    }
}
