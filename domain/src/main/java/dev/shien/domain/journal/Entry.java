package dev.shien.domain.journal;

import com.fasterxml.jackson.databind.JsonNode;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.shien.domain.ValueStyle;
import java.time.OffsetDateTime;
import java.util.HashSet;
import org.immutables.value.Value;

/** One event on its way into a journal. */
@Value.Immutable
@ValueStyle
public interface Entry {

    /** A builder; type, version, occurredAt and data are required. */
    static Builder builder() {
        return new Builder();
    }

    /** What happened, such as {@code application.submitted}: letters, digits and {@code . _ / -}. */
    String type();

    /** The version of the type's data, from 1. */
    int version();

    /** When it happened, as the caller says; decides deadlines. */
    OffsetDateTime occurredAt();

    /** What happened, without personal data; it must not change until the append is done. */
    JsonNode data();

    /** The personal data, at most one part for each subject. */
    ImmutableList<PrivatePart> privateParts();

    /**
     * The subjects whose private parts in all earlier entries are erased by this one, in the same transaction. The
     * chain holds these ids: a part that is missing without such an entry is found by {@link Chain#verify}.
     */
    ImmutableSet<String> erases();

    /** Refuses what no journal can keep. */
    @Value.Check
    default void check() {
        if (!type().matches("[A-Za-z0-9._/-]{1," + JournalLimits.NAME_LENGTH + "}")) {
            throw new IllegalArgumentException("Entry type '" + type() + "': expected 1 to " + JournalLimits.NAME_LENGTH
                    + " letters, digits and . _ / -");
        }
        if (version() < 1) {
            throw new IllegalArgumentException("Version " + version() + " of " + type() + ": expected 1 or more");
        }
        erases().forEach(s -> JournalLimits.name("Erased subject", s));
        HashSet<String> subjects = new HashSet<>();
        for (PrivatePart part : privateParts()) {
            if (!subjects.add(part.subject())) {
                throw new IllegalArgumentException(
                        type() + " has two private parts of subject '" + part.subject() + "': expected one");
            }
        }
    }

    /** Builds an {@link Entry}. */
    final class Builder extends ImmutableEntry.Builder {}
}
