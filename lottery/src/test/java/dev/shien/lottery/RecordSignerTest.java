package dev.shien.lottery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.shien.domain.selection.DrawRecord;
import dev.shien.domain.selection.LockedDraw;
import dev.shien.lottery.verify.RecordVerifier;
import dev.shien.lottery.verify.Step;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;

class RecordSignerTest {

    private static final HexFormat HEX = HexFormat.of();

    /** The first key of RFC 8032, section 7.1. */
    private static final KeyPair PAIR = pair(
            "9d61b19deffd5a60ba844af492ec2cc44449c5697b326919703bac031cae7f60",
            "d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a");

    @Test
    void signedRecordVerifies() {
        DrawRecord record = RecordSigner.sign(draw(RecordSigner.publicKey(PAIR.getPublic())), PAIR);

        assertThat(RecordSigner.publicKey(PAIR.getPublic()))
                .isEqualTo("d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a");
        assertThat(RecordVerifier.create().verify(record.toJson()).failures()).isEmpty();
        assertThat(record.withHash()).isEqualTo(record);
    }

    @Test
    void missingAndForeignSignaturesAreFound() {
        DrawRecord unsigned = draw(RecordSigner.publicKey(PAIR.getPublic()));
        assertFound(unsigned, "the lock declares a key, but there is none");
        String signature = RecordSigner.sign(unsigned, PAIR).signature().orElseThrow();
        String altered = (signature.startsWith("0") ? "1" : "0") + signature.substring(1);
        assertFound(unsigned.withSignature(altered), "it is not that of the key");
        assertFound(Draws.draw(Draws.tokyo(), Draws.entrants(12, 15, 30)).withSignature(signature), "declares no key");
        ObjectNode noPoint = (ObjectNode) RecordSigner.sign(unsigned, PAIR).toJson();
        ((ObjectNode) noPoint.get("lock")).put("signatureKey", "02".repeat(32));
        assertThat(RecordVerifier.create().verify(noPoint).failures())
                .extracting(Step::name)
                .contains("signature", "lock-hash");
    }

    @Test
    void onlyTheDeclaredKeySigns() throws GeneralSecurityException {
        KeyPair rsa = KeyPairGenerator.getInstance("RSA").generateKeyPair();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RecordSigner.publicKey(rsa.getPublic()))
                .withMessageContaining("must be for Ed25519, was for RSA");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RecordSigner.sign(Draws.draw(Draws.tokyo(), Draws.entrants(1, 1, 1)), PAIR))
                .withMessageContaining("must be signed by the key that it was locked with, Optional.empty");
    }

    @Test
    void anotherPrivateKeyIsRefused() throws GeneralSecurityException {
        KeyPair mixed = new KeyPair(
                PAIR.getPublic(),
                KeyPairGenerator.getInstance("Ed25519").generateKeyPair().getPrivate());
        DrawRecord record = draw(RecordSigner.publicKey(PAIR.getPublic()));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RecordSigner.sign(record, mixed))
                .withMessageContaining("Private key must belong to the public key d75a9801");
    }

    private static void assertFound(DrawRecord record, String problem) {
        assertThat(RecordVerifier.create().verify(record.toJson()).failures())
                .singleElement()
                .asString()
                .startsWith("FAILED signature: ")
                .contains(problem);
    }

    private static DrawRecord draw(String key) {
        QuotaLottery lottery = QuotaLottery.create();
        LockedDraw lock = lottery.lock(Draws.builder(Draws.tokyo(), Draws.SOURCE)
                .addAllEntrants(Draws.entrants(12, 15, 30))
                .signatureKey(key)
                .build());
        return lottery.draw(lock, Draws.SECRET, Draws.VALUES, Draws.DRAWN_AT);
    }

    private static KeyPair pair(String secret, String open) {
        try {
            KeyFactory keys = KeyFactory.getInstance("Ed25519");
            PrivateKey privateKey = keys.generatePrivate(
                    new PKCS8EncodedKeySpec(HEX.parseHex("302e020100300506032b657004220420" + secret)));
            PublicKey publicKey =
                    keys.generatePublic(new X509EncodedKeySpec(HEX.parseHex("302a300506032b6570032100" + open)));
            return new KeyPair(publicKey, privateKey);
        } catch (GeneralSecurityException e) {
            throw new AssertionError(e);
        }
    }
}
