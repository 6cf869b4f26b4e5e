package dev.shien.domain.view;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import dev.shien.domain.ValueStyle;
import dev.shien.domain.application.Application;
import dev.shien.domain.application.ApplicationId;
import dev.shien.domain.application.Stage;
import dev.shien.domain.attendance.Attendance;
import dev.shien.domain.calendar.CalendarBook;
import dev.shien.domain.consent.Consents;
import dev.shien.domain.need.CompanyNeeds;
import dev.shien.domain.programme.Programme;
import dev.shien.domain.programme.ProgrammeSession;
import dev.shien.domain.selection.DrawHistory;
import dev.shien.domain.situation.SituationNote;
import dev.shien.domain.timetable.SeriesPlan;
import dev.shien.domain.timetable.Session;
import dev.shien.domain.timetable.Timetable;
import dev.shien.domain.visit.VisitPlan;
import dev.shien.domain.workshop.GroupPlan;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Everything that is known of a programme at one point of its journal. Immutable: a view that is being read never
 * changes.
 */
@Value.Immutable
@ValueStyle
public interface ProgrammeView {

    /** The definition. */
    Programme programme();

    /** Where the journal ended, as {@code SEQ:HASH}; printed in a publication it fixes all that went before. */
    String head();

    /** All applications, in the order of their arrival. */
    ImmutableMap<ApplicationId, Application> applications();

    /** All draws. */
    DrawHistory draws();

    /** What has been received of the consents, by application; only where anything was. */
    ImmutableMap<ApplicationId, Consents> consents();

    /** Who was in the room. */
    Attendance attendance();

    /** What was noted of the situations of companies, by application, the latest note last; only where anything was. */
    ImmutableMap<ApplicationId, ImmutableList<SituationNote>> situations();

    /** What was seen of the needs and wishes of companies, by application; only where anything was. */
    ImmutableMap<ApplicationId, CompanyNeeds> needs();

    /** The timetable, once checked or planned. */
    Optional<Timetable> timetable();

    /** The plan of which the timetable came, with what was skipped and why, if it was not taken as it is published. */
    Optional<SeriesPlan> series();

    /** The workshop groups, once planned. */
    Optional<GroupPlan> groups();

    /** The expert visits, once planned. */
    Optional<VisitPlan> visits();

    /** The last day of which companies were told their visits, if they were told of any. */
    Optional<LocalDate> visitsAnnouncedUntil();

    /** The sessions and visits as calendars have to be told of them: what was moved, and what was cancelled. */
    @Value.Default
    default CalendarBook calendar() {
        return CalendarBook.EMPTY;
    }

    /** The days of the sessions by number: those of the timetable, or those of the programme before there is one. */
    @Value.Lazy
    default ImmutableMap<Integer, LocalDate> sessionDates() {
        return timetable()
                .map(planned -> planned.sessions().stream()
                        .collect(ImmutableMap.toImmutableMap(Session::number, Session::date)))
                .orElseGet(() -> ProgrammeSession.dates(programme().sessions()));
    }

    /** All applications by their public receipt numbers. Computed once. */
    @Value.Lazy
    default ImmutableMap<String, Application> receipts() {
        return Maps.uniqueIndex(applications().values(), Application::receipt);
    }

    /** How many entries the journal had. */
    default long headSequence() {
        return Long.parseLong(head().substring(0, head().indexOf(':')));
    }

    /** The application with this id. */
    default Optional<Application> application(ApplicationId id) {
        return Optional.ofNullable(applications().get(id));
    }

    /** What has been received of the consents of an application. */
    default Consents consents(ApplicationId id) {
        return consents().getOrDefault(id, Consents.NONE);
    }

    /** What was noted of the situations of an application, the latest note last. */
    default ImmutableList<SituationNote> situations(ApplicationId id) {
        return situations().getOrDefault(id, ImmutableList.of());
    }

    /** What was seen of the needs and wishes of an application. */
    default CompanyNeeds needs(ApplicationId id) {
        return needs().getOrDefault(id, CompanyNeeds.NONE);
    }

    /** The application with this public receipt number. */
    default Optional<Application> byReceipt(String receipt) {
        return Optional.ofNullable(receipts().get(receipt));
    }

    /** The applications at a stage, in the order of their arrival. */
    default ImmutableList<Application> at(Stage stage) {
        return applications().values().stream()
                .filter(a -> a.stage() == stage)
                .collect(ImmutableList.toImmutableList());
    }

    /** The number of applications in all. */
    default int size() {
        return applications().size();
    }

    /** Starts a view; what is optional or a map may be left out. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link ProgrammeView}; each attribute at most once. Not thread-safe. */
    final class Builder extends ImmutableProgrammeView.Builder {
        Builder() {}
    }
}
