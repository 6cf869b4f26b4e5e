package dev.shien.lottery.verify;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.google.common.collect.ImmutableList;
import dev.shien.domain.json.CanonicalJson;
import dev.shien.domain.json.Json;
import dev.shien.domain.selection.DrawRecord;
import dev.shien.domain.selection.Entrant;
import dev.shien.domain.selection.QuotaTarget;
import dev.shien.domain.selection.SeatRules;
import dev.shien.domain.selection.SpareSeats;
import dev.shien.domain.selection.Transfer;
import dev.shien.lottery.Draws;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever is altered in a record is detected, and the step that fails says where. */
class TamperingTest {

    private static final DrawRecord RECORD = small(SpareSeats.PROPORTIONAL_TO_EXCESS);
    private static final String OTHER_HASH = "ab".repeat(32);

    /** Three quotas, seven seats, fourteen entrants, one of them with a weight of 3; one spare seat moves. */
    private static DrawRecord small(SpareSeats policy) {
        SeatRules rules = SeatRules.of(
                7,
                ImmutableList.of(QuotaTarget.of("a", 2), new QuotaTarget("b", 2, 0, 4), new QuotaTarget("c", 3, 1, 20)),
                policy,
                Transfer.SAME_QUOTA_THEN_ACROSS);
        return Draws.draw(
                rules,
                ImmutableList.<Entrant>builder()
                        .addAll(Draws.entrants("a", 1))
                        .addAll(Draws.entrants("b", 6))
                        .addAll(Draws.entrants("c", 6))
                        .add(Entrant.of("c-heavy", "c", 3))
                        .build());
    }

