package dev.shien.reporting.draw;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import dev.shien.domain.reason.Text;
import dev.shien.domain.selection.DrawHistory;
import dev.shien.domain.selection.DrawId;
import dev.shien.domain.selection.DrawRecord;
import dev.shien.domain.selection.LockedDraw;
import dev.shien.domain.selection.Promotion;
import dev.shien.domain.selection.QuotaOdds;
import dev.shien.domain.selection.QuotaSeats;
import dev.shien.domain.selection.WaitlistHistory;
import dev.shien.reporting.document.Document;
import dev.shien.reporting.document.FileName;
import dev.shien.reporting.party.Names;
import java.util.Optional;
import java.util.function.Function;

/**
 * One draw for the public. Holds receipt numbers and no other word about anybody.
 *
 * @param file the name of its files, without extension
 * @param lock what was locked
 * @param record what was drawn, once it was
 * @param quotas the outcome of each quota, in declared order
 * @param odds everybody's chance before the draw, by quota in declared order
 * @param changes what happened since, and who moved up on it
 */
public record DrawReport(
        FileName file,
        LockedDraw lock,
        Optional<DrawRecord> record,
        ImmutableList<QuotaOutcome> quotas,
        ImmutableList<QuotaOdds> odds,
        ImmutableList<WaitlistHistory.Change> changes) {

    /**
     * The report of one draw.
     *
     * @param history all draws
     * @param id which one
     * @param names the names of the quotas; a quota that has none is called by its id
     * @param odds says the odds of a lock, as {@link dev.shien.domain.selection.Lottery#odds} does
     * @throws IllegalArgumentException if that draw was not locked
     */
    public static DrawReport of(
            DrawHistory history,
            DrawId id,
            ImmutableMap<String, Text> names,
            Function<LockedDraw, ImmutableList<QuotaOdds>> odds) {
        LockedDraw lock = Optional.ofNullable(history.locks().get(id))
                .orElseThrow(() -> new IllegalArgumentException(
                        "Expected one of the draws " + history.locks().keySet() + ", was " + id));
        Optional<DrawRecord> record = Optional.ofNullable(history.records().get(id));
        return new DrawReport(
                fileName(history, id),
                lock,
                record,
                lock.plan().quotas().stream()
                        .map(seats -> outcome(seats, names, record))
                        .collect(ImmutableList.toImmutableList()),
                odds.apply(lock),
                history.changes().get(id).stream()
                        .map(change -> new WaitlistHistory.Change(change.change(), change.promotions()))
                        .collect(ImmutableList.toImmutableList()));
    }

    /** The reports of all draws, in their order. */
    public static ImmutableList<DrawReport> all(
            DrawHistory history,
            ImmutableMap<String, Text> names,
            Function<LockedDraw, ImmutableList<QuotaOdds>> odds) {
        return history.locks().keySet().stream()
                .map(id -> of(history, id, names, odds))
                .collect(ImmutableList.toImmutableList());
    }

    /** Which draw it is. */
    public DrawId id() {
        return lock.id();
    }

    /** Who moved up since, in their order. */
    public ImmutableList<Promotion> promotions() {
        return changes.stream().flatMap(c -> c.promotions().stream()).collect(ImmutableList.toImmutableList());
    }

    /** The document from which the waitlist can be played again, once something happened since the draw. */
    public Optional<WaitlistHistory> waitlist() {
        return record.filter(r -> !changes.isEmpty())
                .map(r -> new WaitlistHistory(WaitlistHistory.FORMAT, r.recordHash(), changes));
    }

    /** How many take part. */
    public int entrants() {
        return lock.plan().quotas().stream().mapToInt(QuotaSeats::demand).sum();
    }

    /** How many are in. */
    public int selected() {
        return quotas.stream().mapToInt(QuotaOutcome::selected).sum();
    }

    /** How many wait. */
    public int waitlisted() {
        return quotas.stream().mapToInt(QuotaOutcome::waitlisted).sum();
    }

    /** The names of the quotas for sentences that know their ids alone. */
    Names names() {
        return Names.ofQuotas(quotas.stream()
                .collect(ImmutableMap.toImmutableMap(outcome -> outcome.seats().quota(), QuotaOutcome::name)));
    }

    /** A quota's name for people; its id where it has none. */
    public Text name(String quota) {
        return quotas.stream()
                .filter(outcome -> outcome.seats().quota().equals(quota))
                .map(QuotaOutcome::name)
                .findFirst()
                .orElseGet(() -> Text.same(quota));
    }

    /** The report as a document for the public, with the record and the history of the waitlist (or, before the
     * draw, the lock) as JSON files. */
    public Document document() {
        return DrawDocument.of(this);
    }

    private static QuotaOutcome outcome(
            QuotaSeats seats, ImmutableMap<String, Text> names, Optional<DrawRecord> record) {
        String quota = seats.quota();
        long selected = record.stream()
                .flatMap(r -> r.selected().stream())
                .filter(seat -> seat.quota().equals(quota))
                .count();
        long waiting = record.stream()
                .flatMap(r -> r.waitlist().stream())
                .filter(list -> list.quota().equals(quota))
                .mapToLong(list -> list.receipts().size())
                .sum();
        return new QuotaOutcome(names.getOrDefault(quota, Text.same(quota)), seats, (int) selected, (int) waiting);
    }

    private static FileName fileName(DrawHistory history, DrawId id) {
        ImmutableList<DrawId> all = history.locks().keySet().asList();
        String name = Ascii.toLowerCase(id.draw() + "-" + id.sequence());
        long same = all.stream()
                .filter(other -> name.equals(Ascii.toLowerCase(other.draw() + "-" + other.sequence())))
                .count();
        return FileName.from("draw", same == 1 ? name : "", all.indexOf(id) + 1);
    }
}
