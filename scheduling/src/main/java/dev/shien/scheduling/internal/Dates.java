package dev.shien.scheduling.internal;

import com.google.common.collect.ImmutableList;
import dev.shien.domain.calendar.JapaneseDates;
import dev.shien.domain.reason.Text;
import java.time.DayOfWeek;
import java.time.LocalDate;

/** Dates as reasons write them: {@code 令和6年7月23日(火)} and {@code Tue 2024-07-23}. */
public final class Dates {

    // A table of our own: what the platform calls a weekday may change with its locale data.
    private static final ImmutableList<Text> WEEKDAYS = ImmutableList.of(
            Text.of("月", "Mon"),
            Text.of("火", "Tue"),
            Text.of("水", "Wed"),
            Text.of("木", "Thu"),
            Text.of("金", "Fri"),
            Text.of("土", "Sat"),
            Text.of("日", "Sun"));

    private Dates() {}

    /** The date with its weekday in both languages. */
    public static Text text(LocalDate date) {
        return Text.of(JapaneseDates.format(date), weekday(date.getDayOfWeek()).en() + " " + date);
    }

    /** A number of days in English: {@code 1 day}, {@code 14 days}. */
    public static String days(long days) {
        return days + (days == 1 ? " day" : " days");
    }

    /** The weekday in both languages: {@code 火} and {@code Tue}. */
    public static Text weekday(DayOfWeek day) {
        return WEEKDAYS.get(day.getValue() - 1);
    }
}
