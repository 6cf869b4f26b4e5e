package dev.shien.eligibility;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableSet;
import dev.shien.domain.eligibility.Explanation;
import dev.shien.domain.eligibility.Ground;
import dev.shien.domain.eligibility.Notice.Statement;
import dev.shien.testkit.eligibility.ArbitraryFacts;
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

    @Provide
    Arbitrary<Trial> trials() {
        return Combinators.combine(RandomRules.of(2), RandomRules.days())
                .as(Trial::of)
                .flatMap(trial -> ArbitraryFacts.of(trial.description()).map(trial::with));
    }
}
