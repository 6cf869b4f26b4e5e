package dev.shien.lottery.verify;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

/** Shares seats in proportion to claims, by the method and the rule for ties that a record declares. */
final class Shares {

    private final long[] claims;
    private final boolean greaterFirst;

    private Shares(long[] claims, boolean greaterFirst) {
        this.claims = claims;
        this.greaterFirst = greaterFirst;
    }

    static long[] of(JsonNode sharing, long seats, long[] claims) {
        Shares shares = new Shares(claims, sharing.get("ties").textValue().equals("GREATER_CLAIM"));
        return switch (sharing.get("method").textValue()) {
            case "SAINTE_LAGUE" -> shares.byDivisor(seats, 2, 1);
            case "DHONDT" -> shares.byDivisor(seats, 1, 1);
            case "ADAMS" -> shares.byDivisor(seats, 1, 0);
            default -> shares.byRemainder(seats);
        };
    }

    /** Exact share = seats * claim / all claims. All shares have the same divisor, so remainders compare whole. */
    private long[] byRemainder(long seats) {
        long all = LongStream.of(claims).sum();
        long[] given = LongStream.of(claims).map(c -> seats * c / all).toArray();
        List<Integer> order =
                new ArrayList<>(IntStream.range(0, claims.length).boxed().toList());
        order.sort(Comparator.<Integer>comparingLong(q -> -(seats * claims[q] % all))
                .thenComparingLong(q -> greaterFirst ? -claims[q] : 0));
        order.subList(0, (int) (seats - LongStream.of(given).sum())).forEach(q -> given[q]++);
        return given;
    }

    /** Each seat to the greatest claim / (step * seats given + first). */
    private long[] byDivisor(long seats, long step, long first) {
        long[] given = certain(seats, step, first);
        for (long seat = LongStream.of(given).sum(); seat < seats; seat++) {
            int best = 0;
            for (int q = 1; q < claims.length; q++) {
                best = beats(q, step * given[q] + first, best, step * given[best] + first) ? q : best;
            }
            given[best]++;
        }
        return given;
    }

    /**
     * Those seats of each claim that it has for certain, all but one of each claim at most: claims are divided by a number
     * so small that rounding all of them up gives out no more than the seats.
     */
    private long[] certain(long seats, long step, long first) {
        BigInteger all = BigInteger.valueOf(LongStream.of(claims).sum());
        BigInteger scale = BigInteger.valueOf(step * seats - claims.length * (step - first));
        long[] given = new long[claims.length];
        for (int q = 0; q < claims.length; q++) {
            BigInteger over =
                    BigInteger.valueOf(claims[q]).multiply(scale).subtract(all.multiply(BigInteger.valueOf(first)));
            if (over.signum() > 0) {
                BigInteger[] whole = over.divideAndRemainder(all.multiply(BigInteger.valueOf(step)));
                given[q] = whole[0].longValueExact() + whole[1].signum();
            }
        }
        return given;
    }

    /** Whether the claim q / byQ goes before the claim p / byP, which stands earlier; whatever is divided by 0 is infinite. */
    private boolean beats(int q, long byQ, int p, long byP) {
        if (claims[q] == 0 || claims[p] == 0 || (byQ == 0 && byP == 0)) {
            return claims[q] > claims[p];
        }
        int order = BigInteger.valueOf(claims[q])
                .multiply(BigInteger.valueOf(byP))
                .compareTo(BigInteger.valueOf(claims[p]).multiply(BigInteger.valueOf(byQ)));
        return order > 0 || (order == 0 && greaterFirst && claims[q] > claims[p]);
    }
}
