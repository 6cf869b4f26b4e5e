package dev.shien.lottery.leximin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import com.google.common.collect.ImmutableList;
import dev.shien.domain.committee.CommitteeEntrant;
import dev.shien.domain.committee.CommitteePlan;
import dev.shien.domain.committee.CommitteeProblem;
import dev.shien.domain.committee.Fairness;
import dev.shien.domain.committee.QuotaChange;
import dev.shien.domain.number.Rational;
import dev.shien.lottery.committee.Problems;
import org.junit.jupiter.api.Test;

class LeximinPlannerTest {

    private static final LeximinPlanner PLANNER = LeximinPlanner.create();

    @Test
    void leximinRaisesWhomMaximinLeavesBehind() {
        CommitteeProblem problem = problem(2, "kind: rare 0-1, common 1-2", "rare", "common", "common", "common");

        CommitteePlan.Fair plan = (CommitteePlan.Fair) PLANNER.plan(problem, Fairness.LEXIMIN);

        assertThat(plan.distribution().probabilities()).containsExactly(Rational.of(1, 2), Rational.of(1, 2));
        assertThat(plan.distribution().total()).isEqualTo(2);
    }

    @Test
    void whoCanNeverBeInHasNoChanceAndTheOthersAreStillTreatedFairly() {
        CommitteeProblem problem = problem(2, "kind: barred 0-0, free 0-2", "barred", "free", "free", "free");

        CommitteePlan.Fair plan = (CommitteePlan.Fair) PLANNER.plan(problem, Fairness.LEXIMIN);

        assertThat(plan.distribution().probabilities()).containsExactly(Rational.ZERO, Rational.of(2, 3));
        assertThat(plan.certificate().gap()).isEqualTo(Rational.ZERO);
    }

    @Test
    void aMinAboveTheEntrantsIsLoweredAndSaysSo() {
        CommitteeProblem problem = problem(3, "業種: 製造 3-3, 小売 0-3", "製造", "小売", "小売", "小売");

        QuotaChange change = onlyChange(problem);

        assertThat(change.min()).isEqualTo(1);
        assertThat(change.max()).isEqualTo(3);
        assertThat(change.seats()).isEqualTo(2);
        assertThat(change.reason().code()).isEqualTo("committee.min-above-entrants");
        assertThat(change.reason().text().ja()).isEqualTo("業種「製造」: 下限3席に対し抽選参加は1件。下限を1席に下げれば全ての枠を満たせる");
        assertThat(change.reason().text().en())
                .isEqualTo("業種 '製造' asks for at least 3 seats, but has 1 entrants: lower the minimum to 1");
    }

    @Test
    void ofSeveralSmallestRelaxationsTheQuotasDeclaredFirstStay() {
        CommitteeProblem problem = problem(2, "kind: a 2-2, b 1-2", "a", "a", "b", "b");

        QuotaChange change = onlyChange(problem);

        assertThat(change.quota().feature()).isEqualTo("b");
        assertThat(change.min()).isZero();
        assertThat(change.reason().code()).isEqualTo("committee.min-lowered");
        assertThat(change.reason().text().en()).isEqualTo("kind 'b': lower the minimum from 1 seats to 0");
    }

    @Test
    void maxesThatLeaveSeatsEmptyAreRaised() {
        CommitteeProblem problem = problem(4, "kind: a 0-1, b 0-2", "a", "a", "b", "b", "b");

        QuotaChange change = onlyChange(problem);

        assertThat(change.quota().feature()).isEqualTo("b");
        assertThat(change.max()).isEqualTo(3);
        assertThat(change.reason().code()).isEqualTo("committee.max-raised");
        assertThat(change.reason().text().ja()).isEqualTo("kind「b」: 上限を2席から3席に上げる");
    }

    @Test
    void stepsAreBounded() {
        assertThatIllegalStateException()
                .isThrownBy(() -> PLANNER.withLimits(1_000, 1).plan(Problems.tokyo(), Fairness.LEXIMIN))
                .withMessageContaining("within 1 committees");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PLANNER.withLimits(0, 1))
                .withMessageContaining("0 and 1");
    }

    private static QuotaChange onlyChange(CommitteeProblem problem) {
        var changes = ((CommitteePlan.Impossible) PLANNER.plan(problem, Fairness.LEXIMIN)).changes();
        assertThat(changes).hasSize(1);
        return changes.get(0);
    }

    private static CommitteeProblem problem(int seats, String category, String... features) {
        ImmutableList.Builder<CommitteeEntrant> entrants = ImmutableList.builder();
        for (int i = 0; i < features.length; i++) {
            entrants.add(CommitteeEntrant.of("R-" + i, features[i]));
        }
        return new CommitteeProblem(seats, ImmutableList.of(Problems.category(category)), entrants.build());
    }
}
