package dev.shien.scheduling.workshop;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import dev.shien.domain.plan.Budget;
import dev.shien.domain.plan.RuleCheck;
import dev.shien.domain.workshop.ApartPair;
import dev.shien.domain.workshop.Criterion;
import dev.shien.domain.workshop.FixedRound;
import dev.shien.domain.workshop.GroupPlan;
import dev.shien.domain.workshop.GroupProblem;
import dev.shien.domain.workshop.GroupSize;
import dev.shien.domain.workshop.LeftOut;
import dev.shien.domain.workshop.Participant;
import dev.shien.domain.workshop.Round;
import dev.shien.domain.workshop.RoundRun;
import dev.shien.testkit.workshop.GroupPlanCheck;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What cannot be done is said, never thrown and never called a plan. */
class InfeasibleGroupsTest {

    private static GroupProblem.Builder people(int people, int... presentInRound) {
        GroupProblem.Builder problem = GroupProblem.builder().size(GroupSize.around(5, 1));
        IntStream.range(0, people).forEach(i -> problem.addParticipant(Participant.of("p" + i, ImmutableMap.of())));
        for (int i = 0; i < presentInRound.length; i++) {
            problem.addRound(Round.of(
                    i + 1,
                    IntStream.range(0, presentInRound[i]).mapToObj(p -> "p" + p).toList()));
        }
        return problem;
    }

    private static GroupPlan plan(GroupProblem problem) {
        GroupPlan plan = ExchangeGroupPlanner.create().plan(problem, Budget.of(5_000, 1));
        assertThat(GroupPlanCheck.faults(problem, plan)).isEmpty();
        return plan;
    }

    private static ImmutableList<String> broken(GroupPlan plan) {
        return plan.certificate().broken().stream().map(RuleCheck::rule).collect(ImmutableList.toImmutableList());
    }

    @Test
    void onePersonAloneIsLeftOutWithTheReason() {
        GroupPlan plan = plan(people(8, 1).build());

        assertThat(plan.complete()).isFalse();
        assertThat(plan.rounds().get(0).groups()).isEmpty();
        LeftOut leftOut = plan.rounds().get(0).leftOut().get(0);
        assertThat(leftOut.participant()).isEqualTo("p0");
        assertThat(leftOut.reasons().get(0).text().en()).isEqualTo("1 present, fewer than the 4 that a group needs.");
    }

    @Test
    void sevenPeopleCannotBeDividedAndAWayOutIsNamed() {
        GroupPlan plan = plan(people(8, 7).build());

        assertThat(broken(plan)).containsExactly("workshop.everyone-seated");
        assertThat(plan.rounds().get(0).groups()).hasSize(1);
        assertThat(plan.rounds().get(0).leftOut()).hasSize(1);
        assertThat(plan.rounds().get(0).leftOut().get(0).reasons())
                .extracting(reason -> reason.text().en())
                .containsExactly(
                        "7 present cannot be divided into groups of 4 to 6; at most 6 can be seated.",
                        "Everybody could be seated with at most 7 or with at least 3 to a group.");
    }

    @Test
    void leavingOutGoesRound() {
        GroupPlan plan = plan(people(7, 7, 7, 7).build());

        assertThat(plan.rounds())
                .extracting(round -> round.leftOut().get(0).participant())
                .doesNotHaveDuplicates();
    }

    @Test
    void tooManyWhoMustBeKeptApartAreNamed() {
        GroupProblem.Builder problem = people(10, 10);
        for (int i = 0; i < 3; i++) {
            for (int j = 0; j < i; j++) {
                problem.addApart(new ApartPair("p" + i, "p" + j));
            }
        }

        GroupPlan plan = plan(problem.build());

        assertThat(broken(plan)).containsExactly("workshop.apart");
        assertThat(plan.certificate().broken().get(0).reasons().get(0).text().en())
                .matches("Round 1: p[0-2] and p[0-2] sit together\\.");
    }

    @Test
    void meetingsThatMustExceedTheirLimitAreNamed() {
        GroupPlan plan = plan(people(5, 5, 5).greatestMeetings(1).build());

        assertThat(broken(plan)).containsExactly("workshop.greatest-meetings");
    }

    @Test
    void absenceWithinARunMakesAGroupSmallerAndIsSaid() {
        GroupPlan plan = plan(people(5, 5, 3).addRun(new RoundRun(1, 2)).build());

        assertThat(broken(plan)).containsExactly("workshop.group-size");
        assertThat(plan.certificate().broken().get(0).reasons().get(0).text().en())
                .isEqualTo("Round 2: group 1 has 3 members.");
    }

    @Test
    void givenRoundOfARunDecidesTheGroupsOfTheOthers() {
        ImmutableSet<String> first = ImmutableSet.of("p0", "p2", "p4", "p6");
        ImmutableSet<String> second = ImmutableSet.of("p1", "p3", "p5", "p7");
        GroupPlan plan = plan(people(9, 8, 9)
                .addRun(new RoundRun(1, 2))
                .addFixed(new FixedRound(1, ImmutableList.of(first, second)))
                .addCriteria(new Criterion.FewRepeats(1))
                .build());

        assertThat(plan.complete()).isTrue();
        assertThat(plan.rounds().get(1).groups().get(0).members()).containsAll(first);
        assertThat(plan.rounds().get(1).groups().get(1).members()).containsAll(second);
        assertThat(plan.certificate().penalty()).isZero();
    }

    @Test
    void nobodyAndNothingIsAnEmptyPlan() {
        GroupPlan plan = plan(people(0).build());

        assertThat(plan.complete()).isTrue();
        assertThat(plan.rounds()).isEmpty();
    }

    @Test
    void criterionOnWhatNobodyHasIsNoted() {
        GroupPlan plan =
                plan(people(8, 8).addCriteria(new Criterion.Alike("colour", 1)).build());

        assertThat(plan.notes()).extracting(note -> note.code()).containsExactly("workshop.note.attribute-unknown");
    }
}
