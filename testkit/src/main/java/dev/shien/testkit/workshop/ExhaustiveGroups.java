package dev.shien.testkit.workshop;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Lists;
import com.google.common.collect.Sets;
import dev.shien.domain.workshop.GroupProblem;
import dev.shien.domain.workshop.Participant;
import java.util.Collections;
import java.util.List;
import java.util.OptionalLong;

/**
 * Finds the least penalty of a small problem by trying everything: everybody is present in every round, all groups have
 * one size, nothing is given or kept apart.
 */
public final class ExhaustiveGroups {

    private ExhaustiveGroups() {}

    /** The least penalty of groups that keep all hard criteria; takes time in the number of partitions to the power of the rounds. */
    public static OptionalLong leastPenalty(GroupProblem problem) {
        ImmutableSet<String> everybody =
                problem.participants().stream().map(Participant::id).collect(ImmutableSet.toImmutableSet());
        int size = problem.size().table(0, 1, everybody.size()).greatest();
        List<SeatedRound> partitions =
                partitions(everybody, size).stream().map(SeatedRound::new).toList();
        return Lists.cartesianProduct(Collections.nCopies(problem.rounds().size(), partitions)).stream()
                .map(rounds -> new GroupRecount(problem, ImmutableList.copyOf(rounds)))
                .filter(GroupRecount::keepsHardCriteria)
                .mapToLong(GroupRecount::penalty)
                .min();
    }

    /** All ways to divide people into groups of a size. */
    private static ImmutableList<ImmutableList<ImmutableSet<String>>> partitions(
            ImmutableSet<String> people, int size) {
        if (people.isEmpty()) {
            return ImmutableList.of(ImmutableList.of());
        }
        ImmutableList.Builder<ImmutableList<ImmutableSet<String>>> all = ImmutableList.builder();
        String first = people.iterator().next();
        ImmutableSet<String> others = ImmutableSet.copyOf(Sets.difference(people, ImmutableSet.of(first)));
        for (var partners : Sets.combinations(others, size - 1)) {
            ImmutableSet<String> group =
                    ImmutableSet.<String>builder().add(first).addAll(partners).build();
            for (var rest : partitions(ImmutableSet.copyOf(Sets.difference(people, group)), size)) {
                all.add(ImmutableList.<ImmutableSet<String>>builder()
                        .add(group)
                        .addAll(rest)
                        .build());
            }
        }
        return all.build();
    }
}
