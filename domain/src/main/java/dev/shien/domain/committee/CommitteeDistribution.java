package dev.shien.domain.committee;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import com.fasterxml.jackson.databind.ser.std.ToStringSerializer;
import com.google.common.collect.ImmutableList;
import dev.shien.domain.number.Rational;
import java.math.BigInteger;

/**
 * Committees with whole weights. An entrant's probability is the expected count of the entrant's type over the number of
 * its entrants, exactly.
 *
 * @param types the types of the problem, in its order
 * @param total the sum of the weights, below 2^{@value #GREATEST_BITS}; in JSON its decimal digits as a text
 * @param committees the committees in the order of their counts, each once
 */
public record CommitteeDistribution(
        ImmutableList<EntrantType> types,

        @JsonSerialize(using = ToStringSerializer.class) @JsonDeserialize(converter = WholeNumber.class)
        BigInteger total,

        ImmutableList<CommitteeShape> committees) {

    /** The bits that a total has at most, so that 256 bits of a ticket choose among its parts. */
    public static final int GREATEST_BITS = 192;

    /** Refuses weights that do not sum up to the total, and counts of other types. */
    public CommitteeDistribution {
        BigInteger sum = committees.stream().map(CommitteeShape::weight).reduce(BigInteger.ZERO, BigInteger::add);
        if (!sum.equals(total) || sum.signum() == 0 || total.bitLength() > GREATEST_BITS) {
            throw new IllegalArgumentException("Weights must sum up to the total of " + total + ", which has at most "
                    + GREATEST_BITS + " bits, but their sum is " + sum);
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
            sum = sum.add(committee
                    .weight()
                    .multiply(BigInteger.valueOf(committee.counts().get(type))));
        }
        return new Rational(
                sum, total.multiply(BigInteger.valueOf(types.get(type).entrants())));
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
