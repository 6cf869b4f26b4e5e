package dev.shien.scheduling.internal.design;

import dev.shien.scheduling.internal.Annealer;
import dev.shien.scheduling.internal.Cooling;
import dev.shien.scheduling.internal.Pace;
import dev.shien.scheduling.internal.SplitMix64;

/**
 * Rounds that are shifts of one base round: the points stand on cycles as long as there are rounds, those left over stay
 * where they are, and every round moves each cycle on by one. A pair of the base round then stands for all pairs of its
 * orbit, so that a search over one round decides about all of them (the starters of Bose 1939 and Anderson 1990, found by
 * annealing over differences). Repeats that cannot be avoided are as few as the search finds.
 */
public final class CyclicDesign {

    /** The most points: the table of orbits takes memory in their square. */
    public static final int MOST_POINTS = 500;

    /** After so many exchanges for each point the search begins anew. */
    private static final long STEPS_TO_A_POINT = 10_000;

    /** A search ends this much colder than it begins. */
    private static final int COOLING = 4;

    private final Orbits orbits;
    private final int size;
    private final SplitMix64 random;
    private final Pace pace;

    private final long begin;

    private Design best;

    private CyclicDesign(Orbits orbits, int size, long iterations, SplitMix64 random, Pace pace) {
        this.orbits = orbits;
        this.size = size;
        this.random = random;
        this.pace = pace;
        this.begin = pace.spent();
        long each = STEPS_TO_A_POINT * orbits.points();
        this.best = search(Math.min(iterations, each));
        again(iterations, each);
    }

    /**
     * Searches for a base round.
     *
     * @param groups how many groups a round has, at least 1
     * @param size how many points sit in a group, at least 1
     * @param rounds how many rounds there are, at least 1
     * @param iterations how many exchanges of two points are tried, if need be
     * @param pace how fast, and until when
     * @throws IllegalArgumentException if there are more than {@value #MOST_POINTS} points
     */
    public static CyclicDesign of(int groups, int size, int rounds, long iterations, SplitMix64 random, Pace pace) {
        int points = Math.multiplyExact(groups, size);
        if (points > MOST_POINTS) {
            throw new IllegalArgumentException("Expected at most " + MOST_POINTS + " points, was " + points);
        }
        return new CyclicDesign(new Orbits(points, rounds), size, iterations, random, pace);
    }

    private void again(long iterations, long each) {
        while (spent() < iterations && best.repeats() > 0 && !pace.over()) {
            Design next = search(Math.min(iterations - spent(), each));
            best = next.repeats() < best.repeats() ? next : best;
        }
    }

    /** The rounds with the fewest repeats that were found. */
    public Design design() {
        return best;
    }

    private long spent() {
        return pace.spent() - begin;
    }

    private Design search(long iterations) {
        BaseRound base = new BaseRound(orbits, size, random);
        Annealer annealer = new Annealer(base, random, pace);
        // An exchange that breaks one difference costs as many repeats as there are rounds; half of that suits best.
        long hottest = Math.max(1, orbits.shifts() / 2);
        annealer.run(iterations, Cooling.settling(hottest, Math.max(1, hottest / COOLING)));
        return new Design(orbits.points() / size, size, developed(orbits, base.best(), size));
    }

    private static int[][] developed(Orbits orbits, int[] seats, int size) {
        int[][] group = new int[orbits.shifts()][seats.length];
        for (int round = 0; round < group.length; round++) {
            for (int seat = 0; seat < seats.length; seat++) {
                group[round][orbits.shifted(seats[seat], round)] = seat / size;
            }
        }
        return group;
    }
}
