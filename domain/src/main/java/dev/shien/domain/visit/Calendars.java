package dev.shien.domain.visit;

import com.google.common.collect.ImmutableList;
import java.util.Comparator;

/** Checks of what experts offer. */
final class Calendars {

    private static final Comparator<DaySpan> IN_TIME =
            Comparator.comparing(DaySpan::date).thenComparing(DaySpan::from);

    private Calendars() {}

    static void requireNoOverlap(String expert, ImmutableList<DaySpan> calendar) {
        ImmutableList<DaySpan> sorted = ImmutableList.sortedCopyOf(IN_TIME, calendar);
        for (int i = 1; i < sorted.size(); i++) {
            DaySpan before = sorted.get(i - 1);
            DaySpan span = sorted.get(i);
            if (span.date().equals(before.date()) && span.from().isBefore(before.to())) {
                throw new IllegalArgumentException("Spans of expert '" + expert + "' on " + span.date()
                        + " must not overlap, was " + before.from() + "-" + before.to() + " and " + span.from() + "-"
                        + span.to());
            }
        }
    }
}
