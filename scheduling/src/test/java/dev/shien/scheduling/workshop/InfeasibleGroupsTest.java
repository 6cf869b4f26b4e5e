package dev.shien.scheduling.workshop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import dev.shien.domain.plan.Budget;
import dev.shien.domain.plan.RuleCheck;
import dev.shien.domain.reason.Reason;
import dev.shien.domain.workshop.AttributeValue;
import dev.shien.domain.workshop.FixedRound;
import dev.shien.domain.workshop.FixedSeat;
import dev.shien.domain.workshop.GroupAnswer;
import dev.shien.domain.workshop.GroupPlan;
import dev.shien.domain.workshop.GroupProblem;
import dev.shien.domain.workshop.GroupSize;
import dev.shien.domain.workshop.GroupSizes;
import dev.shien.domain.workshop.LeftOut;
import dev.shien.domain.workshop.NoGroupPlan;
import dev.shien.domain.workshop.Participant;
import dev.shien.domain.workshop.Round;
import dev.shien.domain.workshop.RoundRun;
import dev.shien.domain.workshop.TableSize;
import dev.shien.domain.workshop.Tables;
import dev.shien.domain.workshop.criterion.Apart;
import dev.shien.domain.workshop.criterion.FewRepeats;
import dev.shien.domain.workshop.criterion.MostMeetings;
import dev.shien.domain.workshop.criterion.NobodyAlone;
import dev.shien.domain.workshop.criterion.ParticipantPair;
import dev.shien.domain.workshop.criterion.Spread;
import dev.shien.domain.workshop.criterion.Together;
import dev.shien.domain.workshop.criterion.Weight;
import dev.shien.testkit.workshop.GroupPlanCheck;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What cannot be done is said, never thrown and never called a plan. */
class InfeasibleGroupsTest {

    private static GroupProblem.Builder people(int people, int... presentInRound) {
        return people(GroupSize.around(5, 1), people, presentInRound);
    }

    private static GroupProblem.Builder people(GroupSizes size, int people, int... presentInRound) {
        GroupProblem.Builder problem = GroupProblem.builder().size(size);
        IntStream.range(0, people).forEach(i -> problem.addParticipant(Participant.of("p" + i, ImmutableMap.of())));
        for (int i = 0; i < presentInRound.length; i++) {
            problem.addRound(Round.of(
                    i + 1,
                    IntStream.range(0, presentInRound[i]).mapToObj(p -> "p" + p).toList()));
        }
        return problem;
    }

    private static GroupAnswer plan(GroupProblem problem) {
        GroupAnswer answer = ExchangeGroupPlanner.create().plan(problem, Budget.of(5_000, 1));
        assertThat(GroupPlanCheck.faults(problem, answer)).isEmpty();
        return answer;
    }

    private static NoGroupPlan none(GroupProblem.Builder problem) {
        return (NoGroupPlan) plan(problem.build());
    }

    private static ImmutableList<String> broken(GroupAnswer answer) {
        return answer.certificate().broken().stream().map(RuleCheck::rule).collect(ImmutableList.toImmutableList());
    }

    @Test
    void onePersonAloneIsLeftOutWithTheReason() {
        NoGroupPlan none = none(people(8, 1));

        assertThat(none.rounds().get(0).groups()).isEmpty();
        LeftOut leftOut = none.leftOut().get(0);
        assertThat(leftOut.participant()).isEqualTo("p0");
        assertThat(leftOut.reasons().get(0).text().en()).isEqualTo("1 present, fewer than the groups need.");
        assertThatIllegalStateException()
                .isThrownBy(none::orThrow)
                .withMessage("No plan keeps all rules; broken are [workshop.everyone-seated]");
    }

    @Test
    void sevenPeopleCannotBeDividedAndAWayOutIsNamed() {
        NoGroupPlan none = none(people(8, 7));

        assertThat(broken(none)).containsExactly("workshop.everyone-seated");
        assertThat(none.rounds().get(0).groups()).hasSize(1);
        assertThat(none.leftOut()).hasSize(1);
        assertThat(none.leftOut().get(0).reasons())
                .extracting(reason -> reason.text().en())
                .containsExactly(
                        "7 present cannot be divided into groups of 4 to 6; at most 6 can be seated.",
                        "Everybody could be seated with at most 7 or with at least 3 to a group.");
    }

    @Test
    void leavingOutGoesRound() {
        assertThat(none(people(7, 7, 7, 7)).leftOut())
                .extracting(LeftOut::participant)
                .hasSize(3)
                .doesNotHaveDuplicates();
    }

    @Test
    void tooManyWhoMustBeKeptApartAreNamed() {
        NoGroupPlan none = none(people(10, 10).addCriteria(Apart.hard(everyPairOf(3))));

        assertThat(broken(none)).containsExactly("workshop.apart");
        assertThat(none.certificate().broken().get(0).reasons().get(0).text().en())
                .matches("Round 1: group [12] holds who must be kept apart: p[0-2]–p[0-2]\\.");
    }

