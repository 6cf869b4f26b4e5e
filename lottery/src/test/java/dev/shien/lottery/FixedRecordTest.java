package dev.shien.lottery;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.io.Resources;
import dev.shien.domain.json.CanonicalJson;
import dev.shien.domain.selection.DrawRecord;
import dev.shien.domain.selection.Entrant;
import dev.shien.domain.selection.QuotaTarget;
import dev.shien.domain.selection.SeatRules;
import dev.shien.domain.selection.SpareSeats;
import dev.shien.domain.selection.Transfer;
import dev.shien.lottery.verify.RecordVerifier;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/**
 * Holds the protocol still: a record that was published has to verify for ever. The hashes, the seed and the tickets of
 * the record in the resources were also recomputed with the {@code hashlib} and {@code hmac} of Python.
 */
class FixedRecordTest {

    @Test
    void aRecordOnceDrawnIsDrawnAgainAndVerifies() throws IOException {
        byte[] published = Resources.toByteArray(Resources.getResource(FixedRecordTest.class, "draw-record-1.json"));

        assertThat(CanonicalJson.string(draw().toJson()))
                .isEqualTo(new String(published, StandardCharsets.UTF_8).strip());
        assertThat(RecordVerifier.create().verify(published).failures()).isEmpty();
    }

    private static DrawRecord draw() {
        SeatRules rules = SeatRules.of(
                7,
                ImmutableList.of(QuotaTarget.of("小売・卸売", 2), QuotaTarget.of("建設・製造", 2), QuotaTarget.of("サービス・その他", 3)),
                SpareSeats.PROPORTIONAL_TO_EXCESS,
                Transfer.SAME_QUOTA_THEN_ACROSS);
        return Draws.draw(
                rules,
                ImmutableList.<Entrant>builder()
                        .addAll(Draws.entrants("小売・卸売", 1))
                        .addAll(Draws.entrants("建設・製造", 5))
                        .addAll(Draws.entrants("サービス・その他", 5))
                        .add(Entrant.of("受付-\"99\"", "サービス・その他", 3))
                        .build());
    }
}
