package dev.shien.domain.calendar;

import com.google.common.hash.Hasher;
import com.google.common.hash.Hashing;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.UUID;

/**
 * The ids by which calendars know entries again. RFC 7986, section 5.3 asks for a UUID, so that an id tells nothing of whoever
 * is in the entry; and the same entry must have the same id whenever it is written. So it is a UUID of version 8, made of the
 * SHA-256 of a name as in RFC 9562, section 5.8 and appendix B.2; the name is what the entry is, never when it is.
 */
public final class EntryId {

    /** The namespace of Shien's entries, drawn by lot once. */
    private static final UUID ENTRIES = UUID.fromString("4f0d9c5e-7a51-4c1b-9d0e-6b1f3f2c8a47");

    private static final long VERSION = 0xFFFF_FFFF_FFFF_0FFFL;
    private static final long VARIANT = 0x3FFF_FFFF_FFFF_FFFFL;

    private EntryId() {}

    /** The id of a session of a programme. */
    public static String ofSession(String programme, int number) {
        return of(programme, "session", Integer.toString(number));
    }

    /** The id of a session of a course. */
    public static String ofCourse(String programme, String course, int number) {
        return of(programme, "course", Integer.toString(number), course);
    }

    /** The id of a company's visit in a phase. */
    public static String ofVisit(String programme, String company, int phase) {
        return of(programme, "visit", Integer.toString(phase), company);
    }

    /** Each part with its length before it, so that no two lists of parts make one name. */
    private static String of(String... parts) {
        StringBuilder name = new StringBuilder();
        for (String part : parts) {
            name.append(part.length()).append(':').append(part);
        }
        return named(ENTRIES, name.toString()).toString();
    }

    static UUID named(UUID namespace, String name) {
        Hasher hasher = Hashing.sha256().newHasher();
        hasher.putBytes(ByteBuffer.allocate(16)
                .putLong(namespace.getMostSignificantBits())
                .putLong(namespace.getLeastSignificantBits())
                .array());
        ByteBuffer hash = ByteBuffer.wrap(
                hasher.putString(name, StandardCharsets.UTF_8).hash().asBytes());
        return new UUID((hash.getLong() & VERSION) | 0x8000L, (hash.getLong() & VARIANT) | (1L << 63));
    }
}