    static Stream<Tampering> catalogue() {
        String selected = RECORD.selected().get(1).receipt();
        String waiting = RECORD.waitlist().get(1).receipts().get(0);
        return Stream.of(
                Tampering.set("structure", "/format", "shien/draw-record/2"),
                Tampering.set("structure", "/lock/format", "shien/draw-lock/0"),
                Tampering.set("structure", "/lock/method", "dice/1"),
                Tampering.set("structure", "/note", "unknown field"),
                Tampering.set("structure", "/lock/id/sequence", "1"),
                Tampering.set("structure", "/lock/lockedAt", "yesterday"),
                Tampering.set("structure", "/seed", "AB".repeat(32)),
                Tampering.set("structure", "/lock/rules/capacity", -7),
                Tampering.set("structure", "/lock/rules/spareSeats", "FRIENDS_FIRST"),
                Tampering.set("structure", "/lock/entrants/13/weight", 1_000_000_000),
                Tampering.set("structure", "/selfSeeded", "no"),
                Tampering.remove("structure", "/lock/plan/steps"),
                Tampering.remove("structure", "/secret"),
                Tampering.remove("structure", "/waitlist"),
                Tampering.set("time", "/drawnAt", "2024-07-03T17:59:59+09:00"),
                Tampering.set("seed", "/lock/id/programme", "osaka-2024"),
                Tampering.set("seed", "/lock/id/draw", "call-2"),
                Tampering.set("seed", "/lock/id/sequence", 2),
                Tampering.set("seed", "/lock/lockedAt", "2024-07-03T18:00:01+09:00"),
                Tampering.set("seed", "/lock/journalHead", OTHER_HASH),
                Tampering.set("seed", "/lock/rules/transfer", "SAME_QUOTA_ONLY"),
                Tampering.set("seed", "/lock/plan/steps/0/text/ja", "抽選なし"),
                Tampering.set("commitment", "/lock/seed/commitment", OTHER_HASH),
                Tampering.set("commitment", "/secret", OTHER_HASH),
                Tampering.set("seed", "/seed", OTHER_HASH),
                Tampering.set("seed", "/sources/0/value", "2898.48"),
                Tampering.set("sources", "/sources/0/name", "Nikkei 225"),
                Tampering.remove("sources", "/sources/0"),
                Tampering.repeat("sources", "/sources", 0),
                Tampering.repeat("sources", "/lock/seed/sources", 0),
                Tampering.set("self-seeded", "/selfSeeded", true),
                Tampering.set("self-seeded", "/lock/seed/sources/0/expectedAt", "2024-07-03T18:00:00+09:00"),
                Tampering.remove("sources", "/lock/seed/sources/0"),
                Tampering.set("rules", "/lock/rules/quotas/0/target", 20),
                Tampering.set("rules", "/lock/rules/quotas/1/max", 1),
                Tampering.set("rules", "/lock/rules/quotas/1/id", "a"),
                Tampering.set("rules", "/lock/rules/quotas/0/id", "*"),
                Tampering.set("seat-plan", "/lock/rules/capacity", 8),
                Tampering.set("seat-plan", "/lock/rules/spareSeats", "STAY"),
                Tampering.set("seat-plan", "/lock/rules/quotas/0/min", 2),
                Tampering.set("seat-plan", "/lock/plan/capacity", 8),
                Tampering.set("seat-plan", "/lock/plan/quotas/1/seats", 6),
                Tampering.set("seat-plan", "/lock/plan/quotas/1/demand", 60),
                Tampering.set("seat-plan", "/lock/plan/quotas/1/target", 3),
                Tampering.set("seat-plan", "/lock/plan/quotas/1/quota", "a"),
                Tampering.set("seat-plan", "/lock/plan/openSeats", 1),
                Tampering.set("seat-plan", "/lock/plan/unusedSeats", 1),
                Tampering.set("seat-plan", "/lock/plan/drawNeeded", false),
                Tampering.remove("seat-plan", "/lock/plan/quotas/2"),
                Tampering.swap("seat-plan", "/lock/rules/quotas", 0, 1),
                Tampering.remove("tickets", "/lock/entrants/3"),
                Tampering.repeat("entrants", "/lock/entrants", 3),
                Tampering.swap("entrants", "/lock/entrants", 3, 4),
                Tampering.set("entrants", "/lock/entrants/3/quota", "d"),
                Tampering.set("entrants", "/lock/entrants/0/receipt", "a-\u304B\u3099"),
                Tampering.set("tickets", "/lock/entrants/3/quota", "a"),
                Tampering.set("tickets", "/lock/entrants/3/weight", 999),
                Tampering.set("tickets", "/lock/entrants/13/receipt", "c-light"),
                Tampering.set("tickets", "/tickets/0/ticket", "00".repeat(32)),
                Tampering.set("tickets", "/tickets/5/quota", "d"),
                Tampering.swap("tickets", "/tickets", 0, 1),
                Tampering.remove("tickets", "/tickets/9"),
                Tampering.repeat("tickets", "/tickets", 9),
                Tampering.set("selected", "/selected/1/receipt", waiting),
                Tampering.set("selected", "/selected/1/seat", "*"),
                Tampering.set("selected", "/selected/1/quota", "c"),
                Tampering.swap("selected", "/selected", 1, 2),
                Tampering.remove("selected", "/selected/6"),
                Tampering.repeat("selected", "/selected", 6),
                Tampering.set("waitlist", "/waitlist/1/receipts/0", selected),
                Tampering.swap("waitlist", "/waitlist/1/receipts", 0, 1),
                Tampering.remove("waitlist", "/waitlist/2/receipts/0"),
                Tampering.swap("waitlist", "/waitlist", 0, 1),
                Tampering.set("waitlist", "/waitlist/0/quota", "d"));
    }

    @ParameterizedTest
    @MethodSource("catalogue")
    void everyTamperingIsDetectedAndNamedThoughTheHashesArePutRight(Tampering tampering) {
        ObjectNode forged = tree(RECORD);
        tampering.change().accept(forged);
        Tampering.rehash(forged);

        Verification verification = RecordVerifier.create().verify(bytes(forged));

        assertThat(verification.failures()).extracting(Step::name).contains(tampering.step());
    }

