package dev.shien.testkit.programme;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.google.common.collect.ImmutableList;
import dev.shien.domain.json.InvalidDocument;
import dev.shien.domain.json.Json;
import dev.shien.domain.json.Problem;
import dev.shien.domain.programme.Programme;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class ProgrammeProperties {

    private static final int TRIES = 50;

    @Provide
    Arbitrary<Programme> programmes() {
        return Programmes.any();
    }

    /** Values of every kind, to be put where they do not belong. */
    @Provide
    Arbitrary<String> intruders() {
        return Arbitraries.of(
                "null",
                "true",
                "-1",
                "0",
                "99999999999",
                "1.5",
                "\"\"",
                "\"x\"",
                "\"2024-02-30\"",
                "\"+999999999-12-31\"",
                "\"-999999999-01-01\"",
                "\"9999-12-31\"",
                "\"25:00\"",
                "[]",
                "[[]]",
                "[1]",
                "{}",
                "{\"ja\": \"あ\"}");
    }

    @Property(tries = TRIES)
    void r1AProgrammeIsReadBackAsItIsWritten(@ForAll("programmes") Programme programme) {
        Programme again = Programme.read("again", programme.toJson());

        assertThat(again).isEqualTo(programme);
        assertThat(again.hashCode()).isEqualTo(programme.hashCode());
        assertThat(again.toJson()).isEqualTo(programme.toJson());
    }

    @Property(tries = TRIES)
    void r2WhatIsUnknownIsRefusedWhereverItStands(
            @ForAll("programmes") Programme programme, @ForAll @IntRange(max = 100_000) int where) {
        JsonNode document = Json.parse("document", programme.toJson());
        List<JsonNode> objects = new ArrayList<>();
        collectObjects(document, objects);
        ((ObjectNode) objects.get(where % objects.size())).put("zz-unknown", "?");

        assertThat(problems(document)).hasSize(1).allMatch(p -> p.path().endsWith(".zz-unknown"));
    }

    @Property(tries = TRIES * 4)
    void r3ADocumentWithAnyValueInAnyPlaceIsReadOrRefusedWithPaths(
            @ForAll("programmes") Programme programme,
            @ForAll @IntRange(max = 100_000) int where,
            @ForAll("intruders") String intruder) {
        JsonNode document = Json.parse("document", programme.toJson());
        List<Runnable> places = new ArrayList<>();
        collectPlaces(document, Json.parse("intruder", intruder), places);
        places.get(where % places.size()).run();

        assertThat(problems(document))
                .allMatch(p -> p.source().equals("document"))
                .allMatch(p -> p.path().startsWith("$"))
                .allMatch(p -> !p.expected().isBlank());
    }

    private static ImmutableList<Problem> problems(JsonNode document) {
        try {
            Programme.read("document", document.toString().getBytes(StandardCharsets.UTF_8));
            return ImmutableList.of();
        } catch (InvalidDocument e) {
            return e.problems();
        }
    }

    /** All objects but the table of industries, which has keys of its own. */
    private static void collectObjects(JsonNode node, List<JsonNode> objects) {
        if (node.isObject()) {
            objects.add(node);
        }
        node.forEach(child -> {
            if (!child.equals(node.path("prefixes"))) {
                collectObjects(child, objects);
            }
        });
    }

    private static void collectPlaces(JsonNode node, JsonNode value, List<Runnable> places) {
        if (node instanceof ObjectNode object) {
            object.fieldNames().forEachRemaining(name -> places.add(() -> object.set(name, value)));
        } else if (node instanceof ArrayNode array) {
            for (int i = 0; i < array.size(); i++) {
                int index = i;
                places.add(() -> array.set(index, value));
            }
        }
        node.forEach(child -> collectPlaces(child, value, places));
    }
}
