package dev.shien.domain.journal;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Keeps the journals of programmes, each apart from the others. A programme that nobody has written to has an empty
 * journal.
 *
 * <p>Implementations are safe for many threads, pass the {@code JournalContract} of the testkit, and throw {@link
 * JournalException} when their store fails; after that nothing of the call is stored, except that an {@link #append}
 * whose store failed at the very end may be there as a whole: sent again with the same idempotency key it is carried out
 * exactly once.
 */
public interface Journal {

    /** Writes a batch as a whole, if the journal still ends where the caller says; see {@link AppendResult}. */
    AppendResult append(Append append);

    /** Where the programme's journal ends. */
    Head head(String programme);

    /**
     * Reads a page.
     *
     * @param after the sequence after which to begin, 0 for all
     * @param limit the most entries to return, at least 1
     * @return the entries in order; fewer than the limit only at the end
     */
    ImmutableList<Recorded> read(String programme, long after, int limit);

    /**
     * Reads page by page as the stream is consumed, and holds nothing open meanwhile: the stream need not be closed.
     * Entries that are appended while it is read may be among those it returns.
     *
     * @param after the sequence after which to begin, 0 for all
     */
    default Stream<Recorded> read(String programme, long after) {
        return Pages.stream(this, programme, after);
    }

    /** The result of the command that was carried out under the key. */
    Optional<Bytes> result(String programme, String key);

    /**
     * The oldest messages that nobody has acknowledged, in order.
     *
     * @param limit the most messages to return, at least 1
     */
    ImmutableList<PendingMessage> outbox(String programme, int limit);

    /**
     * Removes a message from the outbox for good.
     *
     * @return whether it was still there
     */
    boolean acknowledge(String programme, PendingMessage message);

    /** The programmes that have entries, sorted by code units. */
    ImmutableSet<String> programmes();
}
