package dev.shien.testkit.selection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableMultiset;
import com.google.common.collect.ImmutableSet;
import dev.shien.domain.json.CanonicalJson;
import dev.shien.domain.json.Json;
import dev.shien.domain.number.Rational;
import dev.shien.domain.selection.DrandChain;
import dev.shien.domain.selection.DrawRecord;
import dev.shien.domain.selection.DrawRequest;
import dev.shien.domain.selection.DrawSecret;
import dev.shien.domain.selection.Entrant;
import dev.shien.domain.selection.EntrantOdds;
import dev.shien.domain.selection.JointEntries;
import dev.shien.domain.selection.LockedDraw;
import dev.shien.domain.selection.Lottery;
import dev.shien.domain.selection.OpenSeats;
import dev.shien.domain.selection.QuotaOdds;
import dev.shien.domain.selection.Seat;
import dev.shien.domain.selection.SeatPlan;
import dev.shien.domain.selection.SeedTerms;
import dev.shien.domain.selection.Source;
import dev.shien.domain.selection.Standing;
import dev.shien.domain.selection.Ticket;
import java.time.OffsetDateTime;
import java.util.Comparator;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** The laws of lock, draw and record. */
public interface DrawLaws {

    /** The lottery that the laws are about. */
    Lottery lottery();

    /** Rule 1: the lock does not depend on the order in which entrants are given. */
    @Property(tries = 60)
    default void lockDoesNotDependOnTheOrderOfEntrants(
            @ForAll(supplier = SelectionArbitraries.Draws.class) DrawCase draw) {
        DrawRequest request = draw.request();
        DrawRequest reversed = DrawRequest.builder()
                .id(request.id())
                .rules(request.rules())
                .addAllEntrants(request.entrants().reverse())
                .seed(request.seed())
                .lockedAt(request.lockedAt())
                .build();
        assertThat(lottery().lock(reversed).hash())
                .isEqualTo(lottery().lock(request).hash());
    }

    /** Rule 2: the same draw gives the same bytes, and the record survives a journey through JSON. */
    @Property(tries = 60)
    default void sameDrawSameBytes(@ForAll(supplier = SelectionArbitraries.Draws.class) DrawCase draw) {
        DrawRecord record = draw.hold(lottery());
        byte[] bytes = CanonicalJson.bytes(record.toJson());

        assertThat(CanonicalJson.bytes(draw.hold(lottery()).toJson())).isEqualTo(bytes);
        assertThat(Json.fromTree(Json.parse("record", bytes), DrawRecord.class)).isEqualTo(record);
    }

    /** Rule 3: every entrant is either in or waits, once; no more are in than the seat plan has seats. */
    @Property(tries = 60)
    default void everyoneIsEitherInOrWaits(@ForAll(supplier = SelectionArbitraries.Draws.class) DrawCase draw) {
        DrawRecord record = draw.hold(lottery());
        ImmutableList<String> all = Stream.concat(
                        record.selected().stream().map(Seat::receipt),
                        record.waitlist().stream().flatMap(w -> w.receipts().stream()))
                .collect(ImmutableList.toImmutableList());

        assertThat(all)
                .containsExactlyInAnyOrderElementsOf(
                        draw.request().entrants().stream().map(Entrant::receipt).toList());
        record.lock()
                .plan()
                .quotas()
                .forEach(q -> assertThat(count(record, q.quota())).isLessThanOrEqualTo(q.filled()));
        assertThat(record.selected().size())
                .isLessThanOrEqualTo(draw.request().rules().capacity());
        draw.request()
                .rules()
                .quotas()
                .forEach(q -> assertThat(
                                record.selected().stream().filter(s -> s.quota().equals(q.id())))
                        .hasSizeLessThanOrEqualTo(q.max()));
    }

