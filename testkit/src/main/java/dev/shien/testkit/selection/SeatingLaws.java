package dev.shien.testkit.selection;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableMultiset;
import com.google.common.collect.ImmutableSet;
import dev.shien.domain.selection.DrawRecord;
import dev.shien.domain.selection.Entrant;
import dev.shien.domain.selection.JointEntries;
import dev.shien.domain.selection.Lottery;
import dev.shien.domain.selection.OpenSeats;
import dev.shien.domain.selection.Seat;
import dev.shien.domain.selection.SeatPlan;
import dev.shien.domain.selection.Standing;
import dev.shien.domain.selection.Ticket;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** The laws of who is in after a draw. */
public interface SeatingLaws {

    /** The lottery that the laws are about. */
    Lottery lottery();

    /** Rule 1: every entrant is either in or waits, once; no more are in than the seat plan has seats. */
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

    /** Rule 2: single entrants fill the seats of their quota, and nobody waits with a lesser ticket than someone who is in. */
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

    /** Rule 3: those of a joint entry have one ticket, and are in or wait together. */
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

    /** Rule 4: no owner has more entrants in than the limit. */
    @Property(tries = 60)
    default void ownersHaveNoMoreThanTheirLimit(@ForAll(supplier = SelectionArbitraries.Draws.class) DrawCase draw) {
        DrawRecord record = draw.hold(lottery());
        Set<String> in = record.selected().stream().map(Seat::receipt).collect(ImmutableSet.toImmutableSet());
        ImmutableMultiset<String> owners = draw.request().entrants().stream()
                .filter(e -> in.contains(e.receipt()))
                .flatMap(e -> e.owner().stream())
                .collect(ImmutableMultiset.toImmutableMultiset());
        OwnerLimit.holds(draw.request().rules(), owners);
    }

    /** Rule 5: where joint entries are passed over, no seat stays empty that someone who waits could have. */
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
