package dev.shien.lottery.verify;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.shien.domain.json.CanonicalJson;
import dev.shien.domain.selection.DrawRecord;
import dev.shien.domain.selection.Standing;
import dev.shien.domain.selection.WaitlistEvent;
import dev.shien.domain.selection.WaitlistHistory;
import dev.shien.lottery.QuotaLottery;
import dev.shien.testkit.selection.DrawCase;
import dev.shien.testkit.selection.SelectionArbitraries;
import dev.shien.testkit.selection.WaitlistScript;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

class WaitlistVerifierProperties {

    private static final QuotaLottery LOTTERY = QuotaLottery.create();

    /** Rule 1: the verifier, written apart from the code that promoted, agrees with every history. */
    @Property(tries = 150)
    void agreesWithEveryHistory(
            @ForAll(supplier = SelectionArbitraries.Draws.class) DrawCase draw,
            @ForAll @Size(max = 40) List<@IntRange(max = 9_999) Integer> script) {
        DrawRecord record = draw.hold(LOTTERY);
        WaitlistHistory history = WaitlistHistory.of(LOTTERY, record, events(record, script));

        assertThat(WaitlistVerifier.with(RecordVerifier.create())
                        .verify(bytes(record.toJson()), bytes(history.toJson()))
                        .failures())
                .isEmpty();
    }

    private static List<WaitlistEvent> events(DrawRecord record, List<Integer> script) {
        List<WaitlistEvent> events = new ArrayList<>();
        Standing standing = LOTTERY.start(record);
        for (int number : script) {
            Optional<WaitlistEvent> event = WaitlistScript.event(standing, number);
            if (event.isPresent()) {
                events.add(event.get());
                standing = LOTTERY.next(standing, event.get());
            }
        }
        return events;
    }

    private static byte[] bytes(JsonNode node) {
        return CanonicalJson.bytes(node);
    }
}