    /** Rule 4: single entrants fill the seats of their quota, and nobody waits with a lesser ticket than someone who is in. */
    @Property(tries = 60)
    default void leastTicketsOfEachQuotaAreIn(
            @ForAll(supplier = SelectionArbitraries.SimpleDraws.class) DrawCase draw) {
        DrawRecord record = draw.hold(lottery());
        Set<String> in = record.selected().stream().map(Seat::receipt).collect(ImmutableSet.toImmutableSet());
        Set<String> quotasWithWaiting = new HashSet<>();
        for (Ticket ticket : record.tickets()) {
            if (in.contains(ticket.receipt())) {
                assertThat(quotasWithWaiting).doesNotContain(ticket.quota());
            } else {
                quotasWithWaiting.add(ticket.quota());
            }
        }
        assertThat(record.tickets()).extracting(Ticket::ticket).isSorted();
        record.lock()
                .plan()
                .quotas()
                .forEach(q -> assertThat(count(record, q.quota())).isEqualTo(q.filled()));
    }

    /** Rule 5: a secret other than the one committed to is refused, and neither secret shows. */
    @Property(tries = 50)
    default void anotherSecretIsRefused(@ForAll(supplier = SelectionArbitraries.Draws.class) DrawCase draw) {
        byte[] bytes = draw.secret().bytes();
        bytes[0] ^= 1;
        DrawSecret other = DrawSecret.of(bytes);
        LockedDraw lock = lottery().lock(draw.request());
        assertThatIllegalArgumentException()
                .isThrownBy(() -> lottery().draw(lock, other, draw.sources(), draw.drawnAt()))
                .withMessageNotContainingAny(draw.secret().reveal(), other.reveal());
        assertThat(lock.toString() + draw).doesNotContain(draw.secret().reveal());
    }

    /** Rule 6: the chances count every entrant once. */
    @Property(tries = 60)
    default void oddsCountEveryEntrantOnce(@ForAll(supplier = SelectionArbitraries.Draws.class) DrawCase draw) {
        LockedDraw lock = lottery().lock(draw.request());
        for (QuotaOdds odds : lottery().odds(lock)) {
            assertThat(odds.entrants().stream().mapToInt(EntrantOdds::entrants).sum())
                    .isEqualTo(odds.demand());
        }
    }

    /** Rule 10: chances of single entrants add up to the seats that are filled, to as many digits as they have. */
    @Property(tries = 60)
    default void oddsOfSingleEntrantsSumUpToTheSeats(
            @ForAll(supplier = SelectionArbitraries.SimpleDraws.class) DrawCase draw) {
        LockedDraw lock = lottery().lock(draw.request());
        Rational sum = Rational.ZERO;
        for (QuotaOdds odds : lottery().odds(lock)) {
            for (EntrantOdds some : odds.entrants()) {
                sum = sum.plus(some.chance().least().times(Rational.of(some.entrants())));
            }
        }
        Rational in = Rational.of(draw.hold(lottery()).selected().size());
        Rational off = sum.minus(in).signum() < 0 ? in.minus(sum) : sum.minus(in);
        assertThat(off).isLessThan(Rational.of(1, 1_000_000_000L));
    }

    /** Rule 7: a draw without a public source later than the lock says that it is self-seeded. */
    @Property(tries = 50)
    default void selfSeededDrawsSaySo(@ForAll(supplier = SelectionArbitraries.Draws.class) DrawCase draw) {
        assertThat(draw.hold(lottery()).selfSeeded()).isEqualTo(draw.sources().isEmpty());
    }

    /** Rule 8: those of a joint entry have one ticket, and are in or wait together. */
    @Property(tries = 60)
    default void jointEntriesAreDrawnTogether(@ForAll(supplier = SelectionArbitraries.Draws.class) DrawCase draw) {
        DrawRecord record = draw.hold(lottery());
        Set<String> in = record.selected().stream().map(Seat::receipt).collect(ImmutableSet.toImmutableSet());
        byParty(draw.request().entrants()).asMap().forEach((party, members) -> {
            assertThat(members.stream().map(in::contains).distinct()).as(party).hasSize(1);
            assertThat(record.tickets().stream()
                            .filter(t -> members.contains(t.receipt()))
                            .map(Ticket::ticket)
                            .distinct())
                    .as(party)
                    .hasSize(1);
        });
    }

