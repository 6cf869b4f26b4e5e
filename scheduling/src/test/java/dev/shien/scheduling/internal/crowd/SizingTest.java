package dev.shien.scheduling.internal.crowd;

import static dev.shien.scheduling.internal.crowd.SmallGroups.given;
import static dev.shien.scheduling.internal.crowd.SmallGroups.groupsOf;
import static dev.shien.scheduling.internal.crowd.SmallGroups.people;
import static dev.shien.scheduling.internal.crowd.SmallGroups.tables;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import dev.shien.domain.workshop.GroupProblem;
import dev.shien.domain.workshop.GroupSize;
import dev.shien.domain.workshop.GroupSizes;
import org.junit.jupiter.api.Test;

/** Which numbers of groups are tried, and in which order. */
class SizingTest {

    private static GroupProblem.Builder letters(GroupSizes size, int people) {
        String all = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmn".substring(0, people);
        return people(size, all, all, all);
    }

    /** How many groups more than come nearest to the target, after those that are as equal as can be. */
    private static ImmutableList<Integer> tried(GroupProblem.Builder problem) {
        ImmutableList<Sizing> all = Sizing.all(new Crowd(problem.build()));

        assertThat(all.get(0)).isEqualTo(new Sizing(Sizing.Kind.EVEN, ImmutableList.of(0, 0)));
        assertThat(all.subList(1, all.size()))
                .allMatch(way -> way.kind() == Sizing.Kind.FREE
                        && way.more().get(0).equals(way.more().get(1)));
        return all.stream().skip(1).map(way -> way.more().get(0)).collect(ImmutableList.toImmutableList());
    }

    @Test
    void oneSizeLeavesNoChoice() {
        assertThat(tried(letters(groupsOf(3), 12))).isEmpty();
        assertThat(tried(letters(tables(3, 6, 3, 6), 10))).isEmpty();
    }

    /** Three groups of four are nearest; there can be two and four. */
    @Test
    void moreAreTriedBeforeFewer() {
        assertThat(tried(letters(new GroupSize(3, 4, 6), 12))).containsExactly(0, 1, -1);
    }

    /** Thirteen cannot form two groups of six. */
    @Test
    void onlyNumbersThatThereCanBeAreTried() {
        assertThat(tried(letters(new GroupSize(3, 4, 6), 13))).containsExactly(0, 1);
        assertThat(tried(letters(new GroupSize(4, 5, 6), 13))).containsExactly(0);
    }

    /** Eight groups of five are nearest; there can be twenty of two, and seven. */
    @Test
    void numbersNearTheTargetAreTriedAndTheFarthest() {
        assertThat(tried(letters(new GroupSize(2, 5, 6), 40))).containsExactly(0, 1, -1, 2, 3, 4, 5, 6, 12);
        assertThat(tried(letters(new GroupSize(2, 2, 40), 40))).containsExactly(0, -1, -2, -3, -4, -5, -6, -19);
    }

    /** Given groups may have any size, so that there may be as many others as there are people. */
    @Test
    void whereGroupsAreGivenEverythingNearIsTried() {
        assertThat(tried(letters(new GroupSize(2, 2, 4), 8).addFixed(given(1, "ABCD EFGH"))))
                .containsExactly(0, 1, -1, 2, -2, 3, -3, 4, -4, 5, -5, 6, -6, 8, -8);
    }
}
