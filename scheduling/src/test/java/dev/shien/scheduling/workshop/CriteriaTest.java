package dev.shien.scheduling.workshop;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableMultiset;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Multiset;
import dev.shien.domain.plan.Budget;
import dev.shien.domain.plan.ScoreTerm;
import dev.shien.domain.reason.Reason;
import dev.shien.domain.workshop.AttributeValue;
import dev.shien.domain.workshop.FixedRound;
import dev.shien.domain.workshop.FixedSeat;
import dev.shien.domain.workshop.Group;
import dev.shien.domain.workshop.GroupCount;
import dev.shien.domain.workshop.GroupPlan;
import dev.shien.domain.workshop.GroupProblem;
import dev.shien.domain.workshop.GroupSize;
import dev.shien.domain.workshop.GroupSizes;
import dev.shien.domain.workshop.Participant;
import dev.shien.domain.workshop.Round;
import dev.shien.domain.workshop.TableSize;
import dev.shien.domain.workshop.Tables;
import dev.shien.domain.workshop.criterion.Alike;
import dev.shien.domain.workshop.criterion.Balanced;
import dev.shien.domain.workshop.criterion.Criterion;
import dev.shien.domain.workshop.criterion.EveryoneMeets;
import dev.shien.domain.workshop.criterion.FewRepeats;
import dev.shien.domain.workshop.criterion.LittleChange;
import dev.shien.domain.workshop.criterion.MostMeetings;
import dev.shien.domain.workshop.criterion.NobodyAlone;
import dev.shien.domain.workshop.criterion.ParticipantPair;
import dev.shien.domain.workshop.criterion.RoleInEveryGroup;
import dev.shien.domain.workshop.criterion.Together;
import dev.shien.domain.workshop.criterion.Weight;
import dev.shien.testkit.workshop.GroupPlanCheck;
import java.time.Duration;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What each criterion does to groups, and the bounds that can be counted by hand. */
class CriteriaTest {

    private static GroupProblem.Builder people(int people, int rounds, GroupSizes size, AttributeValue... values) {
        GroupProblem.Builder problem = GroupProblem.builder().size(size);
        ImmutableList.Builder<String> ids = ImmutableList.builder();
        for (int i = 0; i < people; i++) {
            ids.add("p" + i);
            problem.addParticipant(Participant.of(
                    "p" + i, values.length == 0 ? ImmutableMap.of() : ImmutableMap.of("x", values[i % values.length])));
        }
        ImmutableList<String> present = ids.build();
        IntStream.rangeClosed(1, rounds).forEach(round -> problem.addRound(Round.of(round, present)));
        return problem;
    }

    private static GroupPlan plan(GroupProblem.Builder problem, Criterion... criteria) {
        GroupProblem all = problem.addCriteria(criteria).build();
        GroupPlan plan =
                ExchangeGroupPlanner.create().plan(all, Budget.of(50_000, 3)).orThrow();
        assertThat(GroupPlanCheck.faults(all, plan)).isEmpty();
        return plan;
    }

    private static ScoreTerm term(GroupPlan plan) {
        return plan.certificate().terms().get(0);
    }

    private static ImmutableList<String> reasons(GroupPlan plan, int round, int group) {
        return plan.rounds().get(round).groups().get(group).reasons().stream()
                .map(reason -> reason.text().en())
                .collect(ImmutableList.toImmutableList());
    }

    private static AttributeValue kind(String name) {
        return AttributeValue.category(name);
    }

    private static AttributeValue number(long number) {
        return AttributeValue.quantity(number);
    }

    /** Of 0, 10, 20 and 30, groups of two are balanced in their means as 0 with 30, and 10 with 20. */
    @Test
    void balancedGroupsHaveTheSameMean() {
        GroupPlan plan = plan(
                people(4, 1, new GroupSize(2, 2, 2), number(0), number(10), number(20), number(30)),
                new Balanced("x", 1));

        assertThat(plan.rounds().get(0).groups())
                .extracting(Group::members)
                .containsExactlyInAnyOrder(ImmutableSet.of("p0", "p3"), ImmutableSet.of("p1", "p2"));
        assertThat(reasons(plan, 0, 0)).containsExactly("The mean of x is that of all.");
        assertThat(plan.certificate().leastPenalty())
                .hasValue(plan.certificate().penalty());
        assertThat(plan.certificate().gap().toString()).isEqualTo("0");
    }

