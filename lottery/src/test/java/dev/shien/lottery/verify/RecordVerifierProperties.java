package dev.shien.lottery.verify;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shien.domain.json.CanonicalJson;
import dev.shien.lottery.QuotaLottery;
import dev.shien.testkit.selection.DrawCase;
import dev.shien.testkit.selection.SelectionArbitraries;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

class RecordVerifierProperties {

    /** Rule 1: the verifier, written apart from the code that drew, agrees with every record drawn. */
    @Property(tries = 100)
    void agreesWithEveryRecord(@ForAll(supplier = SelectionArbitraries.Draws.class) DrawCase draw) {
        byte[] record = CanonicalJson.bytes(draw.hold(QuotaLottery.create()).toJson());

        assertThat(RecordVerifier.create().verify(record).failures()).isEmpty();
    }
}
