package dev.shien.domain.calendar;

import com.google.common.collect.ImmutableList;
import dev.shien.domain.reason.Reason;
import dev.shien.domain.reason.Text;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Optional;

/** The reasons for which a day is no business day. */
final class DaysOff {

    private static final MonthDay YEAR_END = MonthDay.of(12, 29);
    private static final MonthDay NEW_YEAR = MonthDay.of(1, 3);

    /** What the days at the end of the year are called. */
    static final Text YEAR_END_NAME = Text.of("年末年始", "year-end");

    private DaysOff() {}

    /** The law names holidays in Japanese alone. */
    static Text name(Holiday holiday) {
        return Text.of(holiday.name() + (holiday.provisional() ? "（見込み）" : ""), "holiday: " + holiday.name());
    }

    /** 行政機関の休日に関する法律 art. 1(1) item 1. */
    static Optional<Reason> weekend(LocalDate date) {
        return switch (date.getDayOfWeek()) {
            case SATURDAY -> Optional.of(reason("calendar.saturday", date, "土曜日", "a Saturday"));
            case SUNDAY -> Optional.of(reason("calendar.sunday", date, "日曜日", "a Sunday"));
            default -> Optional.empty();
        };
    }

    /** 行政機関の休日に関する法律 art. 1(1) item 2. */
    static Reason holiday(Holiday holiday) {
        return holiday.provisional()
                ? reason(
                        "calendar.holiday-provisional",
                        holiday.date(),
                        holiday.name() + "（見込み）",
                        "a national holiday by the law as it stands (" + holiday.name() + ")")
                : reason(
                        "calendar.holiday",
                        holiday.date(),
                        holiday.name(),
                        "a national holiday (" + holiday.name() + ")");
    }

    /** 行政機関の休日に関する法律 art. 1(1) item 3. */
    static Optional<Reason> yearEnd(LocalDate date) {
        MonthDay day = MonthDay.from(date);
        return day.isBefore(YEAR_END) && day.isAfter(NEW_YEAR)
                ? Optional.empty()
                : Optional.of(
                        reason("calendar.year-end", date, "年末年始の休日", "in the year-end holidays of public offices"));
    }

    static Optional<Reason> closure(LocalDate date, ImmutableList<Closure> closures) {
        return closures.stream()
                .filter(closure -> closure.includes(date))
                .findFirst()
                .map(closure -> reason(
                        "calendar.closure",
                        date,
                        closure.name().ja(),
                        "closed (" + closure.name().en() + ")"));
    }

    private static Reason reason(String code, LocalDate date, String ja, String en) {
        return Reason.of(
                code,
                Text.of(JapaneseDates.format(date) + "は" + ja + "です。", date + " is " + en + "."),
                "date",
                date.toString());
    }
}
