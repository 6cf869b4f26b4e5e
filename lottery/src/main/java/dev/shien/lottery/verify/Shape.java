package dev.shien.lottery.verify;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What a part of a record must look like; notes each difference with its place. */
@FunctionalInterface
interface Shape {

    /** So many differences are noted, not to fill the memory where nothing is as it should be. */
    int MOST_PROBLEMS = 100;

    /** Notes in {@code problems} where the node differs. */
    void check(JsonNode node, Place place, List<String> problems);

    /** Where a document differs, none if nowhere. */
    default List<String> problems(JsonNode document) {
        List<String> problems = new ArrayList<>();
        check(document, Place.DOCUMENT, problems);
        return problems;
    }

    /** An object with exactly these fields: name, shape, name, shape and so on. */
    static Shape object(Object... namesAndShapes) {
        Map<String, Shape> fields = new LinkedHashMap<>();
        for (int i = 0; i < namesAndShapes.length; i += 2) {
            fields.put((String) namesAndShapes[i], (Shape) namesAndShapes[i + 1]);
        }
        return (node, place, problems) -> {
            if (node.isObject()) {
                fields.forEach((name, shape) -> shape.check(node.path(name), place.field(name), problems));
                node.fieldNames().forEachRemaining(name -> {
                    if (!fields.containsKey(name)) {
                        note(place.field(name) + " is no field of a record", problems);
                    }
                });
            } else {
                note(place + " is no object", problems);
            }
        };
    }

    /** A list whose items all have that shape. */
    static Shape list(Shape item) {
        return list(Integer.MAX_VALUE, item);
    }

    /** The same with at most so many items. */
    static Shape list(int most, Shape item) {
        return (node, place, problems) -> {
            if (!node.isArray()) {
                note(place + " is no list", problems);
            } else if (node.size() > most) {
                note(place + " has " + node.size() + " items, at most " + most + " may be", problems);
            }
            for (int i = 0; node.isArray() && i < Math.min(node.size(), most); i++) {
                item.check(node.get(i), place.item(i), problems);
            }
        };
    }

    /** An object that maps any names to texts. */
    static Shape texts() {
        return map(Values.text());
    }

    /** An object that maps any names to whole numbers within bounds. */
    static Shape wholes(long least, long greatest) {
        return map(Values.whole(least, greatest));
    }

    /** An object that maps any names, which are texts themselves, to what has that shape. */
    private static Shape map(Shape value) {
        return (node, place, problems) -> {
            if (!node.isObject()) {
                note(place + " is no object", problems);
            }
            node.properties().forEach(e -> {
                if (!Values.isText(e.getKey())) {
                    note(place + " has a name that is no text", problems);
                }
                value.check(e.getValue(), place.field(e.getKey()), problems);
            });
        };
    }

    /** That shape, or null. */
    static Shape orNull(Shape shape) {
        return (node, place, problems) -> {
            if (!node.isNull()) {
                shape.check(node, place, problems);
            }
        };
    }

    /** An object whose {@code kind} says which shape it has: kind, shape, kind, shape and so on. */
    static Shape oneOfKinds(Object... kindsAndShapes) {
        Map<String, Shape> shapes = new LinkedHashMap<>();
        for (int i = 0; i < kindsAndShapes.length; i += 2) {
            shapes.put((String) kindsAndShapes[i], (Shape) kindsAndShapes[i + 1]);
        }
        return (node, place, problems) -> {
            Shape shape = shapes.get(node.path("kind").asText());
            if (shape == null) {
                note(
                        place + ".kind is " + node.path("kind") + ", expected one of "
                                + String.join(", ", shapes.keySet()),
                        problems);
            } else {
                shape.check(node, place, problems);
            }
        };
    }

    /** Notes a difference, unless enough are. */
    static void note(String problem, List<String> problems) {
        if (problems.size() < MOST_PROBLEMS) {
            problems.add(problem);
        }
    }
}
