package dev.shien.domain.journal;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.hash.Hashing;
import dev.shien.domain.json.Json;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.OffsetDateTime;
import org.junit.jupiter.api.Test;

class ChainTest {

    private static final SaltSource SALTS = SaltSource.seeded(Bytes.ofUtf8("a seed for the tests"));
    private static final String STORED = "{\"actor\":\"secretariat/7\",\"data\":{\"quota\":\"retail\",\"seats\":10},"
            + "\"erases\":[],\"occurredAt\":\"2024-07-03T17:00:00+09:00\",\"private\":{\"a1\":\"DIGEST\"},"
            + "\"programme\":\"p\",\"recordedAt\":\"2024-07-03T08:00:01Z\",\"sequence\":1,"
            + "\"type\":\"seats.planned\",\"version\":1}";

    private static Append append() {
        return Append.builder()
                .programme("p")
                .expectedSequence(0)
                .recordedAt(Instant.parse("2024-07-03T08:00:01Z"))
                .actor("secretariat/7")
                .addEntry(Entry.builder()
                        .type("seats.planned")
                        .version(1)
                        .occurredAt(OffsetDateTime.parse("2024-07-03T17:00+09:00"))
                        .data(Json.parse("test", "{\"seats\": 10, \"quota\": \"retail\"}"))
                        .addPrivatePart(PrivatePart.of("a1", Json.parse("test", "{\"name\": \"星野\"}")))
                        .build())
                .build();
    }

    @Test
    void anEntryIsStoredAsCanonicalJsonAndHashedAsDocumented() {
        Recorded entry = Chain.begin("p").seal(append(), SALTS).get(0);

        byte[] genesis =
                sha256("{\"format\":\"shien/journal/1\",\"programme\":\"p\"}".getBytes(StandardCharsets.UTF_8));
        byte[] salt = Hashing.hmacSha256("a seed for the tests".getBytes(StandardCharsets.UTF_8))
                .hashString("[\"shien/salt/1\",\"p\",1,\"a1\"]", StandardCharsets.UTF_8)
                .asBytes();
        byte[] digest = sha256(salt, "{\"name\":\"星野\"}".getBytes(StandardCharsets.UTF_8));
        String expected = STORED.replace("DIGEST", Hash.ofBytes(digest).hex());

        assertThat(entry.bytes().utf8()).isEqualTo(expected);
        assertThat(entry.hash()).isEqualTo(Hash.ofBytes(sha256(genesis, expected.getBytes(StandardCharsets.UTF_8))));
    }

    @Test
    void anEnvelopeIsReadAsItWasWritten() {
        Recorded entry = Chain.begin("p").seal(append(), SALTS).get(0);

        assertThat(entry.envelope().bytes()).isEqualTo(entry.bytes());
        assertThat(entry.envelope().data().get("seats").intValue()).isEqualTo(10);
        assertThat(entry.envelope().occurredAt()).isEqualTo(OffsetDateTime.parse("2024-07-03T17:00+09:00"));
    }

    @Test
    void nothingPersonalIsPrinted() {
        ImmutableList<Recorded> entries = Chain.begin("p").seal(append(), SALTS);

        assertThat(append().toString() + entries).doesNotContain("星野");
    }

    private static byte[] sha256(byte[]... parts) {
        var hasher = Hashing.sha256().newHasher();
        for (byte[] part : parts) {
            hasher.putBytes(part);
        }
        return hasher.hash().asBytes();
    }
}
