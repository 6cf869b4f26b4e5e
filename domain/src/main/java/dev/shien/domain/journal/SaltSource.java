package dev.shien.domain.journal;

import com.google.common.hash.Hashing;
import dev.shien.domain.json.CanonicalJson;
import dev.shien.domain.json.Json;
import java.security.SecureRandom;
import java.util.List;

/** Where the salts of private parts come from. Implementations are safe for many threads. */
@FunctionalInterface
public interface SaltSource {

    /**
     * The salt of one private part.
     *
     * @param programme the journal
     * @param sequence the entry
     * @param subject whose data it is
     * @return {@value SaltedPart#SALT_BYTES} bytes
     */
    Bytes salt(String programme, long sequence, String subject);

    /** Salts that nobody can guess: what a host uses. */
    static SaltSource secure(SecureRandom random) {
        return (programme, sequence, subject) -> {
            byte[] salt = new byte[SaltedPart.SALT_BYTES];
            random.nextBytes(salt);
            return Bytes.copyOf(salt);
        };
    }

    /**
     * Salts that can be repeated: HMAC-SHA256 (RFC 2104) under the seed over the canonical JSON of {@code
     * ["shien/salt/1",programme,sequence,subject]}. The same entry gets the same salt however often the process was
     * started again. For examples and tests: who holds the seed can guess what was erased.
     *
     * @param seed at least 16 bytes
     */
    static SaltSource seeded(Bytes seed) {
        if (seed.size() < 16) {
            throw new IllegalArgumentException("Seed of " + seed.size() + " bytes: expected at least 16");
        }
        byte[] key = seed.toByteArray();
        return (programme, sequence, subject) -> Bytes.copyOf(Hashing.hmacSha256(key)
                .hashBytes(CanonicalJson.bytes(Json.toTree(List.of("shien/salt/1", programme, sequence, subject))))
                .asBytes());
    }
}
