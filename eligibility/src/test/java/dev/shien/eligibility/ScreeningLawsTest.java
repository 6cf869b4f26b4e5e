package dev.shien.eligibility;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectMethod;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Maps;
import dev.shien.domain.eligibility.Causes;
import dev.shien.domain.eligibility.Causes.Cause;
import dev.shien.domain.eligibility.Decision;
import dev.shien.domain.eligibility.Explanation;
import dev.shien.domain.eligibility.Fact;
import dev.shien.domain.eligibility.FactDescription;
import dev.shien.domain.eligibility.FactType;
import dev.shien.domain.eligibility.FactValue;
import dev.shien.domain.eligibility.Facts;
import dev.shien.domain.eligibility.PackCase;
import dev.shien.domain.eligibility.PackDescription;
import dev.shien.domain.eligibility.Screening;
import dev.shien.eligibility.check.BoundaryCases;
import dev.shien.testkit.eligibility.ExplanationLaws;
import dev.shien.testkit.eligibility.ScreeningLaws;
import java.lang.reflect.Method;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;

/** The laws find the faults that engines are known for. */
class ScreeningLawsTest {

    private static RuleScreening small(String... oldAndNew) {
        return RuleScreening.of(SmallPack.changed(oldAndNew));
    }

    /** A screening that asks another one about other facts. */
    private abstract static class Twisted implements Screening {

        final RuleScreening right = small("'type': 'COUNT'", "'type': 'COUNT', 'monotone': 'FEWER_IS_BETTER'");

        abstract Facts twist(Facts facts);

        @Override
        public Decision decide(String packId, Facts facts, LocalDate on) {
            Decision decision = right.decide(packId, twist(facts), on);
            return new Decision(
                    decision.verdict(),
                    decision.pack(),
                    on,
                    right.decide(packId, facts, on).facts(),
                    decision.findings());
        }

        @Override
        public Explanation explain(Decision decision) {
            return right.explain(right.decide(decision.pack().id(), twist(decision.facts()), decision.on()));
        }

        @Override
        public ImmutableSortedSet<String> packs() {
            return right.packs();
        }

        @Override
        public PackDescription describe(String packId) {
            return right.describe(packId);
        }
    }

    /** The suite of one that reads a missing number as zero. */
    static class ZeroForUnknown extends ScreeningLaws {
        private static final Screening SCREENING = new Twisted() {
            @Override
            Facts twist(Facts facts) {
                Facts twisted = facts;
                for (FactDescription fact : right.describe(SmallPack.ID).facts()) {
                    boolean isNumber = fact.type() == FactType.YEN || fact.type() == FactType.COUNT;
                    twisted = isNumber && facts.get(fact.name()) instanceof Fact.Unknown
                            ? twisted.with(fact.name(), Given.facts("{'x': 0}").get("x"))
                            : twisted;
                }
                return twisted;
            }
        };

        @Override
        protected Screening screening() {
            return SCREENING;
        }
    }

    /** The suite of one that is wrong at a limit by one. */
    static class OneOff extends ScreeningLaws {
        private static final Screening SCREENING = new Twisted() {
            @Override
            Facts twist(Facts facts) {
                return Facts.of(Maps.transformValues(facts.byName(), this::more));
            }

            private Fact more(Fact fact) {
                return fact instanceof Fact.Known known
                                && known.value() instanceof FactValue.Whole whole
                                && whole.number() < 1_000
                        ? Fact.known(FactValue.of(whole.number() + 1), known.evidence())
                        : fact;
            }
        };

        @Override
        protected Screening screening() {
            return SCREENING;
        }

        @Override
        protected ImmutableList<PackCase> boundaryCases(String pack) {
            return BoundaryCases.of(SmallPack.changed().get(pack));
        }
    }

    /** The suite of a pack that promises what it does not keep. */
    static class FalsePromise extends ScreeningLaws {
        private static final RuleScreening SCREENING =
                small("'type': 'COUNT'", "'type': 'COUNT', 'monotone': 'MORE_IS_BETTER'");

        @Override
        protected Screening screening() {
            return SCREENING;
        }
    }

    /** The suite of a pack whose example is wrong. */
    static class WrongExample extends ScreeningLaws {
        private static final RuleScreening SCREENING = small(
                "'requirements'",
                "'cases': [{'name': 'x', 'on': '2020-01-01', 'facts': {'b': 20}, 'verdict': 'INELIGIBLE'}], 'requirements'");