    /** Three newcomers in two groups of four: nobody is alone only if all of them sit together. */
    @Test
    void nobodyIsAlone() {
        GroupPlan plan = plan(
                people(
                        8,
                        1,
                        new GroupSize(4, 4, 4),
                        kind("new"),
                        kind("new"),
                        kind("new"),
                        kind("old"),
                        kind("old"),
                        kind("old"),
                        kind("old"),
                        kind("old")),
                new NobodyAlone("x", ImmutableSet.of("new"), 2, Weight.of(1)));

        assertThat(term(plan).amount()).isZero();
        assertThat(reasons(plan, 0, 0)).containsExactly("Nobody is alone in x.");
    }

    @Test
    void whoIsTheOnlyOneOfAKindIsAloneAnyhowAndTheBoundSaysSo() {
        GroupPlan plan = plan(
                people(4, 2, new GroupSize(2, 2, 2), kind("new"), kind("old"), kind("old"), kind("old")),
                new NobodyAlone("x", ImmutableSet.of(), 2, Weight.of(3)));

        assertThat(term(plan).bound()).isEqualTo(2 * ScoreTerm.UNIT);
        assertThat(plan.rounds().get(0).groups().stream()
                        .flatMap(group -> group.reasons().stream())
                        .map(reason -> reason.text().en()))
                .contains("Fewer than 2 have x new, old.");
    }

    /** Two of six can chair, so that one of three groups has nobody for it in either round. */
    @Test
    void aRoleIsTakenWhereSomebodyCanAndTheBoundCountsTheOthers() {
        GroupPlan plan = plan(
                people(
                        6,
                        2,
                        new GroupCount(3),
                        AttributeValue.tags("chair"),
                        AttributeValue.tags(),
                        AttributeValue.tags(),
                        AttributeValue.tags("chair", "minutes"),
                        AttributeValue.tags(),
                        AttributeValue.tags()),
                new RoleInEveryGroup("chair", Optional.of("x"), Weight.of(1)));

        assertThat(term(plan).amount()).isEqualTo(2 * ScoreTerm.UNIT);
        assertThat(term(plan).bound()).isEqualTo(2 * ScoreTerm.UNIT);
        assertThat(holders(plan, "chair").elementSet()).containsExactlyInAnyOrder("p0", "p3");
        assertThat(plan.rounds().get(0).groups().stream()
                        .flatMap(group -> group.reasons().stream())
                        .map(Reason::text)
                        .map(text -> text.en()))
                .contains("1 can be chair.", "Nobody can be chair.");
    }

    /** Nine people, three groups, six rounds: everybody chairs twice. */
    @Test
    void aRoleGoesRound() {
        GroupPlan plan = plan(
                people(9, 6, new GroupSize(3, 3, 3)),
                new FewRepeats(1),
                new RoleInEveryGroup("chair", Optional.empty(), Weight.HARD),
                new RoleInEveryGroup("minutes", Optional.empty(), Weight.HARD));

        assertThat(holders(plan, "chair").entrySet())
                .hasSize(9)
                .allSatisfy(holder -> assertThat(holder.getCount()).isEqualTo(2));
        assertThat(holders(plan, "minutes").entrySet())
                .hasSize(9)
                .allSatisfy(holder -> assertThat(holder.getCount()).isEqualTo(2));
        assertThat(plan.rounds().stream().flatMap(round -> round.groups().stream()))
                .allSatisfy(group -> assertThat(group.roles().values()).doesNotHaveDuplicates());
    }

    private static Multiset<String> holders(GroupPlan plan, String role) {
        return plan.rounds().stream()
                .flatMap(round -> round.groups().stream())
                .flatMap(group -> Optional.ofNullable(group.roles().get(role)).stream())
                .collect(ImmutableMultiset.toImmutableMultiset());
    }

