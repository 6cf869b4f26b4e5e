package dev.shien.examples.programme;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ContainerNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.google.common.collect.ImmutableList;
import dev.shien.domain.json.InvalidDocument;
import dev.shien.domain.json.Problem;
import dev.shien.domain.programme.Programme;
import java.nio.charset.StandardCharsets;
import java.util.stream.IntStream;

/**
 * A place in a programme's document, where another value can be put for as long as it takes to read the document.
 *
 * @param root the document
 * @param parent the object or list that the place is in
 * @param key its name in an object, its index in a list
 * @param path its path as errors name it
 */
record Place(JsonNode root, ContainerNode<?> parent, String key, String path) {

    /** All places of a document, those of an object or list together. */
    static ImmutableList<Place> all(JsonNode root) {
        ImmutableList.Builder<Place> places = ImmutableList.builder();
        collect(root, (ContainerNode<?>) root, "$", places);
        return places.build();
    }

    private static void collect(
            JsonNode root, ContainerNode<?> parent, String path, ImmutableList.Builder<Place> places) {
        ImmutableList<Place> own = in(root, parent, path);
        places.addAll(own);
        for (Place place : own) {
            if (place.value() instanceof ContainerNode<?> child) {
                collect(root, child, place.path(), places);
            }
        }
    }

    private static ImmutableList<Place> in(JsonNode root, ContainerNode<?> parent, String path) {
        if (parent instanceof ObjectNode) {
            return parent.properties().stream()
                    .map(field -> new Place(root, parent, field.getKey(), path + "." + field.getKey()))
                    .collect(ImmutableList.toImmutableList());
        }
        return IntStream.range(0, parent.size())
                .mapToObj(i -> new Place(root, parent, String.valueOf(i), path + "[" + i + "]"))
                .collect(ImmutableList.toImmutableList());
    }

    JsonNode value() {
        return parent instanceof ObjectNode ? parent.get(key) : parent.get(Integer.parseInt(key));
    }

    /** The path without the indices of lists. */
    String kind() {
        return path.replaceAll("\\[[0-9]+]", "[]");
    }

    /** Whether it holds the text in one language of two. */
    boolean isLocalised() {
        return key.equals("ja") || key.equals("en");
    }

    /** The path of the object or list that the place is in. */
    String parentPath() {
        return path.substring(0, path.length() - (parent instanceof ObjectNode ? key.length() + 1 : key.length() + 2));
    }

    /** What is wrong with the document when another value stands here. */
    ImmutableList<Problem> problemsWith(JsonNode other) {
        JsonNode own = value();
        put(other);
        try {
            return problems(root);
        } finally {
            put(own);
        }
    }

    /** What is wrong with the document when this value and that of another place change places. */
    ImmutableList<Problem> problemsWhenSwappedWith(Place other) {
        JsonNode own = value();
        put(other.value());
        try {
            return other.problemsWith(own);
        } finally {
            put(own);
        }
    }

    private void put(JsonNode value) {
        if (parent instanceof ObjectNode object) {
            object.set(key, value);
        } else {
            ((ArrayNode) parent).set(Integer.parseInt(key), value);
        }
    }

    /** What is wrong with a document; nothing if it can be read. */
    static ImmutableList<Problem> problems(JsonNode document) {
        try {
            Programme.read("document", document.toString().getBytes(StandardCharsets.UTF_8));
            return ImmutableList.of();
        } catch (InvalidDocument e) {
            return e.problems();
        }
    }
}
