package dev.shien.domain.engine;

import com.google.common.collect.ImmutableList;
import dev.shien.domain.calendar.BusinessCalendar;
import dev.shien.domain.plan.ClosedDay;
import dev.shien.domain.programme.Programme;
import dev.shien.domain.programme.ProgrammePart;
import dev.shien.domain.programme.ProgrammeSession;
import dev.shien.domain.timetable.Session;
import dev.shien.domain.timetable.SessionPart;
import dev.shien.domain.timetable.TimetableProblem;
import dev.shien.domain.timetable.TimetableRule;
import java.util.Locale;

/** The programme's sessions as a problem for the timetabler. */
final class TimetableProblems {

    private TimetableProblems() {}

    static TimetableProblem of(Programme programme, BusinessCalendar calendar) {
        return TimetableProblem.builder()
                .zone(programme.zone())
                .addAllSessions(programme.sessions().stream()
                        .map(s -> session(programme, s))
                        .collect(ImmutableList.toImmutableList()))
                .addAllClosedDays(ClosedDay.between(
                        calendar,
                        programme.fiscalYear().from(),
                        programme.fiscalYear().to()))
                .addRules(new TimetableRule.InOrder())
                .addRules(new TimetableRule.OpenDays())
                .addRules(new TimetableRule.Period(
                        programme.fiscalYear().from(), programme.fiscalYear().to()))
                .build();
    }

    private static Session session(Programme programme, ProgrammeSession session) {
        return Session.builder()
                .number(session.number())
                .date(session.date())
                .addAllParts(
                        session.parts().stream().map(TimetableProblems::part).collect(ImmutableList.toImmutableList()))
                .venue(session.venue().flatMap(programme::venue).map(v -> v.name()))
                .build();
    }

    private static SessionPart part(ProgrammePart part) {
        return SessionPart.builder()
                .id(part.kind().name().toLowerCase(Locale.ROOT))
                .name(part.kind().text())
                .theme(part.theme())
                .start(part.start())
                .end(part.end())
                .build();
    }
}
