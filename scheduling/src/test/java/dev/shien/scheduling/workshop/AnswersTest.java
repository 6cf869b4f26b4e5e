package dev.shien.scheduling.workshop;

import static dev.shien.scheduling.internal.crowd.SmallGroups.given;
import static dev.shien.scheduling.internal.crowd.SmallGroups.groupsOf;
import static dev.shien.scheduling.internal.crowd.SmallGroups.known;
import static dev.shien.scheduling.internal.crowd.SmallGroups.pairs;
import static dev.shien.scheduling.internal.crowd.SmallGroups.people;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.shien.domain.plan.Budget;
import dev.shien.domain.plan.RuleCheck;
import dev.shien.domain.plan.ScoreTerm;
import dev.shien.domain.workshop.Group;
import dev.shien.domain.workshop.GroupAnswer;
import dev.shien.domain.workshop.GroupPlan;
import dev.shien.domain.workshop.GroupProblem;
import dev.shien.domain.workshop.GroupSize;
import dev.shien.domain.workshop.NoGroupPlan;
import dev.shien.domain.workshop.RoundRun;
import dev.shien.domain.workshop.criterion.Alike;
import dev.shien.domain.workshop.criterion.FewRepeats;
import dev.shien.domain.workshop.criterion.Spread;
import dev.shien.domain.workshop.criterion.Together;
import dev.shien.domain.workshop.criterion.Weight;
import org.junit.jupiter.api.Test;

/** Answers to problems of which there is hardly more than one. */
class AnswersTest {

    private static GroupAnswer answer(GroupProblem.Builder problem, long iterations) {
        return ExchangeGroupPlanner.create().plan(problem.build(), Budget.of(iterations, 1));
    }

    private static ImmutableList<String> reasons(GroupPlan plan, int round, int group) {
        return plan.rounds().get(round).groups().get(group).reasons().stream()
                .map(reason -> reason.text().en())
                .collect(ImmutableList.toImmutableList());
    }

    /** Three rounds of four people: whoever sat together in the given one does not again, and the run keeps its groups. */
    @Test
    void groupsSayWhatIsGivenWhatIsARunAndWhoHasMet() {
        GroupPlan plan = answer(
                        people(groupsOf(2), "abcd", "abcd", "abcd", "abcd", "abcd")
                                .addFixed(given(1, "ab cd"))
                                .addRun(new RoundRun(2, 3))
                                .addFixed(given(4, "ab cd"))
                                .addCriteria(new FewRepeats(1)),
                        1_000)
                .orThrow();

        assertThat(reasons(plan, 0, 0))
                .containsExactly("The groups of this round are given.", "No two of them have sat together before.");
        assertThat(reasons(plan, 2, 0))
                .containsExactly(
                        "The group stays together over rounds 2 to 3.", "No two of them have sat together before.");
        assertThat(reasons(plan, 3, 1))
                .containsExactly("The groups of this round are given.", "1 of 1 pairs have sat together before.");
    }

    /** Kinds fill two groups in one way, in which all four pairs that must be alike are so. */
    @Test
    void onlyPlanIsFoundAndProven() {
        GroupPlan plan = answer(
                        known(groupsOf(2), "abcd", "EGEG", "abcd").addCriteria(new Alike("x", 5), new Spread("x", 2)),
                        10)
                .orThrow();

        assertThat(plan.rounds().get(0).groups())
                .extracting(Group::members)
                .containsExactlyInAnyOrder(ImmutableSet.of("a", "c"), ImmutableSet.of("b", "d"));
        assertThat(plan.certificate().penalty()).isEqualTo(2 * 2 * ScoreTerm.UNIT);
        assertThat(plan.certificate().leastPenalty()).hasValue(2 * 2 * ScoreTerm.UNIT);
        assertThat(plan.certificate().iterations()).isZero();
        assertThat(plan.certificate().stopped()).isFalse();
    }

    /** In groups of two d would sit with one who is unlike him; a group of three breaks the sizes and leaves nothing else. */
    @Test
    void groupsThatBreakARuleMayHaveLessThanABound() {
        NoGroupPlan none = (NoGroupPlan) answer(
                known(groupsOf(2), "abcd", "EEEG", "abcd")
                        .addCriteria(new Alike("x", 1), Together.hard(pairs("ab bc ac"))),
                100);

        assertThat(none.certificate().broken()).extracting(RuleCheck::rule).containsExactly("workshop.group-size");
        assertThat(none.certificate().terms())
                .allSatisfy(term -> assertThat(term.amount()).isZero())
                .allSatisfy(term -> assertThat(term.bound()).isZero())
                .hasSize(1);
        assertThat(none.certificate().leastPenalty()).isEmpty();
    }

    /** Sizes that are not all looked at prove nothing: three and three are even, but two and four cost less. */
    @Test
    void evenGroupsAreNotProvenToBeBest() {
        GroupPlan plan = answer(
                        known(new GroupSize(2, 3, 4), "abcdef", "EEEEGG", "abcdef")
                                .addCriteria(new Alike("x", 1)),
                        100)
                .orThrow();

        assertThat(plan.rounds().get(0).groups())
                .allMatch(group -> group.members().size() == 3);
        assertThat(plan.certificate().leastPenalty()).isEmpty();
        assertThat(answer(
                                known(new GroupSize(2, 3, 4), "abcdef", "EEEEGG", "abcdef")
                                        .addCriteria(new Alike("x", Weight.HARD)),
                                100)
                        .orThrow()
                        .rounds()
                        .get(0)
                        .groups())
                .extracting(group -> group.members().size())
                .containsExactlyInAnyOrder(2, 4);
    }
}
