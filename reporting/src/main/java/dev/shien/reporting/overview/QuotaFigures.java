package dev.shien.reporting.overview;

import com.google.common.collect.ImmutableCollection;
import com.google.common.collect.ImmutableSet;
import dev.shien.domain.application.Application;
import dev.shien.domain.application.Stage;
import dev.shien.domain.programme.Quota;
import dev.shien.domain.reason.Text;
import dev.shien.domain.selection.DrawHistory;
import dev.shien.domain.selection.DrawRecord;
import dev.shien.domain.selection.Entrant;
import dev.shien.domain.selection.LockedDraw;
import dev.shien.domain.view.ProgrammeView;
import java.util.Arrays;
import java.util.function.ToLongFunction;

/**
 * One quota in figures, over all draws and, where there were seats for all, the selections without one.
 *
 * @param quota its id
 * @param name its name
 * @param target the seats that it should have
 * @param applications applications with this quota
 * @param demand entrants of the draws, and those who needed none
 * @param seats seats for them
 * @param selected selected in the draws, and without one
 * @param waitlisted waitlisted in the draws
 * @param promoted moved up since
 * @param holding those who hold a seat now
 * @param confirmed those whose participation is confirmed
 */
public record QuotaFigures(
        String quota,
        Text name,
        long target,
        long applications,
        long demand,
        long seats,
        long selected,
        long waitlisted,
        long promoted,
        long holding,
        long confirmed) {

    static QuotaFigures of(ProgrammeView view, Quota quota) {
        DrawHistory draws = view.draws();
        String id = quota.id();
        long withoutDraw = withoutDraw(view, id);
        return new QuotaFigures(
                id,
                quota.name(),
                quota.target(),
                count(view, id, Stage.values()),
                sum(draws.locks().values(), lock -> demand(lock, id)) + withoutDraw,
                sum(draws.locks().values(), lock -> seats(lock, id)) + withoutDraw,
                sum(draws.records().values(), record -> selected(record, id)) + withoutDraw,
                sum(draws.records().values(), record -> waiting(record, id)),
                promoted(draws, id),
                view.applications().values().stream()
                        .filter(a -> isIn(a, id) && a.stage().holdsSeat())
                        .count(),
                count(view, id, Stage.CONFIRMED));
    }

    private static <T> long sum(ImmutableCollection<T> draws, ToLongFunction<T> figure) {
        return draws.stream().mapToLong(figure).sum();
    }

    /** Those with a seat who were in no draw. */
    private static long withoutDraw(ProgrammeView view, String quota) {
        ImmutableSet<String> drawn = view.draws().locks().values().stream()
                .flatMap(lock -> lock.entrants().stream())
                .map(Entrant::receipt)
                .collect(ImmutableSet.toImmutableSet());
        return view.applications().values().stream()
                .filter(a -> isIn(a, quota) && a.selectedOn().isPresent() && !drawn.contains(a.receipt()))
                .count();
    }

    private static long count(ProgrammeView view, String quota, Stage... stages) {
        return view.applications().values().stream()
                .filter(a -> isIn(a, quota))
                .filter(a -> Arrays.asList(stages).contains(a.stage()))
                .count();
    }

    private static boolean isIn(Application application, String quota) {
        return application.quota().filter(quota::equals).isPresent();
    }

    private static long demand(LockedDraw lock, String quota) {
        return lock.entrants().stream().filter(e -> e.quota().equals(quota)).count();
    }

    private static long seats(LockedDraw lock, String quota) {
        return lock.plan().quotas().stream()
                .filter(q -> q.quota().equals(quota))
                .mapToLong(q -> q.seats())
                .sum();
    }

    private static long selected(DrawRecord record, String quota) {
        return record.selected().stream().filter(s -> s.quota().equals(quota)).count();
    }

    private static long waiting(DrawRecord record, String quota) {
        return record.waitlist().stream()
                .filter(list -> list.quota().equals(quota))
                .mapToLong(list -> list.receipts().size())
                .sum();
    }

    private static long promoted(DrawHistory draws, String quota) {
        return draws.changes().values().stream()
                .flatMap(change -> change.promotions().stream())
                .filter(promotion -> promotion.quota().equals(quota))
                .count();
    }
}