    @Test
    void meetingsThatMustExceedTheirLimitAreNamed() {
        NoGroupPlan none = none(people(5, 5, 5).addCriteria(new MostMeetings(1, Weight.HARD)));

        assertThat(broken(none)).containsExactly("workshop.most-meetings");
    }

    @Test
    void absenceWithinARunMakesAGroupSmaller() {
        GroupPlan plan =
                plan(people(5, 5, 3).addRun(new RoundRun(1, 2)).build()).orThrow();

        assertThat(plan.rounds().get(1).groups().get(0).members()).hasSize(3);
    }

    @Test
    void givenRoundOfARunDecidesTheGroupsOfTheOthers() {
        ImmutableSet<String> first = ImmutableSet.of("p0", "p2", "p4", "p6");
        ImmutableSet<String> second = ImmutableSet.of("p1", "p3", "p5", "p7");
        GroupPlan plan = plan(people(9, 8, 9)
                        .addRun(new RoundRun(1, 2))
                        .addFixed(new FixedRound(1, ImmutableList.of(first, second)))
                        .addCriteria(new FewRepeats(1))
                        .build())
                .orThrow();

        assertThat(plan.rounds().get(1).groups().get(0).members()).containsAll(first);
        assertThat(plan.rounds().get(1).groups().get(1).members()).containsAll(second);
        assertThat(plan.certificate().penalty()).isZero();
    }

    @Test
    void nobodyAndNothingIsAnEmptyPlan() {
        assertThat(plan(people(0).build()).orThrow().rounds()).isEmpty();
    }

    @Test
    void tablesThatAreTooFewLeaveSomebodyOut() {
        NoGroupPlan none = none(people(new Tables(ImmutableList.of(new TableSize(3, 4), new TableSize(0, 3))), 8, 8));

        assertThat(none.leftOut()).extracting(LeftOut::participant).containsExactly("p7");
        assertThat(none.leftOut().get(0).reasons().get(0).text().en())
                .isEqualTo("Of 8 present at most 7 can be seated.");
    }

    private static ImmutableList<String> conflict(GroupProblem.Builder problem) {
        return none(problem).conflict().stream().map(rule -> rule.text().en()).collect(ImmutableList.toImmutableList());
    }

    private static ImmutableList<ParticipantPair> everyPairOf(int people) {
        ImmutableList.Builder<ParticipantPair> pairs = ImmutableList.builder();
        for (int i = 0; i < people; i++) {
            for (int j = 0; j < i; j++) {
                pairs.add(new ParticipantPair("p" + j, "p" + i));
            }
        }
        return pairs.build();
    }

    @Test
    void conflictOfSizesNamesTheRoundAndTheSizes() {
        assertThat(conflict(people(12, 12, 7, 12)))
                .containsExactly("7 people are present in round 2.", "Every group has 4 to 6 members.");
    }

    /** Forty people make ten groups at most, so that of eleven who are all kept apart one is too many: all 55 pairs count. */
    @Test
    void conflictOfThoseKeptApartNamesJustTheirPairs() {
        ImmutableList<ParticipantPair> pairs = ImmutableList.<ParticipantPair>builder()
                .add(new ParticipantPair("p20", "p21"))
                .addAll(everyPairOf(11))
                .add(new ParticipantPair("p30", "p31"))
                .build();

        assertThat(conflict(people(40, 40).addCriteria(Apart.hard(pairs))))
                .hasSize(2 + 55)
                .contains("p0 and p10 do not sit together.")
                .doesNotContain("p20 and p21 do not sit together.", "p30 and p31 do not sit together.");
    }

    @Test
    void conflictOfPairsApartAndTogetherNamesTheChain() {
        assertThat(conflict(people(40, 40, 40)
                        .addCriteria(
                                Together.hard(ImmutableList.of(
                                        new ParticipantPair("p1", "p2"),
                                        new ParticipantPair("p2", "p3"),
                                        new ParticipantPair("p7", "p8"))),
                                Apart.hard(ImmutableList.of(
                                        new ParticipantPair("p1", "p3"), new ParticipantPair("p5", "p6"))))))
                .containsExactly(
                        "40 people are present in round 1.",
                        "p1 and p2 sit together.",
                        "p2 and p3 sit together.",
                        "p1 and p3 do not sit together.");
    }

    @Test
    void conflictOfSeatsNamesThem() {
        assertThat(conflict(people(40, 40)
                        .addSeats(new FixedSeat(1, "p1", 2), new FixedSeat(1, "p2", 2), new FixedSeat(1, "p3", 3))
                        .addCriteria(Apart.hard(
                                ImmutableList.of(new ParticipantPair("p1", "p2"), new ParticipantPair("p1", "p3"))))))
                .containsExactly(
                        "40 people are present in round 1.",
                        "p1 sits at table 2 in round 1.",
                        "p2 sits at table 2 in round 1.",
                        "p1 and p2 do not sit together.");
    }

