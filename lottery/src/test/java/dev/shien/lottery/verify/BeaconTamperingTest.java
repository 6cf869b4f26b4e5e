package dev.shien.lottery.verify;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.io.Resources;
import dev.shien.domain.json.CanonicalJson;
import dev.shien.domain.selection.DrandChain;
import dev.shien.domain.selection.DrawId;
import dev.shien.domain.selection.DrawRecord;
import dev.shien.domain.selection.DrawRequest;
import dev.shien.domain.selection.LockedDraw;
import dev.shien.domain.selection.QuotaTarget;
import dev.shien.domain.selection.SeatRules;
import dev.shien.domain.selection.SeedTerms;
import dev.shien.domain.selection.Source;
import dev.shien.domain.selection.SpareSeats;
import dev.shien.domain.selection.Transfer;
import dev.shien.lottery.Draws;
import dev.shien.lottery.QuotaLottery;
import dev.shien.lottery.SharedData;
import dev.shien.lottery.entropy.SourceReadingTest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Records of draws whose seed has numbers, a round of drand and a pulse of NIST in it, and what forgers may do to them. */
class BeaconTamperingTest {

    /** Round 1 of drand's first chain, with its published signature. */
    private static final Source ROUND = new Source.Drand("drand", DrandChain.DEFAULT, 1);

    private static final String SIGNATURE = "8d61d9100567de44682506aea1a7a6fa6e5491cd27a0a0ed349ef6910ac5ac20"
            + "ff7bc3e09d7c046566c9f7f3c6f3b10104990e7cb424998203d8f7de586fb7fa"
            + "5f60045417a432684f85093b06ca91c769f0e7ca19268375e659c2a2352b4655";
    private static final OffsetDateTime PULSE_AT = OffsetDateTime.parse("2018-08-30T17:44:00Z");
    private static final Source PULSE = new Source.Nist(
            "pulse",
            1,
            PULSE_AT,
            "5501e3d72bc42f3b96e16de4dcadcb16768e109662bd16d667d5fd9aee585af3"
                    + "1bbdc5dd4f53592276064b53dddd76c8f3604b2a41db6e09f78f82bb5d6569e7");
    private static final Source NUMBERS = Source.numbers("numbers", PULSE_AT);
    private static final OffsetDateTime LOCKED_AT = OffsetDateTime.parse("2018-08-30T00:00:00Z");
    private static final OffsetDateTime DRAWN_AT = OffsetDateTime.parse("2020-08-30T00:00:00Z");

    private static LockedDraw lock() {
        SeatRules rules =
                SeatRules.of(2, ImmutableList.of(QuotaTarget.of("a", 2)), SpareSeats.STAY, Transfer.SAME_QUOTA_ONLY);
        return QuotaLottery.create().lock(request(rules, LOCKED_AT, ROUND, PULSE, NUMBERS));
    }

    private static DrawRequest request(SeatRules rules, OffsetDateTime lockedAt, Source... sources) {
        return DrawRequest.builder()
                .id(DrawId.first("programme", "call-1"))
                .rules(rules)
                .seed(new SeedTerms(Draws.SECRET.commitment(), ImmutableList.copyOf(sources)))
                .lockedAt(lockedAt)
                .addAllEntrants(Draws.entrants("a", 5))
                .build();
    }

    private static DrawRecord draw(OffsetDateTime at) {
        ImmutableMap<String, String> values =
                ImmutableMap.of("drand", SIGNATURE, "pulse", pulse(), "numbers", "08, 15 4");
        return QuotaLottery.create().draw(lock(), Draws.SECRET, values, at);
    }

