package dev.shien.testkit.workshop;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import dev.shien.domain.plan.Certificate;
import dev.shien.domain.plan.RuleCheck;
import dev.shien.domain.plan.ScoreTerm;
import dev.shien.domain.reason.Reason;
import dev.shien.domain.reason.Text;
import dev.shien.domain.workshop.AttributeValue;
import dev.shien.domain.workshop.FixedRound;
import dev.shien.domain.workshop.FixedSeat;
import dev.shien.domain.workshop.Group;
import dev.shien.domain.workshop.GroupAnswer;
import dev.shien.domain.workshop.GroupPlan;
import dev.shien.domain.workshop.GroupProblem;
import dev.shien.domain.workshop.GroupSize;
import dev.shien.domain.workshop.LeftOut;
import dev.shien.domain.workshop.NoGroupPlan;
import dev.shien.domain.workshop.Participant;
import dev.shien.domain.workshop.Round;
import dev.shien.domain.workshop.RoundPlan;
import dev.shien.domain.workshop.RoundRun;
import dev.shien.domain.workshop.criterion.Alike;
import dev.shien.domain.workshop.criterion.Apart;
import dev.shien.domain.workshop.criterion.Balanced;
import dev.shien.domain.workshop.criterion.Criterion;
import dev.shien.domain.workshop.criterion.EveryoneMeets;
import dev.shien.domain.workshop.criterion.FewRepeats;
import dev.shien.domain.workshop.criterion.LittleChange;
import dev.shien.domain.workshop.criterion.MostMeetings;
import dev.shien.domain.workshop.criterion.NobodyAlone;
import dev.shien.domain.workshop.criterion.ParticipantPair;
import dev.shien.domain.workshop.criterion.RoleInEveryGroup;
import dev.shien.domain.workshop.criterion.Spread;
import dev.shien.domain.workshop.criterion.Together;
import dev.shien.domain.workshop.criterion.Weight;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The check finds what is wrong, and counts as one counts by hand: a, b with one goal and c, d with another, in two rounds. */
class GroupPlanCheckTest {

    private static final ImmutableList<String> IDS = ImmutableList.of("a", "b", "c", "d");

    private static GroupProblem.Builder problem(Criterion... criteria) {
        GroupProblem.Builder problem = GroupProblem.builder()
                .size(new GroupSize(2, 2, 2))
                .addRounds(Round.of(1, IDS), Round.of(2, IDS))
                .addCriteria(criteria);
        for (int i = 0; i < 4; i++) {
            problem.addParticipant(Participant.of(
                    IDS.get(i),
                    ImmutableMap.of(
                            "goal", AttributeValue.category(i < 2 ? "ledger" : "policy"),
                            "staff", AttributeValue.quantity(10L * i))));
        }
        return problem;
    }

    private static Group group(int number, String... members) {
        return new Group(number, ImmutableSet.copyOf(members), ImmutableMap.of(), ImmutableList.of());
    }

    /** Twice a with b, and c with d. */
    private static ImmutableList<RoundPlan> twice() {
        return ImmutableList.of(
                new RoundPlan(1, ImmutableList.of(group(1, "a", "b"), group(2, "c", "d"))),
                new RoundPlan(2, ImmutableList.of(group(1, "a", "b"), group(2, "c", "d"))));
    }

    private static RuleCheck rule(String code, boolean kept) {
        Reason reason = Reason.of(code, Text.of(code, code));
        return kept ? RuleCheck.kept(reason) : RuleCheck.of(reason, ImmutableList.of(reason));
    }

    private static ImmutableList<RuleCheck> rules(RuleCheck... more) {
        return Stream.concat(
                        Stream.of("everyone-seated", "group-size", "runs", "seats")
                                .map(name -> rule("workshop." + name, true)),
                        Stream.of(more))
                .collect(ImmutableList.toImmutableList());
    }

