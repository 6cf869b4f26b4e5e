package dev.shien.scheduling.visit;

import com.google.common.primitives.Ints;
import dev.shien.domain.visit.DaySpan;
import dev.shien.domain.visit.VisitedCompany;
import java.time.LocalDate;

/** When a company can be visited, its own calendar alone considered. */
final class Welcome {

    private static final int[] NONE = {};

    private final boolean[] days;

    /** The spans in which it cannot be visited, by day: the first minute of each, and the minute behind it. */
    private final int[][] spans;

    Welcome(VisitedCompany company, Days calendar) {
        this.days = new boolean[calendar.count()];
        this.spans = new int[days.length][];
        for (int day = 0; day < days.length; day++) {
            LocalDate date = calendar.date(day);
            days[day] = !company.unavailable().contains(date)
                    && company.earliest().filter(date::isBefore).isEmpty();
            spans[day] = NONE;
        }
        for (DaySpan span : company.unavailableSpans()) {
            if (calendar.contains(span.date())) {
                int day = calendar.index(span.date());
                spans[day] = Ints.concat(spans[day], new int[] {Days.minute(span.from()), Days.minuteFrom(span.to())});
            }
        }
    }

    /** Whether it can be visited at some times of a day and not at others. */
    boolean half(int day) {
        return spans[day].length > 0;
    }

    boolean at(Place place) {
        int[] closed = spans[place.day()];
        boolean free = days[place.day()];
        for (int i = 0; i < closed.length; i += 2) {
            free &= closed[i] >= place.end() || place.start() >= closed[i + 1];
        }
        return free;
    }
}
