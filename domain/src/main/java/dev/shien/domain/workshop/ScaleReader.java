package dev.shien.domain.workshop;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import dev.shien.domain.json.JsonCursor;

/** Reads which values attributes and situations can have. */
public final class ScaleReader {

    private ScaleReader() {}

    /** The scales of an object, by name; one that cannot be read is noted and counts as {@code CATEGORY}. */
    public static ImmutableMap<String, AttributeScale> scales(JsonCursor c) {
        ImmutableMap.Builder<String, AttributeScale> scales = ImmutableMap.builder();
        c.fields().forEach(name -> scales.put(name, scale(c, name)));
        return scales.buildOrThrow();
    }

    private static AttributeScale scale(JsonCursor c, String name) {
        if (!c.node().path(name).isArray()) {
            if (!c.node().path(name).isTextual()) {
                c.problem(name, "CATEGORY, QUANTITY, TAGS or the list of its steps from the lowest");
                return AttributeScale.Kind.CATEGORY;
            }
            return c.oneOf(name, AttributeScale.Kind.class);
        }
        ImmutableList<String> steps = c.texts(name);
        if (steps.size() > 1 && ImmutableSet.copyOf(steps).size() == steps.size()) {
            return new AttributeScale.Ordered(steps);
        }
        if (c.isSound(name)) {
            c.problem(name, "at least two steps, each once");
        }
        return AttributeScale.Kind.CATEGORY;
    }
}
