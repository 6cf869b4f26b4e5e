package dev.shien.testkit.selection;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import dev.shien.domain.selection.Apportionment;
import dev.shien.domain.selection.DrawId;
import dev.shien.domain.selection.DrawRequest;
import dev.shien.domain.selection.DrawSecret;
import dev.shien.domain.selection.Entrant;
import dev.shien.domain.selection.JointEntries;
import dev.shien.domain.selection.OpenSeats;
import dev.shien.domain.selection.QuotaTarget;
import dev.shien.domain.selection.SeatPlanRequest;
import dev.shien.domain.selection.SeatRules;
import dev.shien.domain.selection.SeedTerms;
import dev.shien.domain.selection.Sharing;
import dev.shien.domain.selection.Source;
import dev.shien.domain.selection.SpareSeats;
import dev.shien.domain.selection.Ties;
import dev.shien.domain.selection.Transfer;
import java.time.OffsetDateTime;
import java.util.EnumSet;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ArbitrarySupplier;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import org.jspecify.annotations.Nullable;

/** Arbitraries for the values of {@code dev.shien.domain.selection}. */
public final class SelectionArbitraries {

    private static final OffsetDateTime LOCKED_AT = OffsetDateTime.parse("2024-07-03T18:00:00+09:00");
    private static final OffsetDateTime DRAWN_AT = LOCKED_AT.plusHours(2);

    private static final int MOST_ENTRANTS = 60;

    private SelectionArbitraries() {}

    /** Secrets of draws. */
    public static Arbitrary<DrawSecret> secrets() {
        return Arbitraries.bytes().array(byte[].class).ofSize(DrawSecret.LENGTH).map(DrawSecret::of);
    }

    /** Every way of sharing seats in proportion. */
    public static Arbitrary<Sharing> sharings() {
        return Combinators.combine(Arbitraries.of(Apportionment.class), Arbitraries.of(Ties.class))
                .as(Sharing::new);
    }

    /**
     * One to five quotas, with and without minimum and maximum, whose targets leave a few seats over or none; some of
     * those declared open, in either order; joint entries and owners by every rule.
     */
    public static Arbitrary<SeatRules> rules() {
        Arbitrary<OpenSeats> open = Combinators.combine(
                        Arbitraries.integers().between(0, 4),
                        Arbitraries.of(OpenSeats.Order.class),
                        Arbitraries.of(OpenSeats.Tickets.class))
                .as(OpenSeats::new);
        return Combinators.combine(
                        simpleRules(),
                        open,
                        Arbitraries.of(JointEntries.class),
                        Arbitraries.integers().between(1, 4).injectNull(0.5))
                .as(SelectionArbitraries::bound);
    }

    /** As {@link #rules()}, without declared open seats and limits per owner. */
    public static Arbitrary<SeatRules> simpleRules() {
        return Combinators.combine(rules(Arbitraries.of(SpareSeats.class), Arbitraries.of(Transfer.class)), sharings())
                .as(SeatRules::withSharing);
    }

    private static SeatRules bound(SeatRules rules, OpenSeats open, JointEntries joint, @Nullable Integer limit) {
        SeatRules seats = rules.withSeats(rules.capacity() + open.count(), rules.quotas(), open)
                .withJointEntries(joint);
        return limit == null ? seats : seats.withOwnerLimit(limit);
    }

    private static Arbitrary<SeatRules> rules(Arbitrary<SpareSeats> spareSeats, Arbitrary<Transfer> transfers) {
        Arbitrary<List<QuotaTarget>> quotas = Combinators.combine(
                        Arbitraries.integers().between(0, 8),
                        Arbitraries.integers().between(0, 3),
                        Arbitraries.integers().between(0, 6).injectNull(0.5))
                .as((target, belowTarget, aboveTarget) -> new QuotaTarget(
                        "q",
                        target,
                        Math.max(0, target - belowTarget * 3),
                        aboveTarget == null ? Integer.MAX_VALUE : target + aboveTarget))
                .list()
                .ofMinSize(1)
                .ofMaxSize(5);
        return Combinators.combine(quotas, Arbitraries.integers().between(0, 4), spareSeats, transfers)
                .as(SelectionArbitraries::rules);
    }

    /** Entrants of a programme's quotas, each receipt once, in no order; mostly of weight 1. */
    public static Arbitrary<ImmutableList<Entrant>> entrants(SeatRules rules) {
        Arbitrary<Integer> quotas =
                Arbitraries.integers().between(0, rules.quotas().size() - 1);
        Arbitrary<Integer> weights = Arbitraries.frequencyOf(
                Tuple.of(9, Arbitraries.just(1)),
                Tuple.of(1, Arbitraries.integers().between(2, 7)));
        return Combinators.combine(quotas, weights)
                .as((quota, weight) -> Entrant.of("?", rules.quotas().get(quota).id(), weight))
                .list()
                .ofMinSize(1)
                .ofMaxSize(MOST_ENTRANTS)
                .flatMap(list -> Arbitraries.shuffle(numbered(list)))
                .map(ImmutableList::copyOf);
    }

