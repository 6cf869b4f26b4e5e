package dev.shien.scheduling.internal.crowd;

import com.google.common.collect.ImmutableList;
import dev.shien.domain.workshop.GroupSize;
import java.util.Collections;
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
        int farthest = crowd.people() / size.least();
        return Stream.concat(
                        Stream.of(even(crowd)),
                        IntStream.rangeClosed(0, farthest)
                                .filter(away -> away <= NEAR || away == farthest)
                                .flatMap(away -> away == 0 ? IntStream.of(0) : IntStream.of(away, -away))
                                .mapToObj(more -> free(same(crowd, more))))
                .collect(ImmutableList.toImmutableList());
    }

    private static ImmutableList<Integer> same(Crowd crowd, int more) {
        return ImmutableList.copyOf(Collections.nCopies(crowd.rounds(), more));
    }
}
