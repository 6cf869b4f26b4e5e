package dev.shien.examples.command;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.google.common.collect.ImmutableSet;
import dev.shien.domain.eligibility.BareFacts;
import dev.shien.domain.eligibility.Evidence;
import dev.shien.domain.eligibility.FactDescription;
import dev.shien.domain.eligibility.Facts;
import dev.shien.domain.eligibility.PackDescription;
import dev.shien.domain.json.Json;
import dev.shien.examples.input.JsonLines;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

/** Bare facts, one JSON object a line, each with an id. */
final class FactLines {

    private static final String ID = "id";
    private static final int MOST_NOTES = 20;

    private final JsonLines lines;
    private final Evidence evidence;

    FactLines(JsonLines lines, Evidence evidence) {
        this.lines = lines;
        this.evidence = evidence;
    }

    /** Goes through all lines; what the reader refuses by an exception of argument is a problem of the line. */
    void forEach(BiConsumer<JsonNode, Facts> reader) {
        lines.forEach(line -> reader.accept(id(line.json()), facts(line.json())));
    }

    /** Goes through all lines likewise, and notes what the packs do not read: that may be a slip of the pen. */
    void check(ImmutableSet<PackDescription> packs, BiConsumer<JsonNode, Facts> reader, Consumer<String> notes) {
        ImmutableSet<String> known = packs.stream()
                .flatMap(pack -> pack.facts().stream())
                .map(FactDescription::name)
                .collect(ImmutableSet.toImmutableSet());
        Map<String, Long> strangers = new LinkedHashMap<>();
        lines.forEach(line -> {
            Facts facts = facts(line.json());
            line.json().fieldNames().forEachRemaining(name -> {
                if (!name.equals(ID) && !known.contains(name) && strangers.size() < MOST_NOTES) {
                    strangers.putIfAbsent(name, line.number());
                }
            });
            reader.accept(id(line.json()), facts);
        });
        strangers.forEach((name, line) -> notes.accept(
                lines.source().name() + ": line " + line + ": no such fact is read: " + name + "; known are " + known));
    }

    private Facts facts(ObjectNode line) {
        return BareFacts.read(line.deepCopy().without(ID), evidence);
    }

    private static JsonNode id(ObjectNode line) {
        JsonNode id = line.path(ID);
        boolean isText = id.isTextual() && !id.textValue().isBlank() && Json.isWhole(id.textValue());
        if (!isText && !(id.isIntegralNumber() && id.canConvertToInt())) {
            throw new IllegalArgumentException(
                    "id: expected a text or a whole number, was " + (id.isMissingNode() ? "left out" : id));
        }
        return id;
    }
}
