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
import dev.shien.scheduling.internal.SplitMix64;
import dev.shien.scheduling.internal.crowd.Crowd;
import dev.shien.scheduling.internal.crowd.Layout;
import dev.shien.scheduling.internal.crowd.Rounds;
import dev.shien.scheduling.internal.crowd.Sizing;
import dev.shien.scheduling.internal.seating.Seating;
import dev.shien.scheduling.internal.seating.Series;
import dev.shien.testkit.workshop.GroupProblems;
import dev.shien.testkit.workshop.TinyGroupProblems;
import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.AfterFailureMode;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.PropertyDefaults;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;

/** What the search pays is what the certificate counts, and a hard rule is dearer than everything else together. */
@PropertyDefaults(
        tries = 60,
        shrinking = ShrinkingMode.OFF,
        edgeCases = EdgeCasesMode.NONE,
        afterFailure = AfterFailureMode.RANDOM_SEED)
class PricingTest {

    /** A seating of a problem, and what it costs in a search that looks at the criteria that are not hard. */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    private record Priced(Crowd crowd, ImmutableList<Measure> soft, Layout layout, int[][] seats, long cost) {

        static Priced of(GroupProblem problem) {
            Crowd crowd = new Crowd(problem);
            Layout layout = new Layout(crowd, Sizing.even(crowd));
            ImmutableList<Measure> soft = Measure.all(crowd).stream()
                    .filter(measure -> !measure.criterion().weight().hard())
                    .collect(ImmutableList.toImmutableList());
            Series series = Pricing.of(crowd, layout, soft);
            int[][] undecided = new int[layout.open().size()][crowd.people()];
            Arrays.stream(undecided).forEach(seats -> Arrays.fill(seats, -1));
            Seating seating = new Seating(series, undecided, new SplitMix64(1));
            return new Priced(crowd, soft, layout, seating.best(), seating.cost());
        }

        boolean sizesAreKept() {
            return IntStream.range(0, seats.length)
                    .allMatch(b -> IntStream.range(
                                    0, layout.open().get(b).tables().size())
                            .allMatch(t -> layout.open().get(b).tables().get(t).allows((int) Arrays.stream(seats[b])
                                    .filter(table -> table == t)
                                    .count())));
        }

        /** The penalty of the seats, less what given rounds have by themselves where those are not searched. */
        long counted() {
            Rounds all = Rounds.of(crowd, layout, seats);
            Rounds given = Rounds.of(crowd, layout, new int[0][]);
            return soft.stream()
                    .mapToLong(measure -> measure.criterion().weight().points()
                            * (measure.amount(all) - (measure.ofMeetings() ? 0 : measure.amount(given))))
                    .sum();
        }
    }

    @Property(seed = "1")
    void whatIsPaidIsWhatIsCounted(@ForAll("anyProblem") GroupProblem problem) {
        Priced priced = Priced.of(problem);
        Assume.that(priced.sizesAreKept());

        assertThat(priced.cost()).isEqualTo(priced.counted());
    }

    @Property(seed = "2")
    void whatIsPaidForATinyProblemIsWhatIsCounted(@ForAll("tinyProblem") GroupProblem problem) {
        Priced priced = Priced.of(problem);
        Assume.that(priced.sizesAreKept());

        assertThat(priced.cost()).isEqualTo(priced.counted());
    }

    @Provide
    Arbitrary<GroupProblem> anyProblem() {
        return GroupProblems.any();
    }

    @Provide
    Arbitrary<GroupProblem> tinyProblem() {
        return TinyGroupProblems.any();
    }

    private static long hard(GroupProblem.Builder problem) {
        Crowd crowd = new Crowd(problem.build());
        return Pricing.hard(crowd, new Layout(crowd, Sizing.even(crowd)));
    }

    /** Sixteen people who all differ, in two groups of eight for eight rounds: 448 pairs that are not alike. */
    @Example
    void hardRuleIsDearerThanAllPairsThatDiffer() {
        String all = "abcdefghijklmnop";

        assertThat(hard(people(groupsOf(8), all, all, all, all, all, all, all, all, all)
                        .addCriteria(new Alike("x", 1))
                        .putAttribute("x", AttributeScale.Kind.CATEGORY)))
                .isGreaterThan(448 * Measure.UNIT);
    }

    /** Ten who always sit alone, or six rounds of them: 45 pairs never meet, or are parted each time. */
    @Example
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
    @Example
    void hardRuleIsDearerThanAllTagsThatNobodyShares() {
        AttributeValue one = AttributeValue.tags("1", "2", "3", "4", "5", "6", "7", "8", "9", "10");
        AttributeValue other = AttributeValue.tags("a", "b", "c", "d", "e", "f", "g", "h", "i", "j");

        assertThat(hard(valued(groupsOf(1), "ab", ImmutableList.of(one, other), "ab")
                        .addCriteria(new NobodyAlone("x", ImmutableSet.of(), 2, Weight.of(3)))))
                .isGreaterThan(3 * 20 * Measure.UNIT);
    }

    /** Six hundred people in one group, for two rounds and two criteria: as many breaches as there can be do not run over. */
    @Example
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
