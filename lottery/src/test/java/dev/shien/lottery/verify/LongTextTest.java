package dev.shien.lottery.verify;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.google.common.collect.ImmutableList;
import dev.shien.domain.json.CanonicalJson;
import dev.shien.domain.selection.DrawRecord;
import dev.shien.domain.selection.SeatRules;
import dev.shien.domain.selection.WaitlistEvent;
import dev.shien.domain.selection.WaitlistHistory;
import dev.shien.lottery.Draws;
import dev.shien.lottery.QuotaLottery;
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

    @Test
    void inTheHistoryOfAWaitlist() {
        DrawRecord record = Draws.draw(Draws.tokyo(), Draws.entrants(12, 15, 30));
        ObjectNode history = (ObjectNode) WaitlistHistory.of(
                        QuotaLottery.create(),
                        record,
                        ImmutableList.of(
                                WaitlistEvent.withdrawn(record.selected().get(0).receipt()),
                                WaitlistEvent.seatsAdded("making", 2)))
                .toJson();
        byte[] bytes = CanonicalJson.bytes(record.toJson());
        staysShort(history, h -> WaitlistVerifier.with(RecordVerifier.create()).verify(bytes, CanonicalJson.bytes(h)));
    }

    private static void staysShort(ObjectNode record, Function<JsonNode, Verification> verifier) {
        List<String> pointers = new ArrayList<>();
        texts(record, "", pointers);
        // Hashes are put right, and the words of reasons follow from what is recomputed.
        pointers.removeIf(p -> p.endsWith("Hash") || p.contains("/reason/text/"));
        assertThat(pointers).hasSizeGreaterThan(20);
        for (String pointer : pointers) {
            ObjectNode altered = record.deepCopy();
            Tampering.put(altered, pointer, LONG);
            if (altered.has("lock")) {
                Tampering.rehash(altered);
            }
            Verification verification = verifier.apply(altered);
            assertThat(verification.ok()).as(pointer).isFalse();
            assertThat(verification.steps())
                    .as(pointer)
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
