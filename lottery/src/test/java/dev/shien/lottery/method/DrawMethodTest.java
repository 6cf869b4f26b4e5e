package dev.shien.lottery.method;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.fasterxml.jackson.databind.JsonNode;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.Streams;
import com.google.common.primitives.ImmutableIntArray;
import dev.shien.lottery.Facts;
import dev.shien.lottery.SharedData;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Each method against what was published of it. */
class DrawMethodTest {

    @Test
    void rfc3797SelectsAsItsExampleAndTwoCommittees() {
        for (JsonNode draw : Facts.rows("rfc3797-draws")) {
            DrawMethod method =
                    Rfc3797.of(draw.get("key").textValue(), draw.get("pool").intValue());
            ImmutableIntArray selected = Facts.ints(draw.get("selected"));
            assertThat(method.select(selected.length()))
                    .as("%s", draw.get("draw"))
                    .isEqualTo(selected);
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "9319;2,5,12,8,10;9,18,26,34,41,45 | 9319./2.5.8.10.12./9.18.26.34.41.45./",
                "7,8,11,17,19,25,46;08285182;60115701;2,3,18,26,32,33,42"
                        + " | 7.8.11.17.19.25.46./8285182./60115701./2.3.18.26.32.33.42./",
                "000;0.50,007.10,10.00 | 0./0.57.110./"
            })
    void rfc3797MakesItsKeyFromTheSources(String sources, String key) {
        List<List<String>> lists = Streams.stream(List.of(sources.split(";")).iterator())
                .map(s -> List.of(s.split(",")))
                .toList();
        assertThat(Rfc3797.key(lists)).isEqualTo(key);
    }

    @Test
    void theLeadingZeroOf2013Matters() {
        assertThat(Rfc3797.of("7.8.11.17.19.25.46./08285182./60115701./2.3.18.26.32.33.42./", 154)
                        .select(4))
                .isEqualTo(ImmutableIntArray.of(35, 4, 102, 80));
    }

    @Test
    void consistentSamplerOrdersAsRivestsProgram() {
        for (JsonNode order : Facts.rows("consistent-sampler-orders")) {
            List<String> ids = Facts.texts(order.get("ids"));
            List<String> first = Facts.texts(order.get("first"));
            assertThat(named(
                            ids,
                            ConsistentSampler.of(order.get("seed").textValue(), ids)
                                    .select(first.size())))
                    .isEqualTo(first);
        }
    }

    @Test
    void sha256SamplerPicksAsTheAuditOfColorado() {
        JsonNode audit = Facts.json("sha256-sampler-picks");
        ImmutableIntArray expected = Facts.ints(audit.get("picks"));
        assertThat(Sha256Sampler.of(
                                audit.get("seed").textValue(), audit.get("pool").intValue())
                        .select(expected.length()))
                .isEqualTo(expected);
    }

    @Test
    void sha256SamplerPassesOverWhoWasPicked() {
        assertThat(Sha256Sampler.of("3546311556112163624615351222", 50)
                        .select(50)
                        .asList())
                .doesNotHaveDuplicates()
                .hasSize(50);
    }

    @Test
    void fairPickDrawsAsTheProtocolsVectors() {
        for (JsonNode vector : SharedData.json("wallop/fair-pick.json").get("vectors")) {
            List<FairPick.Entry> entries = Streams.stream(vector.get("entries"))
                    .map(e -> new FairPick.Entry(
                            e.get("id").textValue(), e.get("weight").intValue()))
                    .toList();
            byte[] seed = HexFormat.of().parseHex(vector.get("seed_hex").textValue());
            int count = Math.min(vector.get("winner_count").intValue(), entries.size());
            assertThat(named(
                            entries.stream().map(FairPick.Entry::id).toList(),
                            FairPick.of(seed, entries).select(count)))
                    .as("%s", vector.get("name"))
                    .isEqualTo(Facts.texts(vector.get("expected_winners")));
        }
    }

    @Test
    void denshiKujiChoosesAsPublishedExamples() {
        for (JsonNode lot : Facts.rows("denshi-kuji-lots")) {
            ImmutableIntArray numbers = Facts.ints(lot.get("numbers"));
            assertThat(DenshiKuji.of(numbers).select(1))
                    .as("%s", lot.get("source"))
                    .isEqualTo(ImmutableIntArray.of(lot.get("first").intValue()));
        }
    }

    @Test
    void denshiKujiTakesTheLastThreeDigitsOfABiddersSum() {
        // Ashiya's example: 887 entered, 355 from the system.
        assertThat(DenshiKuji.number(887, 355)).isEqualTo(242);
        assertThat(DenshiKuji.number(111, 987)).isEqualTo(98);
    }

