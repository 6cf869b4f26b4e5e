package dev.shien.scheduling.workshop;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import dev.shien.domain.plan.Budget;
import dev.shien.domain.workshop.AttributeScale;
import dev.shien.domain.workshop.AttributeValue;
import dev.shien.domain.workshop.GroupAnswer;
import dev.shien.domain.workshop.GroupCount;
import dev.shien.domain.workshop.GroupPlan;
import dev.shien.domain.workshop.GroupProblem;
import dev.shien.domain.workshop.GroupSize;
import dev.shien.domain.workshop.GroupSizes;
import dev.shien.domain.workshop.NoGroupPlan;
import dev.shien.domain.workshop.Participant;
import dev.shien.domain.workshop.Round;
import dev.shien.domain.workshop.RoundRun;
import dev.shien.domain.workshop.TableSize;
import dev.shien.domain.workshop.Tables;
import dev.shien.domain.workshop.criterion.Alike;
import dev.shien.domain.workshop.criterion.Apart;
import dev.shien.domain.workshop.criterion.Balanced;
import dev.shien.domain.workshop.criterion.Criterion;
import dev.shien.domain.workshop.criterion.FewRepeats;
import dev.shien.domain.workshop.criterion.MostMeetings;
import dev.shien.domain.workshop.criterion.NobodyAlone;
import dev.shien.domain.workshop.criterion.ParticipantPair;
import dev.shien.domain.workshop.criterion.RoleInEveryGroup;
import dev.shien.domain.workshop.criterion.Spread;
import dev.shien.domain.workshop.criterion.Together;
import dev.shien.domain.workshop.criterion.Weight;
import dev.shien.testkit.workshop.GroupPlanCheck;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Groups that one can see to be there are found, or at least nothing is shown against them. */
class PlantedGroupsTest {

    private static final Weight HARD = Weight.HARD;

    private static final ImmutableMap<String, AttributeScale> KNOWN =
            ImmutableMap.of("kind", AttributeScale.Kind.CATEGORY, "place", AttributeScale.Kind.CATEGORY);

    private static GroupAnswer answer(GroupProblem.Builder problem, Criterion... criteria) {
        GroupProblem all = problem.addCriteria(criteria).build();
        GroupAnswer answer = ExchangeGroupPlanner.create().plan(all, Budget.of(40_000, 1));
        assertThat(GroupPlanCheck.faults(all, answer)).isEmpty();
        return answer;
    }

    private static GroupPlan plan(GroupProblem.Builder problem, Criterion... criteria) {
        return answer(problem, criteria).orThrow();
    }

    private static void nothingIsShownAgainst(GroupProblem.Builder problem, Criterion... criteria) {
        if (answer(problem, criteria) instanceof NoGroupPlan none) {
            assertThat(none.conflict()).isEmpty();
        }
    }

    /** People from p0, of whom the first have something. */
    private static GroupProblem.Builder people(GroupSizes size, int people, String attribute, AttributeValue... first) {
        GroupProblem.Builder problem = GroupProblem.builder().size(size);
        IntStream.range(0, people)
                .forEach(i -> problem.addParticipant(Participant.of(
                        "p" + i, i < first.length ? ImmutableMap.of(attribute, first[i]) : ImmutableMap.of())));
        return problem;
    }

    private static ImmutableSet<String> ids(int people) {
        return IntStream.range(0, people).mapToObj(i -> "p" + i).collect(ImmutableSet.toImmutableSet());
    }

    private static ImmutableList<ParticipantPair> pairs(String... pairs) {
        return Stream.of(pairs)
                .map(pair -> new ParticipantPair(pair.split(" ", 2)[0], pair.split(" ", 2)[1]))
                .collect(ImmutableList.toImmutableList());
    }

