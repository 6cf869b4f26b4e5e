package dev.shien.scheduling.internal.crowd;

import com.google.common.collect.ImmutableList;
import dev.shien.domain.workshop.GroupSize;
import java.util.Collections;
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
        int most = farthest(crowd, round -> crowd.presentInRun(round) / size.least() - nearest(crowd, size, round));
        int fewest = farthest(
                crowd,
                round -> nearest(crowd, size, round)
                        - (crowd.presentInRun(round) + size.greatest() - 1) / size.greatest());
        return Stream.concat(
                        Stream.of(even(crowd)),
                        IntStream.rangeClosed(0, Math.max(most, fewest))
                                .filter(away -> away <= NEAR || away == most || away == fewest)
                                .flatMap(away -> away == 0 ? IntStream.of(0) : IntStream.of(away, -away))
                                .filter(more -> -fewest <= more && more <= most)
                                .mapToObj(more -> free(same(crowd, more))))
                .collect(ImmutableList.toImmutableList());
    }

    /** How far from the target a number of groups can be in any round; where groups are given it may be as far as there are people. */
    private static int farthest(Crowd crowd, IntUnaryOperator away) {
        return crowd.problem().fixed().isEmpty()
                ? IntStream.range(0, crowd.rounds()).map(away).reduce(0, Math::max)
                : crowd.people();
    }

    private static int nearest(Crowd crowd, GroupSize size, int round) {
        return size.groups(size.seats(crowd.presentInRun(round))).orElse(0);
    }

    private static ImmutableList<Integer> same(Crowd crowd, int more) {
        return ImmutableList.copyOf(Collections.nCopies(crowd.rounds(), more));
    }
}
