package dev.shien.eligibility;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shien.domain.eligibility.Fact;
import dev.shien.domain.eligibility.FactDescription;
import dev.shien.domain.eligibility.Facts;
import dev.shien.domain.eligibility.QuestionPlan;
import dev.shien.domain.eligibility.QuestionPlan.Answer;
import dev.shien.domain.eligibility.QuestionPlan.Ask;
import dev.shien.domain.eligibility.QuestionPlan.Settled;
import dev.shien.domain.eligibility.QuestionPlan.Step;
import dev.shien.domain.eligibility.Verdict;
import dev.shien.domain.number.Rational;
import dev.shien.testkit.eligibility.ArbitraryFacts;
import dev.shien.testkit.eligibility.PossibleWorlds;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Plans of questions for random packs, followed in every possible world. */
class PlanProperties {

    private static final int POSSIBLE_WORLDS = 300;

    /** 1. Whoever follows the plan finds one answer that fits at each question, and ends at the verdict. */
    @Property(tries = 80, edgeCases = EdgeCasesMode.NONE)
    void thePlanLeadsToTheVerdictInEveryPossibleWorld(@ForAll("trials") Trial trial) {
        QuestionPlan plan = trial.explained().questions();
        PossibleWorlds.of(trial.description()).worlds(trial.facts()).forEach(world -> {
            Step step = plan.first();
            while (step instanceof Ask ask) {
                step = next(trial, ask, world);
            }
            assertThat(step).isEqualTo(new Settled(trial.with(world).naive()));
        });
    }

    private static Step next(Trial trial, Ask ask, Facts world) {
        FactDescription fact = trial.description().facts().stream()
                .filter(description -> description.name().equals(ask.fact()))
                .findFirst()
                .orElseThrow();
        Fact.Known known = (Fact.Known) world.get(ask.fact());
        List<Answer> fitting = ask.answers().stream()
                .filter(answer -> PlainAnswers.fits(fact, answer.plain(), known.value()))
                .toList();
        assertThat(fitting).as("%s of %s", known.value(), ask).hasSize(1);
        return fitting.get(0).then();
    }

    /** 2. The shares of the answers to a question make one, and each leads somewhere else. */
    @Property(tries = 50, edgeCases = EdgeCasesMode.NONE)
    void theSharesOfTheAnswersMakeOne(@ForAll("trials") Trial trial) {
        check(trial.explained().questions().first());
    }

    private static void check(Step step) {
        if (step instanceof Ask ask) {
            Rational sum = ask.answers().stream().map(Answer::share).reduce(Rational.ZERO, Rational::plus);
            assertThat(sum).isEqualTo(Rational.ONE);
            assertThat(ask.answers()).extracting(Answer::then).doesNotHaveDuplicates();
            ask.answers().forEach(answer -> check(answer.then()));
        }
    }

    /** 3. Nothing is asked exactly when the verdict is settled. */
    @Property(tries = 50, edgeCases = EdgeCasesMode.NONE)
    void nothingIsAskedExactlyWhenTheVerdictIsSettled(@ForAll("trials") Trial trial) {
        QuestionPlan plan = trial.explained().questions();
        assertThat(plan.optimal()).isTrue();
        assertThat(plan.expected().orElseThrow().signum() == 0).isEqualTo(trial.decided() != Verdict.UNDETERMINED);
        assertThat(plan.first() instanceof Ask).isEqualTo(trial.decided() == Verdict.UNDETERMINED);
    }

    @Provide
    Arbitrary<Trial> trials() {
        return Combinators.combine(RandomRules.of(2), RandomRules.days())
                .as(Trial::of)
                .flatMap(trial -> ArbitraryFacts.of(trial.description())
                        .map(facts -> trial.with(
                                PossibleWorlds.of(trial.description()).thinned(facts, POSSIBLE_WORLDS))));
    }
}
