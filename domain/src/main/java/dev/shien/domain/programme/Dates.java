package dev.shien.domain.programme;

import java.time.LocalDate;

/** Checks of dates that several values share. */
final class Dates {

    private Dates() {}

    static void requireOrder(String what, LocalDate from, LocalDate to) {
        if (to.isBefore(from)) {
            throw new IllegalArgumentException(what + " must not end before it starts, was " + from + " to " + to);
        }
    }
}
