package dev.shien.domain.journal;

import com.google.common.collect.ImmutableList;
import dev.shien.domain.ValueStyle;
import java.time.Instant;
import java.util.Optional;
import org.immutables.value.Value;

/** What one command writes: all of it or nothing. */
@Value.Immutable
@ValueStyle
public interface Append {

    /** A builder; programme, expectedSequence, recordedAt, actor and at least one entry are required. */
    static Builder builder() {
        return new Builder();
    }

    /** The journal, by the programme's id. */
    String programme();

    /** The sequence that the caller has seen last: 0 for an empty journal. The entries follow it directly. */
    long expectedSequence();

    /**
     * The time of the clock. A journal's time never goes back: if the last entry was recorded later, that time is
     * recorded again.
     */
    Instant recordedAt();

    /** Who did it, as an id: it stays in the chain for ever. */
    String actor();

    /** The events, in order. */
    ImmutableList<Entry> entries();

    /** The command's key and result. */
    Optional<Idempotency> idempotency();

    /** What to tell once this is durable, in order. */
    ImmutableList<OutboxMessage> messages();

    /** Refuses an empty or an oversized batch. */
    @Value.Check
    default void check() {
        JournalLimits.name("Programme", programme());
        JournalLimits.name("Actor", actor());
        if (expectedSequence() < 0) {
            throw new IllegalArgumentException("Expected sequence " + expectedSequence() + ": expected 0 or more");
        }
        if (entries().isEmpty() || entries().size() > JournalLimits.BATCH) {
            throw new IllegalArgumentException("Append to '" + programme() + "' has "
                    + entries().size() + " entries: expected 1 to " + JournalLimits.BATCH);
        }
        if (messages().size() > JournalLimits.BATCH) {
            throw new IllegalArgumentException("Append to '" + programme() + "' has "
                    + messages().size() + " messages: expected at most " + JournalLimits.BATCH);
        }
    }

    /** Builds an {@link Append}. */
    final class Builder extends ImmutableAppend.Builder {}
}