    private static GroupAnswer answer(
            ImmutableList<RoundPlan> rounds, ImmutableList<RuleCheck> rules, ScoreTerm... terms) {
        Certificate certificate = Certificate.of(rules, ImmutableList.copyOf(terms), 0);
        return certificate.feasible()
                ? new GroupPlan(rounds, certificate)
                : new NoGroupPlan(ImmutableList.of(), ImmutableList.of(), rounds, certificate);
    }

    /** What {@link #twice()} has against a criterion, in thousandths, as the check counts it. */
    private static void amount(Criterion criterion, long amount) {
        GroupProblem problem = problem(criterion)
                .addPrevious(new FixedRound(1, ImmutableList.of(ImmutableSet.of("a", "c"), ImmutableSet.of("b", "d"))))
                .build();
        ScoreTerm right = new ScoreTerm(criterion.code(), Text.of("x", "x"), 1, amount, 0);
        ScoreTerm wrong = new ScoreTerm(criterion.code(), Text.of("x", "x"), 1, amount + 1, 0);

        assertThat(GroupPlanCheck.faults(problem, answer(twice(), rules(), right)))
                .isEmpty();
        assertThat(GroupPlanCheck.faults(problem, answer(twice(), rules(), wrong)))
                .hasSize(1)
                .first()
                .asString()
                .contains("was recounted as " + amount);
    }

    @Test
    void amountsAreThoseThatAreCountedByHand() {
        amount(new Alike("goal", 1), 0);
        amount(new Spread("goal", 1), 4000);
        amount(new FewRepeats(1), 2000);
        amount(new MostMeetings(2, Weight.of(1)), 0);
        amount(new EveryoneMeets(1, Weight.of(1)), 4000);
        amount(new NobodyAlone("goal", ImmutableSet.of(), 3, Weight.of(1)), 8000);
        amount(new NobodyAlone("goal", ImmutableSet.of("ledger"), 2, Weight.of(1)), 0);
        amount(new Apart(ImmutableList.of(new ParticipantPair("a", "b")), Weight.of(1)), 2000);
        amount(new Together(ImmutableList.of(new ParticipantPair("a", "c")), Weight.of(1)), 2000);
        amount(new RoleInEveryGroup("teacher", Optional.of("goal"), Weight.of(1)), 4000);
        amount(new LittleChange(1), 2000);
    }

    /** Of 0, 10, 20 and 30 the deviations are -500, -167, 167 and 500: in each group 667 too few or too many, twice. */
    @Test
    void balanceIsCountedInThousandthsOfTheRange() {
        amount(new Balanced("staff", 1), 4 * (667 * 667 / 1000));
    }

    @Test
    void hardCriteriaThatAreBrokenMustBeSaidToBe() {
        GroupProblem problem = problem(
                        new FewRepeats(Weight.HARD),
                        new MostMeetings(1, Weight.HARD),
                        new EveryoneMeets(2, Weight.HARD),
                        new Alike("goal", Weight.HARD))
                .build();

        assertThat(GroupPlanCheck.faults(
                        problem,
                        answer(
                                twice(),
                                rules(
                                        rule("workshop.repeats", false),
                                        rule("workshop.most-meetings", false),
                                        rule("workshop.everyone-meets.2", false),
                                        rule("workshop.alike.goal", true)))))
                .isEmpty();
        assertThat(GroupPlanCheck.faults(
                        problem,
                        answer(
                                twice(),
                                rules(
                                        rule("workshop.repeats", true),
                                        rule("workshop.most-meetings", true),
                                        rule("workshop.everyone-meets.2", true),
                                        rule("workshop.alike.goal", true)))))
                .hasSize(3);
    }

    @Test
    void peopleWhoSitTwiceOrNowhereAreFound() {
        ImmutableList<RoundPlan> rounds = ImmutableList.of(
                new RoundPlan(1, ImmutableList.of(group(1, "a", "b"), group(2, "b", "d"))), twice().get(1));

        assertThat(GroupPlanCheck.faults(problem().build(), answer(rounds, rules())))
                .containsExactly("b twice in round 1", "Round 1 seats [a, b, d] instead of [a, b, c, d]");
    }

