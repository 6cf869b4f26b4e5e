package dev.shien.domain.journal;

import java.util.Locale;

/** What a journal accepts at most, so that every implementation refuses the same, before anything is written. */
public final class JournalLimits {

    /** The longest envelope of one entry, in bytes of its canonical form: 16 MiB. */
    public static final int ENTRY_BYTES = 16 << 20;

    /** The longest private part, idempotency result or outbox message, in bytes: 1 MiB. */
    public static final int PART_BYTES = 1 << 20;

    /** The most entries, and the most outbox messages, of one append. */
    public static final int BATCH = 10_000;

    /** The longest name (programme, type, actor, subject, key, topic), in UTF-16 code units. */
    public static final int NAME_LENGTH = 200;

    private JournalLimits() {}

    /**
     * Returns the name if a journal can keep it.
     *
     * @param what what the name is, for the message
     * @throws IllegalArgumentException if it is blank, too long, or has control characters or lone surrogates
     */
    public static String name(String what, String name) {
        if (name.isBlank() || name.length() > NAME_LENGTH) {
            throw new IllegalArgumentException(
                    what + " has " + name.length() + " characters: expected 1 to " + NAME_LENGTH + ", not blank");
        }
        name.codePoints().filter(JournalLimits::unfit).findFirst().ifPresent(c -> {
            throw new IllegalArgumentException(String.format(
                    Locale.ROOT, "%s has U+%04X: expected no control characters and no lone surrogates", what, c));
        });
        return name;
    }

    /** Returns the bytes if they are not longer than the limit. */
    static Bytes bytes(String what, Bytes bytes, int limit) {
        if (bytes.size() > limit) {
            throw new IllegalArgumentException(what + " has " + bytes.size() + " bytes: expected at most " + limit);
        }
        return bytes;
    }

    /**
     * Refuses a page that is none.
     *
     * @throws IllegalArgumentException if the sequence is negative, or the limit is less than 1
     */
    public static void page(long after, int limit) {
        if (after < 0 || limit < 1) {
            throw new IllegalArgumentException(
                    "Page of " + limit + " after " + after + ": expected at least 1 after 0");
        }
    }

    private static boolean unfit(int codePoint) {
        return Character.isISOControl(codePoint) || Character.getType(codePoint) == Character.SURROGATE;
    }
}
