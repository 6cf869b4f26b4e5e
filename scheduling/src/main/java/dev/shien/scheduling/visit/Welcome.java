package dev.shien.scheduling.visit;

import dev.shien.domain.visit.DaySpan;
import dev.shien.domain.visit.VisitedCompany;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** When a company can be visited, its own calendar alone considered. */
final class Welcome {

    private final boolean[] days;

    /** The spans in which it cannot be visited, by day. */
    private final Map<Integer, List<DaySpan>> spans = new HashMap<>();

    Welcome(VisitedCompany company, Days calendar) {
        this.days = new boolean[calendar.count()];
        for (int day = 0; day < days.length; day++) {
            LocalDate date = calendar.date(day);
            days[day] = !company.unavailable().contains(date)
                    && company.earliest().filter(date::isBefore).isEmpty();
        }
        company.unavailableSpans().stream()
                .filter(span -> calendar.contains(span.date()))
                .forEach(span -> spans.merge(calendar.index(span.date()), List.of(span), Welcome::both));
    }

    private static List<DaySpan> both(List<DaySpan> some, List<DaySpan> others) {
        return Stream.concat(some.stream(), others.stream()).toList();
    }

    /** Whether it can be visited on a day, if not at any time. */
    boolean on(int day) {
        return days[day];
    }

    /** Whether it can be visited at some times of a day and not at others. */
    boolean half(int day) {
        return spans.containsKey(day);
    }

    boolean at(Place place) {
        return days[place.day()]
                && (spans.isEmpty()
                        || spans.getOrDefault(place.day(), List.of()).stream()
                                .noneMatch(span -> Days.minute(span.from()) < place.end()
                                        && place.start() < Days.minuteFrom(span.to())));
    }
}
