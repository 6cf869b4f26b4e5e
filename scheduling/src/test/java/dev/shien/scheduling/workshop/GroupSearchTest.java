package dev.shien.scheduling.workshop;

import static dev.shien.scheduling.internal.crowd.SmallGroups.given;
import static dev.shien.scheduling.internal.crowd.SmallGroups.groupsOf;
import static dev.shien.scheduling.internal.crowd.SmallGroups.known;
import static dev.shien.scheduling.internal.crowd.SmallGroups.people;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import dev.shien.domain.plan.Budget;
import dev.shien.domain.workshop.GroupProblem;
import dev.shien.domain.workshop.GroupSize;
import dev.shien.domain.workshop.criterion.Alike;
import dev.shien.domain.workshop.criterion.FewRepeats;
import dev.shien.domain.workshop.criterion.LittleChange;
import dev.shien.scheduling.internal.Pace;
import dev.shien.scheduling.internal.crowd.Crowd;
import dev.shien.scheduling.internal.crowd.Layout;
import dev.shien.scheduling.internal.crowd.Rounds;
import dev.shien.scheduling.internal.crowd.Sizing;
import dev.shien.scheduling.internal.measure.Measure;
import java.time.Duration;
import java.util.Arrays;
import java.util.Collections;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

/** What a search finds with how much of a budget, and what it says of itself. */
class GroupSearchTest {

    private static final String ALL = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMN";

    /** A search and what it found. */
    private record Found(Crowd crowd, Layout layout, ImmutableList<Measure> measures, GroupSearch search, Pace pace) {

        static Found of(GroupProblem.Builder problem, long iterations, Pace pace) {
            Crowd crowd = new Crowd(problem.build());
            Layout layout = new Layout(crowd, Sizing.even(crowd));
            ImmutableList<Measure> measures = Measure.all(crowd);
            GroupSearch search = GroupSearch.of(crowd, layout, measures, Budget.of(iterations, 1), pace);
            return new Found(crowd, layout, measures, search, pace);
        }

        static Found of(GroupProblem.Builder problem, long iterations) {
            return of(problem, iterations, Pace.free());
        }

        long amount() {
            Rounds rounds = Rounds.of(crowd, layout, search.best());
            return measures.stream()
                            .mapToLong(measure -> measure.amount(rounds))
                            .sum()
                    / 1000;
        }
    }

    private static GroupProblem.Builder full(int size, int people, int rounds) {
        String all = ALL.substring(0, people);
        return people(groupsOf(size), all, Collections.nCopies(rounds, all).toArray(String[]::new));
    }

    private static GroupProblem.Builder repeats(int size, int people, int rounds) {
        return full(size, people, rounds).addCriteria(new FewRepeats(1));
    }

    @Test
    void designIsFoundWithoutASearch() {
        assertThat(Found.of(repeats(3, 15, 7), 0).amount()).isZero();
        assertThat(Found.of(repeats(3, 9, 4), 0).amount()).isZero();
        assertThat(Found.of(repeats(4, 16, 5), 0).amount()).isZero();
        assertThat(Found.of(repeats(3, 15, 7), 1000).pace().tried()).isZero();
    }

    /** A design of eight rounds is begun with, whose two further rounds can repeat 160 meetings at most; 20 they must. */
    @Test
    void freeRoundsOfADesignAreFilledWithoutASearchAndMendedByOne() {
        assertThat(Found.of(repeats(5, 40, 10), 0).amount()).isBetween(20L, 160L);
        assertThat(Found.of(repeats(5, 40, 10), 60_000).amount())
                .isBetween(20L, Found.of(repeats(5, 40, 10), 0).amount() - 1);
    }

    /** Ten rounds of three pairs among fifteen are fifteen meetings too many, whatever is tried; nothing is left of the budget. */
    @Test
    void budgetIsSpentAndReported() {
        for (long budget : new long[] {0, 100, 3_000, 10_000}) {
            assertThat(Found.of(repeats(2, 6, 10), budget).pace().tried()).isBetween(Math.max(0, budget - 10), budget);
        }
        assertThat(Found.of(repeats(2, 6, 10), 3_000).amount()).isEqualTo(15);
    }

    @Test
    void budgetIsSpentWhereMuchElseCounts() {
        GroupProblem.Builder mixed = known(groupsOf(3), "abcdefghi", "EEEEGGGGG", "abcdefghi", "abcdefghi", "abcdefghi")
                .addCriteria(new FewRepeats(1), new Alike("x", 3));

        assertThat(Found.of(mixed, 5_000).pace().tried()).isBetween(4_990L, 5_000L);
    }

    /** One round, or rounds that do not depend on each other, are proven; but not for nothing. */
    @Test
    void smallRoundsAreProven() {
        GroupProblem.Builder problem =
                known(groupsOf(2), "abcdef", "EGEGEG", "abcdef", "abcdef").addCriteria(new Alike("x", 1));

        assertThat(Found.of(problem, 1).search().proven()).isTrue();
        assertThat(Found.of(problem, 1).pace().tried()).isZero();
        assertThat(Found.of(problem, 1).amount()).isEqualTo(2);
        assertThat(Found.of(problem, 0).search().proven()).isFalse();
        assertThat(Found.of(repeats(2, 4, 2), 1000).search().proven()).isFalse();
    }

