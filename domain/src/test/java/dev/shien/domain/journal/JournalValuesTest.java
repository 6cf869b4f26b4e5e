package dev.shien.domain.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.fasterxml.jackson.databind.node.NullNode;
import dev.shien.domain.json.Json;
import java.security.SecureRandom;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JournalValuesTest {

    private static final String ABC = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";

    @Test
    void sha256GivesTheVectorOfFips180() {
        assertThat(Hash.sha256(Bytes.ofUtf8("abc")).hex()).isEqualTo(ABC);
        assertThat(Hash.sha256(Bytes.ofUtf8("a"), Bytes.ofUtf8("bc")).hex()).isEqualTo(ABC);
        assertThat(new Hash(ABC).bytes().size()).isEqualTo(32);
        assertThat(Hash.ofBytes(new Hash(ABC).bytes().toByteArray())).isEqualTo(new Hash(ABC));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "ba78", "BA7816BF8F01CFEA414140DE5DAE2223B00361A396177A9CB410FF61F20015AD"})
    void aHashIsSixtyFourLowerCaseDigits(String hex) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Hash(hex))
                .withMessageContaining("expected 64 lower-case hex digits");
    }

    @Test
    void aHeadIsReadAsItIsPrinted() {
        Head head = new Head(12, new Hash(ABC));

        assertThat(head).hasToString("12:" + ABC);
        assertThat(Head.parse("12:" + ABC)).isEqualTo(head);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "12", ":" + ABC, "-1:" + ABC, "12:abc", "１:" + ABC, "9999999999999999999:" + ABC})
    void aHeadThatIsNoneIsRefused(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Head.parse(text))
                .withMessageContaining("expected SEQ:HASH");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\u3000", "a\u0000b", "a\nb", "a\uD842", "a\u0085"})
    void aNameThatNoDatabaseKeepsIsRefused(String name) {
        assertThatIllegalArgumentException().isThrownBy(() -> new PrivatePart(name, Bytes.ofUtf8("x")));
        assertThatIllegalArgumentException().isThrownBy(() -> new Idempotency(name, Bytes.ofUtf8("x")));
        assertThatIllegalArgumentException().isThrownBy(() -> new OutboxMessage(name, Bytes.ofUtf8("x")));
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        append().programme(name).actor("a").addEntry(entry()).build());
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        append().programme("p").actor(name).addEntry(entry()).build());
    }

    @Test
    void aNameThatIsTooLongIsRefusedWithItsLength() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new OutboxMessage("x".repeat(201), Bytes.ofUtf8("x")))
                .withMessage("Outbox topic has 201 characters: expected 1 to 200, not blank");
    }

    @Test
    void anOversizedPartIsRefused() {
        Bytes tooLong = Bytes.copyOf(new byte[JournalLimits.PART_BYTES + 1]);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> new PrivatePart("s", tooLong))
                .withMessage("Private part has 1048577 bytes: expected at most 1048576");
        assertThatIllegalArgumentException().isThrownBy(() -> new Idempotency("k", tooLong));
        assertThatIllegalArgumentException().isThrownBy(() -> new OutboxMessage("t", tooLong));
    }

    @Test
    void anEmptyAppendIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> append().programme("p").actor("a").build())
                .withMessage("Append to 'p' has 0 entries: expected 1 to 10000");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "a b", "型", "a\n"})
    void anEntryTypeIsAnIdentifier(String type) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Entry.builder()
                        .type(type)
                        .version(1)
                        .occurredAt(OffsetDateTime.MIN)
                        .data(NullNode.instance)
                        .build())
                .withMessageContaining("letters, digits");
    }

    @Test
    void aSubjectHasOnePartInAnEntry() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Entry.builder()
                        .type("t")
                        .version(1)
                        .occurredAt(OffsetDateTime.MIN)
                        .data(NullNode.instance)
                        .addPrivateParts(
                                new PrivatePart("s", Bytes.ofUtf8("x")), new PrivatePart("s", Bytes.ofUtf8("y")))
                        .build())
                .withMessageContaining("two private parts of subject 's'");
    }

    @Test
    void aSecureSaltIsNeverTheSameTwice() {
        SaltSource salts = SaltSource.secure(new SecureRandom());

        assertThat(salts.salt("p", 1, "s").size()).isEqualTo(SaltedPart.SALT_BYTES);
        assertThat(salts.salt("p", 1, "s")).isNotEqualTo(salts.salt("p", 1, "s"));
    }

    @Test
    void aSeededSaltDependsOnItsPlaceAlone() {
        SaltSource salts = SaltSource.seeded(Bytes.ofUtf8("0123456789abcdef"));

        assertThat(salts.salt("p", 1, "s")).isEqualTo(salts.salt("p", 1, "s"));
        assertThat(salts.salt("p", 1, "s"))
                .isNotEqualTo(salts.salt("p", 2, "s"))
                .isNotEqualTo(salts.salt("p", 1, "t"))
                .isNotEqualTo(salts.salt("q", 1, "s"));
    }

    @Test
    void aWeakSeedIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SaltSource.seeded(Bytes.ofUtf8("short")))
                .withMessageContaining("at least 16");
    }

    @Test
    void bytesPrintTheirSizeAlone() {
        Bytes secret = Bytes.canonical(Json.parse("test", "{\"name\":\"Sato\"}"));

        assertThat(secret).hasToString("15 bytes");
        assertThat(secret.json("test").get("name").textValue().toLowerCase(Locale.ROOT))
                .isEqualTo("sato");
    }

    private static Append.Builder append() {
        return Append.builder().expectedSequence(0).recordedAt(Instant.EPOCH);
    }

    private static Entry entry() {
        return Entry.builder()
                .type("t")
                .version(1)
                .occurredAt(OffsetDateTime.parse("2024-07-03T12:00:00+09:00"))
                .data(NullNode.instance)
                .build();
    }
}
