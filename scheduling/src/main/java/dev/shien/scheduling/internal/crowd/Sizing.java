package dev.shien.scheduling.internal.crowd;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Lists;
import com.google.common.math.LongMath;
import dev.shien.domain.workshop.GroupSize;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * How many groups are formed, and of what sizes, where a range leaves a choice.
 *
 * @param kind how the sizes are chosen
 * @param more how many groups more are formed than come nearest to the target, by round; a negative number for fewer
 */
public record Sizing(Kind kind, ImmutableList<Integer> more) {

    /** Numbers of groups are tried up to so many more and fewer, and then the greatest and the smallest. */
    private static final int NEAR = 6;

    /** Mixed numbers are tried where there are no more ways to mix them than these. */
    private static final int MOST_MIXES = 64;

    /** How sizes are chosen. */
    public enum Kind {
        /** As equal as can be. */
        EVEN,
        /** Any within the range. */
        FREE,
        /** Any within the range, of any number of groups: for showing that there is no plan, not for making one. */
        ANY
    }

    /** As many groups as come nearest to the target, as equal as can be. */
    public static Sizing even(Crowd crowd) {
        return new Sizing(Kind.EVEN, same(crowd, 0));
    }

    /** So many groups more than come nearest to the target, by round, of any sizes within the range. */
    public static Sizing free(ImmutableList<Integer> more) {
        return new Sizing(Kind.FREE, more);
    }

    /** Any number of groups, of any sizes up to the greatest. */
    public static Sizing any(Crowd crowd) {
        return new Sizing(Kind.ANY, same(crowd, 0));
    }

    /** The ways in which groups can be planned, in the order in which they are preferred: nearer to the target first. */
    public static ImmutableList<Sizing> all(Crowd crowd) {
        if (!(crowd.problem().size() instanceof GroupSize size) || size.least() == size.greatest()) {
            return ImmutableList.of(even(crowd));
        }
        int most = farthest(crowd, round -> most(crowd, size, round));
        int fewest = farthest(crowd, round -> fewest(crowd, size, round));
        return Stream.concat(
                        Stream.of(even(crowd)),
                        IntStream.rangeClosed(0, Math.max(most, fewest))
                                .filter(away -> away <= NEAR || away == most || away == fewest)
                                .flatMap(away -> away == 0 ? IntStream.of(0) : IntStream.of(away, -away))
                                .filter(more -> -fewest <= more && more <= most)
                                .mapToObj(more -> free(same(crowd, more))))
                .collect(ImmutableList.toImmutableList());
    }

    /**
     * The ways in which not all rounds have as many groups more or fewer than come nearest to the target, the nearest ways first;
     * none if there are more than can be tried.
     */
    public static ImmutableList<Sizing> mixed(Crowd crowd) {
        if (!(crowd.problem().size() instanceof GroupSize size)) {
            return ImmutableList.of();
        }
        ImmutableList<ImmutableList<Integer>> choices =
                crowd.runs().stream().map(run -> choices(crowd, size, run)).collect(ImmutableList.toImmutableList());
        if (choices.stream().mapToLong(List::size).reduce(1, LongMath::saturatedMultiply) > MOST_MIXES) {
            return ImmutableList.of();
        }
        return Lists.cartesianProduct(choices).stream()
                .filter(more -> more.stream().distinct().count() > 1)
                .sorted(Comparator.comparingInt(
                        more -> more.stream().mapToInt(Math::abs).sum()))
                .map(more -> free(byRound(crowd, more)))
                .collect(ImmutableList.toImmutableList());
    }

    /** How many groups more or fewer the rounds of a run can have. */
    private static ImmutableList<Integer> choices(Crowd crowd, GroupSize size, int[] run) {
        boolean open = Arrays.stream(run).anyMatch(crowd::open);
        return IntStream.rangeClosed(open ? -fewest(crowd, size, run[0]) : 0, open ? most(crowd, size, run[0]) : 0)
                .boxed()
                .collect(ImmutableList.toImmutableList());
    }

    private static ImmutableList<Integer> byRound(Crowd crowd, List<Integer> moreByRun) {
        Integer[] more = new Integer[crowd.rounds()];
        for (int run = 0; run < moreByRun.size(); run++) {
            for (int round : crowd.runs().get(run)) {
                more[round] = moreByRun.get(run);
            }
        }
        return ImmutableList.copyOf(more);
    }

    /** How far from the target a number of groups can be in any round; where groups are given it may be as far as there are people. */
    private static int farthest(Crowd crowd, IntUnaryOperator away) {
        return crowd.problem().fixed().isEmpty()
                ? IntStream.range(0, crowd.rounds()).map(away).reduce(0, Math::max)
                : crowd.people();
    }

    /** How many groups more than come nearest to the target a round can have. */
    private static int most(Crowd crowd, GroupSize size, int round) {
        return Math.max(0, crowd.presentInRun(round) / size.least() - nearest(crowd, size, round));
    }

    /** How many groups fewer it can have. */
    private static int fewest(Crowd crowd, GroupSize size, int round) {
        int people = crowd.presentInRun(round);
        return Math.max(0, nearest(crowd, size, round) - (people + size.greatest() - 1) / size.greatest());
    }

    private static int nearest(Crowd crowd, GroupSize size, int round) {
        return size.groups(size.seats(crowd.presentInRun(round))).orElse(0);
    }

    private static ImmutableList<Integer> same(Crowd crowd, int more) {
        return ImmutableList.copyOf(Collections.nCopies(crowd.rounds(), more));
    }
}
