package dev.shien.domain.journal;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedSet;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** A journal in memory: the same contract as in a database, but for durability. Safe for many threads. */
public final class InMemoryJournal implements Journal {

    private final Map<String, InMemoryBook> books = new ConcurrentHashMap<>();
    private final SaltSource salts;

    /** An empty journal, whose private parts are salted from the source. */
    public InMemoryJournal(SaltSource salts) {
        this.salts = salts;
    }

    @Override
    public AppendResult append(Append append) {
        return book(append.programme()).append(append, salts);
    }

    @Override
    public Head head(String programme) {
        return book(programme).head();
    }

    @Override
    public ImmutableList<Recorded> read(String programme, long after, int limit) {
        JournalLimits.page(after, limit);
        return book(programme).read(after, limit);
    }

    @Override
    public Optional<Bytes> result(String programme, String key) {
        return book(programme).result(key);
    }

    @Override
    public ImmutableList<PendingMessage> outbox(String programme, int limit) {
        JournalLimits.page(0, limit);
        return book(programme).outbox(limit);
    }

    @Override
    public boolean acknowledge(String programme, PendingMessage message) {
        return book(programme).acknowledge(message);
    }

    @Override
    public ImmutableSet<String> programmes() {
        return books.entrySet().stream()
                .filter(e -> e.getValue().head().sequence() > 0)
                .map(Map.Entry::getKey)
                .collect(ImmutableSortedSet.toImmutableSortedSet(String::compareTo));
    }

    private InMemoryBook book(String programme) {
        return books.computeIfAbsent(JournalLimits.name("Programme", programme), InMemoryBook::new);
    }
}
