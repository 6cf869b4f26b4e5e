package dev.shien.domain.application;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.shien.domain.eligibility.LevelAnswers;
import dev.shien.domain.reason.Reason;
import java.time.OffsetDateTime;
import java.util.Optional;

/** What each event changes in an application, apart from its stage. */
final class Fold {

    private Fold() {}

    static Application apply(ImmutableApplication app, ApplicationEvent event, OffsetDateTime at) {
        if (event instanceof ApplicationEvent.Called e) {
            return called(app, e, at);
        } else if (event instanceof ApplicationEvent.Screened e) {
            return app.withScreened(e.verdict()).withDecision(e.confidential().map(Confidential::value));
        } else if (event instanceof ApplicationEvent.Judged e) {
            return app.withJudged(e.verdict());
        } else if (event instanceof ApplicationEvent.QuotaAssigned e) {
            return app.withQuota(e.quota());
        } else if (event instanceof ApplicationEvent.SameGroupFlagged e) {
            return app.withSameGroup(union(app, e));
        } else if (event instanceof ApplicationEvent.Notified e) {
            return app.withNotifiedAt(at).withConsentsDue(e.consentsDue());
        } else if (event instanceof ApplicationEvent.Stepped e) {
            return stepped(app, e, at);
        } else if (event instanceof ApplicationEvent.Withdrawn) {
            return app;
        }
        throw new IllegalArgumentException("Application " + app.id() + " is submitted already");
    }

    private static Application called(ImmutableApplication app, ApplicationEvent.Called event, OffsetDateTime at) {
        ImmutableApplication after = app.withCalls(ImmutableList.<CallAttempt>builder()
                .addAll(app.calls())
                .add(new CallAttempt(at.toLocalDate(), event.answered()))
                .build());
        return event.confidential()
                .map(Confidential::value)
                .map(answers -> after.withLevelAnswers(ImmutableList.<LevelAnswers>builder()
                        .addAll(app.levelAnswers())
                        .add(LevelAnswers.of(at.toLocalDate(), answers))
                        .build()))
                .orElse(after);
    }

    private static Application stepped(ImmutableApplication app, ApplicationEvent.Stepped event, OffsetDateTime at) {
        ImmutableApplication reasoned = app.withReasons(ImmutableList.<Reason>builder()
                .addAll(app.reasons())
                .add(event.reason())
                .build());
        return switch (event.step()) {
            case SELECT -> reasoned.withSelectedOn(at.toLocalDate());
            // A promoted applicant has to be told anew.
            case PROMOTE -> reasoned.withSelectedOn(at.toLocalDate()).withNotifiedAt(Optional.empty());
            case PASS_OVER -> reasoned.withNotifiedAt(Optional.empty());
            case CONFIRM -> reasoned.withConfirmedOn(at.toLocalDate());
            default -> reasoned;
        };
    }

    private static ImmutableSet<ApplicationId> union(Application app, ApplicationEvent.SameGroupFlagged event) {
        return ImmutableSet.<ApplicationId>builder()
                .addAll(app.sameGroup())
                .add(event.other())
                .build();
    }
}
