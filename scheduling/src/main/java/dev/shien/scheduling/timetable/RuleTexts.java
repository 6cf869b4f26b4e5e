package dev.shien.scheduling.timetable;

import com.google.common.collect.ImmutableMap;
import dev.shien.domain.reason.Reason;
import dev.shien.domain.reason.Text;
import dev.shien.domain.timetable.SeriesClosure;
import dev.shien.domain.timetable.SeriesDate;
import dev.shien.domain.timetable.SeriesProblem;
import dev.shien.domain.timetable.TimetableRule;
import dev.shien.scheduling.internal.Dates;
import java.time.LocalDate;
import java.util.stream.IntStream;

/** The rules of a series as sentences of a conflict. */
final class RuleTexts {

    private static final String RULE = "series.rule.";

    private RuleTexts() {}

    /** How many sessions there are to place, in order, and how many of them were held. */
    static Reason sessions(SeriesProblem problem) {
        int count = problem.sessions().size();
        long held = IntStream.rangeClosed(1, count)
                .filter(number -> problem.held(number).isPresent())
                .count();
        String ja = "全" + count + "回を番号順に開催する。" + (held == 0 ? "" : "うち" + held + "回は開催済みである。");
        String sessions = count == 1 ? "1 session is" : count + " sessions are";
        String en = sessions + " to be held in order" + (held == 0 ? "." : "; " + held + " of them have been held.");
        return Reason.of(
                RULE + "sessions",
                Text.of(ja, en),
                ImmutableMap.of("sessions", String.valueOf(count), "held", String.valueOf(held)));
    }

    static Reason of(SeriesRule rule, SeriesProblem problem) {
        if (rule instanceof SeriesRule.OpenDays open) {
            return closure(open.closure(), problem);
        }
        if (rule instanceof SeriesRule.Pinned pinned) {
            return pin(pinned.pin());
        }
        if (rule instanceof SeriesRule.GreatestGap) {
            return gap("greatest-gap", problem.greatestGap().getAsInt(), "日以下である。", "Every gap is at most ");
        }
        if (rule instanceof SeriesRule.LeastGap) {
            return gap("least-gap", problem.leastGap(), "日以上である。", "Every gap is at least ");
        }
        return rule instanceof SeriesRule.OnWeekdays ? weekdays(problem) : bound(rule, problem);
    }

    private static Reason bound(SeriesRule rule, SeriesProblem problem) {
        if (rule instanceof SeriesRule.NotBeforeToday) {
            LocalDate today = problem.today().orElseThrow();
            Text date = Dates.text(today);
            return date(
                    "today",
                    today,
                    "まだ開催していない回は" + date.ja() + "以降に開催する。",
                    "No session that is still to be held is before " + date.en() + ".");
        }
        Text from = Dates.text(problem.from());
        Text to = Dates.text(problem.to());
        return rule instanceof SeriesRule.FirstDate
                ? date(
                        "first-date",
                        problem.from(),
                        "全ての回を" + from.ja() + "以降に開催する。",
                        "No session is before " + from.en() + ".")
                : date(
                        "last-date",
                        problem.to(),
                        "全ての回を" + to.ja() + "までに開催する。",
                        "No session is after " + to.en() + ".");
    }

    private static Reason date(String code, LocalDate date, String ja, String en) {
        return Reason.of(RULE + code, Text.of(ja, en), "date", date.toString());
    }

    private static Reason pin(SeriesDate pin) {
        Text date = Dates.text(pin.date());
        return Reason.of(
                RULE + "pin",
                Text.of(
                        "第" + pin.session() + "回は" + date.ja() + "に開催する。",
                        "Session " + pin.session() + " is on " + date.en() + "."),
                ImmutableMap.of(
                        "session",
                        String.valueOf(pin.session()),
                        "date",
                        pin.date().toString()));
    }

    private static Reason closure(String id, SeriesProblem problem) {
        SeriesClosure closure = problem.closures().stream()
                .filter(other -> other.id().equals(id))
                .findFirst()
                .orElseThrow();
        return Reason.of(
                RULE + "closure",
                Text.of(
                        "休業「" + closure.name().ja() + "」の日には開催しない。",
                        "No session is on a day of the closure '"
                                + closure.name().en() + "'."),
                "closure",
                closure.id());
    }

    private static Reason gap(String code, int days, String ja, String en) {
        return Reason.of(
                RULE + code, Text.of("各回の間隔は" + days + ja, en + Dates.days(days) + "."), "days", String.valueOf(days));
    }

    private static Reason weekdays(SeriesProblem problem) {
        Reason kept = Findings.onWeekdays(new TimetableRule.Weekdays(problem.weekdays()));
        return new Reason(RULE + "weekdays", kept.arguments(), kept.text());
    }
}
