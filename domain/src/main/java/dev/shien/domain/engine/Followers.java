package dev.shien.domain.engine;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import dev.shien.domain.application.Application;
import dev.shien.domain.selection.Departure;
import dev.shien.domain.selection.DrawId;
import dev.shien.domain.selection.DrawRecord;
import dev.shien.domain.selection.Lottery;
import dev.shien.domain.selection.WaitlistEvent;
import dev.shien.domain.view.ProgrammeView;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Who follows those who leave (A13, A14): somebody of the same draw, and where nobody of it can, somebody who waits by
 * another call, the earlier draw first (A29).
 */
final class Followers {

    private final Lottery lottery;
    private final ProgrammeView view;
    private final By by;
    private final ImmutableMap<String, DrawRecord> draws;
    private final Map<DrawId, StandingChanges> changes = new LinkedHashMap<>();

    Followers(Lottery lottery, ProgrammeView view, By by) {
        this.lottery = lottery;
        this.view = view;
        this.by = by;
        this.draws = byReceipt(view);
    }

    void leaves(Application application, Departure why) {
        Optional<StandingChanges> own = drawOf(application).map(this::changes);
        own.ifPresent(draw -> draw.freezeAfterLimit(by));
        boolean followed = own.filter(draw -> draw.happened(new WaitlistEvent.Left(application.receipt(), why)))
                .isPresent();
        if (!followed && application.stage().holdsSeat() && Lookup.promotes(view, by)) {
            application.quota().ifPresent(this::giveToAnotherDraw);
        }
    }

    void freezeDrawOf(Application application) {
        drawOf(application).map(this::changes).ifPresent(StandingChanges::freeze);
    }

    ImmutableList<Object> events() {
        return changes.values().stream()
                .flatMap(draw -> draw.events().stream())
                .collect(ImmutableList.toImmutableList());
    }

    private void giveToAnotherDraw(String quota) {
        for (DrawRecord record : view.draws().records().values()) {
            if (changes(record).takes(quota)) {
                return;
            }
        }
    }

    private StandingChanges changes(DrawRecord record) {
        return changes.computeIfAbsent(
                record.id(),
                id -> new StandingChanges(lottery, view, record, view.draws().eventsSince(id)));
    }

    /** The draw that gave the application its place or rank; none where all were selected without a draw. */
    private Optional<DrawRecord> drawOf(Application application) {
        return Optional.ofNullable(draws.get(application.receipt()));
    }

    private static ImmutableMap<String, DrawRecord> byReceipt(ProgrammeView view) {
        ImmutableMap.Builder<String, DrawRecord> draws = ImmutableMap.builder();
        view.draws()
                .records()
                .values()
                .forEach(record -> record.tickets().forEach(ticket -> draws.put(ticket.receipt(), record)));
        return draws.buildKeepingLast();
    }
}
