package dev.shien.examples.engine;

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
import java.util.function.UnaryOperator;

/** A journal behind which somebody changes what is stored. */
final class Altered implements Journal {

    private Journal stored;
    private UnaryOperator<Recorded> change = UnaryOperator.identity();

    Altered(Journal stored) {
        this.stored = stored;
    }

    /** From here on the entries are changed ones. */
    Altered by(UnaryOperator<Recorded> altering) {
        this.change = altering;
        return this;
    }

    /** From here on another journal lies here. */
    void replacedBy(Journal other) {
        this.stored = other;
    }

    @Override
    public AppendResult append(Append append) {
        return stored.append(append);
    }

    @Override
    public Head head(String programme) {
        return stored.head(programme);
    }

    @Override
    public ImmutableList<Recorded> read(String programme, long after, int limit) {
        return stored.read(programme, after, limit).stream().map(change).collect(ImmutableList.toImmutableList());
    }

    @Override
    public Optional<Bytes> result(String programme, String key) {
        return stored.result(programme, key);
    }

    @Override
    public ImmutableList<PendingMessage> outbox(String programme, int limit) {
        return stored.outbox(programme, limit);
    }

    @Override
    public boolean acknowledge(String programme, PendingMessage message) {
        return stored.acknowledge(programme, message);
    }

    @Override
    public ImmutableSet<String> programmes() {
        return stored.programmes();
    }
}
