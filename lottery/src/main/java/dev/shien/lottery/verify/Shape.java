package dev.shien.lottery.verify;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashMap;
import java.util.Map;

/** What a part of a record must look like; notes each difference with its place. */
@FunctionalInterface
interface Shape {

    /** Notes in {@code problems} where the node differs. */
    void check(JsonNode node, Place place, Problems problems);

    /** Where a document differs, none if nowhere. */
    default Problems problems(JsonNode document) {
        Problems problems = new Problems();
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
                        problems.add(place.field(name) + " is no field of a record");
                    }
                });
            } else {
                problems.add(place + " is no object");
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
                problems.add(place + " is no list");
            } else if (node.size() > most) {
                problems.add(place + " has " + node.size() + " items, at most " + most + " may be");
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
                problems.add(place + " is no object");
            }
            node.properties().forEach(e -> {
                if (!Values.isText(e.getKey())) {
                    problems.add(place + " has a name that is no text");
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
                problems.add(place + ".kind is " + Quoted.json(node.path("kind")) + ", expected one of "
                        + String.join(", ", shapes.keySet()));
            } else {
                shape.check(node, place, problems);
            }
        };
    }
}
