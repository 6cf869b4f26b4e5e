package dev.shien.lottery.verify;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.google.common.collect.ImmutableList;
import dev.shien.domain.committee.CommitteeRecord;
import dev.shien.domain.json.CanonicalJson;
import dev.shien.lottery.committee.Committees;
import dev.shien.lottery.committee.Problems;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever is altered in the record of a committee is detected, and the step that fails says where. */
class CommitteeTamperingTest {

    private static final CommitteeRecord RECORD = Committees.draw(Problems.tokyo());
    private static final String OTHER_HASH = "ab".repeat(32);

    static Stream<Tampering> catalogue() {
        String out = RECORD.tickets().stream()
                .map(t -> t.receipt())
                .filter(r -> !RECORD.selected().contains(r))
                .findFirst()
                .orElseThrow();
        return Stream.of(
                Tampering.set("structure", "/format", "shien/committee-record/2"),
                Tampering.set("structure", "/lock/format", "shien/draw-lock/1"),
                Tampering.set("structure", "/lock/method", "dice/1"),
                Tampering.set("structure", "/note", "unknown field"),
                Tampering.set("structure", "/lock/distribution/total", "007"),
                Tampering.set("structure", "/lock/distribution/committees/0/weight", 7),
                Tampering.set("structure", "/lock/problem/seats", 0),
                Tampering.set("structure", "/lock/problem/categories/0/features/0/min", -1),
                Tampering.remove("structure", "/number"),
                Tampering.set("time", "/drawnAt", "2024-07-03T17:59:59+09:00"),
                Tampering.set("seed", "/lock/id/draw", "jury-2"),
                Tampering.set("seed", "/lock/id/sequence", 2),
                Tampering.set("seed", "/lock/journalHead", OTHER_HASH),
                Tampering.set("commitment", "/secret", OTHER_HASH),
                Tampering.set("commitment", "/lock/seed/commitment", OTHER_HASH),
                Tampering.set("seed", "/seed", OTHER_HASH),
                Tampering.set("seed", "/sources/0/value", "2898.48"),
                Tampering.set("sources", "/sources/0/name", "Nikkei 225"),
                Tampering.set("self-seeded", "/selfSeeded", true),
                Tampering.set("categories", "/lock/problem/categories/0/features/0/min", 4),
                Tampering.set("categories", "/lock/problem/categories/1/name", "industry"),
                Tampering.set("categories", "/lock/problem/categories/1/features/1/feature", "small"),
                Tampering.remove("entrants", "/lock/problem/categories/2"),
                Tampering.repeat("entrants", "/lock/problem/entrants", 3),
                Tampering.swap("entrants", "/lock/problem/entrants", 3, 4),
                Tampering.set("entrants", "/lock/problem/entrants/3/features/0", "farmer"),
                Tampering.remove("entrants", "/lock/problem/entrants/3/features/2"),
                Tampering.set("entrants", "/lock/problem/entrants/29/receipt", "R-\u304B\u3099"),
                Tampering.remove("types", "/lock/problem/entrants/3"),
                Tampering.set("types", "/lock/distribution/types/0/entrants", 9),
                Tampering.swap("types", "/lock/distribution/types", 0, 1),
                Tampering.set("committees", "/lock/problem/seats", 7),
                Tampering.set("committees", "/lock/problem/categories/0/features/0/min", 3),
                Tampering.set("committees", "/lock/distribution/committees/0/counts/0", 30),
                Tampering.remove("committees", "/lock/distribution/committees/0/counts/0"),
                Tampering.swap("committees", "/lock/distribution/committees", 0, 1),
                Tampering.repeat("committees", "/lock/distribution/committees", 0),
                Tampering.remove("weights", "/lock/distribution/committees/0"),
                Tampering.set("weights", "/lock/distribution/committees/0/weight", "0"),
                Tampering.set("weights", "/lock/distribution/total", "1"),
                Tampering.set("weights", "/lock/distribution/total", "0"),
                Tampering.set("number", "/number", RECORD.number() + "0"),
                Tampering.set("committee", "/counts/0", 5),
                Tampering.remove("committee", "/counts/0"),
                Tampering.set("tickets", "/tickets/0/ticket", "00".repeat(32)),
                Tampering.set("tickets", "/tickets/0/type", 1),
                Tampering.swap("tickets", "/tickets", 0, 1),
                Tampering.remove("tickets", "/tickets/29"),
                Tampering.set("selected", "/selected/0", out),
                Tampering.swap("selected", "/selected", 0, 5),
                Tampering.remove("selected", "/selected/5"),
                Tampering.repeat("selected", "/selected", 5));
    }

    @ParameterizedTest
    @MethodSource("catalogue")
    void everyTamperingIsDetectedAndNamedThoughTheHashesArePutRight(Tampering tampering) {
        ObjectNode forged = RECORD.toJson().deepCopy();
        tampering.change().accept(forged);
        Tampering.rehash(forged);

        assertThat(CommitteeVerifier.create().verify(forged).failures())
                .extracting(Step::name)
                .contains(tampering.step());
    }

    @Test
    void theRecordItselfPassesEveryStep() {
        Verification verification = CommitteeVerifier.create()
                .withPublishedLockHash(RECORD.lockHash())
                .verify(CanonicalJson.bytes(RECORD.toJson()));

        assertThat(verification.failures()).isEmpty();
        assertThat(verification.steps())
                .extracting(Step::name)
                .isEqualTo(List.of(
                        "structure",
                        "record-hash",
                        "lock-hash",
                        "published-lock-hash",
                        "time",
                        "commitment",
                        "sources",
                        "source",
                        "self-seeded",
                        "seed",
                        "categories",
                        "entrants",
                        "types",
                        "committees",
                        "weights",
                        "number",
                        "committee",
                        "tickets",
                        "selected"));
    }

    @Test
    void hashesThatAreNotPutRightAreDetectedToo() {
        for (String field : ImmutableList.of("recordHash", "lockHash")) {
            ObjectNode forged = RECORD.toJson().deepCopy();
            forged.put(field, OTHER_HASH);

            assertThat(CommitteeVerifier.create().verify(forged).failures())
                    .extracting(Step::name)
                    .contains("record-hash");
        }
        assertThat(CommitteeVerifier.create()
                        .withPublishedLockHash(OTHER_HASH)
                        .verify(RECORD.toJson())
                        .failures())
                .extracting(Step::name)
                .containsExactly("published-lock-hash");
    }
}
