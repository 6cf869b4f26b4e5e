package dev.shien.domain.engine;

import com.google.common.collect.ImmutableList;
import dev.shien.domain.application.Application;
import dev.shien.domain.application.ApplicationEvent;
import dev.shien.domain.application.Lifecycle;
import dev.shien.domain.application.Stage;
import dev.shien.domain.application.Step;
import dev.shien.domain.calendar.BusinessCalendar;
import dev.shien.domain.programme.Call;
import dev.shien.domain.view.ProgrammeView;
import java.time.LocalDate;
import java.util.Optional;

/** Announces results to all applicants of a call who have not been told yet (requirement R27). */
final class Notifying {

    private final BusinessCalendar calendar;

    Notifying(BusinessCalendar calendar) {
        this.calendar = calendar;
    }

    Decided notifyResults(ProgrammeView view, By by, String id) {
        Call call = Lookup.call(view, id);
        LocalDate today = Lookup.day(view, by);
        if (today.isBefore(call.noticeOn())) {
            return Decided.no(Reasons.noticeTooEarly(today, call.noticeOn()));
        }
        ImmutableList<ApplicationEvent> events = view.applications().values().stream()
                .filter(a -> a.call().equals(id) && a.notifiedAt().isEmpty())
                .filter(a -> Lifecycle.next(a.stage(), Step.NOTIFY).isPresent())
                .map(a -> new ApplicationEvent.Notified(a.id(), consentsDue(call, a, today)))
                .collect(ImmutableList.toImmutableList());
        return events.isEmpty() ? Decided.no(Reasons.nothingToDo("notices")) : Decided.events(id, events);
    }

    /** The call's date, or, for those who are promoted late, some business days more. */
    private Optional<LocalDate> consentsDue(Call call, Application app, LocalDate today) {
        if (app.stage() != Stage.SELECTED) {
            return Optional.empty();
        }
        LocalDate least =
                calendar.dueDate(today, call.consentsWithinBusinessDays()).date();
        return Optional.of(least.isAfter(call.consentsDue()) ? least : call.consentsDue());
    }
}
