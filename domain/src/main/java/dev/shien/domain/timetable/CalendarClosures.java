package dev.shien.domain.timetable;

import com.google.common.collect.ImmutableList;
import dev.shien.domain.calendar.BusinessCalendar;
import dev.shien.domain.plan.ClosedDay;
import dev.shien.domain.reason.Text;
import java.time.LocalDate;

/** Turns a calendar into closures, one a cause, so that what each costs can be said. */
enum CalendarClosures {
    WEEKENDS("weekends", Text.of("土日", "weekends"), ImmutableList.of("calendar.saturday", "calendar.sunday")),
    HOLIDAYS(
            "national-holidays",
            Text.of("国民の祝日・休日", "national holidays"),
            ImmutableList.of("calendar.holiday", "calendar.holiday-provisional")),
    YEAR_END("year-end", Text.of("年末年始", "the year-end"), ImmutableList.of("calendar.year-end")),
    OFFICE("office", Text.of("事務局の休業日", "days on which the office is closed"), ImmutableList.of("calendar.closure"));

    private final String id;
    private final Text text;
    private final ImmutableList<String> codes;

    CalendarClosures(String id, Text text, ImmutableList<String> codes) {
        this.id = id;
        this.text = text;
        this.codes = codes;
    }

    static ImmutableList<SeriesClosure> of(BusinessCalendar calendar, LocalDate first, LocalDate last) {
        if (last.isBefore(first)) {
            throw new IllegalArgumentException("Expected a last day on or after " + first + ", was " + last);
        }
        ImmutableList.Builder<SeriesClosure> closures = ImmutableList.builder();
        for (CalendarClosures cause : values()) {
            ImmutableList<ClosedDay> days = cause.days(calendar, first, last);
            if (!days.isEmpty()) {
                closures.add(SeriesClosure.of(cause.id, cause.text, days));
            }
        }
        return closures.build();
    }

    private ImmutableList<ClosedDay> days(BusinessCalendar calendar, LocalDate first, LocalDate last) {
        return first.datesUntil(last.plusDays(1))
                .flatMap(date -> calendar.reasonsClosed(date).stream()
                        .filter(reason -> codes.contains(reason.code()))
                        .map(reason -> ClosedDay.of(date, reason)))
                .collect(ImmutableList.toImmutableList());
    }
}
