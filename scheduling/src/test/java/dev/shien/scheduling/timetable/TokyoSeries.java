package dev.shien.scheduling.timetable;

import com.google.common.collect.ImmutableList;
import dev.shien.domain.calendar.BusinessCalendar;
import dev.shien.domain.reason.Text;
import dev.shien.domain.timetable.SeriesClosure;
import dev.shien.domain.timetable.SeriesPlan;
import dev.shien.domain.timetable.SeriesProblem;
import dev.shien.domain.timetable.SeriesSession;
import dev.shien.domain.timetable.SessionPart;
import dev.shien.domain.timetable.SkippedDate;
import dev.shien.domain.timetable.Timetabler;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Arrays;

/** The pattern of the programme of 2024: every second Tuesday, 13:00 to 15:00 and 15:15 to 17:15. */
final class TokyoSeries {

    static final Timetabler TIMETABLER = SeriesTimetabler.create();

    /** The ten dates that the programme of 2024 published (official outline, 開催日程). */
    static final ImmutableList<LocalDate> PUBLISHED = dates(
            "2024-07-23",
            "2024-08-06",
            "2024-08-20",
            "2024-09-10",
            "2024-09-24",
            "2024-10-08",
            "2024-10-22",
            "2024-11-19",
            "2024-12-17",
            "2025-01-21");

    private TokyoSeries() {}

    /** Ten sessions within the period of the outline. */
    static SeriesProblem.Builder ten() {
        return official("2024-07-23", "2025-01-31", 10);
    }

    static ImmutableList<LocalDate> dates(String... dates) {
        return Arrays.stream(dates).map(LocalDate::parse).collect(ImmutableList.toImmutableList());
    }

    static LocalDate date(String date) {
        return LocalDate.parse(date);
    }

    /** Every second Tuesday, without a rule for the gaps and without closures. */
    static SeriesProblem.Builder open(String from, String to, int sessions) {
        return SeriesProblem.builder()
                .zone(ZoneId.of("Asia/Tokyo"))
                .from(date(from))
                .to(date(to))
                .addWeekday(DayOfWeek.TUESDAY)
                .cadence(14)
                .addPart(part("seminar", LocalTime.of(13, 0)))
                .addPart(part("workshop", LocalTime.of(15, 15)))
                .addAllSessions(SeriesSession.unnamed(sessions));
    }

    /** The same with gaps of 14 to 35 days, around what closes the offices of the government. */
    static SeriesProblem.Builder official(String from, String to, int sessions) {
        return open(from, to, sessions)
                .leastGap(14)
                .greatestGap(35)
                .addAllClosures(SeriesClosure.of(BusinessCalendar.government(), date(from), date(to)));
    }

    private static SessionPart part(String id, LocalTime start) {
        return SessionPart.builder()
                .id(id)
                .name(Text.same(id))
                .start(start)
                .end(start.plusHours(2))
                .build();
    }

    static SeriesClosure closure(String id, String first, String last) {
        return SeriesClosure.between(id, Text.of("休業 " + id, id), date(first), date(last));
    }

    static SeriesPlan plan(SeriesProblem.Builder problem) {
        return TIMETABLER.plan(problem.build()).orThrow();
    }

    static SkippedDate skipped(SeriesPlan plan, String date) {
        return plan.skipped().stream()
                .filter(skipped -> skipped.date().equals(date(date)))
                .findFirst()
                .orElseThrow();
    }

    static long cost(SeriesPlan plan, String closure) {
        return plan.closures().stream()
                .filter(cost -> cost.closure().equals(closure))
                .findFirst()
                .orElseThrow()
                .penalty();
    }
}
