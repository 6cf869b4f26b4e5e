package dev.shien.lottery;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import dev.shien.domain.json.CanonicalJson;
import dev.shien.domain.selection.DrawId;
import dev.shien.domain.selection.DrawRecord;
import dev.shien.domain.selection.DrawRequest;
import dev.shien.domain.selection.DrawSecret;
import dev.shien.domain.selection.Entrant;
import dev.shien.domain.selection.LockedDraw;
import dev.shien.domain.selection.QuotaTarget;
import dev.shien.domain.selection.SeatRules;
import dev.shien.domain.selection.SeedTerms;
import dev.shien.domain.selection.SpareSeats;
import dev.shien.domain.selection.Transfer;
import dev.shien.lottery.verify.RecordVerifier;
import java.time.OffsetDateTime;
import org.junit.jupiter.api.Test;

/** What a developer writes who takes domain and lottery alone. */
class EmbeddingTest {

    @Test
    void tenLinesDrawAndVerify() {
        var now = OffsetDateTime.parse("2024-07-03T18:00:00+09:00");
        var secret = DrawSecret.parse("9f".repeat(32));
        var rules = SeatRules.of(
                2,
                ImmutableList.of(QuotaTarget.of("shops", 1), QuotaTarget.of("makers", 1)),
                SpareSeats.PROPORTIONAL_TO_EXCESS,
                Transfer.SAME_QUOTA_THEN_ACROSS);
        var lottery = QuotaLottery.create();
        LockedDraw lock = lottery.lock(DrawRequest.builder()
                .id(DrawId.first("demo", "call-1"))
                .rules(rules)
                .addEntrants(Entrant.of("R-1", "shops"), Entrant.of("R-2", "shops"), Entrant.of("R-3", "makers"))
                .seed(new SeedTerms(secret.commitment(), ImmutableList.of()))
                .lockedAt(now)
                .build());
        DrawRecord record = lottery.draw(lock, secret, ImmutableMap.of(), now);
        byte[] published = CanonicalJson.bytes(record.toJson());

        assertThat(record.selected()).hasSize(2);
        assertThat(RecordVerifier.create().verify(published).ok()).isTrue();
    }
}
