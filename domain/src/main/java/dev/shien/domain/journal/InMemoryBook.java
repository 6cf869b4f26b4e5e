package dev.shien.domain.journal;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Iterables;
import com.google.common.collect.Maps;
import dev.shien.domain.journal.AppendResult.AlreadyDone;
import dev.shien.domain.journal.AppendResult.Appended;
import dev.shien.domain.journal.AppendResult.Conflict;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** One programme's journal in memory; every call sees all of an append or nothing of it. */
final class InMemoryBook {

    private final List<Recorded> entries = new ArrayList<>();
    private final Map<String, Bytes> results = new HashMap<>();
    private final List<PendingMessage> outbox = new ArrayList<>();
    private Chain end;

    InMemoryBook(String programme) {
        this.end = Chain.begin(programme);
    }

    synchronized AppendResult append(Append append, SaltSource salts) {
        Optional<Bytes> known = append.idempotency().flatMap(i -> result(i.key()));
        if (known.isPresent()) {
            return new AlreadyDone(known.get());
        }
        if (end.head().sequence() != append.expectedSequence()) {
            return new Conflict(end.head());
        }
        ImmutableList<Recorded> sealed = end.seal(append, salts);
        write(append, sealed);
        return new Appended(end.head(), sealed);
    }

    private void write(Append append, ImmutableList<Recorded> sealed) {
        entries.addAll(sealed);
        end = end.after(append, sealed);
        append.idempotency().ifPresent(i -> results.put(i.key(), i.result()));
        for (int i = 0; i < append.messages().size(); i++) {
            outbox.add(new PendingMessage(
                    end.head().sequence(), i, append.messages().get(i)));
        }
        for (int i = 0; i < sealed.size(); i++) {
            erase(append.entries().get(i), sealed.get(i).sequence());
        }
    }

    private void erase(Entry by, long sequence) {
        if (!by.erases().isEmpty()) {
            entries.replaceAll(e -> e.sequence() < sequence ? without(e, by) : e);
        }
    }

    private static Recorded without(Recorded entry, Entry by) {
        return new Recorded(
                entry.sequence(),
                entry.bytes(),
                entry.hash(),
                ImmutableMap.copyOf(
                        Maps.filterKeys(entry.privateParts(), s -> !by.erases().contains(s))));
    }

    synchronized Head head() {
        return end.head();
    }

    synchronized ImmutableList<Recorded> read(long after, int limit) {
        int from = (int) Math.min(after, entries.size());
        return ImmutableList.copyOf(entries.subList(from, Math.min(entries.size() - from, limit) + from));
    }

    synchronized Optional<Bytes> result(String key) {
        return Optional.ofNullable(results.get(key));
    }

    synchronized ImmutableList<PendingMessage> outbox(int limit) {
        return ImmutableList.copyOf(Iterables.limit(outbox, limit));
    }

    synchronized boolean acknowledge(PendingMessage message) {
        return outbox.removeIf(m -> m.sequence() == message.sequence() && m.index() == message.index());
    }
}
