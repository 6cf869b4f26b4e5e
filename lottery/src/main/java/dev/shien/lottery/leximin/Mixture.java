package dev.shien.lottery.leximin;

import com.google.common.collect.ImmutableList;
import com.google.common.primitives.Ints;
import dev.shien.domain.committee.CommitteeDistribution;
import dev.shien.domain.committee.CommitteeShape;
import dev.shien.domain.number.Rational;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Turns the probabilities of committees into whole weights. */
final class Mixture {

    /** The total of weights that are rounded. */
    static final long ROUNDED_TOTAL = 1_000_000_000_000L;

    private static final double USED = 1e-9;
    private static final double TIGHT = 1e-7;

    private final Pool pool;
    private final ImmutableList<Rational> floors;
    private final List<int[]> used = new ArrayList<>();
    private final List<Double> shares = new ArrayList<>();

    Mixture(Pool pool, ImmutableList<Rational> floors, double[] probabilities) {
        this.pool = pool;
        this.floors = floors;
        for (int c = 0; c < probabilities.length; c++) {
            if (probabilities[c] > USED) {
                used.add(pool.committees().get(c));
                shares.add(probabilities[c]);
            }
        }
    }

    /** Weights that give every type exactly its floor or more, or else weights that are rounded. */
    CommitteeDistribution distribution() {
        BigInteger unit = unit();
        return new ExactSystem(equations(unit), used.size())
                .solve()
                .flatMap(solution -> exactly(solution, unit))
                .orElseGet(this::rounded);
    }

    /** What all expected counts are whole multiples of one part of: keeps the numbers of the equations small. */
    private BigInteger unit() {
        BigInteger unit = BigInteger.ONE;
        for (int t = 0; t < pool.size(); t++) {
            unit = commonMultiple(unit, expected(t).denominator());
        }
        return unit;
    }

    private Rational expected(int type) {
        return floors.get(type).times(Rational.of(pool.entrants(type)));
    }

    private static BigInteger commonMultiple(BigInteger a, BigInteger b) {
        return a.divide(a.gcd(b)).multiply(b);
    }

    /** One equation for the sum of all, and one for each type that has no more than its floor. */
    private BigInteger[][] equations(BigInteger unit) {
        List<BigInteger[]> rows = new ArrayList<>();
        BigInteger[] sum = new BigInteger[used.size() + 1];
        Arrays.fill(sum, BigInteger.ONE);
        sum[used.size()] = unit;
        rows.add(sum);
        for (int t = 0; t < pool.size(); t++) {
            if (isTight(t)) {
                rows.add(equation(t, unit));
            }
        }
        return rows.toArray(new BigInteger[0][]);
    }

    private boolean isTight(int type) {
        double probability = 0;
        for (int c = 0; c < used.size(); c++) {
            probability += shares.get(c) * used.get(c)[type] / pool.entrants(type);
        }
        return Math.abs(probability - Levels.real(floors.get(type))) < TIGHT;
    }

    private BigInteger[] equation(int type, BigInteger unit) {
        BigInteger[] row = new BigInteger[used.size() + 1];
        for (int c = 0; c < used.size(); c++) {
            row[c] = BigInteger.valueOf(used.get(c)[type]);
        }
        row[used.size()] =
                expected(type).times(new Rational(unit, BigInteger.ONE)).numerator();
        return row;
    }

    private Optional<CommitteeDistribution> exactly(Rational[] solution, BigInteger unit) {
        BigInteger total = BigInteger.ONE;
        Rational[] exact = new Rational[solution.length];
        for (int c = 0; c < exact.length; c++) {
            exact[c] = solution[c].dividedBy(new Rational(unit, BigInteger.ONE));
            total = commonMultiple(total, exact[c].denominator());
            if (exact[c].signum() < 0 || total.bitLength() > CommitteeDistribution.GREATEST_BITS) {
                return Optional.empty();
            }
        }
        Rational all = new Rational(total, BigInteger.ONE);
        BigInteger[] weights = new BigInteger[solution.length];
        for (int c = 0; c < weights.length; c++) {
            weights[c] = exact[c].times(all).numerator();
        }
        return Optional.of(of(weights)).filter(this::keepsFloors);
    }

    private boolean keepsFloors(CommitteeDistribution distribution) {
        for (int t = 0; t < pool.size(); t++) {
            if (distribution.probability(t).compareTo(floors.get(t)) < 0) {
                return false;
            }
        }
        return true;
    }

    /** By the largest remainder, to a total that leaves next to nothing of what is lost. */
    private CommitteeDistribution rounded() {
        double sum = shares.stream().mapToDouble(Double::doubleValue).sum();
        BigInteger[] weights = new BigInteger[used.size()];
        double[] remainders = new double[weights.length];
        List<Integer> order = new ArrayList<>();
        long left = ROUNDED_TOTAL;
        for (int c = 0; c < weights.length; c++) {
            double exact = shares.get(c) / sum * ROUNDED_TOTAL;
            long whole = (long) Math.floor(exact);
            weights[c] = BigInteger.valueOf(whole);
            remainders[c] = whole - exact;
            left -= whole;
            order.add(c);
        }
        order.sort(Comparator.comparingDouble(c -> remainders[c]));
        for (int i = 0; i < left; i++) {
            weights[order.get(i % weights.length)] = weights[order.get(i % weights.length)].add(BigInteger.ONE);
        }
        return of(weights);
    }

    private CommitteeDistribution of(BigInteger[] weights) {
        List<CommitteeShape> committees = new ArrayList<>();
        BigInteger total = BigInteger.ZERO;
        for (int c = 0; c < weights.length; c++) {
            if (weights[c].signum() > 0) {
                committees.add(new CommitteeShape(weights[c], ImmutableList.copyOf(Ints.asList(used.get(c)))));
                total = total.add(weights[c]);
            }
        }
        committees.sort(Comparator.comparing(CommitteeShape::counts, Mixture::compare));
        return new CommitteeDistribution(pool.types(), total, ImmutableList.copyOf(committees));
    }

    private static int compare(ImmutableList<Integer> a, ImmutableList<Integer> b) {
        return Arrays.compare(Ints.toArray(a), Ints.toArray(b));
    }
}
