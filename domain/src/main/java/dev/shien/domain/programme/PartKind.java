package dev.shien.domain.programme;

import dev.shien.domain.reason.Text;

/** What a part of a session is. */
public enum PartKind {
    /** A lecture. */
    SEMINAR,
    /** Work in groups. */
    WORKSHOP;

    /** Its name for people. */
    public Text text() {
        return switch (this) {
            case SEMINAR -> Text.of("セミナー", "seminar");
            case WORKSHOP -> Text.of("ワークショップ", "workshop");
        };
    }
}
