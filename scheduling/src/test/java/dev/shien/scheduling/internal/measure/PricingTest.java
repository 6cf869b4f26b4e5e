package dev.shien.scheduling.internal.measure;

import static dev.shien.scheduling.internal.crowd.SmallGroups.given;
import static dev.shien.scheduling.internal.crowd.SmallGroups.groupsOf;
import static dev.shien.scheduling.internal.crowd.SmallGroups.people;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import dev.shien.domain.workshop.GroupProblem;
import dev.shien.domain.workshop.GroupSize;
import dev.shien.domain.workshop.RoundRun;
import dev.shien.domain.workshop.criterion.EveryoneMeets;
import dev.shien.domain.workshop.criterion.FewRepeats;
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

/** What the search pays is what the certificate counts. */
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

    private static void isCounted(GroupProblem.Builder problem) {
        Priced priced = Priced.of(problem.build());

        assertThat(priced.sizesAreKept()).isTrue();
        assertThat(priced.cost()).isEqualTo(priced.counted()).isPositive();
    }

    /** Round 2 is of the same run as a given one, so that who sat together there does not meet again; f is new in it. */
    @Example
    void whoMeetsInARunThatIsGivenInPartPaysOnce() {
        isCounted(people(new GroupSize(2, 3, 3), "abcdef", "abcde", "abcdef", "abcdef")
                .addRun(new RoundRun(1, 2))
                .addFixed(given(1, "ab cd e"))
                .addCriteria(new FewRepeats(1), new EveryoneMeets(3, Weight.of(5))));
    }

    /** The given round comes after those in which everybody should meet. */
    @Example
    void meetingsInLaterGivenRoundsAreNotPaidFor() {
        isCounted(people(groupsOf(2), "abcd", "abcd", "abcd")
                .addFixed(given(2, "ab cd"))
                .addCriteria(new EveryoneMeets(1, Weight.of(5))));
    }

    /** Who shares a group in a later round of the run, which is given, shares it in the first as well, and meets in time. */
    @Example
    void whoIsGivenTogetherLaterInTheRunMeetsInTime() {
        isCounted(people(groupsOf(2), "abcd", "abcd", "abcd")
                .addRun(new RoundRun(1, 2))
                .addFixed(given(2, "ab cd"))
                .addCriteria(new EveryoneMeets(1, Weight.of(5))));
    }

    /** Though c is present in the given round, he sits in none of its groups and cannot meet a and b. */
    @Example
    void whoSitsInNoGivenGroupIsNotPaidFor() {
        isCounted(people(groupsOf(1), "abc", "abc", "ab")
                .addFixed(given(1, "a b"))
                .addCriteria(new EveryoneMeets(2, Weight.of(5))));
    }
}
