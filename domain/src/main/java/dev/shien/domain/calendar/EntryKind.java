package dev.shien.domain.calendar;

import dev.shien.domain.reason.Text;

/** What an entry of a calendar is. */
public enum EntryKind {
    /** A session of the programme, or of a course. */
    SESSION(Text.of("開催回", "session")),
    /** The visit of an expert. */
    VISIT(Text.of("専門家派遣", "expert visit"));

    private final Text text;

    EntryKind(Text text) {
        this.text = text;
    }

    /** Its name for people. */
    public Text text() {
        return text;
    }
}
