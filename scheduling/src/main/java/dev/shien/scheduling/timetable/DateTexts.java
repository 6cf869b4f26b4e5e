package dev.shien.scheduling.timetable;

import com.google.common.collect.ImmutableMap;
import dev.shien.domain.plan.ScoreTerm;
import dev.shien.domain.reason.Reason;
import dev.shien.domain.reason.Text;
import dev.shien.domain.timetable.SeriesClosure;
import dev.shien.scheduling.internal.Dates;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** The sentences that say why a date is not used. */
final class DateTexts {

    private static final String DATE = "date";
    private static final String SESSION = "session";

    private DateTexts() {}

    static Reason held(int number, LocalDate held) {
        Text date = Dates.text(held);
        return Reason.of(
                "series.date.held",
                Text.of(
                        "第" + number + "回は" + date.ja() + "に開催済みである。",
                        "Session " + number + " was held on " + date.en() + "."),
                ImmutableMap.of(SESSION, String.valueOf(number), DATE, held.toString()));
    }

    static Reason cancelled(int number, LocalDate date) {
        Text text = Dates.text(date);
        return Reason.of(
                "series.date.cancelled",
                Text.of(
                        text.ja() + "の第" + number + "回は中止された。",
                        "Session " + number + " of " + text.en() + " was cancelled."),
                ImmutableMap.of(SESSION, String.valueOf(number), DATE, date.toString()));
    }

    static Reason weekday(LocalDate date) {
        Text text = Dates.text(date);
        return day(
                "series.date.weekday",
                date,
                text.ja() + "は開催する曜日ではない。",
                text.en() + " is not on a weekday of the series.");
    }

    static Reason tooEarly(LocalDate date, LocalDate from) {
        return limit("series.date.before-first", date, from, "最初に開催できる日", "より前", "before the first possible date");
    }

    static Reason tooLate(LocalDate date, LocalDate to) {
        return limit("series.date.after-last", date, to, "最後に開催できる日", "より後", "after the last possible date");
    }

    static Reason past(LocalDate date, LocalDate today) {
        return limit("series.date.before-today", date, today, "計画する日", "より前", "before the day of planning");
    }

    private static Reason limit(String code, LocalDate date, LocalDate limit, String what, String side, String en) {
        Text text = Dates.text(date);
        Text bound = Dates.text(limit);
        return Reason.of(
                code,
                Text.of(
                        text.ja() + "は" + what + "(" + bound.ja() + ")" + side + "である。",
                        text.en() + " is " + en + ", " + bound.en() + "."),
                ImmutableMap.of(DATE, date.toString(), "limit", limit.toString()));
    }

    static Reason closed(SeriesClosure closure, LocalDate date, Reason why) {
        return Reason.of(
                "series.date.closed",
                Text.of(
                        closure.name().ja() + ": " + why.text().ja(),
                        closure.name().en() + ": " + why.text().en()),
                ImmutableMap.of("closure", closure.id(), DATE, date.toString(), "why", why.code()));
    }

    static Reason pinned(int number, LocalDate pin) {
        Text date = Dates.text(pin);
        return Reason.of(
                "series.date.pinned",
                Text.of(
                        "第" + number + "回は" + date.ja() + "に指定されている。",
                        "Session " + number + " is fixed on " + date.en() + "."),
                ImmutableMap.of(SESSION, String.valueOf(number), DATE, pin.toString()));
    }

    static Reason outOfOrder(LocalDate date, int other, LocalDate otherDate) {
        Text text = Dates.text(date);
        Text there = Dates.text(otherDate);
        return Reason.of(
                "series.date.out-of-order",
                Text.of(
                        text.ja() + "では第" + other + "回(" + there.ja() + ")と順序が合わない。",
                        text.en() + " is out of order with session " + other + " (" + there.en() + ")."),
                ImmutableMap.of(DATE, date.toString(), SESSION, String.valueOf(other)));
    }

    static Reason tooNear(LocalDate date, int other, LocalDate otherDate, int least) {
        return neighbour(
                "series.date.too-near",
                date,
                other,
                otherDate,
                least,
                "下限の" + least + "日より近い。",
                "fewer than the least gap of " + least);
    }

    static Reason tooFar(LocalDate date, int other, LocalDate otherDate, int most) {
        return neighbour(
                "series.date.too-far",
                date,
                other,
                otherDate,
                most,
                "上限の" + most + "日より遠い。",
                "more than the greatest gap of " + most);
    }

    private static Reason neighbour(
            String code, LocalDate date, int other, LocalDate otherDate, int limit, String ja, String en) {
        long days = Math.abs(ChronoUnit.DAYS.between(date, otherDate));
        Text text = Dates.text(date);
        Text there = Dates.text(otherDate);
        return Reason.of(
                code,
                Text.of(
                        text.ja() + "は第" + other + "回(" + there.ja() + ")から" + days + "日で、" + ja,
                        text.en() + " is " + Dates.days(days) + " from session " + other + " (" + there.en() + "), "
                                + en + "."),
                ImmutableMap.of(
                        DATE,
                        date.toString(),
                        SESSION,
                        String.valueOf(other),
                        "days",
                        String.valueOf(days),
                        "limit",
                        String.valueOf(limit)));
    }

    static Reason never(int number, LocalDate date) {
        return placed(
                "series.date.never",
                number,
                date,
                "全ての規則を守る日程はない。",
                "no series keeps all the rules.",
                ImmutableMap.of());
    }

    static Reason dearer(int number, LocalDate date, long more) {
        long points = more / ScoreTerm.UNIT;
        return placed(
                "series.date.dearer",
                number,
                date,
                "ほかの回を最善に組み直しても、減点が" + points + "増える。",
                "the penalty is " + points + " more, however the other sessions are placed.",
                ImmutableMap.of("penalty", String.valueOf(more)));
    }

    static Reason asGood(int number, LocalDate date) {
        return placed(
                "series.date.as-good",
                number,
                date,
                "同じ減点の日程になる。同点のときは、第1回から順に早い日を採る。",
                "there is a series that is as good; of these the one with the earliest dates from session 1 on is taken.",
                ImmutableMap.of());
    }

    private static Reason placed(
            String code, int number, LocalDate date, String ja, String en, ImmutableMap<String, String> more) {
        Text text = Dates.text(date);
        return Reason.of(
                code,
                Text.of(
                        "第" + number + "回を" + text.ja() + "にすると、" + ja,
                        "With session " + number + " on " + text.en() + ", " + en),
                ImmutableMap.<String, String>builder()
                        .put(SESSION, String.valueOf(number))
                        .put(DATE, date.toString())
                        .putAll(more)
                        .buildOrThrow());
    }

    private static Reason day(String code, LocalDate date, String ja, String en) {
        return Reason.of(code, Text.of(ja, en), DATE, date.toString());
    }
}
