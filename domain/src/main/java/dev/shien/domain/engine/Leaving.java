package dev.shien.domain.engine;

import com.google.common.collect.ImmutableList;
import dev.shien.domain.application.Application;
import dev.shien.domain.application.ApplicationEvent;
import dev.shien.domain.application.ApplicationId;
import dev.shien.domain.application.Confidential;
import dev.shien.domain.application.Lifecycle;
import dev.shien.domain.application.Stage;
import dev.shien.domain.application.Step;
import dev.shien.domain.selection.Departure;
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
            events.add(new ApplicationEvent.Withdrawn(id, said.map(Confidential::new)));
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

    Decided closeWaitlist(ProgrammeView view, By by, String id) {
        String call = Lookup.call(view, id).id();
        ImmutableList<Application> waiting = view.at(Stage.WAITLISTED).stream()
                .filter(a -> a.call().equals(call))
                .collect(ImmutableList.toImmutableList());
        if (waiting.isEmpty()) {
            return Decided.no(Reasons.nothingToDo("waitlist"));
        }
        ImmutableList.Builder<Object> events = ImmutableList.builder();
        Followers followers = new Followers(ports.lottery(), view, by);
        waiting.forEach(followers::freezeDrawOf);
        events.addAll(followers.events());
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
        Followers followers = new Followers(ports.lottery(), view, by);
        leaving.forEach(a -> followers.leaves(a, why));
        return followers.events();
    }
}
