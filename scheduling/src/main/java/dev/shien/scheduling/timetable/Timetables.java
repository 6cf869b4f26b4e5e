package dev.shien.scheduling.timetable;

import com.google.common.collect.ImmutableList;
import dev.shien.domain.plan.Certificate;
import dev.shien.domain.timetable.SeriesProblem;
import dev.shien.domain.timetable.SeriesSession;
import dev.shien.domain.timetable.Session;
import dev.shien.domain.timetable.SessionPart;
import dev.shien.domain.timetable.Timetable;
import java.time.LocalDate;
import java.util.OptionalLong;

/** Turns the dates of a series into its timetable. */
final class Timetables {

    private final SeriesProblem problem;

    private Timetables(SeriesProblem problem) {
        this.problem = problem;
    }

    /**
     * The timetable with its certificate.
     *
     * @param best the least penalty of any series that keeps the rules, if there is one; said where these dates keep them
     */
    static Timetable of(SeriesProblem problem, ImmutableList<LocalDate> dates, OptionalLong best) {
        ImmutableList<Session> series = new Timetables(problem).sessions(dates);
        Certificate certificate = Certificate.of(SeriesChecks.of(problem, series), SeriesScore.of(problem, dates), 0);
        return new Timetable(problem.zone(), series, certificate.least(best));
    }

    private ImmutableList<Session> sessions(ImmutableList<LocalDate> dates) {
        ImmutableList.Builder<Session> sessions = ImmutableList.builder();
        for (int i = 0; i < dates.size(); i++) {
            sessions.add(Session.builder()
                    .number(i + 1)
                    .date(dates.get(i))
                    .addAllParts(parts(problem.sessions().get(i)))
                    .venue(problem.venue())
                    .build());
        }
        return sessions.build();
    }

    private ImmutableList<SessionPart> parts(SeriesSession session) {
        return problem.parts().stream()
                .map(part -> SessionPart.builder()
                        .id(part.id())
                        .name(part.name())
                        .theme(part.theme().or(session::theme))
                        .start(part.start())
                        .end(part.end())
                        .build())
                .collect(ImmutableList.toImmutableList());
    }
}
