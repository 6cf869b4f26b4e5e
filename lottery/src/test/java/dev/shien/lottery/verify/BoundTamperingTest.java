package dev.shien.lottery.verify;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.google.common.collect.ImmutableList;
import dev.shien.domain.json.CanonicalJson;
import dev.shien.domain.selection.DrawRecord;
import dev.shien.domain.selection.Entrant;
import dev.shien.domain.selection.JointEntries;
import dev.shien.domain.selection.OpenSeats;
import dev.shien.domain.selection.QuotaTarget;
import dev.shien.domain.selection.SeatRules;
import dev.shien.domain.selection.SpareSeats;
import dev.shien.domain.selection.Transfer;
import dev.shien.lottery.Draws;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Tampering with what binds entrants to each other, with open seats and with their tickets. */
class BoundTamperingTest {

    private static final DrawRecord RECORD = draw();

    private static DrawRecord draw() {
        ImmutableList<QuotaTarget> quotas =
                ImmutableList.of(QuotaTarget.of("a", 2), QuotaTarget.of("b", 2), QuotaTarget.of("c", 2));
        SeatRules rules = SeatRules.of(8, quotas, SpareSeats.PROPORTIONAL_TO_EXCESS, Transfer.SAME_QUOTA_THEN_ACROSS)
                .withOpen(new OpenSeats(2, OpenSeats.Order.OPEN_FIRST, OpenSeats.Tickets.ONE_EACH))
                .withJointEntries(JointEntries.HOLD)
                .withOwnerLimit(1);
        return Draws.draw(
                rules,
                Stream.of(Draws.entrants("a", 8), Draws.entrants("b", 8), Draws.entrants("c", 8))
                        .flatMap(ImmutableList::stream)
                        .map(BoundTamperingTest::bound)
                        .toList());
    }

    /** The first six of a and b enter in pairs, and c is all one owner's. */
    private static Entrant bound(Entrant entrant) {
        int number = Integer.parseInt(entrant.receipt().substring(2));
        if (entrant.quota().equals("c")) {
            return entrant.ofOwner("o" + number % 3);
        }
        return number <= 6 ? entrant.inParty(entrant.quota() + (number + 1) / 2) : entrant;
    }

    static Stream<Tampering> catalogue() {
        return Stream.of(
                Tampering.set("structure", "/lock/rules/sharing/method", "HILL"),
                Tampering.set("structure", "/lock/rules/sharing/ties", "LOT"),
                Tampering.set("structure", "/lock/rules/open/order", "ANY"),
                Tampering.set("structure", "/lock/rules/open/tickets", "TWO"),
                Tampering.set("structure", "/lock/rules/open/count", -1),
                Tampering.set("structure", "/lock/rules/jointEntries", "SPLIT"),
                Tampering.set("structure", "/lock/rules/ownerLimit", 0),
                Tampering.set("structure", "/lock/entrants/0/party", 1),
                Tampering.remove("structure", "/lock/entrants/0/owner"),
                Tampering.set("structure", "/lock/signatureKey", "ab"),
                Tampering.set("structure", "/lock/entrantFile", "entrants.jsonl"),
                Tampering.set("structure", "/tickets/0/openTicket", "ab"),
                Tampering.set("structure", "/signature", "ab"),
                Tampering.set("seed", "/lock/rules/sharing/ties", "GREATER_CLAIM"),
                Tampering.set("seed", "/lock/rules/sharing/method", "ADAMS"),
                Tampering.set("rules", "/lock/rules/open/count", 3),
                Tampering.set("seat-plan", "/lock/rules/open/count", 1),
                Tampering.set("seed", "/lock/rules/open/order", "RESERVED_FIRST"),
                Tampering.set("selected", "/lock/rules/jointEntries", "PASS_OVER"),
                Tampering.set("selected", "/lock/rules/ownerLimit", 4),
                Tampering.clear("selected", "/lock/rules/ownerLimit"),
                Tampering.set("tickets", "/lock/rules/open/tickets", "ONE"),
                Tampering.set("tickets", "/tickets/3/openTicket", "00".repeat(32)),
                Tampering.clear("tickets", "/tickets/3/openTicket"),
                Tampering.set("tickets", "/lock/entrants/0/party", "a2"),
                Tampering.clear("tickets", "/lock/entrants/0/party"),
                Tampering.set("tickets", "/lock/entrants/7/party", "b1"),
                Tampering.set("entrants", "/lock/entrants/0/weight", 2),
                Tampering.set("entrants", "/lock/entrants/7/party", "b1"),
                Tampering.set("seed", "/lock/entrants/17/owner", "o9"),
                Tampering.set("signature", "/signature", "ab".repeat(64)),
                Tampering.set("signature", "/lock/signatureKey", "ab".repeat(32)));
    }

    @ParameterizedTest
    @MethodSource("catalogue")
    void everyTamperingIsDetectedAndNamedThoughTheHashesArePutRight(Tampering tampering) {
        ObjectNode forged = (ObjectNode) RECORD.toJson();
        tampering.change().accept(forged);
        Tampering.rehash(forged);

        assertThat(RecordVerifier.create().verify(CanonicalJson.bytes(forged)).failures())
                .extracting(Step::name)
                .contains(tampering.step())
                .doesNotContain("record-hash");
    }

    @Test
    void theRecordItselfVerifies() {
        assertThat(RecordVerifier.create().verify(RECORD.toJson()).failures()).isEmpty();
        assertThat(RECORD.selected()).extracting(s -> s.seat()).contains("*");
    }
}
