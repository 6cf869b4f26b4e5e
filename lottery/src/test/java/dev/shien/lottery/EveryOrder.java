package dev.shien.lottery;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import dev.shien.domain.number.Rational;
import dev.shien.domain.selection.Entrant;
import dev.shien.domain.selection.LockedDraw;
import dev.shien.domain.selection.OpenSeats;
import dev.shien.domain.selection.Seat;
import dev.shien.domain.selection.Ticket;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * The true chances of a small draw: every order in which tickets can come up, seated as draws are, each as likely as
 * weights make it. Whoever comes next is one of those left, in proportion to the weight.
 */
final class EveryOrder {

    private final LockedDraw lock;
    private final ImmutableList<ImmutableList<Entrant>> units;
    private final Map<String, Rational> chances = new TreeMap<>();

    private EveryOrder(LockedDraw lock) {
        this.lock = lock;
        Map<String, List<Entrant>> byParty = new LinkedHashMap<>();
        lock.entrants()
                .forEach(e -> byParty.computeIfAbsent(
                                e.party().map(p -> "party " + p).orElse(e.receipt()), x -> new ArrayList<>())
                        .add(e));
        units = byParty.values().stream().map(ImmutableList::copyOf).collect(ImmutableList.toImmutableList());
        lock.entrants().forEach(e -> chances.put(e.receipt(), Rational.ZERO));
    }

    /** The chance of each entrant, by receipt number. */
    static ImmutableMap<String, Rational> chances(LockedDraw lock) {
        EveryOrder every = new EveryOrder(lock);
        Map<List<Integer>, Rational> orders = every.orders(true);
        if (lock.rules().open().tickets() == OpenSeats.Tickets.ONE) {
            orders.forEach((order, chance) -> every.seat(order, Optional.empty(), chance));
        } else {
            Map<List<Integer>, Rational> others = every.orders(false);
            orders.forEach((order, chance) ->
                    others.forEach((open, other) -> every.seat(order, Optional.of(open), chance.times(other))));
        }
        return every.shared();
    }

    /**
     * All orders of the units, each with its probability.
     *
     * @param alikeAsListed whether units that differ by their names alone come in the order of the list, which stands for
     *     all their orders
     */
    private Map<List<Integer>, Rational> orders(boolean alikeAsListed) {
        Map<List<Integer>, Rational> orders = ImmutableMap.of(ImmutableList.of(), Rational.ONE);
        for (int place = 0; place < units.size(); place++) {
            Map<List<Integer>, Rational> longer = new HashMap<>();
            orders.forEach((order, chance) -> next(order, chance, alikeAsListed, longer));
            orders = longer;
        }
        return orders;
    }

    private void next(
            List<Integer> order, Rational chance, boolean alikeAsListed, Map<List<Integer>, Rational> longer) {
        List<Integer> left = IntStream.range(0, units.size())
                .boxed()
                .filter(unit -> !order.contains(unit))
                .toList();
        long weights = left.stream().mapToLong(this::weight).sum();
        for (int unit : left) {
            int next = alikeAsListed ? firstAlike(unit, left) : unit;
            longer.merge(
                    ImmutableList.<Integer>builder().addAll(order).add(next).build(),
                    chance.times(Rational.of(weight(unit), weights)),
                    Rational::plus);
        }
    }

    private int firstAlike(int unit, List<Integer> left) {
        return left.stream()
                .filter(other -> nameless(other).equals(nameless(unit)))
                .findFirst()
                .orElseThrow();
    }

    /** What a unit's chance depends on. */
    private String nameless(int unit) {
        return units.get(unit).stream()
                .map(e -> e.quota() + " " + e.weight() + " " + e.owner())
                .collect(Collectors.joining(", "));
    }

    /** Chances of units that are alike are one. */
    private ImmutableMap<String, Rational> shared() {
        ImmutableMap.Builder<String, Rational> shared = ImmutableMap.builder();
        for (int unit = 0; unit < units.size(); unit++) {
            String nameless = nameless(unit);
            ImmutableList<Entrant> alike = IntStream.range(0, units.size())
                    .filter(other -> nameless(other).equals(nameless))
                    .mapToObj(other -> units.get(other).get(0))
                    .collect(ImmutableList.toImmutableList());
            Rational sum = alike.stream()
                    .map(e -> chances.getOrDefault(e.receipt(), Rational.ZERO))
                    .reduce(Rational.ZERO, Rational::plus);
            units.get(unit).forEach(e -> shared.put(e.receipt(), sum.dividedBy(Rational.of(alike.size()))));
        }
        return shared.buildOrThrow();
    }

    private int weight(int unit) {
        return units.get(unit).get(0).weight();
    }

    private void seat(List<Integer> order, Optional<List<Integer>> open, Rational chance) {
        List<Ticket> tickets = new ArrayList<>();
        for (int unit : order) {
            for (Entrant member : units.get(unit)) {
                tickets.add(new Ticket(
                        member.receipt(),
                        member.quota(),
                        hex(order.indexOf(unit)),
                        open.map(o -> hex(o.indexOf(unit)))));
            }
        }
        Set<String> in = Seating.of(lock, ImmutableList.copyOf(tickets)).selected().stream()
                .map(Seat::receipt)
                .collect(ImmutableSet.toImmutableSet());
        in.forEach(receipt -> chances.merge(receipt, chance, Rational::plus));
    }

    private static String hex(int number) {
        return "%064x".formatted(number);
    }
}