    /** Demand for the seats of some rules. */
    public static Arbitrary<SeatPlanRequest> seatPlanRequests() {
        return rules().flatMap(rules -> Arbitraries.integers()
                .between(0, 30)
                .list()
                .ofSize(rules.quotas().size())
                .map(counts -> new SeatPlanRequest(
                        rules,
                        IntStream.range(0, counts.size())
                                .boxed()
                                .collect(ImmutableMap.toImmutableMap(
                                        i -> rules.quotas().get(i).id(), counts::get)))));
    }

    /** Entrants of a programme's quotas, some of whom enter jointly or have one owner, as far as they could be drawn. */
    public static Arbitrary<ImmutableList<Entrant>> boundEntrants(SeatRules rules) {
        return Combinators.combine(
                        entrants(rules),
                        Arbitraries.integers().between(0, 30).list().ofSize(MOST_ENTRANTS),
                        Arbitraries.integers().between(0, 12).list().ofSize(MOST_ENTRANTS))
                .as((entrants, parties, owners) -> new Binding(rules).bind(entrants, parties, owners));
    }

    /** Whole draws. */
    public static Arbitrary<DrawCase> draws() {
        return draws(rules(), SelectionArbitraries::boundEntrants);
    }

    private static Arbitrary<DrawCase> draws(
            Arbitrary<SeatRules> allRules, Function<SeatRules, Arbitrary<ImmutableList<Entrant>>> allEntrants) {
        return allRules.flatMap(
                rules -> Combinators.combine(allEntrants.apply(rules), secrets(), SourceArbitraries.after(LOCKED_AT))
                        .as((entrants, secret, sources) -> draw(rules, entrants, secret, sources)));
    }

    /** Whole draws, for {@code @ForAll(supplier = Draws.class)}. */
    public static final class Draws implements ArbitrarySupplier<DrawCase> {
        @Override
        public Arbitrary<DrawCase> get() {
            return draws();
        }
    }

    /** Whole draws of single entrants under rules without open seats, for {@code @ForAll(supplier = SimpleDraws.class)}. */
    public static final class SimpleDraws implements ArbitrarySupplier<DrawCase> {
        @Override
        public Arbitrary<DrawCase> get() {
            return draws(simpleRules(), SelectionArbitraries::entrants);
        }
    }

    /** Whole draws in which every seat stays in its quota, for {@code @ForAll(supplier = DrawsWithinQuotas.class)}. */
    public static final class DrawsWithinQuotas implements ArbitrarySupplier<DrawCase> {
        @Override
        public Arbitrary<DrawCase> get() {
            return draws(
                    rules(
                            Arbitraries.of(EnumSet.complementOf(EnumSet.of(SpareSeats.OPEN_POOL))),
                            Arbitraries.just(Transfer.SAME_QUOTA_ONLY)),
                    SelectionArbitraries::entrants);
        }
    }

    /** Demand for seats, for {@code @ForAll(supplier = SeatPlanRequests.class)}. */
    public static final class SeatPlanRequests implements ArbitrarySupplier<SeatPlanRequest> {
        @Override
        public Arbitrary<SeatPlanRequest> get() {
            return seatPlanRequests();
        }
    }

    private static SeatRules rules(List<QuotaTarget> quotas, int over, SpareSeats spareSeats, Transfer transfer) {
        ImmutableList<QuotaTarget> named = IntStream.range(0, quotas.size())
                .mapToObj(i -> new QuotaTarget(
                        "quota-" + (quotas.size() - i),
                        quotas.get(i).target(),
                        quotas.get(i).min(),
                        quotas.get(i).max()))
                .collect(ImmutableList.toImmutableList());
        int targets = named.stream().mapToInt(QuotaTarget::target).sum();
        return SeatRules.of(Math.max(1, targets + over), named, spareSeats, transfer);
    }

    private static List<Entrant> numbered(List<Entrant> list) {
        return IntStream.range(0, list.size())
                .mapToObj(i -> Entrant.of(
                        "受付-" + (i + 1), list.get(i).quota(), list.get(i).weight()))
                .toList();
    }

    private static DrawCase draw(
            SeatRules rules,
            ImmutableList<Entrant> entrants,
            DrawSecret secret,
            ImmutableList<SourceArbitraries.Given> given) {
        ImmutableMap<String, String> sources = given.stream()
                .collect(ImmutableMap.toImmutableMap(g -> g.source().name(), g -> g.published()));
        ImmutableList<Source> declared =
                given.stream().map(SourceArbitraries.Given::source).collect(ImmutableList.toImmutableList());
        DrawRequest request = DrawRequest.builder()
                .id(DrawId.first("programme", "call-1"))
                .rules(rules)
                .addAllEntrants(entrants)
                .seed(new SeedTerms(secret.commitment(), declared))
                .lockedAt(LOCKED_AT)
                .build();
        return new DrawCase(request, secret, sources, DRAWN_AT);
    }
}
