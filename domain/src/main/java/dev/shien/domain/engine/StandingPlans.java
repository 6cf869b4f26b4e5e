package dev.shien.domain.engine;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import dev.shien.domain.calendar.CalendarBook;
import dev.shien.domain.calendar.EntryKind;
import dev.shien.domain.programme.Programme;
import dev.shien.domain.programme.ProgrammePhase;
import dev.shien.domain.reason.Text;
import dev.shien.domain.timetable.SeriesPlan;
import dev.shien.domain.timetable.SessionEntries;
import dev.shien.domain.timetable.Timetable;
import dev.shien.domain.timetable.TimetableEvent;
import dev.shien.domain.visit.VisitEntries;
import dev.shien.domain.visit.VisitEvent;
import dev.shien.domain.visit.VisitPlan;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The timetable and the visits that hold, and what calendars have to be told of them.
 *
 * @param programme the programme
 * @param timetable the timetable, once there is one
 * @param series the plan of which it came, if it was planned
 * @param visits the visits, once planned
 * @param announcedUntil the last day of which companies were told their visits
 * @param calendar all sessions and visits that were ever planned, as they are now
 */
record StandingPlans(
        Programme programme,
        Optional<Timetable> timetable,
        Optional<SeriesPlan> series,
        Optional<VisitPlan> visits,
        Optional<LocalDate> announcedUntil,
        CalendarBook calendar) {

    static StandingPlans none(Programme programme) {
        return new StandingPlans(
                programme, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), CalendarBook.EMPTY);
    }

    StandingPlans after(TimetableEvent event, Instant at) {
        Optional<SeriesPlan> plan =
                event instanceof TimetableEvent.SeriesPlanned planned ? Optional.of(planned.plan()) : Optional.empty();
        return new StandingPlans(
                programme,
                Optional.of(event.timetable()),
                plan,
                visits,
                announcedUntil,
                calendar.after(EntryKind.SESSION, SessionEntries.of(programme.id(), event.timetable(), at), at));
    }

    StandingPlans after(VisitEvent event, Instant at) {
        Optional<VisitPlan> plan = event instanceof VisitEvent.Planned planned ? Optional.of(planned.plan()) : visits;
        Optional<LocalDate> until = event instanceof VisitEvent.Announced announced
                ? Stream.concat(announcedUntil.stream(), Stream.of(announced.until()))
                        .max(LocalDate::compareTo)
                : announcedUntil;
        return new StandingPlans(
                programme,
                timetable,
                series,
                plan,
                until,
                calendar.after(
                        EntryKind.VISIT,
                        plan.map(p -> VisitEntries.of(programme.id(), p, phases(), until, at))
                                .orElse(ImmutableList.of()),
                        at));
    }

    private ImmutableMap<Integer, Text> phases() {
        return programme.visits().stream()
                .flatMap(settings -> settings.phases().stream())
                .collect(ImmutableMap.toImmutableMap(ProgrammePhase::number, ProgrammePhase::name));
    }
}