    @Test
    void roundsThatAreMissingAreFound() {
        assertThat(GroupPlanCheck.faults(problem().build(), answer(twice().subList(0, 1), rules())))
                .containsExactly("The answer must have the rounds of the problem");
    }

    @Test
    void sizesRunsAndSeatsAreCounted() {
        GroupProblem problem = problem()
                .addRun(new RoundRun(1, 2))
                .addSeat(new FixedSeat(1, "a", 2))
                .build();
        ImmutableList<RoundPlan> rounds = ImmutableList.of(
                twice().get(0), new RoundPlan(2, ImmutableList.of(group(1, "a", "c"), group(2, "b", "d"))));

        assertThat(GroupPlanCheck.faults(problem, answer(rounds, rules())))
                .hasSize(3)
                .anySatisfy(fault -> assertThat(fault).startsWith("Rule workshop.group-size was found broken"))
                .anySatisfy(fault -> assertThat(fault).startsWith("Rule workshop.runs was found broken"))
                .anySatisfy(fault -> assertThat(fault).startsWith("Rule workshop.seats was found broken"));
    }

    @Test
    void givenRoundsMustStay() {
        GroupProblem problem = problem()
                .addFixed(new FixedRound(1, ImmutableList.of(ImmutableSet.of("a", "c"), ImmutableSet.of("b", "d"))))
                .build();

        assertThat(GroupPlanCheck.faults(problem, answer(twice(), rules())))
                .containsExactly("Group 1 of given round 1 has changed", "Group 2 of given round 1 has changed");
    }

    @Test
    void rolesThatNobodyThereCanTakeAreFound() {
        GroupProblem problem = problem(new RoleInEveryGroup("ledger", Optional.of("goal"), Weight.of(0)))
                .build();
        Group wrong = new Group(2, ImmutableSet.of("c", "d"), ImmutableMap.of("ledger", "c"), ImmutableList.of());
        Group right = new Group(1, ImmutableSet.of("a", "b"), ImmutableMap.of("ledger", "a"), ImmutableList.of());
        ImmutableList<RoundPlan> rounds = ImmutableList.of(
                new RoundPlan(1, ImmutableList.of(right, wrong)),
                new RoundPlan(2, ImmutableList.of(right, group(2, "c", "d"))));

        assertThat(GroupPlanCheck.faults(
                        problem,
                        answer(rounds, rules(), new ScoreTerm("workshop.role.ledger", Text.of("x", "x"), 0, 2000, 0))))
                .containsExactly("Role ledger of group 2 in round 1 is with Optional[c], able are []");
    }

    @Test
    void whoIsLeftOutMustBeSaidToBe() {
        ImmutableList<RuleCheck> rules = ImmutableList.of(
                rule("workshop.everyone-seated", false),
                rule("workshop.group-size", true),
                rule("workshop.runs", true),
                rule("workshop.seats", true));
        ImmutableList<RoundPlan> rounds =
                ImmutableList.of(new RoundPlan(1, ImmutableList.of(group(1, "a", "b"))), twice().get(1));
        Certificate certificate = Certificate.of(rules, ImmutableList.of(), 0);
        Reason why = Reason.of("why", Text.of("x", "x"));

        assertThat(GroupPlanCheck.faults(
                        problem().build(),
                        new NoGroupPlan(
                                ImmutableList.of(),
                                ImmutableList.of(
                                        new LeftOut(1, "c", ImmutableList.of(why)),
                                        new LeftOut(1, "d", ImmutableList.of())),
                                rounds,
                                certificate)))
                .containsExactly("d left out without a reason");
    }

    @Test
    void leastPenaltyOfEverythingTried() {
        assertThat(ExhaustiveGroups.leastPenalty(
                        problem(new Alike("goal", 2), new FewRepeats(1)).build()))
                .hasValue(2000);
        assertThat(ExhaustiveGroups.leastPenalty(problem(new Alike("goal", Weight.HARD), new FewRepeats(Weight.HARD))
                        .build()))
                .isEmpty();
    }
}
