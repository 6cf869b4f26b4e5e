package dev.shien.domain.visit;

import com.google.common.collect.ImmutableSet;
import dev.shien.domain.json.JsonCursor;
import java.util.Optional;

/**
 * The ids of one kind of thing in a document, of which its other parts speak.
 *
 * @param what the kind with its article, such as {@code an expert}
 * @param ids the ids; absent if they could not all be read
 */
record KnownIds(String what, Optional<ImmutableSet<String>> ids) {

    /** The id that stands at a field, noted if there is no such thing. */
    String at(JsonCursor c, String field) {
        String id = c.text(field);
        if (c.isSound(field)) {
            ids.filter(known -> !known.contains(id))
                    .ifPresent(known -> c.problem(field, "the id of " + what + Nearest.maybe(id, known)));
        }
        return id;
    }

    /** The id that stands at a field that may be left out. */
    Optional<String> optional(JsonCursor c, String field) {
        return c.has(field) ? Optional.of(at(c, field)) : Optional.empty();
    }
}
