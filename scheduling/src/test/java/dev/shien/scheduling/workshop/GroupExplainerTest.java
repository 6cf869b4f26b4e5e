package dev.shien.scheduling.workshop;

import static dev.shien.scheduling.internal.crowd.SmallGroups.groupsOf;
import static dev.shien.scheduling.internal.crowd.SmallGroups.known;
import static dev.shien.scheduling.internal.crowd.SmallGroups.pairs;
import static dev.shien.scheduling.internal.crowd.SmallGroups.people;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import dev.shien.domain.plan.Budget;
import dev.shien.domain.plan.Certificate;
import dev.shien.domain.reason.Reason;
import dev.shien.domain.reason.Text;
import dev.shien.domain.workshop.AttributeValue;
import dev.shien.domain.workshop.FixedRound;
import dev.shien.domain.workshop.GroupAnswer;
import dev.shien.domain.workshop.GroupPlan;
import dev.shien.domain.workshop.GroupPlanner;
import dev.shien.domain.workshop.GroupProblem;
import dev.shien.domain.workshop.GroupSize;
import dev.shien.domain.workshop.Participant;
import dev.shien.domain.workshop.Round;
import dev.shien.domain.workshop.RoundRun;
import dev.shien.domain.workshop.criterion.Alike;
import dev.shien.domain.workshop.criterion.Apart;
import dev.shien.domain.workshop.criterion.FewRepeats;
import dev.shien.domain.workshop.criterion.ParticipantPair;
import dev.shien.domain.workshop.criterion.Spread;
import dev.shien.scheduling.internal.crowd.Crowd;
import dev.shien.scheduling.internal.crowd.SmallGroups;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Six people, three with each goal, in two groups of three. */
class GroupExplainerTest {

    private static GroupProblem.Builder six() {
        GroupProblem.Builder problem = GroupProblem.builder()
                .size(new GroupSize(3, 3, 3))
                .addRound(Round.of(1, ImmutableList.of("p0", "p1", "p2", "p3", "p4", "p5")))
                .addCriteria(new Alike("goal", 2), new FewRepeats(5));
        IntStream.range(0, 6)
                .mapToObj(i -> Participant.of(
                        "p" + i, ImmutableMap.of("goal", AttributeValue.category(i < 3 ? "ledger" : "policy"))))
                .forEach(problem::addParticipant);
        return problem;
    }

    private static ImmutableList<String> whyNot(GroupProblem problem, int round, String one, String other) {
        GroupPlan plan =
                ExchangeGroupPlanner.create().plan(problem, Budget.of(5_000, 1)).orThrow();
        return GroupExplainer.of(problem, plan).whyNot(round, one, other).stream()
                .map(reason -> reason.text().en())
                .collect(ImmutableList.toImmutableList());
    }

    /** After any exchange each group has two pairs that differ, which is four pairs at 2 points. */
    @Test
    void theCheapestExchangeIsNamedWithWhatItCosts() {
        assertThat(whyNot(six().build(), 1, "p0", "p3"))
                .hasSize(2)
                .satisfies(first -> assertThat(first.get(0))
                        .matches("The cheapest way is that p0 and p[45] change places; the penalty changes by \\+8\\."))
                .last()
                .isEqualTo("Pairs of a group that differ in goal: 0 → 4");
    }

    @Test
    void rulesThatWouldBeBrokenAreSaid() {
        GroupProblem problem = six().addCriteria(Apart.hard(ImmutableList.of(
                        new ParticipantPair("p0", "p3"),
                        new ParticipantPair("p0", "p4"),
                        new ParticipantPair("p0", "p5"),
                        new ParticipantPair("p1", "p3"))))
                .build();

        assertThat(whyNot(problem, 1, "p0", "p3"))
                .last()
                .asString()
                .matches("Round 1: group [12] holds who must be kept apart: p0–p3(, p[01]–p[345])*\\.");
    }

    @Test
    void whoSitsTogetherIsSaidToDoSo() {
        assertThat(whyNot(six().build(), 1, "p0", "p1")).containsExactly("p0 and p1 do sit together.");
    }

    @Test
    void givenRoundsAreNotExplainedByExchanges() {
        GroupProblem problem = six().addFixed(new FixedRound(
                        1, ImmutableList.of(ImmutableSet.of("p0", "p1", "p3"), ImmutableSet.of("p2", "p4", "p5"))))
                .build();

        assertThat(whyNot(problem, 1, "p0", "p5")).containsExactly("The groups of this round are given.");
    }

    @Test
    void whoIsNotThereIsSaidToBeAbsent() {
        GroupProblem problem =
                six().addRound(Round.of(2, ImmutableList.of("p0", "p1", "p2"))).build();

        assertThat(whyNot(problem, 2, "p0", "p5")).containsExactly("p0 and p5 are not both in this round.");
    }