    @Test
    void searchThatIsNotStoppedDoesNotSaySo() {
        assertThat(Found.of(repeats(2, 6, 10), 5_000).pace().hurried()).isFalse();
    }

    /** The time is asked for once in a thousand changes; what is begun with is kept. */
    @Test
    void searchThatIsStoppedSeatsEverybody() {
        Found stopped = Found.of(repeats(2, 6, 10), 100_000, Pace.within(Duration.ZERO, () -> 0));

        assertThat(stopped.pace().hurried()).isTrue();
        assertThat(stopped.pace().tried()).isBetween(0L, 3_000L);
        assertThat(Arrays.stream(stopped.search().best()))
                .hasSize(10)
                .allSatisfy(groups -> assertThat(Arrays.stream(groups).sorted()).containsExactly(0, 0, 1, 1, 2, 2));
    }

    /** A thousand changes take a millisecond here. */
    private static Pace slow(int millis, long iterations) {
        AtomicLong time = new AtomicLong();
        Pace pace = Pace.within(Duration.ofMillis(millis), () -> time.getAndAdd(500_000));
        assertThat(pace.plan(iterations, 1_000)).isEqualTo(iterations);
        return pace;
    }

    /** With time for 200,000 of 20,000,000 changes it finds about as much as if it had been told to try 200,000. */
    @Test
    void searchThatIsShortOfTimeCoolsNevertheless() {
        GroupProblem.Builder problem = known(groupsOf(4), ALL, ALL.toUpperCase(Locale.ROOT), ALL, ALL, ALL)
                .addCriteria(new FewRepeats(3), new Alike("x", 1));
        Found slow = Found.of(problem, 20_000_000, slow(200, 20_000_000));

        assertThat(slow.pace().hurried()).isTrue();
        assertThat(slow.pace().tried()).isBetween(100_000L, 250_000L);
        assertThat(slow.amount()).isLessThanOrEqualTo(Found.of(problem, 200_000).amount() * 21 / 20);
    }

    /** Cyclic designs take their share of the time, and no more. */
    @Test
    void searchThatIsShortOfTimeMendsItsDesignNevertheless() {
        Found slow = Found.of(repeats(5, 40, 10), 20_000_000, slow(2_000, 20_000_000));

        assertThat(slow.pace().tried()).isBetween(1_500_000L, 2_500_000L);
        assertThat(slow.amount())
                .isLessThanOrEqualTo(Found.of(repeats(5, 40, 10), 1_000_000).amount());
    }

    /** Where there is time enough, it decides nothing. */
    @Test
    void searchThatHasTimeFindsTheSame() {
        Found timed = Found.of(repeats(3, 12, 8), 100_000, slow(150, 100_000));

        assertThat(timed.pace().hurried()).isFalse();
        assertThat(timed.search().best())
                .isEqualTo(Found.of(repeats(3, 12, 8), 100_000).search().best());
    }

    /** Nothing is gained by a change: everybody sits where he sat, at once. */
    @Test
    void previousPlanIsWhereTheSearchBegins() {
        GroupProblem.Builder problem = full(3, 9, 2)
                .addPrevious(given(1, "aei bfg cdh"))
                .addPrevious(given(2, "afh bdi ceg"))
                .addCriteria(new LittleChange(1), new FewRepeats(1));

        assertThat(Found.of(problem, 0).search().best())
                .isEqualTo(new int[][] {{0, 1, 2, 2, 0, 1, 1, 2, 0}, {0, 1, 2, 1, 2, 0, 2, 0, 1}});
        assertThat(Found.of(problem, 0).amount()).isZero();
    }

    /** The previous plan had three tables, of which two are left: those of the third are seated anew. */
    @Test
    void previousTablesThatThereAreNoMoreDecideNothing() {
        GroupProblem.Builder problem = people(new GroupSize(3, 4, 4), "abcdefgh", "abcdefgh", "abcdefgh")
                .addPrevious(given(1, "abc def gh"))
                .addPrevious(given(2, "abc def gh"))
                .addCriteria(new LittleChange(9), new FewRepeats(1));
        int[][] best = Found.of(problem, 0).search().best();

        for (int[] groups : best) {
            assertThat(Arrays.stream(groups).limit(6)).containsExactly(0, 0, 0, 1, 1, 1);
            assertThat(groups[6] + groups[7]).isEqualTo(1);
        }
    }

    /** Who was nowhere before is seated where he fits. */
    @Test
    void previousPlanMayBeOfSomeRoundsAlone() {
        GroupProblem.Builder problem =
                full(3, 9, 3).addPrevious(given(2, "aei bfg cdh")).addCriteria(new LittleChange(5), new FewRepeats(1));

        assertThat(Found.of(problem, 2_000).amount()).isZero();
    }
}
