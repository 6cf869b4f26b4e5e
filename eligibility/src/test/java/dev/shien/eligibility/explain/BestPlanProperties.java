package dev.shien.eligibility.explain;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shien.domain.eligibility.Facts;
import dev.shien.domain.eligibility.Priors;
import dev.shien.domain.eligibility.QuestionPlan;
import dev.shien.domain.eligibility.QuestionPlan.Answer;
import dev.shien.domain.eligibility.QuestionPlan.Ask;
import dev.shien.domain.eligibility.QuestionPlan.Step;
import dev.shien.domain.number.Rational;
import java.util.Collections;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;

/** Plans of random tables of outcomes against all adaptive strategies, tried one by one. */
class BestPlanProperties {

    /** 1. No strategy expects fewer questions than the plan says, and one expects so many. */
    @Property(tries = 150, edgeCases = EdgeCasesMode.NONE)
    void noStrategyExpectsFewerQuestions(@ForAll("tables") RandomTable table) {
        QuestionPlan plan = plan(table, table.priors());
        assertThat(plan.optimal()).isTrue();
        assertThat(plan.expected()).contains(best(table, new int[] {-1, -1, -1, -1}));
    }

    /** 2. The plan that is written out takes as many questions as it says. */
    @Property(tries = 150, edgeCases = EdgeCasesMode.NONE)
    void thePlanTakesAsManyQuestionsAsItSays(@ForAll("tables") RandomTable table) {
        QuestionPlan plan = plan(table, table.priors());
        assertThat(plan.expected()).contains(questions(plan.first()));
    }

    /** 3. Without priors every region is as likely as any other. */
    @Property(tries = 50, edgeCases = EdgeCasesMode.NONE)
    void withoutPriorsEveryRegionIsAsLikely(@ForAll("tables") RandomTable table) {
        RandomTable even = new RandomTable(table.outcomes(), Collections.nCopies(RandomTable.REGIONS, 7));
        assertThat(plan(table, Priors.uniform())).isEqualTo(plan(even, even.priors()));
    }

    private static QuestionPlan plan(RandomTable table, Priors priors) {
        return Plans.of(table.withOutcomes(), Facts.none(), table.table(), priors);
    }

    private static Rational questions(Step step) {
        if (!(step instanceof Ask ask)) {
            return Rational.ZERO;
        }
        Rational sum = Rational.ONE;
        for (Answer answer : ask.answers()) {
            sum = sum.plus(answer.share().times(questions(answer.then())));
        }
        return sum;
    }

    /** The fewest questions to expect where some facts have a region and -1 stands for those not asked for. */
    private static Rational best(RandomTable table, int[] asked) {
        if (isSettled(table, asked)) {
            return Rational.ZERO;
        }
        Rational best = Rational.of(Long.MAX_VALUE);
        for (int axis = 0; axis < asked.length; axis++) {
            if (asked[axis] < 0) {
                Rational cost = Rational.ONE;
                for (int region = 0; region < RandomTable.SIZES[axis]; region++) {
                    asked[axis] = region;
                    cost = cost.plus(table.share(axis, region).times(best(table, asked)));
                }
                asked[axis] = -1;
                best = cost.compareTo(best) < 0 ? cost : best;
            }
        }
        return best;
    }

    private static boolean isSettled(RandomTable table, int[] asked) {
        int outcomes = 0;
        for (int world = 0; world < RandomTable.WORLDS; world++) {
            boolean possible = true;
            int rest = world;
            for (int axis = asked.length - 1; axis >= 0; axis--) {
                possible &= asked[axis] < 0 || asked[axis] == rest % RandomTable.SIZES[axis];
                rest /= RandomTable.SIZES[axis];
            }
            outcomes |= possible ? table.outcomes().get(world) : 0;
        }
        return Integer.bitCount(outcomes) == 1;
    }

    @Provide
    Arbitrary<RandomTable> tables() {
        Arbitrary<List<Integer>> outcomes = Arbitraries.integers()
                .between(1, 8)
                .flatMap(bias -> Arbitraries.frequencyOf(
                                Tuple.of(bias, Arbitraries.just(1)),
                                Tuple.of(1, Arbitraries.just(2)),
                                Tuple.of(4, Arbitraries.just(4)))
                        .list()
                        .ofSize(RandomTable.WORLDS));
        Arbitrary<List<Integer>> weights =
                Arbitraries.integers().between(0, 5).list().ofSize(RandomTable.REGIONS);
        return Combinators.combine(outcomes, weights).as(RandomTable::new);
    }
}
