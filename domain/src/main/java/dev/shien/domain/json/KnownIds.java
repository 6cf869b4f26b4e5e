package dev.shien.domain.json;

import com.google.common.collect.ImmutableSet;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;

/**
 * The ids of one kind of thing in a document, of which its other parts speak.
 *
 * @param what the kind with its article, such as {@code an expert}
 * @param ids the ids; absent if they could not all be read
 */
public record KnownIds(String what, Optional<ImmutableSet<String>> ids) {

    /** The id that stands at a field, noted if there is no such thing. */
    public String at(JsonCursor c, String field) {
        String id = c.text(field);
        if (c.isSound(field)) {
            ids.filter(known -> !known.contains(id))
                    .ifPresent(known -> c.problem(field, "the id of " + what + Nearest.maybe(id, known)));
        }
        return id;
    }

    /** The id that stands at a field that may be left out. */
    public Optional<String> optional(JsonCursor c, String field) {
        return c.has(field) ? Optional.of(at(c, field)) : Optional.empty();
    }

    /** The ids of a list that may be left out, each once; noted if there is no such thing. */
    public ImmutableSet<String> all(JsonCursor c, String field) {
        if (!c.has(field)) {
            return ImmutableSet.of();
        }
        Set<String> seen = new LinkedHashSet<>();
        c.values(field, id -> once(id, seen));
        return ImmutableSet.copyOf(seen);
    }

    private String once(String id, Set<String> seen) {
        ids.filter(known -> !known.contains(id)).ifPresent(known -> {
            throw new IllegalArgumentException("the id of " + what + Nearest.maybe(id, known));
        });
        if (!seen.add(id)) {
            throw new IllegalArgumentException("each id once");
        }
        return id;
    }
}
