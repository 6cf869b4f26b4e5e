package dev.shien.eligibility;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableSet;
import dev.shien.domain.eligibility.Verdict;
import dev.shien.testkit.eligibility.ArbitraryFacts;
import dev.shien.testkit.eligibility.PossibleWorlds;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Random packs against an evaluator that reads their JSON word by word. */
class RandomPacksProperties {

    private static final int MOST_WORLDS = 200;

    /** 1. With all facts known, at values that nobody told the engine about, the verdict is the evaluator's. */
    @Property(tries = 150, edgeCases = EdgeCasesMode.NONE)
    void withAllFactsKnownTheVerdictIsTheEvaluators(@ForAll("completeTrials") Trial trial) {
        assertThat(trial.decided()).isEqualTo(trial.naive());
    }

    /** 2. With facts open, the verdict is what the evaluator says in all possible worlds. */
    @Property(tries = 150, edgeCases = EdgeCasesMode.NONE)
    void withFactsOpenTheVerdictIsTheEvaluatorsInAllWorlds(@ForAll("openTrials") Trial trial) {
        ImmutableSet<Verdict> verdicts = PossibleWorlds.of(trial.description())
                .worlds(trial.facts())
                .map(world -> trial.with(world).naive())
                .collect(ImmutableSet.toImmutableSet());
        assertThat(trial.decided())
                .isEqualTo(verdicts.size() == 1 ? verdicts.asList().get(0) : Verdict.UNDETERMINED);
    }

    @Provide
    Arbitrary<Trial> completeTrials() {
        return Combinators.combine(RandomRules.of(3), RandomRules.days(), RandomRules.worlds())
                .as((rule, day, world) -> Trial.of(rule, day).with(world));
    }

    @Provide
    Arbitrary<Trial> openTrials() {
        return Combinators.combine(RandomRules.of(3), RandomRules.days())
                .as(Trial::of)
                .flatMap(trial -> ArbitraryFacts.of(trial.description())
                        .map(facts -> trial.with(
                                PossibleWorlds.of(trial.description()).thinned(facts, MOST_WORLDS))));
    }
}
