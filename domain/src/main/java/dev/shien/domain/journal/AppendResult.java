package dev.shien.domain.journal;

import com.google.common.collect.ImmutableList;

/** What became of an append. */
public sealed interface AppendResult {

    /**
     * All of it is written, and as durable as the store makes it.
     *
     * @param head where the journal ends now
     * @param entries the entries as stored
     */
    record Appended(Head head, ImmutableList<Recorded> entries) implements AppendResult {}

    /**
     * Nothing is written: others have appended since the caller looked. The caller reads on, decides anew and tries
     * again.
     *
     * @param actual where the journal ends
     */
    record Conflict(Head actual) implements AppendResult {}

    /**
     * Nothing is written: the command under this key was carried out before.
     *
     * @param result what it returned then
     */
    record AlreadyDone(Bytes result) implements AppendResult {}
}
