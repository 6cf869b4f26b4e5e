package dev.shien.reporting;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import com.google.common.hash.Hashing;
import dev.shien.domain.application.Application;
import dev.shien.domain.application.Stage;
import dev.shien.domain.number.Rational;
import dev.shien.domain.programme.Programme;
import dev.shien.domain.reason.Reason;
import dev.shien.domain.reason.Text;
import dev.shien.domain.selection.Chance;
import dev.shien.domain.selection.DrandChain;
import dev.shien.domain.selection.DrawHistory;
import dev.shien.domain.selection.DrawId;
import dev.shien.domain.selection.DrawRecord;
import dev.shien.domain.selection.DrawSecret;
import dev.shien.domain.selection.Entrant;
import dev.shien.domain.selection.EntrantOdds;
import dev.shien.domain.selection.LockedDraw;
import dev.shien.domain.selection.Promotion;
import dev.shien.domain.selection.QuotaOdds;
import dev.shien.domain.selection.QuotaSeats;
import dev.shien.domain.selection.QuotaTarget;
import dev.shien.domain.selection.QuotaWaitlist;
import dev.shien.domain.selection.Seat;
import dev.shien.domain.selection.SeatPlan;
import dev.shien.domain.selection.SeatRules;
import dev.shien.domain.selection.SeedTerms;
import dev.shien.domain.selection.SelectionEvent;
import dev.shien.domain.selection.Source;
import dev.shien.domain.selection.SourceValue;
import dev.shien.domain.selection.Ticket;
import dev.shien.domain.selection.WaitlistEvent;
import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** An invented draw: of the right shape, though not of the real protocol. One who was selected is out, one moved up. */
final class SampleDraw {

    private static final OffsetDateTime LOCKED = OffsetDateTime.parse("2024-07-04T10:00:00+09:00");
    private static final ImmutableMap<String, Integer> SEATS =
            ImmutableMap.of("retail-wholesale", 14, "construction-manufacturing", 8, "service-other", 18);

    private final Sample sample;
    private final Wording wording;

    SampleDraw(Sample sample, Wording wording) {
        this.sample = sample;
        this.wording = wording;
    }

    DrawHistory history(Programme programme, List<Application> applications) {
        LockedDraw lock = lock(programme.seatRules(), entrants(applications));
        DrawRecord record = record(lock);
        Promotion promotion = promotion(record);
        WaitlistEvent left = WaitlistEvent.expired(record.selected().get(0).receipt());
        return new DrawHistory(
                ImmutableMap.of(lock.id(), lock),
                ImmutableMap.of(lock.id(), record),
                ImmutableListMultimap.of(
                        lock.id(), new SelectionEvent.StandingChanged(lock.id(), left, ImmutableList.of(promotion))));
    }

    /** The lock alone, before the draw is held. */
    static DrawHistory lockedOnly(DrawHistory history) {
        return new DrawHistory(history.locks(), ImmutableMap.of(), ImmutableListMultimap.of());
    }

    private static ImmutableList<Entrant> entrants(List<Application> applications) {
        return applications.stream()
                .filter(a -> a.stage() == Stage.COMPLETED)
                .map(a -> Entrant.of(a.receipt(), a.quota().orElseThrow()))
                .sorted(Comparator.comparing(Entrant::receipt))
                .collect(ImmutableList.toImmutableList());
    }

