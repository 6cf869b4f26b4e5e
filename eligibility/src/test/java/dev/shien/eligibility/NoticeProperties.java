package dev.shien.eligibility;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableSet;
import dev.shien.domain.eligibility.Explanation;
import dev.shien.domain.eligibility.Ground;
import dev.shien.domain.eligibility.Notice;
import dev.shien.domain.eligibility.Notice.Statement;
import dev.shien.domain.eligibility.RuleOutcome;
import dev.shien.testkit.eligibility.ArbitraryFacts;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Notices of random packs. */
class NoticeProperties {

    /** 1. A settled verdict is told with the conditions of all its causes, an open one with every fact to ask for. */
    @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
    void theNoticeTellsAllGroundsAndAllQuestions(@ForAll("trials") Trial trial) {
        Explanation explained = trial.explained();
        if (explained.decision().verdict().isSettled()) {
            ImmutableSet<String> grounds = explained.causes().sets().stream()
                    .flatMap(cause -> cause.grounds().stream())
                    .map(Ground::fact)
                    .collect(ImmutableSet.toImmutableSet());
            assertThat(facts(explained)).containsAll(grounds);
            assertThat(explained.notice().questions()).isEmpty();
        } else {
            assertThat(facts(explained)).isNotEmpty();
            assertThat(explained.notice().questions())
                    .hasSameSizeAs(explained.factsToAsk().settling());
        }
    }

    private static ImmutableSet<String> facts(Explanation explained) {
        return explained.notice().points().stream()
                .flatMap(point -> point.statements().stream())
                .map(Statement::fact)
                .collect(ImmutableSet.toImmutableSet());
    }

    /** 2. Where requirements share a rule it is told of those that come out as the verdict does, each with a reason. */
    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    void ofRequirementsThatShareARuleThoseAreToldThatDecide(@ForAll("sharedTrials") Trial trial) {
        Explanation explained = trial.explained();
        theNoticeTellsAllGroundsAndAllQuestions(trial);
        assertThat(explained.notice().points())
                .allSatisfy(point -> assertThat(point.statements()).isNotEmpty());
        boolean isUnmet = explained.tree().nodes().stream()
                .anyMatch(node -> node.depth() == 0 && node.outcome() == RuleOutcome.UNMET);
        if (isUnmet) {
            assertThat(explained.notice().points())
                    .extracting(Notice.Point::outcome)
                    .contains(RuleOutcome.UNMET);
        }
    }

    @Provide
    Arbitrary<Trial> sharedTrials() {
        return Combinators.combine(
                        RandomRules.of(1),
                        RandomRules.of(1),
                        RandomRules.of(1),
                        Arbitraries.of(true, false),
                        RandomRules.days())
                .as((shared, other, third, isFirst, day) ->
                        Trial.ofPack(SmallPack.withShared(shared, other, third, isFirst), day))
                .flatMap(trial -> ArbitraryFacts.of(trial.description()).map(trial::with));
    }

    @Provide
    Arbitrary<Trial> trials() {
        return Combinators.combine(RandomRules.of(2), RandomRules.days())
                .as(Trial::of)
                .flatMap(trial -> ArbitraryFacts.of(trial.description()).map(trial::with));
    }
}
