package dev.shien.domain.engine;

import com.google.common.collect.ImmutableList;
import dev.shien.domain.application.Application;
import dev.shien.domain.application.ApplicationEvent;
import dev.shien.domain.application.ApplicationId;
import dev.shien.domain.application.Confidential;
import dev.shien.domain.attendance.Attendance;
import dev.shien.domain.attendance.AttendanceEvent;
import dev.shien.domain.consent.ConsentEvent;
import dev.shien.domain.consent.Consents;
import dev.shien.domain.journal.Chain;
import dev.shien.domain.journal.Envelope;
import dev.shien.domain.journal.Head;
import dev.shien.domain.journal.Recorded;
import dev.shien.domain.need.CompanyNeeds;
import dev.shien.domain.need.NeedEvent;
import dev.shien.domain.programme.Programme;
import dev.shien.domain.selection.DrawHistory;
import dev.shien.domain.selection.SelectionEvent;
import dev.shien.domain.situation.SituationEvent;
import dev.shien.domain.situation.SituationNote;
import dev.shien.domain.timetable.TimetableEvent;
import dev.shien.domain.view.ProgrammeView;
import dev.shien.domain.visit.VisitEvent;
import dev.shien.domain.workshop.GroupPlan;
import dev.shien.domain.workshop.GroupPlanner;
import dev.shien.domain.workshop.WorkshopEvent;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The fold over the journal of one programme. Confined to the engine's lock. */
final class ProgrammeState {

    private final Programme programme;
    private final Map<ApplicationId, Application> applications = new LinkedHashMap<>();
    private final Map<ApplicationId, Consents> consents = new LinkedHashMap<>();
    private DrawHistory draws = DrawHistory.EMPTY;
    private Attendance attendance = Attendance.NONE;
    private final Map<ApplicationId, ImmutableList<SituationNote>> situations = new LinkedHashMap<>();
    private final Map<ApplicationId, CompanyNeeds> needs = new LinkedHashMap<>();
    private StandingPlans plans;
    private Optional<PlannedGroups> groups = Optional.empty();
    private Chain end;
    private boolean erased;
    private @Nullable ProgrammeView view;
    private @Nullable ProgrammeView explained;

    ProgrammeState(Programme programme) {
        this.programme = programme;
        this.plans = StandingPlans.none(programme);
        this.end = Chain.begin(programme.id());
    }

    /** Takes in the next entry of the journal. */
    void apply(Recorded recorded) {
        Envelope envelope = recorded.envelope();
        apply(EventTypes.decode(recorded, envelope), envelope.occurredAt());
        erased |= !envelope.erases().isEmpty();
        end = new Chain(programme.id(), recorded.head(), envelope.recordedAt());
        view = null;
        explained = null;
    }

    private void apply(Object event, OffsetDateTime at) {
        if (event instanceof ApplicationEvent e) {
            applyTo(e, at.atZoneSameInstant(programme.zone()).toOffsetDateTime());
        } else if (event instanceof SelectionEvent e) {
            draws = draws.with(e);
        } else if (event instanceof ConsentEvent e) {
            ApplicationId id = ApplicationId.of(e.application());
            consents.put(id, consents.getOrDefault(id, Consents.NONE).after(e));
        } else if (event instanceof AttendanceEvent.Recorded e) {
            attendance = attendance.after(e);
        } else if (event instanceof SituationEvent.Noted e) {
            note(e, at.atZoneSameInstant(programme.zone()).toLocalDate());
        } else if (event instanceof NeedEvent e) {
            needs.put(
                    e.application(),
                    needs.getOrDefault(e.application(), CompanyNeeds.NONE).after(e));
        } else if (event instanceof TimetableEvent e) {
            plans = plans.after(e, at.toInstant());
        } else if (event instanceof WorkshopEvent.Planned e) {
            groups = Optional.of(new PlannedGroups(
                    e, view(), at.atZoneSameInstant(programme.zone()).toLocalDate()));
        } else if (event instanceof VisitEvent e) {
            plans = plans.after(e, at.toInstant());
        } else {
            open((ProgrammeOpened) event);
        }
    }

    /** What was erased is not known any more. */
    private void note(SituationEvent.Noted event, LocalDate on) {
        event.confidential()
                .map(Confidential::value)
                .map(value -> new SituationNote(on, event.source(), event.name(), value))
                .ifPresent(note -> situations.merge(
                        event.application(),
                        ImmutableList.of(note),
                        (before, after) -> ImmutableList.<SituationNote>builder()
                                .addAll(before)
                                .addAll(after)
                                .build()));
    }

    private void open(ProgrammeOpened event) {
        if (!event.equals(ProgrammeOpened.of(programme))) {
            throw new IllegalArgumentException("The journal of '" + programme.id()
                    + "' was opened with another definition of the programme. Maybe take a new id");
        }
    }

    private void applyTo(ApplicationEvent event, OffsetDateTime at) {
        Application before = applications.get(event.application());
        if (before != null) {
            applications.put(event.application(), before.after(event, at));
        } else if (event instanceof ApplicationEvent.Submitted submitted) {
            applications.put(event.application(), Application.begin(submitted, at));
        } else {
            throw new IllegalArgumentException("Application " + event.application() + " was never submitted");
        }
    }

    /** Whether an entry has erased something since this was last asked; what is held here may know it still. */
    boolean takeErased() {
        boolean since = erased;
        erased = false;
        return since;
    }

    /** Where the chain ends that was folded so far. */
    Chain end() {
        return end;
    }

    Head head() {
        return end.head();
    }

    Programme programme() {
        return programme;
    }

    /** The state as an immutable view, for commands; its groups have no reasons. */
    ProgrammeView view() {
        ProgrammeView present = view;
        if (present == null) {
            present = view(groups.map(PlannedGroups::plan));
            view = present;
        }
        return present;
    }

    /** The state as an immutable view, for people: its groups have their reasons. */
    ProgrammeView explained(GroupPlanner planner) {
        ProgrammeView present = explained;
        if (present == null) {
            present = view(groups.map(planned -> planned.explained(planner)));
            explained = present;
        }
        return present;
    }

    private ProgrammeView view(Optional<GroupPlan> plan) {
        return ProgrammeView.builder()
                .programme(programme)
                .head(head().toString())
                .putAllApplications(applications)
                .draws(draws)
                .putAllConsents(consents)
                .attendance(attendance)
                .putAllSituations(situations)
                .putAllNeeds(needs)
                .timetable(plans.timetable())
                .series(plans.series())
                .groups(plan)
                .visits(plans.visits())
                .visitsAnnouncedUntil(plans.announcedUntil())
                .calendar(plans.calendar())
                .build();
    }
}
