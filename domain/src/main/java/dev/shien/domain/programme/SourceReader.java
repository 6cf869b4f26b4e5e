package dev.shien.domain.programme;

import dev.shien.domain.json.JsonCursor;
import dev.shien.domain.selection.DrandChain;
import dev.shien.domain.selection.Source;
import java.time.OffsetDateTime;
import java.util.Optional;

/** Reads a public source that enters a seed. */
final class SourceReader {

    /** The greatest whole number that every JSON parser reads alike. */
    private static final long GREATEST = (1L << 53) - 1;

    private SourceReader() {}

    static Source read(JsonCursor c, String name) {
        String kind = c.has("kind") ? c.text("kind") : "published";
        return switch (kind) {
            case "numbers" -> new Source.Numbers(name, expectedAt(c));
            case "drand" -> new Source.Drand(name, chain(c.object("chain")), c.number("round", 1, GREATEST));
            case "nist" ->
                new Source.Nist(
                        name, c.integer("chainIndex", 1, Integer.MAX_VALUE), c.instant("at"), c.text("certificateId"));
            default -> {
                if (c.isSound("kind") && !kind.equals("published")) {
                    c.problem("kind", "one of published, numbers, drand, nist");
                }
                yield new Source.Published(name, expectedAt(c));
            }
        };
    }

    private static DrandChain chain(JsonCursor c) {
        DrandChain chain = new DrandChain(
                c.text("hash"), c.number("genesis", 0, GREATEST), c.integer("period", 1, Integer.MAX_VALUE));
        return Reading.closed(c, chain);
    }

    private static Optional<OffsetDateTime> expectedAt(JsonCursor c) {
        return c.has("expectedAt") ? Optional.of(c.instant("expectedAt")) : Optional.empty();
    }
}
