package dev.shien.domain.engine;

import com.google.common.collect.ImmutableList;
import dev.shien.domain.reason.Reason;

/** What became of a command. */
public sealed interface Outcome {

    /**
     * The command was carried out and its events are in the journal.
     *
     * @param subject what the command made or changed: an application id, a draw id
     * @param version the version of the programme's journal after it
     */
    record Accepted(String subject, long version) implements Outcome {}

    /**
     * The command was refused; nothing was written.
     *
     * @param reasons why, at least one
     */
    record Refused(ImmutableList<Reason> reasons) implements Outcome {}

    /** Whether the command was carried out. */
    default boolean isAccepted() {
        return this instanceof Accepted;
    }

    /**
     * What the command made or changed.
     *
     * @throws IllegalStateException if it was refused
     */
    default String subject() {
        if (this instanceof Accepted accepted) {
            return accepted.subject();
        }
        throw new IllegalStateException("The command was refused: " + this);
    }
}
