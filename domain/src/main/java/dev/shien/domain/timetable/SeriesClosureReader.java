package dev.shien.domain.timetable;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import dev.shien.domain.json.JsonCursor;
import dev.shien.domain.json.Once;
import dev.shien.domain.plan.ClosedDay;
import dev.shien.domain.reason.Reason;
import dev.shien.domain.reason.Text;
import java.time.LocalDate;
import java.util.Optional;

/** Reads a closure: its days are single days, spans of days, or days with a reason of their own. */
final class SeriesClosureReader {

    private final SeriesSessionReader sessions;
    private final Once ids;

    SeriesClosureReader(SeriesSessionReader sessions, Once ids) {
        this.sessions = sessions;
        this.ids = ids;
    }

    SeriesClosure read(JsonCursor c) {
        String id = ids.check(c, "id", c.text("id"));
        Text name = c.localised("name");
        Optional<String> lecturer = sessions.lecturer(c, "lecturer");
        ImmutableSet<Integer> numbers = sessions.numbers(c, "sessions");
        ImmutableList<ClosedDay> days = c.list("days", day -> days(day, name)).stream()
                .flatMap(ImmutableList::stream)
                .collect(ImmutableList.toImmutableList());
        c.noOtherFields();
        return new SeriesClosure(id, name, lecturer, numbers, days);
    }

    private static ImmutableList<ClosedDay> days(JsonCursor c, Text name) {
        ImmutableList<ClosedDay> days = c.has("from") ? span(c, name) : day(c, name);
        c.noOtherFields();
        return days;
    }

    private static ImmutableList<ClosedDay> span(JsonCursor c, Text name) {
        LocalDate from = c.date("from");
        LocalDate to = c.date("to");
        boolean sound = c.isSound("from") && c.isSound("to");
        if (sound && (to.isBefore(from) || to.isAfter(from.plusDays(SeriesProblem.LONGEST_PERIOD)))) {
            c.problem("to", "a date from " + from + " to " + from.plusDays(SeriesProblem.LONGEST_PERIOD));
            return ImmutableList.of();
        }
        return sound ? SeriesClosure.days(name, from, to) : ImmutableList.of();
    }

    private static ImmutableList<ClosedDay> day(JsonCursor c, Text name) {
        LocalDate date = c.date("date");
        return c.optionalObject("reason")
                .map(why -> ImmutableList.of(ClosedDay.of(date, reason(why))))
                .orElseGet(() -> SeriesClosure.days(name, date, date));
    }

    private static Reason reason(JsonCursor c) {
        ImmutableMap.Builder<String, String> arguments = ImmutableMap.builder();
        c.optionalObject("arguments")
                .ifPresent(map -> map.fields().forEach(field -> arguments.put(field, map.text(field))));
        Reason reason = Reason.of(c.text("code"), c.localised("text"), arguments.buildOrThrow());
        c.noOtherFields();
        return reason;
    }
}
