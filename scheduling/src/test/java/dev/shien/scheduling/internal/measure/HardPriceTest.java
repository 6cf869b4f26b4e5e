package dev.shien.scheduling.internal.measure;

import static dev.shien.scheduling.internal.crowd.SmallGroups.groupsOf;
import static dev.shien.scheduling.internal.crowd.SmallGroups.pairs;
import static dev.shien.scheduling.internal.crowd.SmallGroups.people;
import static dev.shien.scheduling.internal.crowd.SmallGroups.valued;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.shien.domain.workshop.AttributeScale;
import dev.shien.domain.workshop.AttributeValue;
import dev.shien.domain.workshop.GroupProblem;
import dev.shien.domain.workshop.criterion.Alike;
import dev.shien.domain.workshop.criterion.EveryoneMeets;
import dev.shien.domain.workshop.criterion.NobodyAlone;
import dev.shien.domain.workshop.criterion.Spread;
import dev.shien.domain.workshop.criterion.Together;
import dev.shien.domain.workshop.criterion.Weight;
import dev.shien.scheduling.internal.crowd.Crowd;
import dev.shien.scheduling.internal.crowd.Layout;
import dev.shien.scheduling.internal.crowd.Sizing;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** A hard rule is dearer than everything else together, and as many as can be broken can still be counted. */
class HardPriceTest {

    private static long hard(GroupProblem.Builder problem) {
        Crowd crowd = new Crowd(problem.build());
        return Pricing.hard(crowd, new Layout(crowd, Sizing.even(crowd)));
    }

    /** Sixteen people who all differ, in two groups of eight for eight rounds: 448 pairs that are not alike. */
    @Test
    void hardRuleIsDearerThanAllPairsThatDiffer() {
        String all = "abcdefghijklmnop";

        assertThat(hard(people(groupsOf(8), all, all, all, all, all, all, all, all, all)
                        .addCriteria(new Alike("x", 1))
                        .putAttribute("x", AttributeScale.Kind.CATEGORY)))
                .isGreaterThan(448 * Measure.UNIT);
    }

    /** Ten who always sit alone, or six rounds of them: 45 pairs never meet, or are parted each time. */
    @Test
    void hardRuleIsDearerThanAllPairsThatDoNotMeet() {
        String all = "abcdefghij";

        assertThat(hard(people(groupsOf(1), all, all).addCriteria(new EveryoneMeets(1, Weight.of(3)))))
                .isGreaterThan(3 * 45 * Measure.UNIT);
        assertThat(hard(people(groupsOf(1), all, all, all, all)
                        .addCriteria(new Together(
                                pairs("ab bc cd de ef fg gh hi ij ac bd ce df eg"
                                        + " fh gi hj ad be cf dg eh fi gj ae bf cg dh ei fj af bg ch di ej ag bh ci dj ah"
                                        + " bi cj ai bj aj"),
                                Weight.of(3)))))
                .isGreaterThan(3 * 3 * 45 * Measure.UNIT);
    }

    /** Two people with ten tags each that nobody shares. */
    @Test
    void hardRuleIsDearerThanAllTagsThatNobodyShares() {
        AttributeValue one = AttributeValue.tags("1", "2", "3", "4", "5", "6", "7", "8", "9", "10");
        AttributeValue other = AttributeValue.tags("a", "b", "c", "d", "e", "f", "g", "h", "i", "j");

        assertThat(hard(valued(groupsOf(1), "ab", ImmutableList.of(one, other), "ab")
                        .addCriteria(new NobodyAlone("x", ImmutableSet.of(), 2, Weight.of(3)))))
                .isGreaterThan(3 * 20 * Measure.UNIT);
    }

    /** Six hundred people in one group, for two rounds and two criteria: as many breaches as there can be do not run over. */
    @Test
    void allHardRulesTogetherCanBeCounted() {
        String all = IntStream.range(0, 600)
                .mapToObj(i -> Character.toString('一' + i))
                .collect(Collectors.joining());
        GroupProblem.Builder problem = people(groupsOf(600), all, all, all)
                .putAttribute("x", AttributeScale.Kind.CATEGORY)
                .addCriteria(new Alike("x", Weight.GREATEST), new Spread("x", Weight.GREATEST));
        double breaches = 4 * (2.0 * 600 * 600 * 2) * 2;

        assertThat(hard(problem) * breaches).isBetween(0.9 * (1L << 60), 1.0 * (1L << 60));
    }
}
