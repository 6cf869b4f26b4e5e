package dev.shien.lottery.verify;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.google.common.collect.ImmutableList;
import dev.shien.domain.selection.SeatRules;
import dev.shien.lottery.Draws;
import dev.shien.lottery.committee.Committees;
import dev.shien.lottery.committee.Problems;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

/** However long a text of a record is made, what is said of it stays short. */
class LongTextTest {

    private static final String LONG = "x".repeat(100_000);
    private static final int SHORT = 5_000;

    @Test
    void inADraw() {
        SeatRules rules = Draws.tokyo().withOwnerLimit(2);
        staysShort(
                (ObjectNode) Draws.draw(
                                rules,
                                ImmutableList.of(
                                        Draws.entrants(20, 20, 20)
                                                .get(0)
                                                .inParty("p")
                                                .ofOwner("o"),
                                        Draws.entrants(20, 20, 20)
                                                .get(1)
                                                .inParty("p")
                                                .ofOwner("o"),
                                        Draws.entrants(20, 20, 20).get(2)))
                        .toJson(),
                r -> RecordVerifier.create().verify(r));
    }

    @Test
    void inTheRecordOfACommittee() {
        staysShort(
                (ObjectNode) Committees.draw(Problems.toy()).toJson(),
                r -> CommitteeVerifier.create().verify(r));
    }

    private static void staysShort(ObjectNode record, Function<JsonNode, Verification> verifier) {
        List<String> pointers = new ArrayList<>();
        texts(record, "", pointers);
        pointers.removeIf(p -> p.endsWith("Hash"));
        assertThat(pointers).hasSizeGreaterThan(30);
        for (String pointer : pointers) {
            ObjectNode altered = record.deepCopy();
            Tampering.put(altered, pointer, LONG);
            Tampering.rehash(altered);
            assertThat(verifier.apply(altered).failures())
                    .as(pointer)
                    .isNotEmpty()
                    .allMatch(step -> step.toString().length() < SHORT);
        }
    }

    @Test
    void ofAFieldThatNoRecordHas() {
        ObjectNode record = (ObjectNode) Committees.draw(Problems.toy()).toJson();
        record.put(LONG, 1);
        assertThat(CommitteeVerifier.create().verify(record).failures())
                .singleElement()
                .asString()
                .endsWith("x.. (100000 characters) is no field of a record");
    }

    private static void texts(JsonNode node, String pointer, List<String> pointers) {
        if (node.isTextual()) {
            pointers.add(pointer);
        }
        node.properties().forEach(e -> texts(e.getValue(), pointer + "/" + e.getKey(), pointers));
        for (int i = 0; node.isArray() && i < node.size(); i++) {
            texts(node.get(i), pointer + "/" + i, pointers);
        }
    }
}