    private LockedDraw lock(SeatRules rules, ImmutableList<Entrant> entrants) {
        ImmutableList<QuotaSeats> seats = rules.quotas().stream()
                .map(QuotaTarget::id)
                .map(id -> new QuotaSeats(
                        id,
                        rules.quotas().stream()
                                .filter(q -> q.id().equals(id))
                                .findFirst()
                                .orElseThrow()
                                .target(),
                        (int) entrants.stream()
                                .filter(e -> e.quota().equals(id))
                                .count(),
                        SEATS.getOrDefault(id, 0)))
                .collect(ImmutableList.toImmutableList());
        return new LockedDraw(
                LockedDraw.FORMAT,
                DrawId.first("sample", wording.line("draw")),
                wording.line("method"),
                LOCKED,
                Optional.of("7a".repeat(32)),
                new SeedTerms(
                        DrawSecret.parse("11".repeat(32)).commitment(),
                        ImmutableList.of(
                                Source.numbers(wording.line("ロト6"), LOCKED.plusDays(1)),
                                Source.drand(wording.line("beacon"), DrandChain.QUICKNET, LOCKED),
                                new Source.Nist(wording.line("pulse"), 2, LOCKED.plusHours(2), "5c".repeat(64)),
                                Source.undated(wording.line("source")))),
                rules,
                new SeatPlan(
                        rules.capacity(), seats, 0, 0, true, ImmutableList.of(sample.reason("a"), sample.reason("b"))),
                entrants,
                Optional.empty(),
                Optional.empty());
    }

    private DrawRecord record(LockedDraw lock) {
        ImmutableList<Ticket> tickets = lock.entrants().stream()
                .map(e -> Ticket.of(
                        e.receipt(),
                        e.quota(),
                        Hashing.sha256()
                                .hashString(e.receipt(), StandardCharsets.UTF_8)
                                .toString()))
                .sorted(Comparator.comparing(Ticket::ticket))
                .collect(ImmutableList.toImmutableList());
        ImmutableList<Seat> selected = SEATS.entrySet().stream()
                .flatMap(quota -> of(tickets, quota.getKey())
                        .limit(quota.getValue())
                        .map(t -> new Seat(t.receipt(), t.quota(), t.quota())))
                .collect(ImmutableList.toImmutableList());
        ImmutableList<QuotaWaitlist> waiting = SEATS.entrySet().stream()
                .map(quota -> new QuotaWaitlist(
                        quota.getKey(),
                        of(tickets, quota.getKey())
                                .skip(quota.getValue())
                                .map(Ticket::receipt)
                                .collect(ImmutableList.toImmutableList())))
                .collect(ImmutableList.toImmutableList());
        return new DrawRecord(
                        DrawRecord.FORMAT,
                        lock,
                        lock.hash(),
                        LOCKED.plusDays(1),
                        "11".repeat(32),
                        ImmutableList.of(SourceValue.of(wording.line("ロト6"), wording.line("05 17 23"))),
                        false,
                        "99".repeat(32),
                        tickets,
                        selected,
                        waiting,
                        "",
                        Optional.empty())
                .withHash();
    }

    private Promotion promotion(DrawRecord record) {
        QuotaWaitlist list = record.waitlist().stream()
                .filter(l -> !l.receipts().isEmpty())
                .findFirst()
                .orElseThrow();
        return new Promotion(list.receipts().get(0), list.quota(), list.quota(), sample.reason("promotion"));
    }

    private static Stream<Ticket> of(ImmutableList<Ticket> tickets, String quota) {
        return tickets.stream().filter(t -> t.quota().equals(quota));
    }

    /** Seats over entrants, as they are without weights and open seats. */
    static ImmutableList<QuotaOdds> odds(LockedDraw lock) {
        return lock.plan().quotas().stream().map(SampleDraw::odds).collect(ImmutableList.toImmutableList());
    }

    private static QuotaOdds odds(QuotaSeats quota) {
        Reason reason = Reason.of(
                "odds.fraction",
                Text.of("枠「" + quota.quota() + "」: 席数÷参加者", "Quota '" + quota.quota() + "': seats over entrants"),
                "quota",
                quota.quota());
        if (quota.demand() == 0) {
            return new QuotaOdds(quota.quota(), quota.seats(), 0, ImmutableList.of(), reason);
        }
        Chance chance = Chance.exact(Rational.of(quota.filled(), quota.demand()));
        EntrantOdds all = new EntrantOdds(Optional.of(1), 1, ImmutableList.of(), quota.demand(), chance);
        return new QuotaOdds(quota.quota(), quota.seats(), quota.demand(), ImmutableList.of(all), reason);
    }
}