    private static String pulse() {
        try {
            String certificate = Resources.toString(
                    Resources.getResource(SourceReadingTest.class, "nist-beacon-2018.pem"), StandardCharsets.US_ASCII);
            ObjectNode document = JsonNodeFactory.instance.objectNode().put("certificate", certificate);
            document.set(
                    "pulse", SharedData.json("beacons/nist-pulse-54610.json").get("pulse"));
            return document.toString();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static byte[] bytes(ObjectNode tree) {
        return CanonicalJson.string(tree).getBytes(StandardCharsets.UTF_8);
    }

    @Test
    void aRecordWithBeaconsVerifies() {
        assertThat(RecordVerifier.create()
                        .verify(bytes((ObjectNode) draw(DRAWN_AT).toJson()))
                        .failures())
                .isEmpty();
    }

    static ImmutableList<Tampering> catalogue() {
        String proof = "/sources/1/proof";
        return ImmutableList.of(
                Tampering.set("structure", "/lock/seed/sources/0/kind", "dice"),
                Tampering.set("structure", "/lock/seed/sources/0/round", 0),
                Tampering.set("structure", "/lock/seed/sources/1/certificateId", "00"),
                Tampering.set("structure", "/sources/0/proof/signature", "xy"),
                Tampering.remove("structure", proof + "/pulse/uri"),
                Tampering.set("sources", "/sources/0/proof/signature", SIGNATURE.replace('8', '9')),
                Tampering.set("sources", "/sources/0/value", "00".repeat(32)),
                Tampering.set("sources", "/sources/0/proof", Optional.empty()),
                Tampering.set("sources", "/lock/seed/sources/0/chain/genesis", 1_600_000_000),
                Tampering.set("sources", "/lock/seed/sources/0/chain/period", 3),
                Tampering.set("sources", "/lock/lockedAt", "2020-07-22T15:17:30Z"),
                Tampering.set("sources", "/lock/seed/sources/1/chainIndex", 2),
                Tampering.set("sources", "/lock/seed/sources/1/at", "2018-08-30T17:45:00Z"),
                Tampering.set("sources", "/lock/seed/sources/1/certificateId", "00".repeat(64)),
                Tampering.set("sources", proof + "/certificate", "AAAA"),
                Tampering.set("sources", proof + "/certificate", "?"),
                Tampering.set("sources", proof + "/pulse/cipherSuite", 1),
                Tampering.set("sources", proof + "/pulse/pulseIndex", 54_611),
                Tampering.set("sources", proof + "/pulse/timeStamp", "yesterday"),
                Tampering.set("sources", proof + "/pulse/localRandomValue", "00"),
                Tampering.set("sources", proof + "/pulse/external/statusCode", 1),
                Tampering.set("sources", proof + "/pulse/listValues/0/value", "00"),
                Tampering.set("sources", proof + "/pulse/precommitmentValue", "00"),
                Tampering.set("sources", proof + "/pulse/signatureValue", "00"),
                Tampering.set("sources", proof + "/pulse/outputValue", "00"),
                Tampering.set("sources", "/sources/1/value", "00".repeat(64)),
                Tampering.set("sources", "/sources/2/value", "8.4.15./"),
                Tampering.set("sources", "/sources/2/value", "08.15./"),
                Tampering.set("seed", "/sources/2/value", "4.8.16./"),
                Tampering.set("time", "/drawnAt", "2020-07-22T15:17:29Z"));
    }

    @ParameterizedTest
    @MethodSource("catalogue")
    void everyTamperingIsDetectedAndNamedThoughTheHashesArePutRight(Tampering tampering) {
        ObjectNode forged = (ObjectNode) draw(DRAWN_AT).toJson();
        tampering.change().accept(forged);
        Tampering.rehash(forged);

        assertThat(RecordVerifier.create().verify(bytes(forged)).failures())
                .extracting(Step::name)
                .contains(tampering.step());
    }

    @Test
    void aBeaconThatWasPublicAtTheLockIsRefused() {
        OffsetDateTime firstRound = OffsetDateTime.parse("2020-07-22T15:17:30Z");
        SeatRules rules = lock().rules();
        DrawRequest request = request(rules, firstRound, ROUND);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> QuotaLottery.create().lock(request))
                .withMessage("Source 'drand' must become public after the lock of " + firstRound + ", was public at "
                        + firstRound);
    }

    @Test
    void aDrawBeforeItsSourcesArePublicIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> draw(OffsetDateTime.parse("2020-07-22T15:17:29Z")))
                .withMessageContaining("must not be held before its source 'drand' is public");
    }
}
