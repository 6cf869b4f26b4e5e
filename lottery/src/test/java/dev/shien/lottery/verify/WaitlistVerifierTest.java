package dev.shien.lottery.verify;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.google.common.collect.ImmutableList;
import dev.shien.domain.json.CanonicalJson;
import dev.shien.domain.selection.DrawRecord;
import dev.shien.domain.selection.WaitlistEvent;
import dev.shien.domain.selection.WaitlistHistory;
import dev.shien.lottery.Draws;
import dev.shien.lottery.QuotaLottery;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What someone could change in a history so that another moved up. */
class WaitlistVerifierTest {

    private static final DrawRecord RECORD = Draws.draw(Draws.tokyo(), Draws.entrants(12, 15, 30));

    private static ObjectNode history() {
        return (ObjectNode) WaitlistHistory.of(
                        QuotaLottery.create(),
                        RECORD,
                        ImmutableList.of(
                                WaitlistEvent.withdrawn(RECORD.selected().get(0).receipt()),
                                WaitlistEvent.seatsAdded("making", 2),
                                WaitlistEvent.frozen(),
                                WaitlistEvent.declined(RECORD.selected().get(5).receipt())))
                .toJson();
    }

    static Stream<Arguments> changes() {
        return Stream.of(
                change("history-structure", "another format", h -> h.put("format", "shien/waitlist/2")),
                change("history-structure", "a field more", h -> h.put("more", 1)),
                change(
                        "history-structure",
                        "an unknown event",
                        h -> ((ObjectNode) h.at("/changes/0/event")).put("kind", "put-out")),
                change(
                        "history-structure",
                        "no seats added",
                        h -> ((ObjectNode) h.at("/changes/1/event")).put("count", 0)),
                change("history-record", "another record", h -> h.put("recordHash", "ab".repeat(32))),
                change(
                        "promotions",
                        "another one moved up",
                        h -> ((ObjectNode) h.at("/changes/0/promotions/0"))
                                .put(
                                        "receipt",
                                        RECORD.waitlist().get(0).receipts().get(1))),
                change(
                        "promotions",
                        "another quota",
                        h -> ((ObjectNode) h.at("/changes/0/promotions/0")).put("quota", "making")),
                change(
                        "promotions",
                        "another seat",
                        h -> ((ObjectNode) h.at("/changes/0/promotions/0")).put("seat", "*")),
                change(
                        "promotions",
                        "another reason",
                        h -> ((ObjectNode) h.at("/changes/0/promotions/0/reason")).put("code", "promotion.open")),
                change(
                        "promotions",
                        "another number waiting",
                        h -> ((ObjectNode) h.at("/changes/0/promotions/0/reason/arguments")).put("waiting", "7")),
                change(
                        "promotions",
                        "another ticket",
                        h -> ((ObjectNode) h.at("/changes/0/promotions/0/reason/arguments"))
                                .put("ticket", "ab".repeat(32))),
                change(
                        "promotions",
                        "someone passed over",
                        h -> ((ObjectNode) h.at("/changes/0/promotions/0/reason/arguments")).put("passedOver", "x")),
                change(
                        "promotions",
                        "a promotion left out",
                        h -> ((ArrayNode) h.at("/changes/1/promotions")).remove(0)),
                change(
                        "promotions",
                        "a promotion after the freeze",
                        h -> ((ArrayNode) h.at("/changes/3/promotions")).add(h.at("/changes/1/promotions/0"))),
                change(
                        "promotions",
                        "an event twice",
                        h -> ((ArrayNode) h.get("changes")).insert(0, h.at("/changes/0"))),
                change(
                        "promotions",
                        "a stranger left",
                        h -> ((ObjectNode) h.at("/changes/0/event")).put("receipt", "nobody")),
                change(
                        "promotions",
                        "seats of no quota",
                        h -> ((ObjectNode) h.at("/changes/1/event")).put("seat", "nowhere")),
                change("promotions", "more seats than can be counted", h -> {
                    ((ObjectNode) h.at("/changes/3")).set("event", addedToOpen());
                    ((ArrayNode) h.get("changes")).add(h.at("/changes/3").deepCopy());
                }));
    }

    private static ObjectNode addedToOpen() {
        return JsonNodeFactory.instance
                .objectNode()
                .put("kind", "seats-added")
                .put("seat", "*")
                .put("count", Integer.MAX_VALUE);
    }

    private static Arguments change(String step, String what, Consumer<ObjectNode> tampering) {
        return Arguments.of(step, what, tampering);
    }

    @ParameterizedTest(name = "{1}")
    @MethodSource("changes")
    void everyChangeIsFound(String step, String what, Consumer<ObjectNode> tampering) {
        assertThat(failures(history())).as("before").isEmpty();
        ObjectNode history = history();
        tampering.accept(history);

        assertThat(failures(history)).as(what).containsExactly(step);
    }

    private static ImmutableList<String> failures(ObjectNode history) {
        return WaitlistVerifier.with(RecordVerifier.create())
                .verify(CanonicalJson.bytes(RECORD.toJson()), CanonicalJson.bytes(history))
                .failures()
                .stream()
                .map(Step::name)
                .collect(ImmutableList.toImmutableList());
    }
}
