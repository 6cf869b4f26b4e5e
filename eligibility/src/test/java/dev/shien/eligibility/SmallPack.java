package dev.shien.eligibility;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.google.common.io.Resources;
import dev.shien.domain.json.Json;
import dev.shien.eligibility.pack.PackDocument;
import dev.shien.eligibility.pack.RulePacks;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

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

    /**
     * The pack with three requirements: one rule, one in which it and another stand as alternatives, and one in which it must
     * be met together with a third, some of them listed in another order than that in which they refer to one another.
     */
    static ObjectNode withShared(JsonNode shared, JsonNode other, JsonNode third, boolean isFirst) {
        ObjectNode pack = withRule(shared);
        ArrayNode rules = (ArrayNode) pack.path("rules");
        ObjectNode reference = JsonNodeFactory.instance.objectNode().put("rule", "r");
        rules.add(named(pack, "either", "any", reference, other));
        rules.add(named(pack, "both", "all", reference, third));
        ArrayNode requirements = pack.putArray("requirements");
        (isFirst ? List.of("r", "either", "both") : List.of("either", "both", "r")).forEach(requirements::add);
        return pack;
    }

    private static ObjectNode named(ObjectNode pack, String id, String kind, JsonNode one, JsonNode other) {
        ObjectNode named = ((ObjectNode) pack.path("rules").path(0)).deepCopy();
        named.put("id", id);
        named.putObject("rule").putArray(kind).add(one).add(other);
        return named;
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
