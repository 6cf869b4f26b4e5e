package dev.shien.testkit.selection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableMultiset;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Lists;
import com.google.common.collect.Sets;
import dev.shien.domain.selection.Lottery;
import dev.shien.domain.selection.Promotion;
import dev.shien.domain.selection.Seat;
import dev.shien.domain.selection.SeatPlan;
import dev.shien.domain.selection.SpareSeats;
import dev.shien.domain.selection.Standing;
import dev.shien.domain.selection.Ticket;
import dev.shien.domain.selection.WaitlistEvent;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/** The laws of the waitlist. */
public interface WaitlistLaws {

    /** The lottery that the laws are about. */
    Lottery lottery();

    /** Rule 1: whatever happens, nobody is out who did not leave, and those promoted are the only ones who come in. */
    @Property(tries = 80)
    default void nobodyIsPutOutForAnothersSake(
            @ForAll(supplier = SelectionArbitraries.Draws.class) DrawCase draw,
            @ForAll @Size(max = 40) List<@IntRange(max = 9_999) Integer> script) {
        play(draw, script).forEach(step -> {
            Set<String> expected = Sets.union(
                    Sets.difference(in(step.before()), step.after().left()),
                    step.after().promotionsSince(step.before()).stream()
                            .map(Promotion::receipt)
                            .collect(ImmutableSet.toImmutableSet()));
            assertThat(in(step.after())).isEqualTo(expected);
        });
    }

    /** Rule 2: whoever is promoted has the least ticket of all who waited for such a seat, but for those whom the reason names. */
    @Property(tries = 80)
    default void nobodyIsPassedOverUnnamed(
            @ForAll(supplier = SelectionArbitraries.Draws.class) DrawCase draw,
            @ForAll @Size(max = 40) List<@IntRange(max = 9_999) Integer> script) {
        play(draw, script)
                .forEach(step -> step.after()
                        .promotionsSince(step.before())
                        .forEach(p -> assertThat(before(p, step)).allMatch(r -> named(p).contains(r))));
    }

    private static Stream<String> before(Promotion promotion, Step step) {
        // Where quotas compete by ticket, that for open seats counts.
        boolean open = promotion.seat().equals(SeatPlan.OPEN)
                || (!promotion.seat().equals(promotion.quota())
                        && step.before().rules().spareSeats() == SpareSeats.OPEN_POOL);
        Function<Ticket, String> ticket = open ? Ticket::forOpenSeats : Ticket::ticket;
        String mine = ticket.apply(ticket(step.before(), promotion.receipt()));
        return step.after().waitingIn(promotion.quota()).stream()
                .filter(t -> ticket.apply(t).compareTo(mine) < 0)
                .map(Ticket::receipt);
    }

    private static List<String> named(Promotion promotion) {
        return Splitter.on(", ").splitToList(promotion.reason().arguments().getOrDefault("passedOver", ""));
    }

    /** Rule 3: no seat of a quota is vacant while someone waits there, unless the quota's maximum is reached. */
    @Property(tries = 80)
    default void noSeatIsVacantWhileSomeoneOfItsQuotaWaits(
            @ForAll(supplier = SelectionArbitraries.SimpleDraws.class) DrawCase draw,
            @ForAll @Size(max = 40) List<@IntRange(max = 9_999) Integer> script) {
        play(draw, script)
                .forEach(step -> step.after().rules().quotas().stream()
                        .filter(q -> step.after().vacant().containsKey(q.id()))
                        .filter(q -> inQuota(step.after(), q.id()) < q.max())
                        .forEach(q -> assertThat(step.after().waitingIn(q.id())).isEmpty()));
    }

    /** Rule 4: seats are neither lost nor made: those held and vacant are those of the draw and those added. */
    @Property(tries = 80)
    default void seatsAreNeitherLostNorMade(
            @ForAll(supplier = SelectionArbitraries.Draws.class) DrawCase draw,
            @ForAll @Size(max = 40) List<@IntRange(max = 9_999) Integer> script) {
        play(draw, script).forEach(step -> {
            int added = step.event() instanceof WaitlistEvent.SeatsAdded seats ? seats.count() : 0;
            assertThat(seats(step.after())).isEqualTo(seats(step.before()) + added);
            step.after()
                    .rules()
                    .quotas()
                    .forEach(q -> assertThat(inQuota(step.after(), q.id())).isLessThanOrEqualTo(q.max()));
        });
    }

