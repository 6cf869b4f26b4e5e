package dev.shien.lottery;

import com.google.common.primitives.ImmutableIntArray;
import com.google.common.primitives.ImmutableLongArray;
import dev.shien.domain.number.Rational;
import dev.shien.domain.selection.Ties;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** Hamilton's method of apportionment. */
final class LargestRemainder {

    private LargestRemainder() {}

    /** The exact share of one claim. */
    static Rational exactShare(int seats, long claim, ImmutableLongArray claims) {
        Rational all = claims.stream().mapToObj(Rational::of).reduce(Rational.ZERO, Rational::plus);
        return all.signum() == 0
                ? Rational.ZERO
                : Rational.of(seats).times(Rational.of(claim)).dividedBy(all);
    }

    static ImmutableIntArray share(int seats, ImmutableLongArray claims, Ties ties) {
        List<Rational> shares =
                claims.stream().mapToObj(c -> exactShare(seats, c, claims)).toList();
        int[] given = shares.stream().mapToInt(s -> s.floor().intValueExact()).toArray();
        int left = seats - IntStream.of(given).sum();
        List<Integer> byRemainder =
                new ArrayList<>(IntStream.range(0, given.length).boxed().toList());
        Comparator<Integer> remainder =
                Comparator.comparing(i -> Rational.of(given[i]).minus(shares.get(i)));
        Comparator<Integer> claim = Comparator.comparingLong(i -> -claims.get(i));
        // The sort is stable, so that what is equal goes by position.
        byRemainder.sort(ties == Ties.GREATER_CLAIM ? remainder.thenComparing(claim) : remainder);
        byRemainder.subList(0, left).forEach(i -> given[i]++);
        return ImmutableIntArray.copyOf(given);
    }
}
