package dev.shien.examples.run;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.shien.domain.journal.Append;
import dev.shien.domain.journal.AppendResult;
import dev.shien.domain.journal.Bytes;
import dev.shien.domain.journal.Head;
import dev.shien.domain.journal.Journal;
import dev.shien.domain.journal.PendingMessage;
import dev.shien.domain.journal.Recorded;
import java.util.Optional;

/** A journal whose process dies at the nth append: before it is stored, or after it, before anybody hears of it. */
final class DyingJournal implements Journal {

    private final Journal journal;
    private final boolean storesTheLast;
    private int left;

    DyingJournal(Journal journal, int appends, boolean storesTheLast) {
        this.journal = journal;
        this.left = appends;
        this.storesTheLast = storesTheLast;
    }

    /** The death of the process. */
    static final class Killed extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    @Override
    public AppendResult append(Append append) {
        left--;
        if (left > 0) {
            return journal.append(append);
        }
        if (left == 0 && storesTheLast) {
            journal.append(append);
        }
        throw new Killed();
    }

    @Override
    public Head head(String programme) {
        return journal.head(programme);
    }

    @Override
    public ImmutableList<Recorded> read(String programme, long after, int limit) {
        return journal.read(programme, after, limit);
    }

    @Override
    public Optional<Bytes> result(String programme, String key) {
        return journal.result(programme, key);
    }

    @Override
    public ImmutableList<PendingMessage> outbox(String programme, int limit) {
        return journal.outbox(programme, limit);
    }

    @Override
    public boolean acknowledge(String programme, PendingMessage message) {
        return journal.acknowledge(programme, message);
    }

    @Override
    public ImmutableSet<String> programmes() {
        return journal.programmes();
    }
}