    /** Rule 5: while seats stay in their quota, who is in at the end does not depend on the order in which people leave. */
    @Property(tries = 80)
    default void orderOfLeavingDoesNotMatterWithinAQuota(
            @ForAll(supplier = SelectionArbitraries.DrawsWithinQuotas.class) DrawCase draw,
            @ForAll @Size(max = 20) List<@IntRange(max = 9_999) Integer> script) {
        List<WaitlistEvent> leaving = play(draw, script).stream()
                .map(Step::event)
                .filter(e -> e instanceof WaitlistEvent.Left)
                .toList();
        var record = draw.hold(lottery());
        assertThat(in(lottery().standing(record, Lists.reverse(leaving))))
                .isEqualTo(in(lottery().standing(record, leaving)));
    }

    /** Rule 6: after the freeze nobody is promoted, though people may still leave. */
    @Property(tries = 60)
    default void nobodyIsPromotedAfterTheFreeze(
            @ForAll(supplier = SelectionArbitraries.Draws.class) DrawCase draw,
            @ForAll @Size(max = 10) List<@IntRange(max = 9_999) Integer> script) {
        Standing frozen = lottery().next(lottery().start(draw.hold(lottery())), WaitlistEvent.frozen());
        for (int number : script) {
            Optional<WaitlistEvent> event = WaitlistScript.event(frozen, number);
            frozen = event.isPresent() ? lottery().next(frozen, event.get()) : frozen;
        }
        assertThat(frozen.promotions()).isEmpty();
        assertThat(frozen.frozen()).isTrue();
    }

    /** Rule 7: whoever left cannot leave again, and strangers cannot leave at all. */
    @Property(tries = 50)
    default void nobodyLeavesTwice(@ForAll(supplier = SelectionArbitraries.Draws.class) DrawCase draw) {
        Standing start = lottery().start(draw.hold(lottery()));
        String receipt = draw.request().entrants().get(0).receipt();
        Standing after = lottery().next(start, WaitlistEvent.withdrawn(receipt));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> lottery().next(after, WaitlistEvent.declined(receipt)))
                .withMessageContaining(receipt);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> lottery().next(start, WaitlistEvent.expired("nobody")))
                .withMessageContaining("nobody");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> lottery().next(start, WaitlistEvent.seatsAdded("no quota", 1)))
                .withMessageContaining("no quota");
    }

    /** Rule 8: no owner ever has more entrants in than the limit. */
    @Property(tries = 80)
    default void ownersNeverHaveMoreThanTheirLimit(
            @ForAll(supplier = SelectionArbitraries.Draws.class) DrawCase draw,
            @ForAll @Size(max = 40) List<@IntRange(max = 9_999) Integer> script) {
        play(draw, script).forEach(step -> {
            ImmutableMultiset<String> owners = in(step.after()).stream()
                    .flatMap(r -> step.after().ownerOf(r).stream())
                    .collect(ImmutableMultiset.toImmutableMultiset());
            OwnerLimit.holds(draw.request().rules(), owners);
        });
    }

    private List<Step> play(DrawCase draw, List<Integer> script) {
        List<Step> steps = new ArrayList<>();
        Standing standing = lottery().start(draw.hold(lottery()));
        for (int number : script) {
            Optional<WaitlistEvent> event = WaitlistScript.event(standing, number);
            if (event.isPresent()) {
                steps.add(new Step(standing, event.get(), lottery().next(standing, event.get())));
                standing = steps.get(steps.size() - 1).after();
            }
        }
        return steps;
    }

    private static Set<String> in(Standing standing) {
        return standing.selected().stream().map(Seat::receipt).collect(ImmutableSet.toImmutableSet());
    }

    private static long inQuota(Standing standing, String quota) {
        return standing.selected().stream().filter(s -> s.quota().equals(quota)).count();
    }

    private static int seats(Standing standing) {
        return standing.selected().size()
                + standing.vacant().values().stream()
                        .mapToInt(Integer::intValue)
                        .sum();
    }

    private static Ticket ticket(Standing standing, String receipt) {
        return standing.waiting().stream()
                .filter(t -> t.receipt().equals(receipt))
                .findFirst()
                .orElseThrow();
    }

    /**
     * One event of a story.
     *
     * @param before the standing before it
     * @param event what happened
     * @param after the standing after it
     */
    record Step(Standing before, WaitlistEvent event, Standing after) {}
}
