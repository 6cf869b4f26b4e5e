package dev.shien.domain.engine;

import com.google.common.collect.ImmutableList;
import dev.shien.domain.application.ApplicationEvent;
import dev.shien.domain.application.EntrantList;
import dev.shien.domain.application.Step;
import dev.shien.domain.journal.Head;
import dev.shien.domain.programme.Call;
import dev.shien.domain.programme.PlannedDraw;
import dev.shien.domain.programme.Programme;
import dev.shien.domain.reason.Reason;
import dev.shien.domain.selection.DrawRequest;
import dev.shien.domain.selection.Entrant;
import dev.shien.domain.selection.SeatRules;
import dev.shien.domain.selection.SeedTerms;
import dev.shien.domain.selection.SelectionEvent;
import dev.shien.domain.view.ProgrammeView;
import java.time.LocalDateTime;
import java.util.Optional;

/** Closes the list of a call: who competes in which quota, and, where a draw is needed, its lock. */
final class Locking {

    private final ProgrammeEngineBuilder ports;

    Locking(ProgrammeEngineBuilder ports) {
        this.ports = ports;
    }

    Decided lock(ProgrammeView view, By by, String draw, String commitment) {
        PlannedDraw planned = Lookup.plannedDraw(view, draw);
        Call call = Lookup.callOf(view, planned);
        EntrantList list =
                EntrantList.of(view.programme(), call, view.applications().values());
        return Decided.unless(
                refusal(view, by, call, planned, list),
                () -> Decided.events(draw, events(view, by, planned, commitment, list)));
    }

    private static Optional<Reason> refusal(
            ProgrammeView view, By by, Call call, PlannedDraw planned, EntrantList list) {
        LocalDateTime at = Lookup.local(view, by);
        if (!at.isAfter(call.closes()) || at.toLocalDate().isBefore(planned.notBefore())) {
            return Optional.of(Reasons.lockTooEarly(at, call.closes(), planned.notBefore()));
        }
        if (view.draws().openLock().isPresent()) {
            return Optional.of(
                    Reasons.lockedAlready(view.draws().openLock().get().id()));
        }
        Programme programme = view.programme();
        return list.refusal()
                .or(() -> tooLate(view, by, planned))
                .or(() -> RemainingSeats.count(programme, view.applications().values()) > 0
                        ? Optional.empty()
                        : Optional.of(Reasons.noSeatsLeft(programme.capacity())));
    }

    /** A beacon that is public at the lock is no entropy. */
    private static Optional<Reason> tooLate(ProgrammeView view, By by, PlannedDraw planned) {
        return planned.sources().stream()
                .filter(source -> source.isBeaconPublicAt(by.at()))
                .findFirst()
                .map(source -> Reasons.sourcePublicAlready(
                        source.name(),
                        Lookup.local(view.programme(), source.expectedAt().orElseThrow()),
                        Lookup.local(view, by)));
    }

    private ImmutableList<Object> events(
            ProgrammeView view, By by, PlannedDraw planned, String commitment, EntrantList list) {
        ImmutableList.Builder<Object> events = ImmutableList.builder();
        events.addAll(list.events());
        Programme programme = view.programme();
        SeatRules rules = RemainingSeats.of(programme, view.applications().values());
        if (!programme.policies().whenNotFull().needsDraw(list.entrants().size(), rules.capacity())) {
            return events.addAll(selectAll(list, rules.capacity())).build();
        }
        DrawRequest request = DrawRequest.builder()
                .id(view.draws().nextId(programme.id(), planned.id()))
                .rules(rules)
                .addAllEntrants(entrants(list))
                .seed(new SeedTerms(commitment, planned.sources()))
                .lockedAt(by.at())
                .journalHead(Head.parse(view.head()).hash().hex())
                .build();
        return events.add(new SelectionEvent.Locked(ports.lottery().lock(request)))
                .build();
    }

    private static ImmutableList<Entrant> entrants(EntrantList list) {
        return list.entrants().entrySet().stream()
                .map(e -> Entrant.of(e.getKey().receipt(), e.getValue()))
                .collect(ImmutableList.toImmutableList());
    }

    private static ImmutableList<ApplicationEvent> selectAll(EntrantList list, int seats) {
        Reason reason = Reasons.allSelected(list.entrants().size(), seats);
        return list.entrants().keySet().stream()
                .map(a -> new ApplicationEvent.Stepped(a.id(), Step.SELECT, reason))
                .collect(ImmutableList.toImmutableList());
    }
}