    @Test
    void denshiKujiSaysWhoFollowsOnlyWhereThatIsPublished() {
        ImmutableIntArray numbers = ImmutableIntArray.of(662, 445, 568);
        // 1675 mod 3 = 1; in Kochi 675 mod 3 = 0, then (445 + 568) mod 1000 = 13, mod 2 = 1.
        assertThat(DenshiKuji.of(numbers).select(0)).isEqualTo(ImmutableIntArray.of());
        refused(
                () -> DenshiKuji.of(numbers).select(2),
                "Count must be 0 or 1, as this lot does not say who follows, was 2");
        assertThat(DenshiKuji.kochi(numbers).select(3)).isEqualTo(ImmutableIntArray.of(1, 3, 2));
        assertThat(DenshiKuji.nextArrival(numbers).select(3)).isEqualTo(ImmutableIntArray.of(2, 3, 1));
    }

    @Test
    void denshiKujiOfTheNextToArriveChoosesAsPublished() {
        for (JsonNode lot : Facts.rows("denshi-kuji-lots")) {
            if (lot.has("second")) {
                assertThat(DenshiKuji.nextArrival(Facts.ints(lot.get("numbers")))
                                .select(2))
                        .isEqualTo(ImmutableIntArray.of(
                                lot.get("first").intValue(), lot.get("second").intValue()));
            }
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 4})
    void noMethodSelectsMoreThanThereAre(int count) {
        ImmutableList<FairPick.Entry> entries =
                ImmutableList.of(new FairPick.Entry("a", 1), new FairPick.Entry("b", 2), new FairPick.Entry("c", 1));
        for (DrawMethod method : ImmutableList.of(
                Rfc3797.of("1./", 3),
                ConsistentSampler.of("1", ImmutableList.of("a", "b", "c")),
                Sha256Sampler.of("1", 3),
                FairPick.of(new byte[FairPick.SEED_LENGTH], entries),
                DenshiKuji.kochi(ImmutableIntArray.of(1, 2, 3)),
                DenshiKuji.nextArrival(ImmutableIntArray.of(1, 2, 3)))) {
            assertThat(method.pool()).isEqualTo(3);
            assertThat(method.select(0).isEmpty()).isTrue();
            assertThat(method.select(3).asList()).containsExactlyInAnyOrder(1, 2, 3);
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> method.select(count))
                    .withMessage("Count must be 0 to 3, the size of the pool, was " + count);
        }
    }

    @Test
    void badInputIsRefusedByName() {
        refused(() -> Rfc3797.of("", 3), "Key must be visible ASCII characters, was ''");
        refused(() -> Rfc3797.of("1. /", 3), "was '1. /'");
        refused(() -> Rfc3797.of("1./", 0), "Pool must be at least 1, was 0");
        refused(() -> Rfc3797.of("1./", 65_537), "Pool must be at most 65536, was 65537");
        refused(() -> Rfc3797.key(List.of()), "Sources must not be empty");
        refused(() -> Rfc3797.key(List.of(List.of())), "Source must have a number at least");
        refused(() -> Rfc3797.key(List.of(List.of("-3"))), "was '-3'");
        refused(() -> ConsistentSampler.of("1", List.of("a", "a")), "Entrant 'a' is entered twice");
        refused(() -> Sha256Sampler.of("", 3), "Seed must not be empty");
        refused(() -> Sha256Sampler.of("1", 10_000_001), "Pool must be at most 10000000, was 10000001");
        refused(() -> ConsistentSampler.of("1", List.of("a\uD800")), "had a lone surrogate");
        refused(() -> ConsistentSampler.of("\uDC00", List.of("a")), "Seed must be of whole characters, had a lone");
        refused(() -> Sha256Sampler.of("\uDC00", 3), "Seed must be of whole characters, had a lone surrogate");
        refused(() -> new FairPick.Entry("a\uD800", 1), "had a lone surrogate");
        refused(() -> new FairPick.Entry(" ", 1), "Id of an entry must not be blank, was ' '");
        refused(() -> FairPick.of(new byte[31], List.of()), "Seed must be 32 bytes, was 31 bytes");
        refused(() -> FairPick.of(new byte[32], List.of()), "Pool must be at least 1, was 0");
        refused(() -> new FairPick.Entry("a", 0), "Weight of entry 'a' must be at least 1, was 0");
        refused(
                () -> FairPick.of(
                        new byte[32], List.of(new FairPick.Entry("a", 5), new FairPick.Entry("b", 9_999_996))),
                "Weights must be at most 10000000 in all, was 10000001");
        refused(() -> DenshiKuji.of(ImmutableIntArray.of(1, 1_000)), "Number of a lot must be 0 to 999, was 1000");
    }

    private static void refused(org.assertj.core.api.ThrowableAssert.ThrowingCallable made, String message) {
        assertThatIllegalArgumentException().isThrownBy(made).withMessageContaining(message);
    }

    private static List<String> named(List<String> ids, ImmutableIntArray positions) {
        return positions.stream().mapToObj(p -> ids.get(p - 1)).toList();
    }
}
