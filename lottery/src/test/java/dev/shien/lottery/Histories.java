package dev.shien.lottery;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import dev.shien.domain.json.CanonicalJson;
import dev.shien.domain.selection.DrawRecord;
import dev.shien.domain.selection.Standing;
import dev.shien.domain.selection.WaitlistEvent;
import dev.shien.domain.selection.WaitlistHistory;
import dev.shien.lottery.verify.RecordVerifier;
import dev.shien.lottery.verify.WaitlistVerifier;

/** Histories of draws that the verifier, written apart from the code that promotes, agrees with. */
final class Histories {

    private static final QuotaLottery LOTTERY = QuotaLottery.create();

    private Histories() {}

    /** Who is in after the events, on which the verifier agrees, event by event. */
    static Standing verified(RecordVerifier verifier, DrawRecord record, ImmutableList<WaitlistEvent> events) {
        WaitlistHistory history = WaitlistHistory.of(LOTTERY, record, events);
        assertThat(WaitlistVerifier.with(verifier)
                        .verify(CanonicalJson.bytes(record.toJson()), CanonicalJson.bytes(history.toJson()))
                        .failures())
                .isEmpty();
        return LOTTERY.standing(record, events);
    }
}
