package dev.shien.domain.engine;

import com.google.common.collect.ImmutableList;
import dev.shien.domain.application.Application;
import dev.shien.domain.application.ApplicationEvent;
import dev.shien.domain.application.ApplicationFacts;
import dev.shien.domain.application.ApplicationId;
import dev.shien.domain.application.CallAttempt;
import dev.shien.domain.application.CallRecord;
import dev.shien.domain.application.Confidential;
import dev.shien.domain.application.Duplicates;
import dev.shien.domain.application.Lifecycle;
import dev.shien.domain.application.Stage;
import dev.shien.domain.application.Step;
import dev.shien.domain.programme.ContactPolicy;
import dev.shien.domain.programme.Programme;
import dev.shien.domain.reason.Reason;
import dev.shien.domain.view.ProgrammeView;
import java.time.LocalDate;
import java.util.Optional;

/** Takes in what the secretariat's telephone calls brought (requirement R26). */
final class Telephoning {

    private final ProgrammeEngineBuilder ports;

    Telephoning(ProgrammeEngineBuilder ports) {
        this.ports = ports;
    }

    Decided record(ProgrammeView view, By by, ApplicationId id, CallRecord call) {
        Application app = Lookup.application(view, id);
        if (!call.answers().isEmpty()) {
            Programme programme = view.programme();
            ApplicationFacts.requireReadable(
                    programme, ports.screening().describe(programme.rulePack()), call.answers());
        }
        return Decided.unless(refusal(app, call), () -> Decided.events(id.value(), events(view, by, app, call)));
    }

    /** The rules can be accepted only after the level was confirmed, in an earlier call or in this one. */
    private static Optional<Reason> refusal(Application app, CallRecord call) {
        boolean levelKnown = call.levelChecked() || app.stage() == Stage.LEVEL_CONFIRMED;
        if (call.rulesAccepted().isPresent() && !levelKnown) {
            return Lifecycle.refusal(app.stage(), Step.ACCEPT_RULES);
        }
        return Lifecycle.refusal(app.stage(), Step.CALL);
    }

    private static ImmutableList<Object> events(ProgrammeView view, By by, Application app, CallRecord call) {
        ImmutableList.Builder<Object> events = ImmutableList.builder();
        events.add(new ApplicationEvent.Called(
                app.id(),
                call.answered(),
                call.answers().isEmpty() ? Optional.empty() : Confidential.of(call.answers())));
        if (call.levelChecked() && app.stage() == Stage.FORM_SENT) {
            events.add(new ApplicationEvent.Stepped(app.id(), Step.CONFIRM_LEVEL, Reasons.levelConfirmed()));
        }
        call.rulesAccepted().ifPresent(accepted -> events.addAll(answer(view, by, app, accepted)));
        return events.build();
    }

    private static ImmutableList<Object> answer(ProgrammeView view, By by, Application app, boolean accepted) {
        if (!accepted) {
            return ImmutableList.of(
                    new ApplicationEvent.Stepped(app.id(), Step.DECLINE_RULES, Reasons.rulesDeclined()));
        }
        Programme programme = view.programme();
        Optional<Reason> late = programme
                .policies()
                .completion()
                .refusal(
                        Lookup.call(view, app.call()),
                        Lookup.local(programme, app.submittedAt()),
                        Optional.of(Lookup.local(view, by)));
        if (late.isPresent()) {
            return ImmutableList.of(new ApplicationEvent.Stepped(app.id(), Step.ARRIVE_LATE, late.get()));
        }
        ImmutableList.Builder<Object> events = ImmutableList.builder();
        events.add(new ApplicationEvent.Stepped(app.id(), Step.ACCEPT_RULES, Reasons.rulesAccepted()));
        return events.addAll(Duplicates.superseded(
                        programme.policies().duplicates(), view.applications().values(), app))
                .build();
    }

    Decided giveUp(ProgrammeView view, ApplicationId id) {
        Application app = Lookup.application(view, id);
        ContactPolicy policy = view.programme().policies().contact();
        ImmutableList<LocalDate> unanswered = app.calls().stream()
                .filter(c -> !c.answered())
                .map(CallAttempt::on)
                .collect(ImmutableList.toImmutableList());
        Optional<Reason> refusal = Lifecycle.refusal(app.stage(), Step.GIVE_UP)
                .or(() -> policy.mayGiveUp(unanswered)
                        ? Optional.empty()
                        : Optional.of(Reasons.tryAgain(policy.attemptsLeft(unanswered))));
        return Decided.unless(
                refusal,
                () -> Decided.events(
                        id.value(),
                        new ApplicationEvent.Stepped(id, Step.GIVE_UP, Reasons.unreachable(unanswered.size()))));
    }
}
