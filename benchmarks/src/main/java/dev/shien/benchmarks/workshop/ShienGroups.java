package dev.shien.benchmarks.workshop;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import dev.shien.domain.plan.Budget;
import dev.shien.domain.workshop.AttributeValue;
import dev.shien.domain.workshop.Group;
import dev.shien.domain.workshop.GroupAnswer;
import dev.shien.domain.workshop.GroupProblem;
import dev.shien.domain.workshop.GroupSize;
import dev.shien.domain.workshop.Participant;
import dev.shien.domain.workshop.Round;
import dev.shien.domain.workshop.criterion.Alike;
import dev.shien.domain.workshop.criterion.Criterion;
import dev.shien.domain.workshop.criterion.FewRepeats;
import dev.shien.domain.workshop.criterion.Spread;
import dev.shien.scheduling.workshop.ExchangeGroupPlanner;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/** An instance as a problem of Shien, and a plan of Shien as groups; the one place that knows Shien's words for them. */
final class ShienGroups {

    private ShienGroups() {}

    /** Plans within a budget. */
    static int[][] plan(GroupsInstance instance, long iterations, long seed) {
        return groups(instance, ExchangeGroupPlanner.create().plan(problem(instance), Budget.of(iterations, seed)));
    }

    private static GroupProblem problem(GroupsInstance instance) {
        ImmutableList<String> ids = list(instance.people, Integer::toString);
        return GroupProblem.builder()
                .size(new GroupSize(instance.size, instance.size, instance.size))
                .addAllParticipants(list(instance.people, person -> participant(instance, person)))
                .addAllRounds(list(instance.rounds, round -> Round.of(round + 1, ids)))
                .addAllCriteria(criteria(instance))
                .build();
    }

    private static Participant participant(GroupsInstance instance, int person) {
        return Participant.of(
                Integer.toString(person),
                ImmutableMap.of(
                        "goal", AttributeValue.category("g" + instance.goal(person)),
                        "industry", AttributeValue.category("i" + instance.industry(person))));
    }

    private static ImmutableList<Criterion> criteria(GroupsInstance instance) {
        ImmutableList<Criterion> all = ImmutableList.of(
                new Alike("goal", instance.goalWeight),
                new Spread("industry", instance.industryWeight),
                new FewRepeats(instance.repeatWeight));
        return all.stream()
                .filter(criterion -> criterion.weight().points() > 0)
                .collect(ImmutableList.toImmutableList());
    }

    private static <T> ImmutableList<T> list(int length, IntFunction<T> element) {
        return IntStream.range(0, length).mapToObj(element).collect(ImmutableList.toImmutableList());
    }

    private static int[][] groups(GroupsInstance instance, GroupAnswer plan) {
        int[][] groups = new int[instance.rounds][instance.people];
        for (int round = 0; round < instance.rounds; round++) {
            int number = 0;
            for (Group group : plan.rounds().get(round).groups()) {
                for (String id : group.members()) {
                    groups[round][Integer.parseInt(id)] = number;
                }
                number++;
            }
        }
        return groups;
    }
}
