package dev.shien.domain.engine;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import dev.shien.domain.application.Application;
import dev.shien.domain.application.ApplicationEvent;
import dev.shien.domain.application.ApplicationId;
import dev.shien.domain.application.Lifecycle;
import dev.shien.domain.application.Stage;
import dev.shien.domain.application.Step;
import dev.shien.domain.selection.Departure;
import dev.shien.domain.selection.DrawRecord;
import dev.shien.domain.selection.WaitlistEvent;
import dev.shien.domain.view.ProgrammeView;
import java.time.LocalDate;
import java.util.Optional;

/** Takes out those who withdraw or let their place lapse, and gives their places to the waitlist (A13, A14). */
final class Leaving {

    private final ProgrammeEngineBuilder ports;

    Leaving(ProgrammeEngineBuilder ports) {
        this.ports = ports;
    }

    Decided withdraw(ProgrammeView view, By by, ApplicationId id, Optional<String> said) {
        Application app = Lookup.application(view, id);
        return Decided.unless(Lifecycle.refusal(app.stage(), Step.WITHDRAW), () -> {
            ImmutableList.Builder<Object> events = ImmutableList.builder();
            events.add(new ApplicationEvent.Withdrawn(id, said));
            departure(app.stage()).ifPresent(why -> events.addAll(left(view, by, ImmutableList.of(app), why)));
            return Decided.events(id.value(), events.build());
        });
    }

    Decided expire(ProgrammeView view, By by, String id) {
        String call = Lookup.call(view, id).id();
        LocalDate today = Lookup.day(view, by);
        ImmutableList<Application> lapsed = view.at(Stage.CONSENTS_PENDING).stream()
                .filter(a -> a.call().equals(call))
                .filter(a -> a.consentsDue().filter(today::isAfter).isPresent())
                .collect(ImmutableList.toImmutableList());
        if (lapsed.isEmpty()) {
            return Decided.no(Reasons.nothingToDo("consents"));
        }
        ImmutableList.Builder<Object> events = ImmutableList.builder();
        lapsed.forEach(a -> events.add(new ApplicationEvent.Stepped(
                a.id(), Step.EXPIRE, Reasons.expired(a.consentsDue().orElseThrow()))));
        return Decided.events(
                call, events.addAll(left(view, by, lapsed, Departure.EXPIRED)).build());
    }

    Decided closeWaitlist(ProgrammeView view, String id) {
        String call = Lookup.call(view, id).id();
        ImmutableList<Application> waiting = view.at(Stage.WAITLISTED).stream()
                .filter(a -> a.call().equals(call))
                .collect(ImmutableList.toImmutableList());
        if (waiting.isEmpty()) {
            return Decided.no(Reasons.nothingToDo("waitlist"));
        }
        ImmutableList.Builder<Object> events = ImmutableList.builder();
        byDraw(view, waiting).keySet().forEach(record -> {
            StandingChanges changes = changes(view, record);
            changes.freeze();
            events.addAll(changes.events());
        });
        waiting.forEach(
                a -> events.add(new ApplicationEvent.Stepped(a.id(), Step.PASS_OVER, Reasons.waitlistClosed())));
        return Decided.events(call, events.build());
    }

    /** Before the draw nobody stands anywhere yet; afterwards the standing has to know. */
    private static Optional<Departure> departure(Stage stage) {
        return switch (stage) {
            case SELECTED, CONSENTS_PENDING -> Optional.of(Departure.DECLINED);
            case CONFIRMED, WAITLISTED -> Optional.of(Departure.WITHDRAWN);
            default -> Optional.empty();
        };
    }

    private ImmutableList<Object> left(ProgrammeView view, By by, ImmutableList<Application> leaving, Departure why) {
        ImmutableList.Builder<Object> events = ImmutableList.builder();
        byDraw(view, leaving).asMap().forEach((record, applications) -> {
            StandingChanges changes = changes(view, record);
            changes.freezeAfterLimit(by);
            applications.forEach(a -> changes.happened(new WaitlistEvent.Left(a.receipt(), why)));
            events.addAll(changes.events());
        });
        return events.build();
    }

    private StandingChanges changes(ProgrammeView view, DrawRecord record) {
        return new StandingChanges(ports.lottery(), view, record, view.draws().eventsSince(record.id()));
    }

    private static ImmutableListMultimap<DrawRecord, Application> byDraw(
            ProgrammeView view, ImmutableList<Application> applications) {
        ImmutableListMultimap.Builder<DrawRecord, Application> byDraw = ImmutableListMultimap.builder();
        applications.forEach(a -> recordOf(view, a).ifPresent(record -> byDraw.put(record, a)));
        return byDraw.build();
    }

    /** The draw that gave the application its place or rank; none where all were selected without a draw. */
    private static Optional<DrawRecord> recordOf(ProgrammeView view, Application app) {
        return view.draws().records().values().stream()
                .filter(r -> r.tickets().stream().anyMatch(t -> t.receipt().equals(app.receipt())))
                .findFirst();
    }
}
