package dev.shien.testkit.workshop;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.shien.domain.workshop.Group;
import dev.shien.domain.workshop.GroupAnswer;
import dev.shien.domain.workshop.RoundPlan;
import dev.shien.domain.workshop.criterion.ParticipantPair;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Who sits together in a round.
 *
 * @param groups the members of each table, also of empty ones
 */
record SeatedRound(ImmutableList<ImmutableSet<String>> groups) {

    /** The rounds of an answer. */
    static ImmutableList<SeatedRound> of(GroupAnswer answer) {
        return answer.rounds().stream().map(SeatedRound::of).collect(ImmutableList.toImmutableList());
    }

    private static SeatedRound of(RoundPlan round) {
        int tables = round.groups().stream().mapToInt(Group::number).max().orElse(0);
        return new SeatedRound(IntStream.rangeClosed(1, tables)
                .mapToObj(number -> round.groups().stream()
                        .filter(group -> group.number() == number)
                        .flatMap(group -> group.members().stream())
                        .collect(ImmutableSet.toImmutableSet()))
                .collect(ImmutableList.toImmutableList()));
    }

    boolean seats(String id) {
        return table(id).isPresent();
    }

    boolean together(ParticipantPair pair) {
        return groups.stream().anyMatch(g -> g.contains(pair.one()) && g.contains(pair.other()));
    }

    /** The table of somebody, from 0. */
    Optional<Integer> table(String id) {
        return IntStream.range(0, groups.size())
                .filter(g -> groups.get(g).contains(id))
                .boxed()
                .findFirst();
    }
}