    private static AttributeValue[] facilitators(int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> new AttributeValue.Tags(ImmutableSet.of("fac")))
                .toArray(AttributeValue[]::new);
    }

    private static Criterion facilitator(Weight weight) {
        return new RoleInEveryGroup("fac", Optional.of("r"), weight);
    }

    private static AttributeValue number(long number) {
        return AttributeValue.quantity(number);
    }

    /** Three facilitators allow at most three groups, and three who are kept apart need as many. */
    @Test
    void numberOfGroupsBetweenTheFewestAndTheMostIsFound() {
        for (int people : new int[] {12, 16}) {
            GroupPlan plan = plan(
                    people(new GroupSize(2, people / 2, people / 2), people, "r", facilitators(3))
                            .addRound(Round.of(1, ids(people))),
                    facilitator(HARD),
                    Apart.hard(pairs("p3 p4", "p4 p5", "p3 p5")));

            assertThat(plan.rounds().get(0).groups()).hasSize(3);
        }
    }

    /** A table at which nobody sits is no group, and needs nobody. */
    @Test
    void emptyTableNeedsNoRole() {
        GroupPlan plan = plan(
                people(new Tables(ImmutableList.of(new TableSize(0, 4), new TableSize(0, 4))), 4, "r", facilitators(2))
                        .addRound(Round.of(1, ids(4))),
                facilitator(Weight.of(100)),
                new Together(pairs("p0 p1", "p0 p2", "p0 p3"), Weight.of(10)));

        assertThat(plan.certificate().penalty()).isZero();
    }

    /** 0, 10, 4 and 5 twice: the same four at each table. A soft criterion wants the fours together. */
    @Test
    void hardBalanceIsNotOutbid() {
        AttributeValue[] numbers = {
            number(0), number(10), number(4), number(5), number(0), number(10), number(4), number(5)
        };

        plan(
                people(new GroupCount(2), 8, "n", numbers).addRound(Round.of(1, ids(8))),
                new Balanced("n", HARD),
                new Together(pairs("p2 p6", "p3 p7"), Weight.of(1)));
    }

    /** Nobody has a goal in the first round, and two have different ones in the second. */
    @Test
    void attributeOfOneRoundAlone() {
        Round second = new Round(
                2,
                ids(2),
                ImmutableMap.of(
                        "p0", ImmutableMap.of("goal", AttributeValue.category("a")),
                        "p1", ImmutableMap.of("goal", AttributeValue.category("b"))));

        assertThat(answer(
                        people(new GroupCount(1), 2, "goal").addRounds(Round.of(1, ids(2)), second),
                        new Alike("goal", HARD)))
                .isInstanceOf(NoGroupPlan.class);
    }

    /** A round with situations that groups suit, of which two each have their kind: {@code "1 2, 3 4"} for p1 with p2 and so on. */
    private static Round round(int number, String groups) {
        ImmutableMap.Builder<String, ImmutableMap<String, AttributeValue>> situations = ImmutableMap.builder();
        List<String> tables = List.of(groups.split(", "));
        for (int table = 0; table < tables.size(); table++) {
            List<String> members = List.of(tables.get(table).split(" "));
            for (int i = 0; i < members.size(); i++) {
                situations.put(
                        "p" + members.get(i),
                        ImmutableMap.of(
                                "kind", AttributeValue.category("k" + table / 2),
                                "place", AttributeValue.category("s" + i)));
            }
        }
        return new Round(number, situations.buildOrThrow().keySet(), situations.buildOrThrow());
    }

    /** Three of the third and fourth table are absent in the second round. */
    @Test
    void tablesOfARunWithAbsences() {
        Tables tables = new Tables(
                ImmutableList.of(new TableSize(4, 5), new TableSize(3, 4), new TableSize(5, 5), new TableSize(5, 6)));

        nothingIsShownAgainst(
                people(tables, 19, "kind")
                        .addRounds(
                                round(1, "5 6 12 10 2, 13 1 17 16, 7 4 0 14 9, 18 3 15 11 8"),
                                round(2, "5 6 12 10 2, 13 1 17 16, 7 0 9, 18 3 15 11"))
                        .addRun(new RoundRun(1, 2))
                        .putAllAttributes(KNOWN),
                new Alike("kind", HARD),
                new Spread("place", HARD),
                Together.hard(pairs("p6 p10", "p15 p18", "p4 p9", "p0 p9", "p7 p14")),
                new MostMeetings(1, HARD),
                new FewRepeats(HARD),
                new NobodyAlone("kind", ImmutableSet.of(), 2, HARD));
    }

    /** Four are absent in the last round of the run; who sits at which place differs from round to round. */
    @Test
    void rangeOfSizesInARunWithAbsences() {
        nothingIsShownAgainst(
                people(new GroupSize(3, 5, 5), 13, "kind")
                        .addRounds(
                                round(1, "12 11 4, 6 1 7 5, 0 3 10, 2 8 9"),
                                round(2, "0 2 12, 1 8 4 10, 3 5 9 7"),
                                round(3, "1 7 11, 6 0 2, 9 4 5 10, 3 12 8"),
                                round(4, "7 11, 6 2, 9 4 5, 3 12"))
                        .addRun(new RoundRun(3, 4))
                        .putAllAttributes(KNOWN),
                new Spread("place", HARD),
                Apart.hard(pairs("p0 p8", "p6 p11", "p6 p9", "p2 p4", "p3 p4")),
                new MostMeetings(2, HARD),
                new NobodyAlone("kind", ImmutableSet.of(), 2, HARD));
    }
}
