package dev.shien.domain.timetable;

import com.google.common.collect.ImmutableList;
import dev.shien.domain.calendar.CalendarEntry;
import dev.shien.domain.calendar.EntryId;
import dev.shien.domain.calendar.EntryKind;
import dev.shien.domain.reason.Text;
import java.time.Instant;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The sessions of a timetable as entries of a calendar, one a session, from the begin of its first part to the end of its last. */
public final class SessionEntries {

    private SessionEntries() {}

    /**
     * The entries in the order of the sessions, each as new; {@link dev.shien.domain.calendar.CalendarBook} tells what changed.
     *
     * @param programme the id of the programme
     * @param at when the timetable was planned
     */
    public static ImmutableList<CalendarEntry> of(String programme, Timetable timetable, Instant at) {
        return timetable.sessions().stream()
                .map(session -> entry(programme, timetable, session, at))
                .collect(ImmutableList.toImmutableList());
    }

    private static CalendarEntry entry(String programme, Timetable timetable, Session session, Instant at) {
        SessionPart last = session.parts().get(session.parts().size() - 1);
        return CalendarEntry.builder()
                .uid(EntryId.ofSession(programme, session.number()))
                .kind(EntryKind.SESSION)
                .start(session.date().atTime(session.parts().get(0).start()))
                .end(session.date().atTime(last.end()))
                .zone(timetable.zone())
                .summary(summary(session))
                .description(lines(session))
                .location(session.venue())
                .revisedAt(at)
                .build();
    }

    private static Text summary(Session session) {
        return Text.of(
                "第" + session.number() + "回 " + names(session, Text::ja, "・"),
                "Session " + session.number() + ": " + names(session, Text::en, ", "));
    }

    private static String names(Session session, Function<Text, String> language, String between) {
        return session.parts().stream().map(part -> language.apply(part.name())).collect(Collectors.joining(between));
    }

    private static Text lines(Session session) {
        return Text.of(
                session.parts().stream().map(part -> line(part, Text::ja)).collect(Collectors.joining("\n")),
                session.parts().stream().map(part -> line(part, Text::en)).collect(Collectors.joining("\n")));
    }

    private static String line(SessionPart part, Function<Text, String> language) {
        return part.start() + "-" + part.end() + " " + language.apply(part.name())
                + part.theme().map(theme -> ": " + language.apply(theme)).orElse("");
    }
}