        @Override
        protected Screening screening() {
            return SCREENING;
        }
    }

    /** A screening that changes the causes of a right one. */
    private abstract static class Excused extends Twisted {

        abstract ImmutableList<Cause> causes(ImmutableList<Cause> right);

        @Override
        Facts twist(Facts facts) {
            return facts;
        }

        @Override
        public Explanation explain(Decision decision) {
            Explanation explained = super.explain(decision);
            return Explanation.builder()
                    .decision(decision)
                    .addAllReasons(explained.reasons())
                    .tree(explained.tree())
                    .causes(new Causes(
                            causes(explained.causes().sets()),
                            explained.causes().exhaustive()))
                    .factsToAsk(explained.factsToAsk())
                    .questions(explained.questions())
                    .counterfactuals(explained.counterfactuals())
                    .notice(explained.notice())
                    .build();
        }
    }

    /** The suite of one whose causes lack their last ground. */
    static class MissingGround extends ExplanationLaws {
        private static final Screening SCREENING = new Excused() {
            @Override
            ImmutableList<Cause> causes(ImmutableList<Cause> right) {
                return right.stream()
                        .map(cause -> new Cause(cause.grounds()
                                .subList(0, Math.max(0, cause.grounds().size() - 1))))
                        .collect(ImmutableList.toImmutableList());
            }
        };

        @Override
        protected Screening screening() {
            return SCREENING;
        }
    }

    /** The suite of one that settles verdicts without a cause. */
    static class NoCause extends ExplanationLaws {
        private static final Screening SCREENING = new Excused() {
            @Override
            ImmutableList<Cause> causes(ImmutableList<Cause> right) {
                return ImmutableList.of();
            }
        };

        @Override
        protected Screening screening() {
            return SCREENING;
        }
    }

    @Test
    void aMissingFactThatIsReadAsZeroBreaksTheLaws() {
        assertBroken(ZeroForUnknown.class, "theVerdictIsWhatAllPossibleWorldsAgreeOn");
        assertBroken(ZeroForUnknown.class, "learningAFactNeverReversesASettledVerdict");
    }

    @Test
    void aLimitThatIsWrongByOneIsFoundByTheBoundaryCases() {
        assertBroken(OneOff.class, "theBoundaryCasesComeOutAsTheySay");
    }

    @Test
    void aPromiseThatIsNotKeptIsFound() {
        assertBroken(FalsePromise.class, "aBetterValueOfAMonotoneFactNeverHurts");
    }

    @Test
    void aWrongExampleIsFound() {
        assertBroken(WrongExample.class, "theExamplesOfAPackComeOutAsItSays");
    }

    @Test
    void reasonsThatDoNotImplyTheVerdictAreFound() {
        assertBroken(MissingGround.class, "theReasonsAloneImplyTheVerdict");
        assertBroken(NoCause.class, "theReasonsAloneImplyTheVerdict");
    }

    /** Runs one law in a suite, which must fail by an assertion, not by an accident. */
    private static void assertBroken(Class<? extends ExplanationLaws> suite, String law) {
        List<TestExecutionResult> results = new ArrayList<>();
        LauncherFactory.create()
                .execute(
                        LauncherDiscoveryRequestBuilder.request()
                                .selectors(selectMethod(suite, method(law)))
                                .configurationParameter("jqwik.shrinking.default", "OFF")
                                .configurationParameter("jqwik.reporting.usejunitplatform", "true")
                                .configurationParameter("jqwik.database", "target/jqwik-broken-laws")
                                .build(),
                        new TestExecutionListener() {
                            @Override
                            public void executionFinished(TestIdentifier test, TestExecutionResult result) {
                                if (test.isTest()) {
                                    results.add(result);
                                }
                            }
                        });
        assertThat(results)
                .as(law)
                .singleElement()
                .satisfies(result -> assertThat(result.getThrowable()).containsInstanceOf(AssertionError.class));
    }

    private static Method method(String law) {
        return Stream.of(ScreeningLaws.class, ExplanationLaws.class)
                .flatMap(laws -> Arrays.stream(laws.getDeclaredMethods()))
                .filter(method -> method.getName().equals(law))
                .findFirst()
                .orElseThrow();
    }
}
