package dev.shien.domain.programme;

import java.time.LocalDate;
import java.util.Optional;

/** From when on a company may be visited (A20). */
public enum FirstVisit {
    /** From the day after its participation is confirmed. */
    AFTER_CONFIRMED,
    /** From the day after it is selected; the consents may still be awaited. */
    AFTER_SELECTED;

    /** The first day on which the company may be visited; none while it may not. */
    public Optional<LocalDate> earliest(Optional<LocalDate> selected, Optional<LocalDate> confirmed) {
        Optional<LocalDate> from = this == AFTER_CONFIRMED ? confirmed : selected;
        return from.map(day -> day.plusDays(1));
    }
}
