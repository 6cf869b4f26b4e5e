package dev.shien.lottery.odds;

import static dev.shien.lottery.odds.Odds.decimal;
import static dev.shien.lottery.odds.Odds.lock;
import static dev.shien.lottery.odds.Odds.rules;
import static dev.shien.lottery.odds.Odds.weighted;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import dev.shien.domain.number.Rational;
import dev.shien.domain.selection.Entrant;
import java.util.stream.IntStream;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Chances by integration where entrants have many different weights. */
class RaceTest {

    private static final Offset<Double> TWELVE_DIGITS = Offset.offset(2e-13);

    @Test
    void chancesAreThoseInFractions() {
        for (int seats : new int[] {1, 2, 5, 20, 35, 39}) {
            ImmutableList<Integer> weights = weights(40, 40);
            ImmutableMap<Integer, Double> chances = chances(weights, seats);
            for (int weight : new int[] {1, 2, 17, 40}) {
                assertThat(chances.get(weight))
                        .as("weight %d, %d seats", weight, seats)
                        .isCloseTo(decimal(ExactRace.chance(weight, without(weight, weights), seats)), TWELVE_DIGITS);
            }
        }
    }

    @Tag("slow")
    @Test
    void chancesForTwoSeatsAreThoseInFractionsWithAnyWeights() {
        ImmutableList<Integer> weights = weights(400, 400);
        ImmutableMap<Integer, Double> chances = chances(weights, 2);
        for (int weight : new int[] {1, 200, 400}) {
            assertThat(chances.get(weight))
                    .isCloseTo(decimal(firstOrSecond(weight, without(weight, weights))), TWELVE_DIGITS);
        }
    }

    /** Numbers of the earlier method, which took the distributions of all weights together at each point for each weight. */
    @Test
    void chancesAreThoseOfConvolution() {
        assertThat(chances(weights(300, 10), 40).get(1)).isCloseTo(0.026149710709, Offset.offset(1e-12));
        assertThat(chances(weights(300, 100), 40).get(51)).isCloseTo(0.137571655946, Offset.offset(1e-12));
        assertThat(chances(weights(1_000, 100), 40).get(1)).isCloseTo(0.000812950917, Offset.offset(1e-12));
        assertThat(chances(weights(1_000, 100), 40).get(51)).isCloseTo(0.040649421486, Offset.offset(1e-12));
        assertThat(chances(weights(10_000, 10), 400).get(6)).isCloseTo(0.043795434779, Offset.offset(1e-12));
    }

    /**
     * All but ten are in. Numbers of a sum over the few who are left out, which has positive terms alone, in numbers of 80
     * bits at 2,400 points.
     */
    @Tag("slow")
    @Test
    void chancesAreRightWhereNearlyEverybodyIsIn() {
        assertThat(chances(weights(1_000, 1_000), 990).get(1)).isCloseTo(0.089300686977898, TWELVE_DIGITS);
        assertThat(chances(weights(1_000, 1_000), 990).get(5)).isCloseTo(0.378878389477488, TWELVE_DIGITS);
        assertThat(chances(weights(10_000, 1_000), 9_990).get(1)).isCloseTo(0.501161393527677, TWELVE_DIGITS);
    }

    /** As many entrants as a lock lists, of all weights that there are: all their chances make up the seats. */
    @Tag("slow")
    @Test
    void chancesOfTheLargestListMakeUpTheSeats() {
        for (int seats : new int[] {40, 50_000}) {
            double sum = chances(weights(100_000, 1_000), seats).values().stream()
                    .mapToDouble(chance -> 100 * chance)
                    .sum();
            assertThat(sum / seats).isCloseTo(1, Offset.offset(1e-12));
        }
    }

    @Test
    void integralAgreesWithTheFractions() {
        ImmutableList<Entrant> entrants = weighted(126, 61, 192);
        for (int seats : new int[] {1, 7, 20}) {
            Field field = Field.of(lock(rules(seats), entrants));
            ImmutableMap<Integer, Double> integrated = SingleChance.of(field, 0);
            Playing.chances(field, field.kinds())
                    .orElseThrow()
                    .forEach((kind, chance) ->
                            assertThat(integrated.get(kind.weight())).isCloseTo(decimal(chance), Offset.offset(1e-13)));
        }
    }

    /** Weights from 1 on, over and over again. */
    private static ImmutableList<Integer> weights(int entrants, int different) {
        return IntStream.range(0, entrants).mapToObj(i -> 1 + i % different).collect(ImmutableList.toImmutableList());
    }

    private static ImmutableList<Integer> without(int weight, ImmutableList<Integer> weights) {
        int one = weights.indexOf(weight);
        return IntStream.range(0, weights.size())
                .filter(i -> i != one)
                .mapToObj(weights::get)
                .collect(ImmutableList.toImmutableList());
    }

    /** First with its share of all weights; second after any other, of what is left. */
    private static Rational firstOrSecond(int weight, ImmutableList<Integer> others) {
        long all = weight + others.stream().mapToLong(Integer::longValue).sum();
        Rational chance = Rational.of(weight, all);
        for (int other : others) {
            chance = chance.plus(Rational.of(other, all).times(Rational.of(weight, all - other)));
        }
        return chance;
    }

    private static ImmutableMap<Integer, Double> chances(ImmutableList<Integer> weights, int seats) {
        ImmutableList<Entrant> entrants = IntStream.range(0, weights.size())
                .mapToObj(i -> Entrant.of("R-%06d".formatted(i), "a", weights.get(i)))
                .collect(ImmutableList.toImmutableList());
        return SingleChance.of(Field.of(lock(rules(seats), entrants)), 0);
    }
}
