package dev.shien.reporting.internal;

import com.google.common.collect.ImmutableList;
import dev.shien.domain.reason.Reason;
import dev.shien.reporting.document.Section;
import dev.shien.reporting.document.Steps;
import dev.shien.reporting.party.Names;
import java.util.Optional;

/** What else a plan wants known, as a section of a document. */
public final class Notes {

    private Notes() {}

    /** A section with the notes; none without notes. */
    public static Optional<Section> section(ImmutableList<Reason> notes, Names names) {
        return notes.isEmpty()
                ? Optional.empty()
                : Optional.of(Section.of(
                        "申し送り",
                        "Notes",
                        new Steps(notes.stream().map(names::text).collect(ImmutableList.toImmutableList()))));
    }
}