    @ParameterizedTest
    @MethodSource("catalogue")
    void everyTamperingIsDetectedByTheHashOfTheRecordAlone(Tampering tampering) {
        ObjectNode forged = tree(RECORD);
        tampering.change().accept(forged);

        assertThat(RecordVerifier.create().verify(bytes(forged)).failures())
                .extracting(Step::name)
                .containsAnyOf("record-hash", "structure");
    }

    @Test
    void theHashesThemselvesAreChecked() {
        assertThat(failuresAfter("/lockHash")).contains("lock-hash", "record-hash");
        assertThat(failuresAfter("/recordHash")).containsExactly("record-hash");
    }

    @Test
    void aRecordMadeUpAsAWholeIsDetectedByThePublishedLockHash() {
        DrawRecord other = small(SpareSeats.OPEN_POOL);
        RecordVerifier strict = RecordVerifier.create().withPublishedLockHash(RECORD.lockHash());

        assertThat(RecordVerifier.create().verify(bytes(tree(other))).ok()).isTrue();
        assertThat(strict.verify(bytes(tree(RECORD))).ok()).isTrue();
        assertThat(strict.verify(bytes(tree(other))).failures())
                .extracting(Step::name)
                .containsExactly("published-lock-hash");
    }

    /** A minimum above the target leaves seats that no excess asks for. */
    @Test
    void makesNoPlanOfRulesThatContradictThemselves() {
        ObjectNode forged = tree(RECORD);
        Tampering.put(forged, "/lock/rules/quotas/0/min", 20);
        Tampering.put(forged, "/lock/rules/quotas/0/target", 1);
        Tampering.put(forged, "/lock/rules/quotas/0/max", 20);
        Tampering.put(forged, "/lock/rules/quotas/1/max", 2);
        Tampering.put(forged, "/lock/rules/quotas/2/max", 3);
        Tampering.rehash(forged);

        assertThat(RecordVerifier.create().verify(bytes(forged)).failures())
                .extracting(Step::name)
                .contains("rules", "seat-plan");
    }

    @Tag("slow")
    @Test
    void noByteOfARecordCanBeChanged() {
        SeatRules rules =
                SeatRules.of(1, ImmutableList.of(QuotaTarget.of("a", 1)), SpareSeats.STAY, Transfer.SAME_QUOTA_ONLY);
        byte[] record = bytes(tree(Draws.draw(rules, Draws.entrants("a", 3))));
        for (int i = 0; i < record.length; i++) {
            byte original = record[i];
            for (int bits : new int[] {1, ' ', 0x5A}) {
                record[i] = (byte) (original ^ bits);
                assertThat(verifies(record))
                        .as("byte %d is %s", i, (char) record[i])
                        .isFalse();
            }
            record[i] = original;
        }
        assertThat(verifies(record)).isTrue();
    }

    @Test
    void saysEachStepThatItRecomputed() {
        assertThat(RecordVerifier.create().verify(bytes(tree(RECORD))).steps())
                .allMatch(Step::ok)
                .extracting(Step::name)
                .containsExactly(
                        "structure",
                        "record-hash",
                        "lock-hash",
                        "rules",
                        "entrants",
                        "seat-plan",
                        "time",
                        "commitment",
                        "sources",
                        "source",
                        "self-seeded",
                        "seed",
                        "tickets",
                        "selected",
                        "waitlist",
                        "signature");
    }

    private static List<String> failuresAfter(String pointer) {
        ObjectNode forged = tree(RECORD);
        Tampering.put(forged, pointer, OTHER_HASH);
        return RecordVerifier.create().verify(bytes(forged)).failures().stream()
                .map(Step::name)
                .toList();
    }

    private static boolean verifies(byte[] record) {
        try {
            return RecordVerifier.create().verify(record).ok();
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    private static ObjectNode tree(DrawRecord record) {
        return (ObjectNode) Json.parse("record", CanonicalJson.bytes(record.toJson()));
    }

    private static byte[] bytes(ObjectNode record) {
        return record.toString().getBytes(StandardCharsets.UTF_8);
    }
}
