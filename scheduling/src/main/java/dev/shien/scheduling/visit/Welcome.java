package dev.shien.scheduling.visit;

import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.Multimaps;
import dev.shien.domain.visit.DaySpan;
import dev.shien.domain.visit.VisitedCompany;
import java.time.LocalDate;

/** When a company can be visited, its own calendar alone considered. */
final class Welcome {

    private final boolean[] days;
    private final ImmutableListMultimap<LocalDate, DaySpan> spans;
    private final Days calendar;

    Welcome(VisitedCompany company, Days calendar) {
        this.calendar = calendar;
        this.spans = Multimaps.index(company.unavailableSpans(), DaySpan::date);
        this.days = new boolean[calendar.count()];
        for (int day = 0; day < days.length; day++) {
            LocalDate date = calendar.date(day);
            days[day] = !company.unavailable().contains(date)
                    && company.earliest().filter(date::isBefore).isEmpty();
        }
    }

    /** Whether it can be visited on a day, if not at any time. */
    boolean on(int day) {
        return days[day];
    }

    boolean at(Place place) {
        return days[place.day()]
                && (spans.isEmpty()
                        || spans.get(calendar.date(place.day())).stream()
                                .noneMatch(span -> Days.minute(span.from()) < place.end()
                                        && place.start() < Days.minuteFrom(span.to())));
    }
}
