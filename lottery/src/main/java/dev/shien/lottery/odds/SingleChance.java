package dev.shien.lottery.odds;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;

/**
 * Chances of the single entrants of a quota where reserved seats are given first and one ticket counts for all seats: an
 * entrant is in if fewer of its quota came up before than it has seats, or if those beyond the seats of all quotas, as far
 * as the maxima let them, are fewer than the open seats. Until a moment, all came up or not independently of each other.
 */
final class SingleChance {

    private final Field field;
    private final int quota;
    private final int seats;
    /** How many of the quota may have open seats. */
    private final int room;

    private final ImmutableList<Weights> entrants;

    private SingleChance(Field field, int quota) {
        this.field = field;
        this.quota = quota;
        seats = field.seats(quota);
        room = room(field, quota);
        entrants = IntStream.range(0, field.quotas())
                .mapToObj(q -> Weights.of(field.kindsOf(q), kind -> true))
                .collect(ImmutableList.toImmutableList());
    }

    /** The chance of an entrant of each weight in the quota, to about 13 digits. */
    static ImmutableMap<Integer, Double> of(Field field, int quota) {
        SingleChance chance = new SingleChance(field, quota);
        int[] weights = chance.own().different();
        double[] values = RaceIntegral.of(weights, chance::in, chance::isCertain, chance::isNever);
        return IntStream.range(0, weights.length)
                .boxed()
                .collect(ImmutableMap.toImmutableMap(k -> weights[k], k -> values[k]));
    }

    private static int room(Field field, int quota) {
        return Math.min(field.open(), field.max(quota) - field.seats(quota));
    }

    private Weights own() {
        return entrants.get(quota);
    }

    private double[] in(double moment) {
        Arrivals own = Arrivals.until(moment, own());
        return own.expectedWithoutOne(value(room > 0 && own.greatest() >= seats ? othersBeyond(moment) : Counts.NONE));
    }

    /** The probability of a seat when so many of the quota came up before. */
    private IntToDoubleFunction value(Counts beyond) {
        return before -> {
            if (before < seats) {
                return 1;
            }
            return before < seats + room ? beyond.atMost(field.open() - 1 - (before - seats)) : 0;
        };
    }

    /** How many of the other quotas take open seats, if there are enough. */
    private Counts othersBeyond(double moment) {
        Counts beyond = Counts.NONE;
        for (int q = 0; q < field.quotas(); q++) {
            if (q != quota) {
                Counts other = Arrivals.until(moment, entrants.get(q)).counts();
                beyond = beyond.plus(other.beyond(field.seats(q), room(field, q)));
            }
        }
        return beyond;
    }

    private boolean isCertain(double moment) {
        int most = Arrivals.until(moment, own()).greatest();
        return most < seats || (most < seats + room && most - seats + beyond(moment, true) < field.open());
    }

    private boolean isNever(double moment) {
        // One of them is the entrant.
        int fewest = Arrivals.until(moment, own()).least() - 1;
        return fewest >= seats + room || (fewest >= seats && fewest - seats + beyond(moment, false) >= field.open());
    }

    /** At most or at least so many of the other quotas take open seats. */
    private long beyond(double moment, boolean most) {
        long beyond = 0;
        for (int q = 0; q < field.quotas(); q++) {
            if (q != quota) {
                Arrivals other = Arrivals.until(moment, entrants.get(q));
                int came = most ? other.greatest() : other.least();
                beyond += Math.max(0, Math.min(came - field.seats(q), room(field, q)));
            }
        }
        return beyond;
    }
}
