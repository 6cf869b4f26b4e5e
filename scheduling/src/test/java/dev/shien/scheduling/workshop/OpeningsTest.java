package dev.shien.scheduling.workshop;

import static dev.shien.scheduling.internal.crowd.SmallGroups.groupsOf;
import static dev.shien.scheduling.internal.crowd.SmallGroups.people;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import dev.shien.domain.workshop.AttributeScale;
import dev.shien.domain.workshop.FixedSeat;
import dev.shien.domain.workshop.GroupProblem;
import dev.shien.domain.workshop.GroupSize;
import dev.shien.domain.workshop.GroupSizes;
import dev.shien.domain.workshop.criterion.Alike;
import dev.shien.domain.workshop.criterion.EveryoneMeets;
import dev.shien.domain.workshop.criterion.FewRepeats;
import dev.shien.domain.workshop.criterion.MostMeetings;
import dev.shien.domain.workshop.criterion.Weight;
import dev.shien.scheduling.internal.Pace;
import dev.shien.scheduling.internal.SplitMix64;
import dev.shien.scheduling.internal.crowd.Crowd;
import dev.shien.scheduling.internal.crowd.Layout;
import dev.shien.scheduling.internal.crowd.Sizing;
import dev.shien.scheduling.internal.measure.Measure;
import java.util.Arrays;
import java.util.Collections;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Which designs a series begins with; the designs themselves are known from literature. */
class OpeningsTest {

    private static final long STEPS = 300;

    private static String everybody(int people) {
        return IntStream.range(0, people)
                .mapToObj(i -> Character.toString('一' + i))
                .collect(Collectors.joining());
    }

    private static GroupProblem.Builder full(GroupSizes size, int people, int rounds) {
        return people(
                        size,
                        everybody(people),
                        Collections.nCopies(rounds, everybody(people)).toArray(String[]::new))
                .putAttribute("x", AttributeScale.Kind.CATEGORY);
    }

    private final Pace pace = Pace.free();

    private static Openings openings(GroupProblem.Builder problem) {
        return openings(problem, Pace.free());
    }

    private static Openings openings(GroupProblem.Builder problem, Pace pace) {
        Crowd crowd = new Crowd(problem.build());
        return new Openings(crowd, new Layout(crowd, Sizing.even(crowd)), Measure.all(crowd), pace);
    }

    private static ImmutableList<int[][]> all(GroupProblem.Builder problem) {
        return openings(problem).all(STEPS, new SplitMix64(1));
    }

    private static ImmutableList<int[][]> repeating(GroupSizes size, int people, int rounds) {
        return all(full(size, people, rounds).addCriteria(new FewRepeats(1)));
    }

    /** Kirkman 1850: fifteen schoolgirls walk in threes for a week, and every two of them walk together once. */
    @Test
    void schoolgirlsWalkForAWeek() {
        ImmutableList<int[][]> openings = repeating(groupsOf(3), 15, 7);

        assertThat(openings).hasSize(1);
        assertThat(OpeningCounts.decided(openings.get(0))).isEqualTo(7);
        assertThat(OpeningCounts.meetings(openings.get(0))).containsExactly(105, 0);
    }

    /** The affine plane of order 3, of which three rounds are needed or all four. */
    @Test
    void nineMeetInFourRoundsOfThree() {
        assertThat(repeating(groupsOf(3), 9, 3)).hasSize(1);
        assertThat(OpeningCounts.meetings(repeating(groupsOf(3), 9, 3).get(0))).containsExactly(27, 0);
        assertThat(repeating(groupsOf(3), 9, 4)).hasSize(1);
        assertThat(OpeningCounts.meetings(repeating(groupsOf(3), 9, 4).get(0))).containsExactly(36, 0);
    }

    /** Seven rounds have a design; of two more, none, one or two are left to it, and a cyclic one has all nine. */
    @Test
    void designThatHasTooFewRoundsIsTriedWithFewerToo() {
        ImmutableList<int[][]> openings = repeating(groupsOf(3), 15, 9);

        assertThat(openings).extracting(OpeningCounts::decided).containsExactly(7L, 6L, 5L, 9L);
        assertThat(openings).extracting(OpeningCounts::undecided).containsExactly(2L, 3L, 4L, 0L);
        assertThat(openings.subList(0, 3))
                .allSatisfy(opening ->
                        assertThat(OpeningCounts.meetings(opening)[1]).isZero());
    }

    @Test
    void fewRoundsAreAtLeastOne() {
        assertThat(repeating(groupsOf(2), 6, 5))
                .extracting(OpeningCounts::decided)
                .containsExactly(3L, 2L, 1L, 5L);
        assertThat(repeating(groupsOf(2), 4, 4))
                .extracting(OpeningCounts::decided)
                .containsExactly(3L, 2L, 1L, 4L);
    }

