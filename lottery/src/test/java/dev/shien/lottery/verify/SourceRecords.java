package dev.shien.lottery.verify;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import dev.shien.domain.json.CanonicalJson;
import dev.shien.domain.selection.DrawId;
import dev.shien.domain.selection.DrawRecord;
import dev.shien.domain.selection.DrawRequest;
import dev.shien.domain.selection.QuotaTarget;
import dev.shien.domain.selection.SeatRules;
import dev.shien.domain.selection.SeedTerms;
import dev.shien.domain.selection.Source;
import dev.shien.domain.selection.SpareSeats;
import dev.shien.domain.selection.Transfer;
import dev.shien.lottery.Draws;
import dev.shien.lottery.QuotaLottery;
import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;

/**
 * The record of a small draw with one public source.
 *
 * @param source its name
 * @param json the record
 */
record SourceRecords(String source, String json) {

    static SourceRecords of(Source source, String published, OffsetDateTime lockedAt, OffsetDateTime drawnAt) {
        SeatRules rules =
                SeatRules.of(2, ImmutableList.of(QuotaTarget.of("a", 2)), SpareSeats.STAY, Transfer.SAME_QUOTA_ONLY);
        DrawRequest request = DrawRequest.builder()
                .id(DrawId.first("programme", "call-1"))
                .rules(rules)
                .seed(new SeedTerms(Draws.SECRET.commitment(), ImmutableList.of(source)))
                .lockedAt(lockedAt)
                .addAllEntrants(Draws.entrants("a", 5))
                .build();
        QuotaLottery lottery = QuotaLottery.create();
        DrawRecord record =
                lottery.draw(lottery.lock(request), Draws.SECRET, ImmutableMap.of(source.name(), published), drawnAt);
        return new SourceRecords(source.name(), record.toJson().toString());
    }

    /** A pulse with its certificate, as a source of its kind has them. */
    static String pulse(JsonNode pulse, String certificate) {
        ObjectNode document = JsonNodeFactory.instance.objectNode().put("certificate", certificate);
        document.set("pulse", pulse);
        return document.toString();
    }

    /** A copy to be forged. */
    ObjectNode tree() {
        return (ObjectNode) StrictJson.parse("Record", json.getBytes(StandardCharsets.UTF_8));
    }

    /** What the verifier says of the source of a record that is all right. */
    String found() {
        Verification verification = verify(tree());
        assertThat(verification.failures()).isEmpty();
        return verification.steps().stream()
                .filter(step -> step.name().equals("source"))
                .findFirst()
                .orElseThrow()
                .found();
    }

    static Verification verify(ObjectNode record) {
        return RecordVerifier.create().verify(CanonicalJson.string(record).getBytes(StandardCharsets.UTF_8));
    }
}
