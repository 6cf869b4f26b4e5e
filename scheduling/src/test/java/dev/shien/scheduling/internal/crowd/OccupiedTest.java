package dev.shien.scheduling.internal.crowd;

import static dev.shien.scheduling.internal.crowd.SmallGroups.given;
import static dev.shien.scheduling.internal.crowd.SmallGroups.indices;
import static dev.shien.scheduling.internal.crowd.SmallGroups.people;
import static dev.shien.scheduling.internal.crowd.SmallGroups.tables;
import static org.assertj.core.api.Assertions.assertThat;

import dev.shien.domain.workshop.GroupCount;
import dev.shien.domain.workshop.GroupSize;
import dev.shien.domain.workshop.GroupSizes;
import dev.shien.domain.workshop.TableSize;
import org.junit.jupiter.api.Test;

/** A run whose first round is given, and in whose second round others come. */
class OccupiedTest {

    private static final String EVERYBODY = "abcdefghijklmno";
    private static final GroupSize TWO_TO_FOUR = new GroupSize(2, 3, 4);

    private static Crowd crowd(GroupSizes size, String groups) {
        return new Crowd(people(size, EVERYBODY, EVERYBODY, EVERYBODY)
                .addFixed(given(1, groups))
                .build());
    }

    private static Occupied occupied(GroupSizes size, String groups) {
        return new Occupied(crowd(size, groups), new int[] {0}, size);
    }

    private static Occupied empty(GroupSizes size) {
        return new Occupied(crowd(size, "a"), new int[0], size);
    }

    @Test
    void whoSatSomewhereIsNoStranger() {
        Occupied occupied = occupied(TWO_TO_FOUR, "abc de");

        assertThat(occupied.table(4)).isEqualTo(1);
        assertThat(occupied.table(5)).isEqualTo(-1);
        assertThat(occupied.strangers(indices(crowd(TWO_TO_FOUR, "a"), "aefg"))).isEqualTo(2);
        assertThat(occupied.none()).isFalse();
        assertThat(empty(TWO_TO_FOUR).none()).isTrue();
    }

    /** One more fits with three, and two with two; the fourth needs a table. */
    @Test
    void tablesAreAddedWhenTheOthersAreFull() {
        Occupied occupied = occupied(TWO_TO_FOUR, "abc de");

        assertThat(occupied.groups(3)).isEqualTo(2);
        assertThat(occupied.groups(4)).isEqualTo(3);
        assertThat(occupied.groups(8)).isEqualTo(4);
        assertThat(occupied.room(3)).isEqualTo(3);
        assertThat(occupied.room(4)).isEqualTo(3 + 4);
    }

    @Test
    void givenGroupThatIsTooLargeHasNoRoom() {
        assertThat(occupied(TWO_TO_FOUR, "abcdef gh").room(1)).isEqualTo(2);
    }

    @Test
    void asManyGroupsAsAreAnnounced() {
        assertThat(empty(new GroupCount(3)).groups(7)).isEqualTo(3);
        assertThat(empty(new GroupCount(3)).groups(2)).isEqualTo(3);
        assertThat(empty(tables(1, 2, 1, 2)).groups(9)).isEqualTo(2);
        assertThat(occupied(new GroupCount(3), "abc").groups(1)).isEqualTo(3);
        assertThat(occupied(tables(2, 4, 0, 3), "abc").groups(9)).isEqualTo(2);
        assertThat(empty(TWO_TO_FOUR).groups(1)).isEqualTo(1);
    }

    /** Twelve make four groups of three; six of two at most, and three of four at least. */
    @Test
    void numberOfGroupsStaysWithinTheRange() {
        Occupied empty = empty(TWO_TO_FOUR);

        assertThat(empty.groups(12, 0)).isEqualTo(4);
        assertThat(empty.groups(12, 1)).isEqualTo(5);
        assertThat(empty.groups(12, 9)).isEqualTo(6);
        assertThat(empty.groups(12, -1)).isEqualTo(3);
        assertThat(empty.groups(12, -9)).isEqualTo(3);
        assertThat(empty.groups(13, -9)).isEqualTo(4);
        assertThat(empty.groups(1, -9)).isEqualTo(1);
        assertThat(empty(new GroupCount(3)).groups(12, 1)).isEqualTo(3);
    }

    @Test
    void givenGroupsStayAndFurtherOnesNeedEnoughStrangers() {
        Occupied occupied = occupied(TWO_TO_FOUR, "abc de");

        assertThat(occupied.groups(3, -1)).isEqualTo(2);
        assertThat(occupied.groups(3, 1)).isEqualTo(3);
        assertThat(occupied.groups(3, 2)).isEqualTo(3);
        assertThat(occupied.mostGroups(5)).isEqualTo(2 + 2);
        assertThat(occupied.mostGroups(1)).isEqualTo(2);
    }

    /** Of a, b and c one is away, whose seat is kept; d alone comes to the second table; the third is a new one. */
    @Test
    void seatsOfThoseWhoAreAwayAreKept() {
        Occupied occupied = occupied(TWO_TO_FOUR, "abc de");
        int[] seated = indices(crowd(TWO_TO_FOUR, "a"), "abdfghi");

        assertThat(occupied.open(0, 3, seated)).isEqualTo(new TableSize(2, 3));
        assertThat(occupied.open(1, 3, seated)).isEqualTo(new TableSize(1, 3));
        assertThat(occupied.open(2, 3, seated)).isEqualTo(new TableSize(2, 4));
    }

    @Test
    void givenGroupThatIsTooLargeStaysAsItIs() {
        Occupied occupied = occupied(TWO_TO_FOUR, "abcdef");

        assertThat(occupied.open(0, 1, indices(crowd(TWO_TO_FOUR, "a"), "abcdef")))
                .isEqualTo(new TableSize(6, 6));
        assertThat(occupied.open(0, 1, indices(crowd(TWO_TO_FOUR, "a"), "abcde")))
                .isEqualTo(new TableSize(5, 5));
    }

    /** Five people in two groups are two and three, whoever of them has sat before. */
    @Test
    void sizesOfACountAreThoseOfAllWhoSit() {
        GroupCount two = new GroupCount(2);

        assertThat(occupied(two, "ab c").open(1, 2, indices(crowd(two, "a"), "abcde")))
                .isEqualTo(new TableSize(1, 3));
        assertThat(occupied(two, "abc").open(1, 2, indices(crowd(two, "a"), "abcde")))
                .isEqualTo(new TableSize(2, 3));
    }

    @Test
    void givenGroupWithoutATableOfItsOwnTakesNobodyIn() {
        Occupied occupied = occupied(tables(1, 4), "ab cd");

        assertThat(occupied.open(1, 2, indices(crowd(TWO_TO_FOUR, "a"), "abcde")))
                .isEqualTo(new TableSize(2, 2));
        assertThat(occupied.room(3)).isEqualTo(2);
    }
}
