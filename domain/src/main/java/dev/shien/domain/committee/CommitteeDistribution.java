package dev.shien.domain.committee;

import com.google.common.collect.ImmutableList;
import dev.shien.domain.number.Rational;
import java.math.BigInteger;

/**
 * Committees with whole weights. An entrant's probability is the expected count of the entrant's type over the number of
 * its entrants, exactly.
 *
 * @param types the types of the problem, in its order
 * @param total the sum of the weights, at most 2^53 - 1
 * @param committees the committees in the order of their counts, each once
 */
public record CommitteeDistribution(
        ImmutableList<EntrantType> types, long total, ImmutableList<CommitteeShape> committees) {

    /** The greatest total: the greatest whole number that all JSON parsers read alike. */
    public static final long GREATEST_TOTAL = (1L << 53) - 1;

    /** Refuses weights that do not sum up to the total, and counts of other types. */
    public CommitteeDistribution {
        BigInteger sum =
                committees.stream().map(c -> BigInteger.valueOf(c.weight())).reduce(BigInteger.ZERO, BigInteger::add);
        if (total > GREATEST_TOTAL || !sum.equals(BigInteger.valueOf(total))) {
            throw new IllegalArgumentException("Weights must sum up to the total of " + total + ", at most "
                    + GREATEST_TOTAL + ", but their sum is " + sum);
        }
        int columns = types.size();
        committees.stream()
                .filter(c -> c.counts().size() != columns)
                .findFirst()
                .ifPresent(c -> {
                    throw new IllegalArgumentException(
                            "Committee must count each of " + columns + " types, was " + c.counts());
                });
    }

    /** The probability of each entrant of a type. */
    public Rational probability(int type) {
        BigInteger sum = BigInteger.ZERO;
        for (CommitteeShape committee : committees) {
            sum = sum.add(BigInteger.valueOf(committee.weight())
                    .multiply(BigInteger.valueOf(committee.counts().get(type))));
        }
        return new Rational(
                sum,
                BigInteger.valueOf(total)
                        .multiply(BigInteger.valueOf(types.get(type).entrants())));
    }

    /** The probability of each entrant of each type, in the order of the types. */
    public ImmutableList<Rational> probabilities() {
        ImmutableList.Builder<Rational> all = ImmutableList.builder();
        for (int t = 0; t < types.size(); t++) {
            all.add(probability(t));
        }
        return all.build();
    }
}
