package dev.shien.benchmarks.workshop;

import static dev.shien.scheduling.internal.Neighbourhood.NO_MOVE;

import com.google.common.collect.ImmutableList;
import dev.shien.scheduling.internal.Heat;
import dev.shien.scheduling.internal.SplitMix64;
import dev.shien.scheduling.internal.seating.Seating;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;

/**
 * Parallel tempering (Hukushima and Nemoto 1996, "Exchange Monte Carlo method and application to spin glass simulations"): some
 * seatings are searched at once, each at a heat of its own, and two at neighbouring heats change places as often as leaves each
 * heat its share of good and bad seatings. What is stuck in the cold gets warm again, where an annealer has to begin anew.
 */
final class Tempering {

    private static final int BITS = 53;

    private final List<Replica> replicas;
    private final double[] temperatures;
    private final Heat[] heats;
    private final long sweep;
    private final SplitMix64 random;

    private long best = Long.MAX_VALUE;
    private int[] groups = {};

    /**
     * The heats fall geometrically, from one seating to the next.
     *
     * @param seatings at least two
     * @param sweep how many changes are looked at before two seatings may change places
     */
    Tempering(ImmutableList<Seating> seatings, double hottest, double coldest, long sweep, SplitMix64 random) {
        int last = seatings.size() - 1;
        this.replicas = new ArrayList<>(seatings.stream().map(Replica::new).toList());
        this.temperatures = IntStream.rangeClosed(0, last)
                .mapToDouble(i -> hottest * Math.pow(coldest / hottest, (double) i / last))
                .toArray();
        this.heats = IntStream.rangeClosed(0, last)
                .mapToObj(i -> new Heat(Math.max(1, (long) temperatures[i])))
                .toArray(Heat[]::new);
        this.sweep = sweep;
        this.random = random;
    }

    /** Searches until it is stopped. */
    void run(BooleanSupplier stop) {
        for (int round = 0; !stop.getAsBoolean(); round++) {
            for (int i = 0; i < heats.length && !stop.getAsBoolean(); i++) {
                search(replicas.get(i), heats[i]);
            }
            for (int i = round % 2; i + 1 < heats.length; i += 2) {
                if (changePlaces(i)) {
                    Collections.swap(replicas, i, i + 1);
                }
            }
        }
    }

    private void search(Replica replica, Heat heat) {
        long looked = 0;
        while (looked < sweep) {
            long delta = replica.seating.propose(random, heat);
            looked += replica.seating.looked();
            if (delta != NO_MOVE) {
                replica.seating.accept();
                replica.cost += delta;
                if (replica.cost < best) {
                    best = replica.cost;
                    replica.seating.keep();
                    groups = replica.seating.best()[0];
                }
            }
        }
    }

    /** Whether a seating and the next, which is colder, change places: always if the colder costs more. */
    private boolean changePlaces(int i) {
        double difference = (double) (replicas.get(i + 1).cost - replicas.get(i).cost);
        double exponent = difference * (1 / temperatures[i + 1] - 1 / temperatures[i]);
        return random.next() >>> (Long.SIZE - BITS) < Math.exp(exponent) * (1L << BITS);
    }

    /** The cost of the best seating found. */
    long best() {
        return best;
    }

    /** The group of each person in the best seating found. */
    int[] groups() {
        return groups;
    }

    private static final class Replica {

        final Seating seating;
        long cost;

        Replica(Seating seating) {
            this.seating = seating;
            this.cost = seating.cost();
        }
    }
}
