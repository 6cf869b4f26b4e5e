package dev.shien.domain.visit;

import static dev.shien.domain.calendar.BusinessCalendar.YEARS;

import dev.shien.domain.calendar.BusinessCalendar;
import dev.shien.domain.calendar.DateRange;
import dev.shien.domain.json.JsonCursor;
import dev.shien.domain.plan.ClosedDay;
import dev.shien.domain.reason.Reason;
import dev.shien.domain.reason.Text;
import java.time.LocalDate;
import java.time.LocalTime;

/** Reads the period, the days on which nobody works, and the hours of the others. */
final class HoursReader {

    private static final int LONGEST_PAUSE = 12 * 60;

    /** On which days nobody works, beside those that are listed. */
    private enum Holidays {
        /** Saturdays, Sundays, national holidays and the year-end, as Japanese offices keep them. */
        JP_GOVERNMENT,
        /** None. */
        NONE
    }

    private final JsonCursor root;

    HoursReader(JsonCursor root) {
        this.root = root;
    }

    DateRange period() {
        JsonCursor c = root.object("period");
        LocalDate from = date(c, "from");
        LocalDate to = date(c, "to");
        c.noOtherFields();
        if (!c.isSound("from") || !c.isSound("to")) {
            return new DateRange(LocalDate.EPOCH, LocalDate.EPOCH);
        }
        if (to.isBefore(from)) {
            c.problem("to", "a date that is not before from " + from);
        } else if (new DateRange(from, to).length() > VisitProblem.LONGEST_PERIOD) {
            c.problem("to", "a date within " + VisitProblem.LONGEST_PERIOD + " days from " + from);
        }
        return new DateRange(from, root.isSound("period") ? to : from);
    }

    private static LocalDate date(JsonCursor c, String field) {
        LocalDate date = c.date(field);
        if (c.isSound(field) && !YEARS.contains(date.getYear())) {
            c.problem(field, "a date in the years " + YEARS.lowerEndpoint() + " to " + YEARS.upperEndpoint());
        }
        return date;
    }

    void read(VisitProblem.Builder problem, DateRange period) {
        boolean kept = root.oneOf("holidays", Holidays.class, Holidays.JP_GOVERNMENT) == Holidays.JP_GOVERNMENT;
        if (kept && root.isSound("period")) {
            problem.addAllClosedDays(ClosedDay.between(BusinessCalendar.government(), period.from(), period.to()));
        }
        problem.addAllClosedDays(VisitReading.list(root, "closedDays", HoursReader::closedDay));
        LocalTime opens = root.has("opens") ? root.time("opens") : LocalTime.of(9, 0);
        LocalTime closes = root.has("closes") ? root.time("closes") : LocalTime.of(17, 0);
        if (VisitReading.endsAfter(root, "opens", opens, "closes", closes)) {
            problem.opens(opens).closes(closes);
        }
        problem.stepMinutes(VisitReading.number(root, "stepMinutes", 1, LONGEST_PAUSE, 30))
                .breakMinutes(VisitReading.number(root, "breakMinutes", 0, LONGEST_PAUSE, 60));
    }

    private static ClosedDay closedDay(JsonCursor c) {
        LocalDate date = c.date("date");
        Text why = c.has("reason") ? c.localised("reason") : Text.of(date + "は休業日である。", date + " is a closed day.");
        return VisitReading.closed(c, ClosedDay.of(date, Reason.of("visit.closed-day", why, "date", date.toString())));
    }
}
