package dev.shien.domain.workshop;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/** Turns a plan into what it means for the next one. */
public final class Replanning {

    private Replanning() {}

    /**
     * The problem of planning anew when some rounds of a plan have been held: their groups are given, those of the other rounds
     * are where the search begins. Who is no participant any more is left out, and so are rounds that the problem has not;
     * given rounds and previous plans of the problem itself are replaced.
     *
     * @param held whether the round of a number has been held
     */
    public static GroupProblem of(GroupProblem problem, GroupPlan plan, IntPredicate held) {
        GroupProblem.Builder builder = GroupProblem.builder()
                .addAllParticipants(problem.participants())
                .addAllRounds(problem.rounds())
                .putAllAttributes(problem.attributes())
                .size(problem.size())
                .addAllRuns(problem.runs())
                .addAllCriteria(problem.criteria());
        problem.seats().stream().filter(seat -> !held.test(seat.round())).forEach(builder::addSeats);
        for (FixedRound round : rounds(problem, plan)) {
            if (held.test(round.round())) {
                builder.addFixed(round);
            } else {
                builder.addPrevious(round);
            }
        }
        return builder.build();
    }

    private static ImmutableList<FixedRound> rounds(GroupProblem problem, GroupPlan plan) {
        ImmutableSet<Integer> numbers =
                problem.rounds().stream().map(Round::number).collect(ImmutableSet.toImmutableSet());
        ImmutableSet<String> ids =
                problem.participants().stream().map(Participant::id).collect(ImmutableSet.toImmutableSet());
        return plan.rounds().stream()
                .filter(round -> numbers.contains(round.round()))
                .map(round -> new FixedRound(round.round(), tables(round, ids)))
                .collect(ImmutableList.toImmutableList());
    }

    /** Every group at the place of its table. */
    private static ImmutableList<ImmutableSet<String>> tables(RoundPlan round, ImmutableSet<String> ids) {
        int tables = round.groups().stream().mapToInt(Group::number).max().orElse(0);
        return IntStream.rangeClosed(1, tables)
                .mapToObj(number -> round.groups().stream()
                        .filter(group -> group.number() == number)
                        .flatMap(group -> group.members().stream())
                        .filter(ids::contains)
                        .collect(ImmutableSet.toImmutableSet()))
                .collect(ImmutableList.toImmutableList());
    }
}
