package dev.shien.eligibility;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shien.domain.eligibility.Causes;
import dev.shien.domain.eligibility.Explanation;
import dev.shien.domain.eligibility.Ground;
import dev.shien.domain.eligibility.QuestionPlan;
import dev.shien.domain.eligibility.Verdict;
import dev.shien.domain.number.Rational;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Explanations by packs with as many worlds as a pack can have: what is found, and what is said not to be looked for. */
class LargePackTest {

    private static final FlagPack HALF = FlagPack.atLeast(10, 20);
    private static final FlagPack ALL = FlagPack.all(20);
    private static final StairsPack STAIRS = StairsPack.large();

    private static List<Integer> sizes(Causes causes) {
        return causes.sets().stream().map(cause -> cause.grounds().size()).toList();
    }

    @Test
    void tenOfTwentyAreTheOneCauseAndEachOfThemMattersAlone() {
        Explanation explained = HALF.explain(10, 10);
        assertThat(sizes(explained.causes())).containsExactly(10);
        assertThat(explained.causes().exhaustive()).isTrue();
        assertThat(explained.counterfactuals().all())
                .hasSize(10)
                .allSatisfy(other -> assertThat(other.changes()).hasSize(1));
        assertThat(explained.counterfactuals().exhaustive()).isTrue();
    }

    @Test
    void anyElevenOfTwelveThatFailAreACause() {
        Explanation explained = HALF.explain(0, 12);
        assertThat(explained.decision().verdict()).isEqualTo(Verdict.INELIGIBLE);
        assertThat(sizes(explained.causes())).hasSize(12).containsOnly(11);
    }

    @Test
    void whereTheChangesAreTooManyToLookForItIsSaid() {
        assertThat(HALF.explain(0, 12).counterfactuals().exhaustive()).isFalse();
        assertThat(HALF.explain(20, 0).causes().exhaustive()).isFalse();
        assertThat(sizes(HALF.explain(20, 0).causes())).containsExactly(10);
    }

    @Test
    void whereAllMustBeMetAllThatIsOpenWouldHaveToBe() {
        Explanation explained = ALL.explain(0, 1);
        assertThat(sizes(explained.causes())).containsExactly(1);
        assertThat(explained.counterfactuals().exhaustive()).isTrue();
        assertThat(explained.counterfactuals().all()).hasSize(1);
        assertThat(explained.counterfactuals().all().get(0).changes()).hasSize(20);
    }

    /**
     * 3,806 parts in a million worlds: one world after the other this would take minutes. Flags in the order yes, then no
     * have the most pairs: 10 times 10.
     */
    @Test
    void theGreatestPackIsDecided() {
        assertThat(FlagPack.ordered(20, 97, 98, 99, 100, 1).decide("{}")).isEqualTo(Verdict.UNDETERMINED);
        assertThat(FlagPack.ordered(20, 97, 98, 99, 100, 101).decide("{}")).isEqualTo(Verdict.INELIGIBLE);
    }

    /** The first that fails ends it: 2 - 2^-19 questions of 20 fair coins. */
    @Test
    void aGreedyOrderIsTheBestWhereAllMustBeMet() {
        Explanation explained = ALL.explain(0, 0);
        assertThat(explained.questions().optimal()).isFalse();
        assertThat(explained.questions().expected()).contains(Rational.of((1 << 20) - 1, 1 << 19));
        assertThat(explained.factsToAsk().settling()).hasSize(20);
        assertThat(explained.factsToAsk().exhaustive()).isFalse();
    }

    @Test
    void whereTheNumberOfQuestionsTakesTooLongToWorkOutItIsLeftOut() {
        assertThat(HALF.explain(0, 0).questions().expected()).isEmpty();
        assertThat(HALF.explain(9, 0).questions().expected()).contains(Rational.of(2047, 1024));
    }

    @Test
    void withMoreConditionsThanAreLookedAtThoseThatBearOnTheVerdictAreAndItIsSaid() {
        Explanation explained = STAIRS.explain("{'a': 205, 'b': 205, 'c': 95, 'f': false, 'g': true}");
        assertThat(explained.causes().exhaustive()).isFalse();
        assertThat(explained.causes().sets().get(0).grounds())
                .extracting(Ground::fact)
                .containsExactly("f");
        assertThat(explained.counterfactuals().all())
                .extracting(other -> other.text().en())
                .contains("a: 110, and f: yes would make the applicant eligible");
    }

    /** One of the flags is best asked for first, and ends it half the time. */
    @Test
    void theBestOrderOfQuestionsIsFoundOverAMillionWorlds() {
        QuestionPlan plan = STAIRS.explain("{}").questions();
        QuestionPlan afterYes = STAIRS.explain("{'f': true}").questions();
        assertThat(plan.optimal()).isTrue();
        assertThat(((QuestionPlan.Ask) plan.first()).fact()).isEqualTo("f");
        assertThat(plan.expected())
                .contains(afterYes.expected()
                        .orElseThrow()
                        .times(Rational.of(1, 2))
                        .plus(Rational.ONE));
    }
}