    /** Rule 9: no owner has more entrants in than the limit. */
    @Property(tries = 60)
    default void ownersHaveNoMoreThanTheirLimit(@ForAll(supplier = SelectionArbitraries.Draws.class) DrawCase draw) {
        DrawRecord record = draw.hold(lottery());
        Set<String> in = record.selected().stream().map(Seat::receipt).collect(ImmutableSet.toImmutableSet());
        ImmutableMultiset<String> owners = draw.request().entrants().stream()
                .filter(e -> in.contains(e.receipt()))
                .flatMap(e -> e.owner().stream())
                .collect(ImmutableMultiset.toImmutableMultiset());
        draw.request()
                .rules()
                .ownerLimit()
                .ifPresent(limit -> owners.elementSet()
                        .forEach(o -> assertThat(owners.count(o)).as(o).isLessThanOrEqualTo(limit)));
    }

    /** Rule 11: a draw before the last of its sources is public is refused. */
    @Property(tries = 50)
    default void aDrawBeforeASourceIsPublicIsRefused(
            @ForAll(supplier = SelectionArbitraries.Draws.class) DrawCase draw) {
        Optional<OffsetDateTime> last = draw.request().seed().sources().stream()
                .flatMap(source -> source.expectedAt().stream())
                .max(Comparator.comparing(OffsetDateTime::toInstant));
        Assume.that(last.isPresent());
        LockedDraw lock = lottery().lock(draw.request());
        OffsetDateTime early = last.orElseThrow().minusNanos(1);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> lottery().draw(lock, draw.secret(), draw.sources(), early));
    }

    /** Rule 12: a lock at which a beacon among the sources is public already is refused. */
    @Property(tries = 50)
    default void aBeaconThatIsPublicAtTheLockIsRefused(
            @ForAll(supplier = SelectionArbitraries.Draws.class) DrawCase draw) {
        DrawRequest request = draw.request();
        long past = DrandChain.QUICKNET.roundAfter(request.lockedAt()) - 1;
        SeedTerms terms = new SeedTerms(
                request.seed().commitment(), ImmutableList.of(new Source.Drand("public", DrandChain.QUICKNET, past)));
        DrawRequest late = DrawRequest.builder()
                .id(request.id())
                .rules(request.rules())
                .addAllEntrants(request.entrants())
                .seed(terms)
                .lockedAt(request.lockedAt())
                .build();
        assertThatIllegalArgumentException().isThrownBy(() -> lottery().lock(late));
    }

    /** Rule 13: where joint entries are passed over, no seat stays empty that someone who waits could have. */
    @Property(tries = 60)
    default void noSeatStaysEmptyForWhichSomeoneWaits(
            @ForAll(supplier = SelectionArbitraries.Draws.class) DrawCase draw) {
        Assume.that(draw.request().rules().jointEntries() == JointEntries.PASS_OVER);
        DrawRecord record = draw.hold(lottery());
        Standing start = lottery().start(record);
        Fit fit = new Fit(draw.request(), start);
        empty(record, start)
                .forEach((seat, free) -> assertThat(fit.waiting(seat)).noneMatch(members -> fit.fits(members, free)));
    }

    /** The seats that nobody holds: where none are released, the plan says how many there are of each kind. */
    private static ImmutableMap<String, Integer> empty(DrawRecord record, Standing start) {
        if (record.lock().rules().open().order() == OpenSeats.Order.OPEN_FIRST) {
            return start.vacant();
        }
        SeatPlan plan = record.lock().plan();
        ImmutableMap.Builder<String, Integer> empty = ImmutableMap.builder();
        plan.quotas().forEach(q -> empty.put(q.quota(), q.seats() - (int) count(record, q.quota())));
        empty.put(SeatPlan.OPEN, plan.openSeats() - (int) count(record, SeatPlan.OPEN));
        return empty.buildOrThrow();
    }

    private static ImmutableListMultimap<String, String> byParty(ImmutableList<Entrant> entrants) {
        return entrants.stream()
                .filter(e -> e.party().isPresent())
                .collect(ImmutableListMultimap.toImmutableListMultimap(
                        e -> e.party().orElseThrow(), Entrant::receipt));
    }

    private static long count(DrawRecord record, String seat) {
        return record.selected().stream().filter(s -> s.seat().equals(seat)).count();
    }
}
