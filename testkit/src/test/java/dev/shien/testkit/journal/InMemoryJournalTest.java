package dev.shien.testkit.journal;

import dev.shien.domain.journal.Bytes;
import dev.shien.domain.journal.InMemoryJournal;
import dev.shien.domain.journal.Journal;
import dev.shien.domain.journal.SaltSource;

class InMemoryJournalTest extends JournalContract {

    private final Journal journal = new InMemoryJournal(SaltSource.seeded(Bytes.ofUtf8("the contract's seed")));

    @Override
    public Journal journal() {
        return journal;
    }
}
