package dev.shien.domain.workshop;

import com.google.common.collect.ImmutableSet;
import dev.shien.domain.json.JsonCursor;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;

/**
 * The participants of a document, of whom its other parts speak by id.
 *
 * @param ids their ids; absent if they could not all be read
 */
record Roll(Optional<ImmutableSet<String>> ids) {

    private static final String EXPECTED = "the id of a participant";

    /**
     * The id, if there is such a participant.
     *
     * @throws IllegalArgumentException that says what was expected, if there is none
     */
    String known(String id) {
        if (!has(id)) {
            throw new IllegalArgumentException(EXPECTED);
        }
        return id;
    }

    /** The id that stands at a field. */
    String known(JsonCursor c, String field) {
        return c.value(field, this::known, "?");
    }

    /** Notes a field whose name is no id. */
    void nameIsKnown(JsonCursor c, String field) {
        if (!has(field)) {
            c.problem(field, EXPECTED + " as name");
        }
    }

    private boolean has(String id) {
        return ids.map(all -> all.contains(id)).orElse(true);
    }

    /** Takes every id once; says what was expected where one comes again. */
    UnaryOperator<String> once(String expected) {
        Set<String> seen = new HashSet<>();
        return id -> {
            if (!seen.add(known(id))) {
                throw new IllegalArgumentException(expected);
            }
            return id;
        };
    }
}