    /** Ten people in groups of five meet four others each time, and there are nine others. */
    @Test
    void conflictOfMeetingsNamesAsManyRoundsAsItTakes() {
        assertThat(conflict(people(new GroupSize(5, 5, 5), 10, 10, 10, 10, 10)
                        .addCriteria(new MostMeetings(1, Weight.HARD))))
                .containsExactly(
                        "10 people are present in round 1.",
                        "10 people are present in round 2.",
                        "10 people are present in round 3.",
                        "Every group has 5 members.",
                        "Meetings of a pair beyond the first: 0");
    }

    /** Sizes do not matter: two with the same goal must sit together, and have the same industry. */
    @Test
    void smallRoundIsTriedOutInFull() {
        GroupProblem.Builder known = GroupProblem.builder()
                .size(new GroupSize(2, 2, 2))
                .addRound(Round.of(1, ImmutableList.of("p0", "p1", "p2", "p3")))
                .addCriteria(
                        new NobodyAlone("goal", ImmutableSet.of(), 2, Weight.HARD),
                        new Spread("industry", Weight.HARD),
                        new FewRepeats(3));
        for (int i = 0; i < 4; i++) {
            known.addParticipant(Participant.of(
                    "p" + i,
                    ImmutableMap.of(
                            "goal", AttributeValue.category(i < 2 ? "ledger" : "policy"),
                            "industry", AttributeValue.category(i < 2 ? "E" : "G"))));
        }

        assertThat(conflict(known))
                .containsExactly(
                        "4 people are present in round 1.",
                        "People with a value of goal that fewer than 2 of their group have: 0",
                        "Pairs of a group that are alike in industry: 0");
    }

    /** Of ten people six must sit together, which two groups of five would not allow. */
    @Test
    void sizesAreUnequalWhereHardRulesAskForIt() {
        ImmutableList<ParticipantPair> chain = IntStream.range(0, 5)
                .mapToObj(i -> new ParticipantPair("p" + i, "p" + (i + 1)))
                .collect(ImmutableList.toImmutableList());

        GroupPlan plan =
                plan(people(10, 10).addCriteria(Together.hard(chain)).build()).orThrow();

        assertThat(plan.rounds().get(0).groups())
                .extracting(group -> group.members().size())
                .containsExactlyInAnyOrder(4, 6);
    }

    /** Twelve people make two groups of six; three who are kept apart need three of four. */
    @Test
    void groupsAreMoreThanTheTargetAsksForWhereHardRulesNeedThem() {
        GroupPlan plan = plan(people(12, 12)
                        .addCriteria(Apart.hard(everyPairOf(3)))
                        .build())
                .orThrow();

        assertThat(plan.rounds().get(0).groups()).hasSize(3);
    }

    /** Thirteen can only make three groups, so that four who are kept apart are one too many. */
    @Test
    void conflictHoldsForEveryNumberOfGroups() {
        assertThat(conflict(people(13, 13).addCriteria(Apart.hard(everyPairOf(4)))))
                .hasSize(2 + 6);
    }

    /** Of twenty pairs that are to be together and apart one is enough; the search for it is ended as soon as anything is shown. */
    @Test
    void aConflictThatIsLargerThanItNeedsToBeSaysSo() {
        GroupProblem problem = people(10, 10)
                .addCriteria(Apart.hard(everyPairOf(7)), Together.hard(everyPairOf(7)))
                .build();

        ImmutableList<Reason> whole = conflict(problem, Integer.MAX_VALUE);
        ImmutableList<Reason> cut = IntStream.range(0, 100)
                .mapToObj(asked -> conflict(problem, asked))
                .filter(shown -> !shown.isEmpty())
                .findFirst()
                .orElseThrow();

        assertThat(whole).extracting(Reason::code).doesNotContain("workshop.conflict.ended-early");
        assertThat(cut).hasSizeGreaterThan(whole.size() + 1);
        assertThat(cut.get(cut.size() - 1).text().en())
                .isEqualTo("Fewer of these rules may be in conflict already: the search for fewer ended early.");
    }

    /** What is shown if the time is over when it has been asked so many times. */
    private static ImmutableList<Reason> conflict(GroupProblem problem, int asked) {
        AtomicInteger time = new AtomicInteger();
        GroupAnswer answer = ExchangeGroupPlanner.create()
                .within(Duration.ofNanos(asked), time::getAndIncrement)
                .plan(problem, Budget.of(0, 1));
        return ((NoGroupPlan) answer).conflict();
    }
}
