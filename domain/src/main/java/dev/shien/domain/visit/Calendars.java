package dev.shien.domain.visit;

import com.google.common.collect.ImmutableList;
import java.util.Comparator;

/** Checks of what experts offer. */
final class Calendars {

    private static final Comparator<Availability> IN_TIME =
            Comparator.comparing(Availability::date).thenComparing(Availability::from);

    private Calendars() {}

    static void requireNoOverlap(String expert, ImmutableList<Availability> calendar) {
        ImmutableList<Availability> sorted = ImmutableList.sortedCopyOf(IN_TIME, calendar);
        for (int i = 1; i < sorted.size(); i++) {
            Availability before = sorted.get(i - 1);
            Availability span = sorted.get(i);
            if (span.date().equals(before.date()) && span.from().isBefore(before.to())) {
                throw new IllegalArgumentException("Spans of expert '" + expert + "' on " + span.date()
                        + " must not overlap, was " + before.from() + "-" + before.to() + " and " + span.from() + "-"
                        + span.to());
            }
        }
    }
}
