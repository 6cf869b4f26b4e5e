package dev.shien.domain.engine;

import com.google.common.collect.ImmutableList;
import dev.shien.domain.applicant.Applicant;
import dev.shien.domain.applicant.SameCompany;
import dev.shien.domain.applicant.SameGroup;
import dev.shien.domain.application.Application;
import dev.shien.domain.application.ApplicationEvent;
import dev.shien.domain.application.ApplicationId;
import dev.shien.domain.application.Confidential;
import dev.shien.domain.application.Lifecycle;
import dev.shien.domain.application.Step;
import dev.shien.domain.application.Submission;
import dev.shien.domain.calendar.BusinessCalendar;
import dev.shien.domain.programme.Call;
import dev.shien.domain.programme.Programme;
import dev.shien.domain.reason.Reason;
import dev.shien.domain.view.ProgrammeView;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;

/** Takes in forms. */
final class Submitting {

    private final BusinessCalendar calendar;
    private final ReceiptNumbers receipts;

    Submitting(BusinessCalendar calendar, ReceiptNumbers receipts) {
        this.calendar = calendar;
        this.receipts = receipts;
    }

    Decided submit(ProgrammeView view, By by, Submission submission) {
        Call call = Lookup.call(view, submission.call());
        LocalDateTime at = Lookup.local(view, by);
        Optional<Reason> refusal = view.programme().policies().completion().refusal(call, at, Optional.empty());
        if (at.isBefore(call.opens())) {
            return Decided.no(refusal.orElseThrow());
        }
        ApplicationId id = submission.id().orElseGet(() -> nextId(view));
        String receipt = submission.receipt().orElseGet(() -> receipts.next(view, id));
        Optional<Reason> taken = taken(view, id, receipt);
        return Decided.unless(
                taken, () -> Decided.events(id.value(), events(view, submission, call, id, receipt, at, refusal)));
    }

    private ImmutableList<Object> events(
            ProgrammeView view,
            Submission submission,
            Call call,
            ApplicationId id,
            String receipt,
            LocalDateTime at,
            Optional<Reason> late) {
        ImmutableList.Builder<Object> events = ImmutableList.builder();
        events.add(new ApplicationEvent.Submitted(
                id,
                receipt,
                call.id(),
                contactDue(view.programme(), call, at),
                Confidential.of(submission.applicant())));
        if (late.isPresent()) {
            return events.add(new ApplicationEvent.Stepped(id, Step.ARRIVE_LATE, late.get()))
                    .build();
        }
        ImmutableList<ApplicationEvent.SameGroupFlagged> flags = flags(view, submission, id);
        events.addAll(flags);
        boolean later = flags.stream().anyMatch(flag -> isStillIn(view, flag.other()));
        if (later && !view.programme().policies().sameGroup().admitsLater()) {
            events.add(new ApplicationEvent.Stepped(id, Step.FIND_INELIGIBLE, Reasons.sameGroup()));
        }
        return events.build();
    }

    private LocalDate contactDue(Programme programme, Call call, LocalDateTime at) {
        LocalDate counted = programme.policies().lateInDay().countedOn(at, calendar::nextBusinessDay);
        return calendar.dueDate(counted, call.contactWithinBusinessDays()).date();
    }

    private static ImmutableList<ApplicationEvent.SameGroupFlagged> flags(
            ProgrammeView view, Submission submission, ApplicationId id) {
        return view.applications().values().stream()
                .filter(other -> other.call().equals(submission.call()))
                .flatMap(other -> flag(id, submission.applicant(), other).stream())
                .collect(ImmutableList.toImmutableList());
    }

    private static Optional<ApplicationEvent.SameGroupFlagged> flag(
            ApplicationId id, Applicant applicant, Application other) {
        return other.applicant()
                .filter(applicant::isLike)
                .filter(theirs -> SameCompany.reasons(applicant, theirs).isEmpty())
                .map(theirs -> SameGroup.reasons(applicant, theirs))
                .filter(reasons -> !reasons.isEmpty())
                .map(reasons -> new ApplicationEvent.SameGroupFlagged(id, other.id(), reasons));
    }

    /** Who may still withdraw is still in: an application that came to nothing keeps nobody else out. */
    private static boolean isStillIn(ProgrammeView view, ApplicationId id) {
        return Lifecycle.next(Lookup.application(view, id).stage(), Step.WITHDRAW)
                .isPresent();
    }

    private static Optional<Reason> taken(ProgrammeView view, ApplicationId id, String receipt) {
        if (view.application(id).isPresent()) {
            return Optional.of(Reasons.idTaken(id));
        }
        return view.byReceipt(receipt).map(other -> Reasons.receiptTaken(receipt));
    }

    private static ApplicationId nextId(ProgrammeView view) {
        return ApplicationId.of("A-" + (view.headSequence() + 1));
    }
}
