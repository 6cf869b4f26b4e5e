package dev.shien.scheduling.internal.design;

import dev.shien.scheduling.internal.Neighbourhood;
import dev.shien.scheduling.internal.SplitMix64;
import java.util.stream.IntStream;

/** The base round in work: its cost are the repeats over all its shifts, its change is an exchange of two points. */
final class BaseRound implements Neighbourhood {

    private final Orbits orbits;
    private final int size;

    /** The point on each seat; seats of a group stand together. */
    private final int[] seats;

    /** How many pairs of an orbit sit together. */
    private final int[] together;

    private int[] best;
    private int one;
    private int other;

    BaseRound(Orbits orbits, int size, SplitMix64 random) {
        this.orbits = orbits;
        this.size = size;
        this.seats = IntStream.range(0, orbits.points()).toArray();
        this.together = new int[orbits.count()];
        random.shuffle(seats);
        for (int seat = 0; seat < seats.length; seat++) {
            for (int partner = first(seat); partner < seat; partner++) {
                together[orbits.of(seats[seat], seats[partner])]++;
            }
        }
        this.best = seats.clone();
    }

    /** The first seat of the group of a seat. */
    private int first(int seat) {
        return seat - seat % size;
    }

    @Override
    public long propose(SplitMix64 random) {
        one = random.below(seats.length);
        other = random.below(seats.length);
        if (first(one) == first(other)) {
            // Nothing was exchanged, so that there is nothing to undo.
            one = other;
            return NO_MOVE;
        }
        return exchange();
    }

    private long exchange() {
        long delta = change(one, seats[one], -1) + change(other, seats[other], -1);
        int kept = seats[one];
        seats[one] = seats[other];
        seats[other] = kept;
        return delta + change(one, seats[one], 1) + change(other, seats[other], 1);
    }

    /** Counts a point in, or out, of the pairs with the others of a group, and says what that changes in the cost. */
    private long change(int seat, int point, int by) {
        long delta = 0;
        int first = first(seat);
        for (int partner = first; partner < first + size; partner++) {
            if (partner != seat) {
                int orbit = orbits.of(point, seats[partner]);
                delta -= orbits.repeats(orbit, together[orbit]);
                together[orbit] += by;
                delta += orbits.repeats(orbit, together[orbit]);
            }
        }
        return delta;
    }

    @Override
    public void accept() {
        // The change was made when it was proposed.
    }

    @Override
    public void reject() {
        if (one != other) {
            exchange();
        }
    }

    @Override
    public void keep() {
        best = seats.clone();
    }

    /** The point on each seat of the best round. */
    int[] best() {
        return best;
    }
}
