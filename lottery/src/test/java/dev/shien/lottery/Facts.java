package dev.shien.lottery;

import com.fasterxml.jackson.databind.JsonNode;
import com.google.common.collect.Streams;
import com.google.common.io.Resources;
import com.google.common.primitives.ImmutableIntArray;
import com.google.common.primitives.ImmutableLongArray;
import dev.shien.domain.json.Json;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Facts and vectors from outside, each document of which names its source. */
public final class Facts {

    private Facts() {}

    /** The document of that name. */
    public static JsonNode json(String name) {
        return Json.parse(name, text("facts/" + name + ".json"));
    }

    /** The rows of the document of that name. */
    public static Iterable<JsonNode> rows(String name) {
        return json(name).get("rows");
    }

    /** The pulse of 2018-08-30 of NIST's beacon, as it is published. */
    public static JsonNode pulse() {
        return json("nist-pulse-54610").get("pulse");
    }

    /** The certificate of that pulse in PEM. */
    public static String certificate() {
        return text("entropy/nist-beacon-2018.pem");
    }

    /** A list of numbers. */
    public static ImmutableIntArray ints(JsonNode list) {
        return ImmutableIntArray.copyOf(Streams.stream(list).mapToInt(JsonNode::intValue));
    }

    /** A list of numbers. */
    public static ImmutableLongArray longs(JsonNode list) {
        return ImmutableLongArray.copyOf(Streams.stream(list).mapToLong(JsonNode::longValue));
    }

    /** A list of texts. */
    public static List<String> texts(JsonNode list) {
        return Streams.stream(list).map(JsonNode::textValue).toList();
    }

    private static String text(String name) {
        try {
            return Resources.toString(Resources.getResource(Facts.class, name), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
