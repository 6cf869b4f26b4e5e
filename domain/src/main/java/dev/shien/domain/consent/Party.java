package dev.shien.domain.consent;

import dev.shien.domain.reason.Text;

/** Whose consent a part of a form declares (requirement R31). */
public enum Party {
    /** The company, by its representative. */
    COMPANY,
    /** The person who takes part. */
    PARTICIPANT;

    /** The name for people. */
    public Text text() {
        return switch (this) {
            case COMPANY -> Text.of("企業", "company");
            case PARTICIPANT -> Text.of("参加者", "participant");
        };
    }
}
