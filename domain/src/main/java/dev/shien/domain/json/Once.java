package dev.shien.domain.json;

import com.google.common.collect.ImmutableSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Notes what may stand only once in a document and stands there twice. */
public final class Once {

    private final Map<Object, String> places = new LinkedHashMap<>();
    private int readable;

    /** Has seen nothing yet. */
    public Once() {}

    /** Notes the field if its value stood in another place already. */
    public <T> T check(JsonCursor c, String field, T value) {
        if (c.isSound(field)) {
            readable++;
            String here = c.path() + "." + field;
            String before = places.putIfAbsent(value, here);
            if (before != null) {
                c.problem(field, "another value than at " + before);
            }
        }
        return value;
    }

    /** Whether a value could be read of every element of a list, so that others can be compared with all of them. */
    public boolean knowsAll(JsonCursor c, String list) {
        return c.node().path(list).isArray() && readable == c.node().path(list).size();
    }

    /** The values, in the order of the document. */
    public ImmutableSet<Object> values() {
        return ImmutableSet.copyOf(places.keySet());
    }

    /**
     * The values as ids of which other parts of the document may speak; nothing is known where they could not all be read.
     *
     * @param list the list that they stand in, which may be left out
     * @param what the kind with its article, such as {@code an expert}
     */
    public KnownIds known(JsonCursor c, String list, String what) {
        return new KnownIds(
                what,
                !c.has(list) || knowsAll(c, list)
                        ? Optional.of(
                                places.keySet().stream().map(Object::toString).collect(ImmutableSet.toImmutableSet()))
                        : Optional.empty());
    }
}
