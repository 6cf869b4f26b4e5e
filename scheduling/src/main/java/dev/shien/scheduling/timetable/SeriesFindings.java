package dev.shien.scheduling.timetable;

import com.google.common.collect.ImmutableMap;
import dev.shien.domain.reason.Reason;
import dev.shien.domain.reason.Text;
import dev.shien.domain.timetable.SeriesClosure;
import dev.shien.domain.timetable.Session;
import dev.shien.scheduling.internal.Dates;
import java.time.LocalDate;

/** The sentences of the certificate of a series that other timetables do not have. */
final class SeriesFindings {

    private static final String CLOSURE = "series.closure";
    private static final String PINS = "series.pins";
    private static final String HELD = "series.held";

    private SeriesFindings() {}

    static Reason open(SeriesClosure closure) {
        return Reason.of(
                CLOSURE,
                Text.of(
                        "休業「" + closure.name().ja() + "」に当たる回はない。",
                        "No session is on a day of the closure '"
                                + closure.name().en() + "'."),
                "closure",
                closure.id());
    }

    static Reason closed(Session session, SeriesClosure closure, Reason why) {
        return day(
                CLOSURE,
                session,
                "休業「" + closure.name().ja() + "」に当たる。" + why.text().ja(),
                "is on a day of the closure '" + closure.name().en() + "': "
                        + why.text().en(),
                "closure",
                closure.id());
    }

    static Reason pinsKept() {
        return Reason.of(PINS, Text.of("日付を指定した回は、全て指定した日にある。", "Every session with a fixed date is on it."));
    }

    static Reason notPinned(Session session, LocalDate pin) {
        Text date = Dates.text(pin);
        return day(
                PINS,
                session,
                "指定した日(" + date.ja() + ")にない。",
                "is not on its fixed date, " + date.en() + ".",
                "pin",
                pin.toString());
    }

    static Reason heldStay(LocalDate today) {
        Text date = Dates.text(today);
        return Reason.of(
                HELD,
                Text.of(
                        "開催済みの回はそのままで、ほかの回は" + date.ja() + "以降にある。",
                        "What was held stays, and all other sessions lie on " + date.en() + " or later."),
                "today",
                today.toString());
    }

    static Reason heldElsewhere(Session session, LocalDate held) {
        Text date = Dates.text(held);
        return day(
                HELD,
                session,
                "実際に開催した日(" + date.ja() + ")にない。",
                "is not on the day on which it was held, " + date.en() + ".",
                "held",
                held.toString());
    }

    static Reason beforeToday(Session session, LocalDate today) {
        Text date = Dates.text(today);
        return day(
                HELD,
                session,
                "計画する日(" + date.ja() + ")より前で、開催されていない。",
                "lies before the day of planning, " + date.en() + ", and was not held.",
                "today",
                today.toString());
    }

    private static Reason day(String code, Session session, String ja, String en, String name, String value) {
        Text date = Dates.text(session.date());
        return Reason.of(
                code,
                Text.of(
                        "第" + session.number() + "回(" + date.ja() + ")は" + ja,
                        "Session " + session.number() + " (" + date.en() + ") " + en),
                ImmutableMap.of(
                        "session",
                        String.valueOf(session.number()),
                        "date",
                        session.date().toString(),
                        name,
                        value));
    }
}
