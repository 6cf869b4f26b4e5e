package dev.shien.domain.engine;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import dev.shien.domain.application.ApplicationEvent;
import dev.shien.domain.application.Stage;
import dev.shien.domain.application.Step;
import dev.shien.domain.programme.PlannedDraw;
import dev.shien.domain.reason.Reason;
import dev.shien.domain.selection.Departure;
import dev.shien.domain.selection.DrawRecord;
import dev.shien.domain.selection.DrawSecret;
import dev.shien.domain.selection.LockedDraw;
import dev.shien.domain.selection.QuotaWaitlist;
import dev.shien.domain.selection.Seat;
import dev.shien.domain.selection.SelectionEvent;
import dev.shien.domain.selection.WaitlistEvent;
import dev.shien.domain.view.ProgrammeView;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Holds a locked draw and tells each application what came out. */
final class Drawing {

    private final ProgrammeEngineBuilder ports;

    Drawing(ProgrammeEngineBuilder ports) {
        this.ports = ports;
    }

    Decided draw(ProgrammeView view, By by, String draw, DrawSecret secret, ImmutableMap<String, String> sources) {
        Optional<LockedDraw> lock =
                view.draws().openLock().filter(l -> l.id().draw().equals(draw));
        if (lock.isEmpty()) {
            return Decided.no(notLocked(view, Lookup.plannedDraw(view, draw)));
        }
        return Decided.unless(tooEarly(view, by, lock.get()), () -> {
            DrawRecord record = ports.lottery().draw(lock.get(), secret, sources, by.at());
            return Decided.events(record.id().toString(), events(view, by, record));
        });
    }

    private static Optional<Reason> tooEarly(ProgrammeView view, By by, LockedDraw lock) {
        return lock.seed().sources().stream()
                .filter(source -> source.isLaterThan(by.at()))
                .findFirst()
                .map(source -> Reasons.sourceNotPublic(
                        source.name(),
                        Lookup.local(view.programme(), source.expectedAt().orElseThrow()),
                        Lookup.local(view, by)));
    }

    private static Reason notLocked(ProgrammeView view, PlannedDraw draw) {
        String call = Lookup.callOf(view, draw).id();
        boolean allSelected = view.applications().values().stream()
                .filter(a -> a.call().equals(call))
                .flatMap(a -> a.reasons().stream())
                .anyMatch(r -> r.code().equals(Reasons.ALL_SELECTED));
        return allSelected ? Reasons.noDrawNeeded(draw.id()) : Reasons.notLocked(draw.id());
    }

    private ImmutableList<Object> events(ProgrammeView view, By by, DrawRecord record) {
        ImmutableList.Builder<Object> events = ImmutableList.builder();
        events.add(new SelectionEvent.Drawn(record));
        // Those who wait and are gone leave before any seat falls free, so that none of them is promoted.
        List<String> gone = new ArrayList<>();
        for (QuotaWaitlist waitlist : record.waitlist()) {
            for (int rank = 1; rank <= waitlist.receipts().size(); rank++) {
                String receipt = waitlist.receipts().get(rank - 1);
                Reason reason = Reasons.waitlisted(waitlist.quota(), rank);
                step(view, receipt, Step.WAITLIST, reason).ifPresentOrElse(events::add, () -> gone.add(receipt));
            }
        }
        for (Seat seat : record.selected()) {
            step(view, seat.receipt(), Step.SELECT, Reasons.drawn(seat))
                    .ifPresentOrElse(events::add, () -> gone.add(seat.receipt()));
        }
        return events.addAll(goneSinceLock(view, by, record, gone)).build();
    }

    /** The step of an application that is still there; none where it is gone since the lock. */
    private static Optional<ApplicationEvent> step(ProgrammeView view, String receipt, Step step, Reason reason) {
        return view.byReceipt(receipt)
                .filter(a -> a.stage() == Stage.COMPLETED)
                .map(a -> new ApplicationEvent.Stepped(a.id(), step, reason));
    }

    /** Who is gone between lock and draw stays on the locked list, and gives the place or rank up at once. */
    private ImmutableList<Object> goneSinceLock(ProgrammeView view, By by, DrawRecord record, List<String> gone) {
        StandingChanges changes = new StandingChanges(ports.lottery(), view, record, ImmutableList.of());
        if (!gone.isEmpty()) {
            changes.freezeAfterLimit(by);
        }
        gone.forEach(receipt -> changes.happened(new WaitlistEvent.Left(receipt, why(view, receipt))));
        return changes.events();
    }

    private static Departure why(ProgrammeView view, String receipt) {
        boolean ineligible = view.byReceipt(receipt)
                .filter(a -> a.stage() == Stage.INELIGIBLE)
                .isPresent();
        return ineligible ? Departure.INELIGIBLE : Departure.WITHDRAWN;
    }
}
