package dev.shien.scheduling.timetable;

import com.google.common.collect.ImmutableMap;
import dev.shien.domain.reason.Reason;
import dev.shien.domain.reason.Text;
import dev.shien.domain.timetable.Session;
import dev.shien.domain.timetable.TimetableRule;
import dev.shien.scheduling.internal.Dates;
import java.util.stream.Collectors;

/** The sentences of a timetable's certificate. */
final class Findings {

    private static final String IN_ORDER = "timetable.in-order";
    private static final String LEAST_GAP = "timetable.least-gap";
    private static final String GREATEST_GAP = "timetable.greatest-gap";
    private static final String PERIOD = "timetable.period";
    private static final String WEEKDAYS = "timetable.weekdays";
    private static final String OPEN_DAYS = "timetable.open-days";

    private Findings() {}

    static Reason inOrder(int sessions) {
        return Reason.of(
                IN_ORDER,
                Text.of(
                        "全" + sessions + "回が番号順に並んでいる。",
                        "All " + sessions + " sessions follow in the order of their numbers."),
                "sessions",
                String.valueOf(sessions));
    }

    static Reason notInOrder(Neighbours pair) {
        return pair(
                IN_ORDER,
                pair,
                ImmutableMap.of(),
                "第" + pair.after().number() + "回(" + day(pair.after()).ja() + ")が第"
                        + pair.before().number() + "回(" + day(pair.before()).ja() + ")より後でない。",
                "Session " + pair.after().number() + " (" + day(pair.after()).en() + ") is not after session "
                        + pair.before().number() + " (" + day(pair.before()).en() + ").");
    }

    static Reason leastGap(int days) {
        return Reason.of(
                LEAST_GAP,
                Text.of("各回の間隔は" + days + "日以上である。", "Every gap is at least " + Dates.days(days) + "."),
                "days",
                String.valueOf(days));
    }

    static Reason tooClose(Neighbours pair, int days) {
        return pair(
                LEAST_GAP,
                pair,
                limit(days),
                gap(pair).ja() + "下限の" + days + "日より短い。",
                gap(pair).en() + "less than the least gap of " + days + ".");
    }

    static Reason greatestGap(int days) {
        return Reason.of(
                GREATEST_GAP,
                Text.of("各回の間隔は" + days + "日以下である。", "Every gap is at most " + Dates.days(days) + "."),
                "days",
                String.valueOf(days));
    }

    static Reason tooFar(Neighbours pair, int days) {
        return pair(
                GREATEST_GAP,
                pair,
                limit(days),
                gap(pair).ja() + "上限の" + days + "日より長い。",
                gap(pair).en() + "more than the greatest gap of " + days + ".");
    }

    static Reason inPeriod(TimetableRule.Period period) {
        Text from = Dates.text(period.from());
        Text to = Dates.text(period.to());
        return Reason.of(
                PERIOD,
                Text.of(
                        "全ての回が" + from.ja() + "から" + to.ja() + "までの間にある。",
                        "All sessions lie from " + from.en() + " to " + to.en() + "."),
                ImmutableMap.of(
                        "from", period.from().toString(), "to", period.to().toString()));
    }

    static Reason outside(Session session, TimetableRule.Period period) {
        return day(
                PERIOD,
                session,
                "期間(" + Dates.text(period.from()).ja() + "から"
                        + Dates.text(period.to()).ja() + "まで)の外である。",
                "lies outside the period from " + period.from() + " to " + period.to() + ".");
    }

    static Reason onWeekdays(TimetableRule.Weekdays weekdays) {
        Text names = names(weekdays);
        return Reason.of(
                WEEKDAYS,
                Text.of("全ての回が" + names.ja() + "曜日である。", "All sessions are on " + names.en() + "."),
                "weekdays",
                names.en());
    }

    static Reason wrongWeekday(Session session, TimetableRule.Weekdays weekdays) {
        return day(
                WEEKDAYS,
                session,
                names(weekdays).ja() + "曜日でない。",
                "is not on " + names(weekdays).en() + ".");
    }

    static Reason openDays() {
        return Reason.of(OPEN_DAYS, Text.of("休業日に当たる回はない。", "No session is on a closed day."));
    }

    static Reason closed(Session session, Text why) {
        return day(OPEN_DAYS, session, "休業日に当たる。" + why.ja(), "is on a closed day: " + why.en());
    }

    private static Text names(TimetableRule.Weekdays weekdays) {
        return Text.of(
                weekdays.days().stream().map(d -> Dates.weekday(d).ja()).collect(Collectors.joining("・")),
                weekdays.days().stream().map(d -> Dates.weekday(d).en()).collect(Collectors.joining(", ")));
    }

    private static Text gap(Neighbours pair) {
        return Text.of(
                "第" + pair.before().number() + "回から第" + pair.after().number() + "回までは" + pair.days() + "日で、",
                "From session " + pair.before().number() + " to session "
                        + pair.after().number() + (pair.days() == 1 ? " is " : " are ") + Dates.days(pair.days())
                        + ", ");
    }

    private static Text day(Session session) {
        return Dates.text(session.date());
    }

    private static ImmutableMap<String, String> limit(int days) {
        return ImmutableMap.of("limit", String.valueOf(days));
    }

    private static Reason pair(String code, Neighbours pair, ImmutableMap<String, String> more, String ja, String en) {
        ImmutableMap<String, String> arguments = ImmutableMap.<String, String>builder()
                .put("before", String.valueOf(pair.before().number()))
                .put("after", String.valueOf(pair.after().number()))
                .put("days", String.valueOf(pair.days()))
                .putAll(more)
                .build();
        return Reason.of(code, Text.of(ja, en), arguments);
    }

    private static Reason day(String code, Session session, String ja, String en) {
        return Reason.of(
                code,
                Text.of(
                        "第" + session.number() + "回(" + day(session).ja() + ")は" + ja,
                        "Session " + session.number() + " (" + day(session).en() + ") " + en),
                ImmutableMap.of(
                        "session",
                        String.valueOf(session.number()),
                        "date",
                        session.date().toString()));
    }
}
