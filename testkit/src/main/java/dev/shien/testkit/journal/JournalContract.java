package dev.shien.testkit.journal;

import dev.shien.domain.journal.Journal;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;

/**
 * What every {@link Journal} has to do, as JUnit 5 tests. A host that has its own extends this
 * class and implements {@link #journal()}; the store has to be empty, or at least hold no programme whose id begins with
 * {@code contract-}, when the class begins, and may keep what earlier tests wrote.
 */
public abstract class JournalContract
        implements AppendCases,
                ReadCases,
                IdempotencyCases,
                OutboxCases,
                ErasureCases,
                ChainCases,
                TextCases,
                ConcurrencyCases {

    private static final AtomicInteger PROGRAMMES = new AtomicInteger();

    private String programme = "";

    /** For subclasses. */
    protected JournalContract() {}

    @BeforeEach
    final void newProgramme() {
        programme = "contract-" + PROGRAMMES.incrementAndGet();
    }

    /** A journal over the store under test; asked again, another one or the same over the same store. */
    @Override
    public abstract Journal journal();

    @Override
    public final String programme() {
        return programme;
    }
}
