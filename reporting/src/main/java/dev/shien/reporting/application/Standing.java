package dev.shien.reporting.application;

import com.google.common.collect.ImmutableSet;
import dev.shien.domain.application.Application;
import dev.shien.domain.selection.DrawHistory;
import dev.shien.domain.selection.Entrant;
import dev.shien.domain.selection.Promotion;
import dev.shien.domain.selection.Seat;
import dev.shien.domain.view.ProgrammeView;
import java.util.function.Function;
import java.util.stream.Stream;

/** What the published results tell everybody about an application. */
enum Standing {
    /** It was given a seat: in a draw, without one where there were seats for all, or by moving up. */
    SEATED,
    /** It was in a draw (before any: has a quota) and got no seat. */
    UNSEATED,
    /** It never stood for selection. */
    OTHER;

    /** Tells the standing of each application of a view. */
    static Function<Application, Standing> of(ProgrammeView view) {
        ImmutableSet<String> seated = seated(view.draws());
        ImmutableSet<String> drawn = view.draws().locks().values().stream()
                .flatMap(lock -> lock.entrants().stream())
                .map(Entrant::receipt)
                .collect(ImmutableSet.toImmutableSet());
        return application -> {
            if (application.selectedOn().isPresent() || seated.contains(application.receipt())) {
                return SEATED;
            }
            boolean entrant = drawn.isEmpty() ? application.quota().isPresent() : drawn.contains(application.receipt());
            return entrant ? UNSEATED : OTHER;
        };
    }

    private static ImmutableSet<String> seated(DrawHistory draws) {
        Stream<String> selected = draws.records().values().stream()
                .flatMap(record -> record.selected().stream())
                .map(Seat::receipt);
        Stream<String> promoted = draws.changes().values().stream()
                .flatMap(change -> change.promotions().stream())
                .map(Promotion::receipt);
        return Stream.concat(selected, promoted).collect(ImmutableSet.toImmutableSet());
    }
}
