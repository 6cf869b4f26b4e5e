package dev.shien.scheduling.visit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Two parts are joined at the least cost of each number of visits of both. */
class JoinedTest {

    private static final long[] SOME = {0, 5, 7};
    private static final long[] MORE = {0, 3, 9};

    private static Joined joined(long[] some, long[] more, int most) {
        Joined joined = new Joined();
        joined.join(some, more, most);
        return joined;
    }

    @Test
    void nothingIsJoinedAtFirst() {
        assertThat(new Joined().costs()).containsExactly(0);
        assertThat(new Joined().ofLast(0)).isZero();
    }

    @Test
    void eachNumberOfVisitsCostsTheLeastOfAllWaysToSplitIt() {
        // One: 5 or 3. Two: 7, 5 + 3 or 9. Three: 7 + 3 or 5 + 9. Four: 7 + 9.
        assertThat(joined(SOME, MORE, 10).costs()).containsExactly(0, 3, 7, 10, 16);
    }

    @Test
    void itIsKnownHowManyVisitsAreOfTheLastPart() {
        Joined joined = joined(SOME, MORE, 10);

        assertThat(new int[] {joined.ofLast(0), joined.ofLast(1), joined.ofLast(2), joined.ofLast(3), joined.ofLast(4)})
                .containsExactly(0, 1, 0, 1, 2);
    }

    @Test
    void moreThanTheMostVisitsAreNotJoined() {
        assertThat(joined(SOME, MORE, 2).costs()).containsExactly(0, 3, 7);
        assertThat(joined(SOME, MORE, 0).costs()).containsExactly(0);
        assertThat(joined(SOME, MORE, 4).costs()).hasSize(5);
    }

    @Test
    void noVisitIsAPartToo() {
        assertThat(joined(new long[] {2}, MORE, 10).costs()).containsExactly(2, 5, 11);
        assertThat(joined(SOME, new long[] {2}, 10).costs()).containsExactly(2, 7, 9);
    }

    @Test
    void whatWasJoinedBeforeDoesNotMatter() {
        Joined joined = joined(SOME, MORE, 10);

        joined.join(new long[] {4, 9, 11}, new long[] {1, 3, 9}, 10);
        // One: 4 + 3 or 9 + 1. Two: 11 + 1, 9 + 3 or 4 + 9. Three: 11 + 3 or 9 + 9. Four: 11 + 9.
        assertThat(joined.costs()).containsExactly(5, 7, 12, 14, 20);

        joined.join(new long[] {0}, new long[] {0, -1}, 10);
        assertThat(joined.costs()).containsExactly(0, -1);
        assertThat(joined.ofLast(1)).isEqualTo(1);
    }
}
