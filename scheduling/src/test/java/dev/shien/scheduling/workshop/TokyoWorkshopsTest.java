package dev.shien.scheduling.workshop;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import dev.shien.domain.plan.Budget;
import dev.shien.domain.plan.ScoreTerm;
import dev.shien.domain.workshop.AttributeValue;
import dev.shien.domain.workshop.GroupPlan;
import dev.shien.domain.workshop.GroupProblem;
import dev.shien.domain.workshop.GroupSize;
import dev.shien.domain.workshop.Participant;
import dev.shien.domain.workshop.Replanning;
import dev.shien.domain.workshop.Round;
import dev.shien.domain.workshop.RoundPlan;
import dev.shien.domain.workshop.RoundRun;
import dev.shien.domain.workshop.criterion.Alike;
import dev.shien.domain.workshop.criterion.Apart;
import dev.shien.domain.workshop.criterion.FewRepeats;
import dev.shien.domain.workshop.criterion.LittleChange;
import dev.shien.domain.workshop.criterion.ParticipantPair;
import dev.shien.domain.workshop.criterion.Spread;
import dev.shien.testkit.workshop.GroupPlanCheck;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Forty companies in ten workshops, the third to the fifth with the same groups (requirements R43, A24). */
class TokyoWorkshopsTest {

    private static final ImmutableList<String> INDUSTRIES = ImmutableList.of("E", "I", "G", "D", "H");
    private static final ImmutableList<String> GOALS = ImmutableList.of("ledger", "policy", "incident", "staff");
    private static final Budget BUDGET = Budget.of(200_000, 7);

    private static Participant participant(int i) {
        return Participant.of(
                "p" + i,
                ImmutableMap.of(
                        "industry", AttributeValue.category(INDUSTRIES.get(i % 5)),
                        "goal", AttributeValue.category(GOALS.get(i / 2 % 4)),
                        "employees", AttributeValue.quantity(5L + 7 * i % 100)));
    }

    private static GroupProblem.Builder series(int rounds, int dropOutsAfterFour) {
        GroupProblem.Builder problem = GroupProblem.builder()
                .size(GroupSize.around(5, 1))
                .addCriteria(new Alike("goal", 2), new Spread("industry", 3), new FewRepeats(5));
        IntStream.range(0, 40).forEach(i -> problem.addParticipant(participant(i)));
        for (int round = 1; round <= rounds; round++) {
            int present = round > 4 ? 40 - dropOutsAfterFour : 40;
            problem.addRound(Round.of(
                    round, IntStream.range(0, present).mapToObj(i -> "p" + i).toList()));
        }
        return problem;
    }

    private static GroupPlan plan(GroupProblem problem) {
        GroupPlan plan = ExchangeGroupPlanner.create().plan(problem, BUDGET).orThrow();
        assertThat(GroupPlanCheck.faults(problem, plan)).isEmpty();
        return plan;
    }

    private static ImmutableList<ImmutableList<ImmutableSet<String>>> members(GroupPlan plan) {
        return plan.rounds().stream().map(TokyoWorkshopsTest::members).collect(ImmutableList.toImmutableList());
    }

    private static ImmutableList<ImmutableSet<String>> members(RoundPlan round) {
        return round.groups().stream().map(group -> group.members()).collect(ImmutableList.toImmutableList());
    }

    private static long amount(GroupPlan plan, String code) {
        return plan.certificate().terms().stream()
                .filter(t -> t.code().equals(code))
                .mapToLong(ScoreTerm::amount)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void tenRoundsHaveEightGroupsOfFiveAndKeepEveryRule() {
        GroupProblem problem = series(10, 0)
                .addRun(new RoundRun(3, 5))
                .addCriteria(
                        Apart.hard(ImmutableList.of(new ParticipantPair("p0", "p5"), new ParticipantPair("p1", "p6"))))
                .build();

        GroupPlan plan = plan(problem);

        assertThat(plan.rounds())
                .allSatisfy(round -> assertThat(round.groups())
                        .hasSize(8)
                        .allSatisfy(group -> assertThat(group.members()).hasSize(5)));
        assertThat(members(plan).get(2))
                .isEqualTo(members(plan).get(3))
                .isEqualTo(members(plan).get(4));
    }

    @Test
    void searchImprovesOnTheConstruction() {
        GroupProblem problem = series(10, 0).build();
        GroupPlan first =
                ExchangeGroupPlanner.create().plan(problem, Budget.of(0, 7)).orThrow();

        assertThat(plan(problem).certificate().penalty())
                .isLessThan(first.certificate().penalty());
    }

    /** 8 groups of 5 and 10 rounds make 800 meetings of 780 pairs, so that 20 meetings at least are repeated. */
    @Test
    void repeatsAreThirtyFiveAndTwentyAtLeast() {
        GroupProblem problem = GroupProblem.builder()
                .addAllParticipants(series(10, 0).build().participants())
                .addAllRounds(series(10, 0).build().rounds())
                .size(new GroupSize(5, 5, 5))
                .addCriteria(new FewRepeats(1))
                .build();
        GroupPlan plan = ExchangeGroupPlanner.create()
                .plan(problem, Budget.of(2_000_000, 1))
                .orThrow();

        assertThat(plan.certificate().bound()).isEqualTo(20 * ScoreTerm.UNIT);
        assertThat(amount(plan, "workshop.repeats")).isLessThan(36 * ScoreTerm.UNIT);
    }

    @Test
    void reasonsSayWhatAGroupSharesInWhatItDiffersAndWhoHasMet() {
        GroupPlan plan = plan(series(1, 0).build());

        assertThat(plan.rounds().get(0).groups().get(0).reasons())
                .extracting(reason -> reason.code())
                .containsExactly("workshop.group.alike", "workshop.group.spread", "workshop.group.met");
        assertThat(plan.rounds().get(0).groups())
                .anySatisfy(group -> assertThat(group.reasons().get(0).text().en())
                        .matches("(All 5 share|[1-4] of 5 have) goal '(ledger|policy|incident|staff)'\\."))
                .allSatisfy(
                        group -> assertThat(group.reasons().get(2).text().ja()).isEqualTo("これまでに同じグループになった組はない。"));
    }

    @Test
    void afterADropOutTheRoundsHeldStayAndEveryUntouchedGroupToo() {
        GroupPlan before = plan(series(10, 0).build());
        GroupProblem left = series(10, 1).addCriteria(new LittleChange(1000)).build();

        GroupPlan after = plan(Replanning.of(left, before, round -> round <= 4));

        assertThat(amount(after, "workshop.little-change")).isZero();
        for (int round = 0; round < 10; round++) {
            int r = round;
            assertThat(members(after).get(round))
                    .isEqualTo(members(before).get(round).stream()
                            .map(group -> group.stream()
                                    .filter(id -> r < 4 || !id.equals("p39"))
                                    .collect(ImmutableSet.toImmutableSet()))
                            .toList());
        }
    }

    @Test
    void changingOneSituationChangesThePlan() {
        GroupProblem one = series(1, 0).build();
        GroupProblem other = GroupProblem.builder()
                .addAllParticipants(one.participants())
                .addRound(new Round(
                        1,
                        one.rounds().get(0).present(),
                        ImmutableMap.of("p0", ImmutableMap.of("goal", AttributeValue.category("staff")))))
                .size(one.size())
                .addAllCriteria(one.criteria())
                .build();

        assertThat(members(plan(one))).isNotEqualTo(members(plan(other)));
    }
}
