package dev.shien.lottery.verify;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

/**
 * Checks a round of a drand beacon: its chain, when it is public, and its value. That the signature is the beacon's would
 * take a pairing on BLS12-381, which the JDK does not have.
 */
final class DrandCheck {

    private static final Instant LATEST = Instant.parse("9999-12-31T23:59:59Z");

    /** The lengths in bytes of a point of G1 and of G2 on BLS12-381, compressed. */
    private static final List<Integer> SIGNATURES = List.of(48, 96);

    private DrandCheck() {}

    /** A beacon of the League of Entropy: the time of its first round, its period in seconds, its signatures in bytes. */
    private record Chain(long genesis, long period, int signature) {}

    private static Optional<Chain> known(String hash) {
        return switch (hash) {
            case "52db9ba70e0cc0f6eaf7803dd07447a1f5477735fd3f661792ba94600c84e971" ->
                Optional.of(new Chain(1_692_803_367L, 3, 48));
            case "8990e7a9aaed2ffed73dbd7092123d6f289930540d7651336225dc172e51b2ce" ->
                Optional.of(new Chain(1_595_431_050L, 30, 96));
            default -> Optional.empty();
        };
    }

    /** When a round is public; the end of time where it is beyond all that can be reckoned with. */
    static Instant publicAt(JsonNode source) {
        try {
            long rounds = source.get("round").longValue() - 1;
            long seconds = Math.multiplyExact(rounds, source.at("/chain/period").longValue());
            return Instant.ofEpochSecond(source.at("/chain/genesis").longValue())
                    .plusSeconds(seconds);
        } catch (ArithmeticException | DateTimeException e) {
            return Instant.MAX;
        }
    }

    static void check(JsonNode source, String value, JsonNode proof, SourceFinding finding) {
        JsonNode chain = source.get("chain");
        long round = source.get("round").longValue();
        Optional<Chain> known = known(chain.get("hash").textValue());
        known.ifPresent(k -> {
            finding.expect("genesis", k.genesis(), chain.get("genesis").longValue());
            finding.expect("period", k.period(), chain.get("period").longValue());
        });
        finding.note(
                !publicAt(source).isAfter(LATEST),
                "round " + round + " of a period of " + chain.get("period") + " seconds is after the year 9999");
        signature(proof.get("signature").textValue(), known, value, finding);
        finding.say(
                known.isPresent()
                        ? "chain known as the League of Entropy's"
                        : "not checked: genesis and period of a chain that is not known here");
        finding.say("not checked: that the signature is the beacon's; compare with the beacon's round " + round);
    }

    private static void signature(String hex, Optional<Chain> known, String value, SourceFinding finding) {
        byte[] signature = HexFormat.of().parseHex(hex);
        List<Integer> lengths = known.map(Chain::signature).map(List::of).orElse(SIGNATURES);
        finding.note(
                lengths.contains(signature.length),
                "signature has " + signature.length + " bytes, expected one of " + lengths);
        finding.expect("value", Hashes.sha256(signature), value);
        finding.say("checked: the value is SHA-256 of a signature of " + signature.length + " bytes");
    }
}