    /** Each of twelve meets two others a round, so that after two rounds seven of eleven are not met: 42 pairs. */
    @Test
    void everyoneMeetsCountsWhoCannot() {
        GroupPlan plan = plan(people(12, 3, new GroupSize(3, 3, 3)), new EveryoneMeets(2, Weight.of(1)));

        assertThat(term(plan).bound()).isEqualTo(42 * ScoreTerm.UNIT);
        assertThat(term(plan).amount()).isEqualTo(42 * ScoreTerm.UNIT);
    }

    /** The affine plane of order 3: nine people in four rounds of three groups meet just once each. */
    @Test
    void everyoneMeetsJustOnceWhereADesignAllowsIt() {
        GroupPlan plan = plan(
                people(9, 4, new GroupSize(3, 3, 3)),
                new EveryoneMeets(4, Weight.HARD),
                new MostMeetings(1, Weight.HARD));

        assertThat(plan.certificate().terms()).isEmpty();
    }

    @Test
    void pairsAreKeptTogetherAndSaidToBe() {
        GroupPlan plan = plan(
                people(6, 2, new GroupSize(3, 3, 3)),
                Together.hard(ImmutableList.of(new ParticipantPair("p0", "p5"))),
                new FewRepeats(1));

        assertThat(plan.rounds())
                .allSatisfy(round -> assertThat(round.groups().stream()
                                .filter(group -> group.members().containsAll(ImmutableSet.of("p0", "p5"))))
                        .hasSize(1));
        assertThat(plan.rounds().get(0).groups().stream()
                        .flatMap(group -> group.reasons().stream())
                        .map(reason -> reason.text().en()))
                .contains("It holds who should sit together: p0–p5.");
    }

    @Test
    void givenSeatsAreKept() {
        GroupPlan plan = plan(
                people(6, 2, new GroupSize(3, 3, 3))
                        .addSeats(new FixedSeat(1, "p4", 2), new FixedSeat(2, "p4", 1), new FixedSeat(2, "p0", 1)),
                new FewRepeats(1));

        assertThat(plan.rounds().get(0).groups().get(1).members()).contains("p4");
        assertThat(plan.rounds().get(1).groups().get(0).members()).contains("p4", "p0");
    }

    /** Six with one goal and four with another: tables of four to six take whole goals, which equal ones could not. */
    @Test
    void tablesOfTheirOwnSizesTakeWhatSuitsTheCriteria() {
        AttributeValue[] goals = new AttributeValue[10];
        for (int i = 0; i < 10; i++) {
            goals[i] = kind(i < 6 ? "ledger" : "policy");
        }
        Tables tables = new Tables(ImmutableList.of(new TableSize(4, 6), new TableSize(4, 6)));

        GroupPlan plan = plan(people(10, 1, tables, goals), new Alike("x", 1));

        assertThat(plan.certificate().penalty()).isZero();
        assertThat(plan.rounds().get(0).groups())
                .extracting(group -> group.members().size())
                .containsExactlyInAnyOrder(4, 6);
    }

    @Test
    void previousPlanStaysWhereNothingIsGained() {
        ImmutableList<ImmutableSet<String>> before =
                ImmutableList.of(ImmutableSet.of("p0", "p4", "p2"), ImmutableSet.of("p1", "p3", "p5"));

        GroupPlan plan = plan(
                people(6, 1, new GroupSize(3, 3, 3)).addPrevious(new FixedRound(1, before)),
                new LittleChange(1),
                new FewRepeats(1));

        assertThat(plan.rounds().get(0).groups()).extracting(Group::members).containsExactlyElementsOf(before);
    }

    @Test
    void searchThatIsStoppedSaysSo() {
        GroupProblem problem = people(40, 10, GroupSize.around(5, 0))
                .addCriteria(new FewRepeats(1))
                .build();

        GroupPlan plan = ExchangeGroupPlanner.create()
                .within(Duration.ZERO, () -> 0)
                .plan(problem, Budget.of(1_000_000, 1))
                .orThrow();

        assertThat(plan.certificate().stopped()).isTrue();
        assertThat(plan.certificate().iterations()).isLessThan(10_000);
        assertThat(GroupPlanCheck.faults(problem, plan)).isEmpty();
    }
}
