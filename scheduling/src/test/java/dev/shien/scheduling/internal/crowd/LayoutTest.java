package dev.shien.scheduling.internal.crowd;

import static dev.shien.scheduling.internal.crowd.SmallGroups.given;
import static dev.shien.scheduling.internal.crowd.SmallGroups.groupsOf;
import static dev.shien.scheduling.internal.crowd.SmallGroups.people;
import static dev.shien.scheduling.internal.crowd.SmallGroups.tables;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import dev.shien.domain.workshop.FixedSeat;
import dev.shien.domain.workshop.GroupCount;
import dev.shien.domain.workshop.GroupProblem;
import dev.shien.domain.workshop.GroupSize;
import dev.shien.domain.workshop.RoundRun;
import dev.shien.domain.workshop.TableSize;
import java.util.Collections;
import org.junit.jupiter.api.Test;

/** Who is to be seated, and how many at each table. */
class LayoutTest {

    private static final GroupSize FOUR_TO_SIX = new GroupSize(4, 5, 6);

    private static Layout even(GroupProblem.Builder problem) {
        Crowd crowd = new Crowd(problem.build());
        return new Layout(crowd, Sizing.even(crowd));
    }

    private static Layout free(GroupProblem.Builder problem, int more) {
        return new Layout(new Crowd(problem.build()), Sizing.free(ImmutableList.of(more)));
    }

    private static Layout any(GroupProblem.Builder problem) {
        Crowd crowd = new Crowd(problem.build());
        return new Layout(crowd, Sizing.any(crowd));
    }

    private static ImmutableList<TableSize> same(int count, int least, int greatest) {
        return tables(least, greatest).sizes().stream()
                .flatMap(size -> Collections.nCopies(count, size).stream())
                .collect(ImmutableList.toImmutableList());
    }

    private static OpenRounds first(Layout layout) {
        return layout.open().get(0);
    }

    private static GroupProblem.Builder twelve() {
        return people(FOUR_TO_SIX, "abcdefghijkl", "abcdefghijkl");
    }

    private static GroupProblem.Builder thirteen() {
        return people(FOUR_TO_SIX, "abcdefghijklm", "abcdefghijklm");
    }

    @Test
    void givenRoundIsNotSearched() {
        Layout layout = even(people(groupsOf(2), "abcd", "abcd", "abcd").addFixed(given(1, "ab cd")));

        assertThat(layout.open()).hasSize(1);
        assertThat(first(layout).rounds()).containsExactly(1);
        assertThat(first(layout).partlyGiven()).isFalse();
    }

    @Test
    void roundsOfARunAreSearchedAsOne() {
        Layout layout = even(people(groupsOf(2), "abcde", "abcd", "bcd", "abcd").addRun(new RoundRun(1, 2)));

        assertThat(layout.open()).hasSize(2);
        assertThat(first(layout).rounds()).containsExactly(0, 1);
        assertThat(first(layout).members()).containsExactly(0, 1, 2, 3);
        assertThat(layout.open().get(1).rounds()).containsExactly(2);
    }

    @Test
    void groupsAreAsEvenAsCanBe() {
        assertThat(first(even(thirteen())).allowed()).isEqualTo(same(3, 4, 6));
        assertThat(first(even(thirteen())).tables()).isEqualTo(same(3, 4, 5));
        assertThat(first(even(twelve())).tables()).isEqualTo(same(2, 6, 6));
    }

    @Test
    void sizesAreThoseOfTheRangeIfTheyAreFree() {
        assertThat(first(free(thirteen(), 0)).tables()).isEqualTo(same(3, 4, 6));
        assertThat(first(free(twelve(), 1)).tables()).isEqualTo(same(3, 4, 6));
    }

