package dev.shien.eligibility;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.google.common.io.Resources;
import dev.shien.domain.json.Json;
import dev.shien.eligibility.pack.PackDocument;
import dev.shien.eligibility.pack.RulePacks;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** A small pack with a fact of each type, to be changed by tests. */
final class SmallPack {

    static final String ID = "small";
    static final String TEXT = text();

    private SmallPack() {}

    /** The pack with its only rule replaced. */
    static ObjectNode withRule(JsonNode rule) {
        ObjectNode pack = (ObjectNode) Json.parse("small.json", TEXT);
        ((ObjectNode) pack.path("rules").path(0)).set("rule", rule);
        return pack;
    }

    /** Reads the pack after each old text, which must be there, is replaced by the new one that follows it. */
    static RulePacks changed(String... oldAndNew) {
        return RulePacks.of(document("small.json", oldAndNew));
    }

    static PackDocument document(String source, String... oldAndNew) {
        String text = TEXT;
        for (int i = 0; i < oldAndNew.length; i += 2) {
            String old = oldAndNew[i].replace('\'', '"');
            if (!text.contains(old)) {
                throw new IllegalArgumentException("The small pack does not contain " + old);
            }
            text = text.replace(old, oldAndNew[i + 1].replace('\'', '"'));
        }
        return new PackDocument(source, Json.parse(source, text));
    }

    private static String text() {
        try {
            return Resources.toString(
                    Resources.getResource(SmallPack.class, "small-pack.json"), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
