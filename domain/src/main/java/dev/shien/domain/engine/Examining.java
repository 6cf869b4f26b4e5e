package dev.shien.domain.engine;

import com.google.common.collect.ImmutableList;
import dev.shien.domain.application.Application;
import dev.shien.domain.application.ApplicationEvent;
import dev.shien.domain.application.ApplicationFacts;
import dev.shien.domain.application.ApplicationId;
import dev.shien.domain.application.Confidential;
import dev.shien.domain.application.Lifecycle;
import dev.shien.domain.application.Step;
import dev.shien.domain.eligibility.Decision;
import dev.shien.domain.eligibility.PackDescription;
import dev.shien.domain.eligibility.ReasonedDecision;
import dev.shien.domain.eligibility.Verdict;
import dev.shien.domain.programme.Programme;
import dev.shien.domain.reason.Reason;
import dev.shien.domain.view.ProgrammeView;
import java.util.Optional;

/** Examines the requirements: by the rules, and by an official where the rules leave it to judgement. */
final class Examining {

    private final ProgrammeEngineBuilder ports;

    Examining(ProgrammeEngineBuilder ports) {
        this.ports = ports;
    }

    Decided screen(ProgrammeView view, ApplicationId id) {
        Application app = Lookup.application(view, id);
        Optional<Reason> refusal = Lifecycle.refusal(app.stage(), Step.SCREEN)
                .or(() -> app.applicant().isEmpty() ? Optional.of(Reasons.erased(id)) : Optional.empty());
        return Decided.unless(refusal, () -> Decided.events(id.value(), screened(view, app)));
    }

    private ImmutableList<Object> screened(ProgrammeView view, Application app) {
        Programme programme = view.programme();
        PackDescription pack = ports.screening().describe(programme.rulePack());
        Decision decision = ports.screening()
                .decide(
                        programme.rulePack(),
                        ApplicationFacts.of(programme, app, pack),
                        ApplicationFacts.appliedOn(programme, app));
        ImmutableList.Builder<Object> events = ImmutableList.builder();
        events.add(new ApplicationEvent.Screened(
                app.id(),
                decision.verdict(),
                decision.pack(),
                Confidential.of(ReasonedDecision.of(decision, ports.screening()))));
        if (decision.verdict() == Verdict.INELIGIBLE) {
            events.add(
                    new ApplicationEvent.Stepped(app.id(), Step.FIND_INELIGIBLE, Reasons.ineligible(decision.pack())));
        }
        return events.build();
    }

    Decided judge(ProgrammeView view, ApplicationId id, Verdict verdict, String grounds) {
        Application app = Lookup.application(view, id);
        Optional<Reason> refusal = Lifecycle.refusal(app.stage(), Step.JUDGE)
                .or(() -> app.screened().equals(Optional.of(Verdict.NEEDS_JUDGEMENT))
                        ? Optional.empty()
                        : Optional.of(Reasons.nothingToJudge(app)));
        return Decided.unless(refusal, () -> Decided.events(id.value(), judged(app, verdict, grounds)));
    }

    private static ImmutableList<Object> judged(Application app, Verdict verdict, String grounds) {
        if (verdict != Verdict.ELIGIBLE && verdict != Verdict.INELIGIBLE) {
            throw new IllegalArgumentException("A judgement must be ELIGIBLE or INELIGIBLE, was " + verdict);
        }
        ImmutableList.Builder<Object> events = ImmutableList.builder();
        events.add(new ApplicationEvent.Judged(app.id(), verdict, Confidential.of(grounds)));
        if (verdict == Verdict.INELIGIBLE) {
            events.add(new ApplicationEvent.Stepped(app.id(), Step.FIND_INELIGIBLE, Reasons.judgedIneligible()));
        }
        return events.build();
    }
}
