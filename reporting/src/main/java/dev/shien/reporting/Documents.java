package dev.shien.reporting;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedMap;
import dev.shien.domain.calendar.BusinessCalendar;
import dev.shien.domain.programme.FiscalYear;
import dev.shien.domain.programme.Programme;
import dev.shien.domain.programme.ProgrammePhase;
import dev.shien.domain.programme.ProgrammeSession;
import dev.shien.domain.reason.Text;
import dev.shien.domain.selection.LockedDraw;
import dev.shien.domain.selection.QuotaOdds;
import dev.shien.domain.timetable.Timetable;
import dev.shien.domain.view.ProgrammeView;
import dev.shien.domain.visit.VisitPlan;
import dev.shien.domain.workshop.GroupPlan;
import dev.shien.reporting.application.ApplicationList;
import dev.shien.reporting.application.ApplicationStatistics;
import dev.shien.reporting.document.Document;
import dev.shien.reporting.draw.DrawReport;
import dev.shien.reporting.internal.Plain;
import dev.shien.reporting.party.Names;
import dev.shien.reporting.timetable.SeriesReport;
import dev.shien.reporting.timetable.TimetableReport;
import dev.shien.reporting.visit.VisitReport;
import dev.shien.reporting.workshop.RosterReport;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Map;
import java.util.function.Function;

/** Makes the documents of a programme from a view of it. */
final class Documents {

    private final Programme programme;
    private final Parties parties;
    private final Names names;
    private final ProgrammeView view;
    private final BusinessCalendar calendar;
    private final CalendarFiles calendars;

    private Documents(ProgrammeView view, BusinessCalendar calendar) {
        this.view = view;
        this.calendar = calendar;
        this.programme = view.programme();
        this.names = Names.of(programme);
        this.parties = new Parties(view, names.quotas());
        this.calendars = new CalendarFiles(view, parties);
    }

    static ImmutableList<Document> of(
            ProgrammeView view, Function<LockedDraw, ImmutableList<QuotaOdds>> odds, BusinessCalendar calendar) {
        Documents documents = new Documents(view, calendar);
        ApplicationStatistics numbers = ApplicationStatistics.of(view);
        ImmutableList.Builder<Document> all = ImmutableList.builder();
        DrawReport.all(view.draws(), documents.names.quotas(), odds).forEach(draw -> all.add(draw.document()));
        view.timetable().ifPresent(timetable -> all.add(documents.timetable(timetable)));
        all.add(numbers.published(), ApplicationList.of(view).document(), numbers.internal());
        view.groups().ifPresent(groups -> all.add(documents.rosters(groups)));
        view.series().ifPresent(series -> all.add(SeriesReport.of(series).document()));
        view.visits().ifPresent(visits -> all.add(documents.visits(visits)));
        return all.build();
    }

    private Document timetable(Timetable timetable) {
        ImmutableList<TimetableReport.Place> places = programme.venues().stream()
                .map(venue -> new TimetableReport.Place(venue.name(), venue.address(), venue.access()))
                .collect(ImmutableList.toImmutableList());
        return TimetableReport.of(timetable, places).document().with(calendars.sessions());
    }

    private Document rosters(GroupPlan groups) {
        return RosterReport.of(groups, view.sessionDates(), parties, names).document();
    }

    private Document visits(VisitPlan visits) {
        ImmutableSortedMap<Integer, Text> phases = programme.visits().stream()
                .flatMap(settings -> settings.phases().stream())
                .collect(ImmutableSortedMap.toImmutableSortedMap(
                        Comparator.naturalOrder(), ProgrammePhase::number, ProgrammePhase::name));
        return new VisitReport(visits, view.visitsAnnouncedUntil(), phases, days(), closed(), parties, names)
                .document()
                .with(calendars.everything());
    }

    private ImmutableMap<LocalDate, Text> days() {
        return programme.sessions().stream()
                .collect(ImmutableMap.toImmutableMap(
                        session -> view.sessionDates().getOrDefault(session.number(), session.date()),
                        Documents::name,
                        (one, other) -> one));
    }

    private static Text name(ProgrammeSession session) {
        String hours = Plain.time(session.parts().get(0).start()) + "-"
                + Plain.time(session.parts().get(session.parts().size() - 1).end());
        return Text.of("第" + session.number() + "回 " + hours, "No. " + session.number() + ", " + hours);
    }

    /** The days of the fiscal year that are closed and have a name. */
    private ImmutableMap<LocalDate, Text> closed() {
        FiscalYear year = programme.fiscalYear();
        return year.from()
                .datesUntil(year.to().plusDays(1))
                .flatMap(day -> calendar.nameOf(day).stream().map(name -> Map.entry(day, name)))
                .collect(ImmutableMap.toImmutableMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