    @Test
    void unknownRoundsAndPeopleAreRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> whyNot(six().build(), 7, "p0", "p1"))
                .withMessage("Unknown round 7, known are [1]");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> whyNot(six().build(), 1, "p0", "p9"))
                .withMessage("Unknown participant 'p9'");
    }

    @Test
    void aPlanOfAnotherProblemIsRefused() {
        GroupPlanner planner = ExchangeGroupPlanner.create();
        GroupPlan plan = planner.plan(six().build(), Budget.of(0, 1)).orThrow();
        GroupProblem later =
                six().addRound(Round.of(2, ImmutableList.of("p0", "p1", "p2"))).build();

        assertThatIllegalArgumentException()
                .isThrownBy(() -> planner.explain(later, plan))
                .withMessage("The plan has the rounds [1], expected those of the problem, [1, 2]");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> GroupExplainer.of(firstFive(), plan))
                .withMessage("In the plan 'p5' sits in round 1, expected participants of the problem only");
    }

    private static GroupProblem firstFive() {
        GroupProblem six = six().build();
        return GroupProblem.builder()
                .size(new GroupSize(2, 3, 3))
                .addAllParticipants(six.participants().subList(0, 5))
                .putAllAttributes(six.attributes())
                .addRound(Round.of(1, ImmutableList.of("p0", "p1", "p2", "p3", "p4")))
                .build();
    }

    private static ImmutableList<Text> whyNot(GroupProblem.Builder problem, int round, String groups, String pair) {
        GroupProblem all = problem.build();
        Crowd crowd = new Crowd(all);
        GroupAnswer answer = new GroupPlan(
                SmallGroups.plans(crowd, groups.split("/", -1)),
                Certificate.of(ImmutableList.of(), ImmutableList.of(), 0));
        return GroupExplainer.of(all, answer).whyNot(round, pair.substring(0, 1), pair.substring(1)).stream()
                .map(Reason::text)
                .collect(ImmutableList.toImmutableList());
    }

    /** With a in the place of e all would be alike, but b and e must not sit together; with f it costs as much as now. */
    @Test
    void exchangeThatBreaksNoRuleIsPreferredToACheaperOne() {
        GroupProblem.Builder problem =
                known(groupsOf(3), "abcdef", "EGGEGE", "abcdef").addCriteria(new Alike("x", 1));

        assertThat(whyNot(problem, 1, "abc def", "ad").get(0).en())
                .isEqualTo("The cheapest way is that a and e change places; the penalty changes by -4.");
        assertThat(whyNot(problem.addCriteria(Apart.hard(pairs("be"))), 1, "abc def", "ad")
                        .get(0)
                        .en())
                .isEqualTo("The cheapest way is that a and f change places; the penalty changes by +0.");
    }

    /** Two pairs differ before and none after, at three points each; what costs nothing is not said. */
    @Test
    void whatIsGainedIsSaidWithItsTerms() {
        GroupProblem.Builder problem =
                known(groupsOf(2), "abcd", "EGEG", "abcd").addCriteria(new Alike("x", 3), new Spread("x", 0));

        assertThat(whyNot(problem, 1, "ab cd", "ac"))
                .containsExactly(
                        Text.of(
                                "最も安いのはaとdの席の交換で、減点は-6になる。",
                                "The cheapest way is that a and d change places; the penalty changes by -6."),
                        Text.of("同じグループで「x」が違う組の数: 2 → 0", "Pairs of a group that differ in x: 2 → 0"));
    }

    @Test
    void whoSitsAloneHasNobodyToChangePlacesWith() {
        assertThat(whyNot(people(groupsOf(1), "ab", "ab"), 1, "a b", "ab"))
                .containsExactly(
                        Text.of("aとbを同じグループにする席の交換はない。", "a and b cannot sit together by an exchange of seats."));
    }

    /** In round 3 a and c would meet for the first time, and so would b and d; the other rounds stay as they are. */
    @Test
    void placesAreChangedInTheRoundThatIsAskedAboutAlone() {
        GroupProblem.Builder problem =
                people(groupsOf(2), "abcd", "abcd", "abcd", "abcd").addCriteria(new FewRepeats(1));

        assertThat(whyNot(problem, 3, "ab cd/ad bc/ad bc", "ac").get(0).en())
                .isEqualTo("The cheapest way is that a and b change places; the penalty changes by -2.");
    }

    @Test
    void placesAreChangedInAllRoundsOfARun() {
        GroupProblem.Builder problem = people(groupsOf(2), "abcd", "abcd", "abcd")
                .addRun(new RoundRun(1, 2))
                .addCriteria(new FewRepeats(1));

        assertThat(whyNot(problem, 2, "ab cd/ab cd", "ac"))
                .hasSize(1)
                .allMatch(text -> text.en().endsWith("changes by +0."));
    }
}
