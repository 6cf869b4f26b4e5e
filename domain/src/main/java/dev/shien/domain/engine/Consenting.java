package dev.shien.domain.engine;

import com.google.common.collect.ImmutableList;
import dev.shien.domain.application.Application;
import dev.shien.domain.application.ApplicationEvent;
import dev.shien.domain.application.ApplicationId;
import dev.shien.domain.application.Lifecycle;
import dev.shien.domain.application.Step;
import dev.shien.domain.consent.ConsentEvent;
import dev.shien.domain.consent.ConsentSheet;
import dev.shien.domain.consent.Consents;
import dev.shien.domain.programme.Programme;
import dev.shien.domain.reason.Reason;
import dev.shien.domain.view.ProgrammeView;
import java.time.LocalDate;
import java.util.Optional;

/** Takes in consent forms, sends back those with defects, and confirms participation (requirements R28 and R31). */
final class Consenting {

    private Consenting() {}

    static Decided record(ProgrammeView view, By by, ApplicationId id, ConsentSheet sheet) {
        Application app = Lookup.application(view, id);
        Programme programme = view.programme();
        LocalDate today = Lookup.day(view, by);
        ConsentEvent received = new ConsentEvent.Received(id.value(), sheet, today, by.actor());
        Consents before = view.consents(id);
        Optional<Reason> refusal = Lifecycle.refusal(app.stage(), Step.RECEIVE_CONSENT)
                .or(() -> before.refusal(
                        received, programme.consents(), programme.policies().seals()));
        return Decided.unless(refusal, () -> Decided.events(id.value(), withReturn(programme, before, received)));
    }

    /** A part with a defect that counts goes back at once (差戻し). */
    private static ImmutableList<Object> withReturn(Programme programme, Consents before, ConsentEvent event) {
        ConsentEvent.Received received = (ConsentEvent.Received) event;
        ConsentSheet sheet = received.sheet();
        ConsentEvent returned = new ConsentEvent.Returned(
                received.application(), sheet.form(), sheet.party(), received.on(), received.by());
        boolean defective = before.after(received)
                .refusal(returned, programme.consents(), programme.policies().seals())
                .isEmpty();
        return defective ? ImmutableList.of(received, returned) : ImmutableList.of(received);
    }

    static Decided confirm(ProgrammeView view, ApplicationId id) {
        Application app = Lookup.application(view, id);
        Programme programme = view.programme();
        Optional<Reason> refusal = Lifecycle.refusal(app.stage(), Step.CONFIRM);
        if (refusal.isPresent()) {
            return Decided.no(refusal.get());
        }
        ImmutableList<Reason> outstanding = view.consents(id)
                .outstanding(programme.consents(), programme.policies().seals());
        return outstanding.isEmpty()
                ? Decided.events(id.value(), new ApplicationEvent.Stepped(id, Step.CONFIRM, Reasons.confirmed()))
                : new Decided.No(outstanding);
    }
}