    /** Any number of groups is meant by as many tables as there can be, of which some may be empty; unless there is one number. */
    @Test
    void anyNumberOfGroupsMeansTablesThatMayBeEmpty() {
        assertThat(first(any(twelve())).tables()).isEqualTo(same(3, 0, 6));
        assertThat(first(any(thirteen())).tables()).isEqualTo(same(3, 4, 6));
        assertThat(first(any(people(new GroupCount(2), "abcde", "abcde"))).tables())
                .isEqualTo(same(2, 2, 3));
    }

    /** Where a table is filled already, further groups may be formed of the others in any number. */
    @Test
    void anyNumberOfGroupsIsAddedToGivenOnes() {
        GroupProblem.Builder problem = people(new GroupSize(2, 3, 4), "abcdefg", "abc", "abcdefg")
                .addRun(new RoundRun(1, 2))
                .addFixed(given(1, "abc"));

        assertThat(first(any(problem)).tables()).hasSize(1 + 2).allMatch(table -> table.least() == 0);
    }

    @Test
    void onlySizesThatAreAllLookedAtProveAnything() {
        assertThat(even(thirteen()).looksAtAllSizes()).isFalse();
        assertThat(free(thirteen(), 0).looksAtAllSizes()).isTrue();
        assertThat(free(twelve(), 0).looksAtAllSizes()).isFalse();
        assertThat(even(people(groupsOf(2), "abcd", "abcd")).looksAtAllSizes()).isTrue();
        assertThat(even(people(groupsOf(2), "abcd", "ab", "abcd")
                                .addRun(new RoundRun(1, 2))
                                .addFixed(given(1, "ab")))
                        .looksAtAllSizes())
                .isFalse();
    }

    @Test
    void seatLocksItsTableAndFreesTheSizes() {
        Layout layout = even(thirteen().addSeat(new FixedSeat(1, "b", 2)));

        assertThat(first(layout).locked()).containsExactly(-1, 1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1);
        assertThat(first(layout).tables()).isEqualTo(same(3, 4, 6));
    }

    @Test
    void firstTableLocksAsWell() {
        assertThat(first(even(thirteen().addSeat(new FixedSeat(1, "b", 1)))).tables())
                .isEqualTo(same(3, 4, 6));
    }

    @Test
    void seatAtAFurtherTableNeedsTablesUpToIt() {
        assertThat(first(even(twelve().addSeat(new FixedSeat(1, "b", 3)))).allowed())
                .hasSize(3);
    }

    @Test
    void seatOfAnotherRoundLocksNothing() {
        Layout layout = even(people(groupsOf(2), "abcd", "abcd", "abcd").addSeat(new FixedSeat(2, "a", 2)));

        assertThat(first(layout).locked()).containsOnly(-1);
        assertThat(layout.open().get(1).locked()).containsExactly(1, -1, -1, -1);
    }

    /** Both tables are given, with one seat free: of a, b and c two must go, but none of those who sit already. */
    @Test
    void whoSitsAlreadyIsNotLeftOut() {
        Layout layout = even(people(tables(1, 2, 1, 2), "abcdef", "def", "abcdef")
                .addRun(new RoundRun(1, 2))
                .addFixed(given(1, "ef d")));

        assertThat(first(layout).members()).containsExactly(0, 3, 4, 5);
        assertThat(first(layout).locked()).containsExactly(-1, -1, -1, 1, 0, 0);
        assertThat(layout.leftOut(1, 1)).isTrue();
        assertThat(layout.leftOut(1, 0)).isFalse();
        assertThat(layout.leftOut(0, 1)).isFalse();
        assertThat(first(layout).partlyGiven()).isTrue();
    }

    @Test
    void leavingOutBeginsWithTheLastAndGoesRound() {
        Layout layout = even(people(groupsOf(2), "abc", "abc", "abc"));

        assertThat(layout.leftOut(0, 2)).isTrue();
        assertThat(layout.leftOut(1, 1)).isTrue();
        assertThat(layout.leftOut(1, 2)).isFalse();
    }
}
