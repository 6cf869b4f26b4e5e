package dev.shien.domain.programme;

import dev.shien.domain.json.JsonCursor;
import java.util.HashMap;
import java.util.Map;

/** Notes what may stand only once in a document and stands there twice. */
final class Once {

    private final Map<Object, String> places = new HashMap<>();

    /** Notes the field if its value stood in another place already. */
    <T> T check(JsonCursor c, String field, T value) {
        if (c.isSound(field)) {
            String here = c.path() + "." + field;
            String before = places.putIfAbsent(value, here);
            if (before != null) {
                c.problem(field, "another value than at " + before);
            }
        }
        return value;
    }
}
