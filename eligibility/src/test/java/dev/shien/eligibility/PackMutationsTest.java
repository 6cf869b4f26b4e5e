package dev.shien.eligibility;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeType;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.io.Resources;
import dev.shien.domain.json.InvalidDocument;
import dev.shien.domain.json.Json;
import dev.shien.domain.json.Problem;
import dev.shien.eligibility.pack.PackDocument;
import dev.shien.eligibility.pack.RulePacks;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Whatever is put out of shape in a pack that has every part there is, and wherever, the error names that place. */
class PackMutationsTest {

    private static final ImmutableList<JsonNode> OTHERS = Json.parse(
                    "values",
                    "[null, 7, -1, 1.5, 1e400, 9007199254740992, true, \"\", \"NaN\", \"~~\", \"\\ud800\", [], {}, [[]], [{}], [7]]")
            .valueStream()
            .collect(ImmutableList.toImmutableList());

    /** Values of another type that mean something all the same. */
    private static final ImmutableSet<String> RIGHT =
            ImmutableSet.of("$.cases[0].facts.a [7]", "$.cases[0].facts.b 7", "$.cases[0].facts.b [7]");

    private ObjectNode pack;

    @BeforeEach
    void read() throws IOException {
        pack = (ObjectNode) Json.parse(
                "full-pack.json",
                Resources.toString(
                        Resources.getResource(PackMutationsTest.class, "full-pack.json"), StandardCharsets.UTF_8));
    }

    @Test
    void thePackIsRightAsItIs() {
        assertThat(problems()).isEmpty();
    }

    @Test
    void aValueOfAnotherTypeIsRefusedAtItsPlace() {
        for (Place place : places(pack, "$")) {
            for (JsonNode other : OTHERS) {
                boolean otherType = other.getNodeType() != place.value().getNodeType() && !other.isNull();
                if (otherType && !RIGHT.contains(place.path() + " " + other)) {
                    assertThat(place.problemsWith(other))
                            .as("%s %s", place.path(), other)
                            .anyMatch(problem -> problem.path().startsWith(place.path())
                                    || place.path().startsWith(problem.path()));
                }
            }
        }
    }

    @Test
    void whatIsNoNumberOfItsKindIsRefused() {
        for (Place place : places(pack, "$")) {
            for (String wrong : ImmutableList.of("-1", "1.5", "1e400", "9007199254740992", "\"NaN\"", "null")) {
                boolean mayBeLeftOut =
                        place.path().equals("$.budget") || place.path().startsWith("$.cases[0].facts");
                if (place.value().isNumber() && !(wrong.equals("null") && mayBeLeftOut)) {
                    assertThat(place.problemsWith(Json.parse("wrong", wrong)))
                            .as("%s %s", place.path(), wrong)
                            .isNotEmpty();
                }
            }
        }
    }

    @Test
    void aTextWithHalfACharacterIsRefusedEverywhere() {
        JsonNode half = Json.parse("half", "\"a\\ud800\"");
        for (Place place : places(pack, "$")) {
            if (place.value().getNodeType() == JsonNodeType.STRING) {
                assertThat(place.problemsWith(half)).as(place.path()).isNotEmpty();
            }
        }
    }

    @Test
    void aFieldThatNobodyKnowsIsRefusedWhereverItStands() {
        ImmutableSet<String> free = ImmutableSet.of("$.facts[2].words", "$.facts[2].groups");
        for (Place place : places(pack, "$")) {
            if (place.value() instanceof ObjectNode object && !free.contains(place.path())) {
                object.put("colour", "red");
                assertThat(problems())
                        .as(place.path())
                        .anyMatch(problem -> problem.path().startsWith(place.path()));
                object.remove("colour");
            }
        }
    }

    /** A place and what stands there. */
    private record Place(PackMutationsTest test, JsonNode parent, String key, String path, JsonNode value) {

        ImmutableList<Problem> problemsWith(JsonNode other) {
            put(other);
            ImmutableList<Problem> problems = test.problems();
            put(value);
            return problems;
        }

        private void put(JsonNode node) {
            if (parent instanceof ObjectNode object) {
                object.set(key, node);
            } else {
                ((ArrayNode) parent).set(Integer.parseInt(key), node);
            }
        }
    }

    private ImmutableList<Place> places(JsonNode parent, String path) {
        ImmutableMap.Builder<String, JsonNode> children = ImmutableMap.builder();
        for (int i = 0; i < parent.size() && parent.isArray(); i++) {
            children.put(String.valueOf(i), parent.get(i));
        }
        parent.properties().forEach(field -> children.put(field.getKey(), field.getValue()));
        ImmutableList.Builder<Place> places = ImmutableList.builder();
        children.buildOrThrow().forEach((key, value) -> {
            String at = parent.isArray() ? path + "[" + key + "]" : path + "." + key;
            places.add(new Place(this, parent, key, at, value));
            places.addAll(places(value, at));
        });
        return places.build();
    }

    /** What is wrong with the pack; anything but an invalid document is a defect. */
    private ImmutableList<Problem> problems() {
        try {
            RuleScreening.of(RulePacks.of(new PackDocument("full.json", pack)));
            return ImmutableList.of();
        } catch (InvalidDocument e) {
            assertThat(e.problems())
                    .allMatch(problem -> problem.source().equals("full.json")
                            && problem.path().startsWith("$"));
            return e.problems();
        }
    }
}
