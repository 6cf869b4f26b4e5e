package dev.shien.domain.journal;

import com.fasterxml.jackson.databind.JsonNode;
import com.google.common.io.ByteArrayDataOutput;
import com.google.common.io.ByteStreams;
import dev.shien.domain.json.CanonicalJson;
import dev.shien.domain.json.Json;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Bytes as they are stored: immutable, equal by content, and silent about their content when printed. */
public final class Bytes {

    private final byte[] content;

    private Bytes(byte[] content) {
        this.content = content;
    }

    /** A copy of the array. */
    public static Bytes copyOf(byte[] content) {
        return new Bytes(content.clone());
    }

    /** The text in UTF-8; a lone surrogate becomes a question mark. */
    public static Bytes ofUtf8(String text) {
        return new Bytes(text.getBytes(StandardCharsets.UTF_8));
    }

    /**
     * The canonical form (RFC 8785) of a JSON value.
     *
     * @throws IllegalArgumentException if the value has no canonical form, see {@link CanonicalJson}
     */
    public static Bytes canonical(JsonNode node) {
        return new Bytes(CanonicalJson.bytes(node));
    }

    /** The parts, one after the other. */
    public static Bytes concat(Iterable<Bytes> parts) {
        ByteArrayDataOutput out = ByteStreams.newDataOutput();
        parts.forEach(part -> out.write(part.content));
        return new Bytes(out.toByteArray());
    }

    /** A copy of the content. */
    public byte[] toByteArray() {
        return content.clone();
    }

    /** How many bytes these are. */
    public int size() {
        return content.length;
    }

    /** The content as text, read as UTF-8. */
    public String utf8() {
        return new String(content, StandardCharsets.UTF_8);
    }

    /**
     * The content as JSON.
     *
     * @param source what these bytes are, for messages
     * @throws dev.shien.domain.json.InvalidDocument if they are no JSON in UTF-8
     */
    public JsonNode json(String source) {
        return Json.parse(source, content);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Bytes bytes && Arrays.equals(content, bytes.content);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(content);
    }

    /** The size alone: the content may be personal. */
    @Override
    public String toString() {
        return content.length + " bytes";
    }
}
