package dev.shien.scheduling.timetable;

import com.google.common.collect.ImmutableMap;
import dev.shien.domain.reason.Reason;
import dev.shien.domain.reason.Text;
import dev.shien.domain.timetable.SeriesClosure;
import dev.shien.domain.timetable.SeriesDate;
import dev.shien.scheduling.internal.Dates;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Locale;

/** The sentences that say with what a series would be possible. */
final class WayOutTexts {

    private static final String WAY_OUT = "series.way-out.";

    private WayOutTexts() {}

    static Reason sessions(int fewer, int wanted) {
        return reason(
                "sessions",
                "全" + wanted + "回でなく" + fewer + "回なら",
                (fewer == 1 ? "1 session" : fewer + " sessions") + " instead of " + wanted,
                "sessions",
                String.valueOf(fewer));
    }

    static Reason lastDate(LocalDate date, LocalDate wanted) {
        return dates("last-date", "最後に開催できる日", "a last date of ", date, wanted);
    }

    static Reason firstDate(LocalDate date, LocalDate wanted) {
        return dates("first-date", "最初に開催できる日", "a first date of ", date, wanted);
    }

    private static Reason dates(String code, String ja, String en, LocalDate date, LocalDate wanted) {
        Text text = Dates.text(date);
        Text before = Dates.text(wanted);
        return reason(
                code,
                ja + "が" + before.ja() + "でなく" + text.ja() + "なら",
                en + text.en() + " instead of " + before.en(),
                "date",
                date.toString());
    }

    static Reason leastGap(int days, int wanted) {
        return gap("least-gap", "間隔の下限", "a least gap of ", days, wanted);
    }

    static Reason greatestGap(int days, int wanted) {
        return gap("greatest-gap", "間隔の上限", "a greatest gap of ", days, wanted);
    }

    private static Reason gap(String code, String ja, String en, int days, int wanted) {
        return reason(
                code,
                ja + "が" + wanted + "日でなく" + days + "日なら",
                en + Dates.days(days) + " instead of " + wanted,
                "days",
                String.valueOf(days));
    }

    static Reason weekday(DayOfWeek day) {
        Text text = Dates.weekday(day);
        return reason("weekday", text.ja() + "曜日にも開催できれば", "sessions on " + text.en() + " too", "weekday", day.name());
    }

    static Reason closure(SeriesClosure closure) {
        return reason(
                "closure",
                "休業「" + closure.name().ja() + "」がなければ",
                "a series without the closure '" + closure.name().en() + "'",
                "closure",
                closure.id());
    }

    static Reason closures() {
        return Reason.of(
                WAY_OUT + "closures", text("休業が一つもなければ", "a series without any of the closures"), ImmutableMap.of());
    }

    static Reason pin(SeriesDate pin) {
        Text date = Dates.text(pin.date());
        return reason(
                "pin",
                "第" + pin.session() + "回を" + date.ja() + "に指定しなければ",
                "a series in which session " + pin.session() + " is not fixed on " + date.en(),
                "session",
                String.valueOf(pin.session()));
    }

    private static Reason reason(String code, String ja, String en, String name, String value) {
        return Reason.of(WAY_OUT + code, text(ja, en), name, value);
    }

    private static Text text(String ja, String en) {
        return Text.of(ja + "日程を組める。", en.substring(0, 1).toUpperCase(Locale.ROOT) + en.substring(1) + " would do.");
    }
}
