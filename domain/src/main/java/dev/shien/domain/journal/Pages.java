package dev.shien.domain.journal;

import com.google.common.collect.AbstractIterator;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.Streams;
import java.util.Iterator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Walks over a journal page by page. */
final class Pages extends AbstractIterator<Recorded> {

    private static final int PAGE = 500;

    private final Journal journal;
    private final String programme;
    private long last;
    private boolean more = true;
    private Iterator<Recorded> page = ImmutableList.<Recorded>of().iterator();

    private Pages(Journal journal, String programme, long after) {
        this.journal = journal;
        this.programme = programme;
        this.last = after;
    }

    static Stream<Recorded> stream(Journal journal, String programme, long after) {
        return Streams.stream(new Pages(journal, programme, after));
    }

    @Override
    protected @Nullable Recorded computeNext() {
        if (!page.hasNext() && more) {
            ImmutableList<Recorded> next = journal.read(programme, last, PAGE);
            more = next.size() == PAGE;
            page = next.iterator();
        }
        if (!page.hasNext()) {
            return endOfData();
        }
        Recorded entry = page.next();
        last = entry.sequence();
        return entry;
    }
}
