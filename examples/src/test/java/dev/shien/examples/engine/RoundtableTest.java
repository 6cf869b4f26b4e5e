package dev.shien.examples.engine;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import dev.shien.domain.plan.Budget;
import dev.shien.domain.workshop.Group;
import dev.shien.domain.workshop.GroupCount;
import dev.shien.domain.workshop.GroupPlan;
import dev.shien.domain.workshop.GroupProblem;
import dev.shien.domain.workshop.GroupSize;
import dev.shien.domain.workshop.Participant;
import dev.shien.domain.workshop.Round;
import dev.shien.domain.workshop.RoundPlan;
import dev.shien.domain.workshop.Roundtable;
import dev.shien.domain.workshop.criterion.FewRepeats;
import dev.shien.scheduling.workshop.ExchangeGroupPlanner;
import dev.shien.testkit.workshop.GroupPlanCheck;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A roundtable after three workshops of twelve people: everybody who comes meets others than in the workshops (R58). */
class RoundtableTest {

    private static final Budget BUDGET = Budget.of(20_000, 1);
    private static final ImmutableList<String> PEOPLE =
            IntStream.rangeClosed(1, 12).mapToObj(i -> "p" + i).collect(ImmutableList.toImmutableList());

    private final GroupProblem workshops = workshops();
    private final GroupPlan held =
            ExchangeGroupPlanner.create().plan(workshops, BUDGET).orThrow();

    @ParameterizedTest(name = "{0} people at {1} tables")
    @CsvSource({"12, 4", "12, 6", "9, 3", "8, 3", "6, 2", "12, 3"})
    void nobodyMeetsSomebodyAgainWhereThatCanBeAvoided(int people, int tables) {
        ImmutableSet<String> volunteers = ImmutableSet.copyOf(PEOPLE.subList(0, people));
        GroupProblem problem = Roundtable.problem(workshops, held, 4, volunteers, new GroupCount(tables));

        GroupPlan plan = ExchangeGroupPlanner.create().plan(problem, BUDGET).orThrow();

        assertThat(GroupPlanCheck.faults(problem, plan)).isEmpty();
        assertThat(plan.rounds().subList(0, 3))
                .extracting(RoundtableTest::members)
                .isEqualTo(held.rounds().stream().map(RoundtableTest::members).toList());
        ImmutableList<ImmutableSet<String>> groups = members(plan.rounds().get(3));
        assertThat(groups).hasSize(tables);
        assertThat(groups.stream().flatMap(Set::stream).toList()).containsExactlyInAnyOrderElementsOf(volunteers);
        assertThat(again(groups)).isEqualTo(fewest(volunteers.asList(), ImmutableList.of(), tables));
    }

    @Test
    void theGroupsOfTheRoundtableGoAcrossThoseOfTheWorkshops() {
        GroupProblem problem = Roundtable.problem(workshops, held, 4, ImmutableSet.copyOf(PEOPLE), new GroupCount(6));

        ImmutableList<ImmutableSet<String>> groups = members(ExchangeGroupPlanner.create()
                .plan(problem, BUDGET)
                .orThrow()
                .rounds()
                .get(3));

        assertThat(again(groups)).isZero();
        for (RoundPlan round : held.rounds()) {
            assertThat(groups).allSatisfy(pair -> assertThat(members(round)).noneMatch(g -> g.containsAll(pair)));
        }
    }

    private static GroupProblem workshops() {
        return GroupProblem.builder()
                .size(new GroupSize(3, 3, 3))
                .addAllParticipants(PEOPLE.stream()
                        .map(id -> Participant.of(id, ImmutableMap.of()))
                        .toList())
                .addAllRounds(IntStream.rangeClosed(1, 3)
                        .mapToObj(number -> Round.of(number, PEOPLE))
                        .toList())
                .addCriteria(new FewRepeats(5))
                .build();
    }

    private static ImmutableList<ImmutableSet<String>> members(RoundPlan round) {
        return round.groups().stream().map(Group::members).collect(ImmutableList.toImmutableList());
    }

    /** How many pairs of these groups have met before. */
    private long again(ImmutableList<ImmutableSet<String>> groups) {
        return groups.stream()
                .flatMap(group -> Sets.combinations(group, 2).stream())
                .filter(this::met)
                .count();
    }

    private boolean met(Set<String> pair) {
        return held.rounds().stream().anyMatch(r -> members(r).stream().anyMatch(g -> g.containsAll(pair)));
    }

    /** The fewest pairs that meet again, over all ways to seat people at tables as equal in size as can be. */
    private long fewest(ImmutableList<String> people, ImmutableList<ImmutableSet<String>> groups, int tables) {
        if (people.isEmpty()) {
            return again(groups);
        }
        String first = people.get(0);
        ImmutableSet<String> others = ImmutableSet.copyOf(people.subList(1, people.size()));
        return IntStream.of(people.size() / tables, (people.size() + tables - 1) / tables)
                .distinct()
                .boxed()
                .flatMap(size -> Sets.combinations(others, size - 1).stream())
                .map(rest ->
                        ImmutableSet.<String>builder().add(first).addAll(rest).build())
                .mapToLong(group -> fewest(
                        Sets.difference(others, group).immutableCopy().asList(),
                        ImmutableList.<ImmutableSet<String>>builder()
                                .addAll(groups)
                                .add(group)
                                .build(),
                        tables - 1))
                .min()
                .orElseThrow();
    }
}
