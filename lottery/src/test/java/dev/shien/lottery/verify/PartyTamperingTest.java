package dev.shien.lottery.verify;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.google.common.collect.ImmutableList;
import dev.shien.domain.json.CanonicalJson;
import dev.shien.domain.selection.DrawRecord;
import dev.shien.domain.selection.Entrant;
import dev.shien.domain.selection.QuotaTarget;
import dev.shien.domain.selection.SeatRules;
import dev.shien.domain.selection.SpareSeats;
import dev.shien.domain.selection.Transfer;
import dev.shien.lottery.Draws;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Joint entries that no lock takes, and names that are none. */
class PartyTamperingTest {

    /** Six seats; four of a quota of at most four enter as one party, three of them for one owner; four more alone. */
    private static final DrawRecord RECORD = Draws.draw(
            SeatRules.of(
                            6,
                            ImmutableList.of(new QuotaTarget("a", 2, 0, 4), QuotaTarget.of("b", 1)),
                            SpareSeats.PROPORTIONAL_TO_EXCESS,
                            Transfer.SAME_QUOTA_ONLY)
                    .withOwnerLimit(3),
            ImmutableList.<Entrant>builder()
                    .add(Entrant.of("a-1", "a").inParty("four"))
                    .add(Entrant.of("a-2", "a").inParty("four").ofOwner("o"))
                    .add(Entrant.of("a-3", "a").inParty("four").ofOwner("o"))
                    .add(Entrant.of("a-4", "a").inParty("four").ofOwner("o"))
                    .addAll(Draws.entrants("b", 4))
                    .build());

    @Test
    void theRecordItselfVerifies() {
        assertThat(RecordVerifier.create().verify(RECORD.toJson()).failures()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            /lock/rules/quotas/0/max | 3 | party 'four' has 4 entrants and can never be in: at most 3 may be
            /lock/rules/capacity     | 3 | party 'four' has 4 entrants and can never be in: at most 3 may be
            /lock/rules/ownerLimit   | 2 | party 'four' has 3 entrants of one owner and can never be in: at most 2 may be
            """)
    void aPartyThatCanNeverBeInIsFound(String pointer, int value, String problem) {
        assertThat(found("entrants", Tampering.set("entrants", pointer, value))).isEqualTo(problem);
    }

    @Test
    void aPartyOfTwoKindsIsFound() {
        assertThat(found("entrants", Tampering.set("entrants", "/lock/entrants/1/quota", "b")))
                .isEqualTo("entrants 'a-1' and 'a-2' are of one party and differ in quota or weight");
    }

    @ParameterizedTest
    @CsvSource({
        "entrants, /lock/entrants/0/receipt, entrant",
        "entrants, /lock/entrants/0/party, party",
        "entrants, /lock/entrants/1/owner, owner",
        "rules, /lock/rules/quotas/0/id, quota"
    })
    void aNameThatNoEntrantMayHaveIsFound(String step, String pointer, String what) {
        assertThat(found(step, Tampering.set(step, pointer, "か\u3099")))
                .contains(what + " 'か\u3099' is not in Unicode form NFC");
        assertThat(found(step, Tampering.set(step, pointer, "two\nlines")))
                .contains(what + " 'two\nlines' is not one line of at most 200 characters");
        assertThat(found(step, Tampering.set(step, pointer, "\u0085x"))).contains("is not one line");
        assertThat(found(step, Tampering.set(step, pointer, "x".repeat(201))))
                .contains(what + " '" + "x".repeat(200) + "..' (201 characters) is not one line");
    }

    private static String found(String step, Tampering tampering) {
        ObjectNode forged = (ObjectNode) RECORD.toJson();
        tampering.change().accept(forged);
        Tampering.rehash(forged);
        return RecordVerifier.create().verify(CanonicalJson.bytes(forged)).failures().stream()
                .filter(s -> s.name().equals(step))
                .map(Step::found)
                .findFirst()
                .orElse("nothing");
    }
}