    /** Where more counts than meetings, a cyclic design is not looked for. */
    @Test
    void cyclicDesignIsLookedForWhereMeetingsAreAllThatCounts() {
        GroupProblem.Builder mixed = full(groupsOf(3), 15, 9).addCriteria(new FewRepeats(1), new Alike("x", 1));
        Openings meetings = openings(
                full(groupsOf(3), 15, 9)
                        .addCriteria(
                                new FewRepeats(1),
                                new MostMeetings(2, Weight.of(1)),
                                new EveryoneMeets(2, Weight.HARD)),
                pace);

        assertThat(all(mixed)).extracting(OpeningCounts::decided).containsExactly(7L, 6L, 5L);
        assertThat(openings(mixed).meetingsAlone()).isFalse();
        assertThat(meetings.meetingsAlone()).isTrue();
        assertThat(meetings.all(STEPS, new SplitMix64(1))).hasSize(4);
        assertThat(pace.spent()).isEqualTo(STEPS);
    }

    /** Nothing is looked for where a design has all rounds. */
    @Test
    void designThatHasEnoughRoundsTakesNoSteps() {
        Openings openings = openings(full(groupsOf(2), 4, 3).addCriteria(new FewRepeats(1)), pace);

        assertThat(openings.all(STEPS, new SplitMix64(1))).hasSize(1);
        assertThat(pace.spent()).isZero();
    }

    @Test
    void groupsOfOneHaveACyclicDesignAlone() {
        assertThat(repeating(groupsOf(1), 4, 3)).hasSize(1);
    }

    /** Fourteen in groups of four and five: one seat of the design is free. */
    @Test
    void seatsOfADesignMayBeFree() {
        ImmutableList<int[][]> openings = repeating(new GroupSize(4, 5, 5), 14, 3);

        assertThat(openings).hasSize(1);
        for (int[] groups : openings.get(0)) {
            assertThat(IntStream.range(0, 3)
                            .mapToLong(g ->
                                    Arrays.stream(groups).filter(in -> in == g).count()))
                    .containsExactlyInAnyOrder(4L, 5L, 5L);
        }
    }

    @Test
    void whoIsNeverThereHasNoPoint() {
        String nine = everybody(9);
        GroupProblem.Builder problem =
                people(groupsOf(3), "x" + nine + "y", nine, nine, nine, nine).addCriteria(new FewRepeats(1));

        assertThat(all(problem)).hasSize(1);
        assertThat(OpeningCounts.meetings(all(problem).get(0))).containsExactly(36, 0);
        assertThat(Arrays.stream(all(problem).get(0)).mapToInt(groups -> groups[0]))
                .containsOnly(-1);
    }

    /** Two who are away leave groups of two and four if they sit together, of which two is too small. */
    @Test
    void openingWhoseSizesAreSpoiledByAbsenceIsNone() {
        GroupProblem.Builder problem = people(new GroupSize(3, 4, 4), "abcdefgh", "abcdefgh", "abcdef", "abcdefgh")
                .addCriteria(new FewRepeats(1), new EveryoneMeets(3, Weight.of(1)));
        int found = 0;
        for (long seed = 0; seed < 20; seed++) {
            for (int[][] opening : openings(problem).all(STEPS, new SplitMix64(seed))) {
                long first =
                        Arrays.stream(opening[1]).limit(6).filter(g -> g == 0).count();
                assertThat(first).isEqualTo(3);
                found++;
            }
        }
        assertThat(found).isBetween(1, 19);
    }

    @Test
    void whoSitsWhereInADesignIsLeftToChance() {
        Openings openings = openings(full(groupsOf(3), 9, 4).addCriteria(new FewRepeats(1)));

        assertThat(openings.all(STEPS, new SplitMix64(1)).get(0))
                .isNotEqualTo(openings.all(STEPS, new SplitMix64(2)).get(0));
    }

    @Test
    void thereIsNoOpeningWhereMeetingsDoNotCountOrSomethingIsGiven() {
        FewRepeats repeats = new FewRepeats(1);
        String nine = everybody(9);

        assertThat(all(full(groupsOf(3), 9, 4).addCriteria(new Alike("x", 1)))).isEmpty();
        assertThat(all(full(groupsOf(3), 9, 1).addCriteria(repeats))).isEmpty();
        assertThat(all(full(groupsOf(3), 9, 4).addCriteria(repeats).addSeat(new FixedSeat(2, nine.substring(0, 1), 1))))
                .isEmpty();
        assertThat(all(people(groupsOf(3), nine, nine, nine.substring(3)).addCriteria(repeats)))
                .isEmpty();
    }

    /** Two groups of 250 have no design but a cyclic one, and those of 251 not even that. */
    @Test
    void cyclicDesignIsNotLookedForWithTooManyPoints() {
        assertThat(openings(full(groupsOf(250), 500, 2).addCriteria(new FewRepeats(1)))
                        .all(0, new SplitMix64(1)))
                .hasSize(1);
        assertThat(openings(full(groupsOf(251), 502, 2).addCriteria(new FewRepeats(1)))
                        .all(0, new SplitMix64(1)))
                .isEmpty();
    }
}
