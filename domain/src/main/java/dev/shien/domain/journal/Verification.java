package dev.shien.domain.journal;

import dev.shien.domain.reason.Reason;

/** What a check of a journal found. */
public sealed interface Verification {

    /**
     * Every entry is as it was written.
     *
     * @param head where the journal ends
     * @param erased how many private parts were erased, each by an entry that says so
     */
    record Intact(Head head, long erased) implements Verification {}

    /**
     * Something was altered, removed or put in.
     *
     * @param sequence the first entry that fails
     * @param reason what is wrong with it
     */
    record Broken(long sequence, Reason reason) implements Verification {}

    /** Whether nothing was found. */
    default boolean intact() {
        return this instanceof Intact;
    }
}
