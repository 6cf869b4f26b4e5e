package dev.shien.reporting.overview;

import dev.shien.domain.application.Application;
import dev.shien.domain.application.Stage;
import dev.shien.domain.programme.Quota;
import dev.shien.domain.reason.Text;
import dev.shien.domain.selection.DrawHistory;
import dev.shien.domain.selection.DrawRecord;
import dev.shien.domain.selection.LockedDraw;
import dev.shien.domain.view.ProgrammeView;
import java.util.Arrays;

/**
 * One quota in figures, over all draws.
 *
 * @param name its name
 * @param target the seats that it should have
 * @param applications applications with this quota
 * @param demand entrants of the draws
 * @param seats its seats in the draws
 * @param selected selected in the draws
 * @param waitlisted waitlisted in the draws
 * @param promoted moved up since
 * @param holding those who hold a seat now
 * @param confirmed those whose participation is confirmed
 */
public record QuotaFigures(
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
        return new QuotaFigures(
                quota.name(),
                quota.target(),
                count(view, id, Stage.values()),
                draws.locks().values().stream()
                        .mapToLong(lock -> demand(lock, id))
                        .sum(),
                draws.locks().values().stream()
                        .mapToLong(lock -> seats(lock, id))
                        .sum(),
                draws.records().values().stream()
                        .mapToLong(record -> selected(record, id))
                        .sum(),
                draws.records().values().stream()
                        .mapToLong(record -> waiting(record, id))
                        .sum(),
                promoted(draws, id),
                view.applications().values().stream()
                        .filter(a -> isIn(a, id) && a.stage().holdsSeat())
                        .count(),
                count(view, id, Stage.CONFIRMED));
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
