package dev.shien.scheduling.internal.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The least that people have against each other if each sits with so many of those who are nearest to him. */
class KindsTest {

    /** People at places on a line, who have their distance against each other. */
    private static Kinds line(int... places) {
        return Kinds.of(
                places.length, p -> Optional.of(places[p]), (one, other) -> Math.abs(places[one] - places[other]));
    }

    private static int[] first(int people) {
        return IntStream.range(0, people).toArray();
    }

    @Test
    void peopleOfOneKindHaveTheSameAgainstOthers() {
        Kinds kinds = line(5, 8, 5, 9);

        assertThat(kinds.against(0, 2)).isZero();
        assertThat(kinds.against(2, 1)).isEqualTo(3);
        assertThat(kinds.against(1, 3)).isEqualTo(1);
    }

    /** Whoever has no value is unlike everybody, also others without one. */
    @Test
    void whoHasNoValueIsAKindOfHisOwn() {
        Kinds kinds = Kinds.of(3, p -> Optional.empty(), (one, other) -> one == other ? 0 : 7);

        assertThat(kinds.against(0, 1)).isEqualTo(7);
        assertThat(kinds.nearest(first(3), 1)).isEqualTo((7 + 7 + 7 + 1) / 2);
    }

    @Test
    void nobodySitsWithHimself() {
        assertThat(line(0, 0, 5, 5).nearest(first(4), 1)).isZero();
        assertThat(line(0, 0, 5, 5).nearest(first(4), 2)).isEqualTo(4 * 5 / 2);
        assertThat(line(0, 0, 5, 5).nearest(first(4), 3)).isEqualTo(4 * 10 / 2);
    }

    /** From 0 it is 1 to the nearest, from 1 as well, and 3 from 4: five, of which half is a whole one. */
    @Test
    void theNearestComeFirstAndHalvesAreRoundedUp() {
        assertThat(line(4, 0, 1).nearest(first(3), 1)).isEqualTo(3);
        assertThat(line(4, 0, 1).nearest(first(3), 2)).isEqualTo(((4 + 3) + (1 + 4) + (1 + 3)) / 2);
    }

    @Test
    void onlyThoseWhoAreSeatedCount() {
        assertThat(line(0, 1, 10).nearest(new int[] {0, 2}, 1)).isEqualTo(10);
        assertThat(line(0, 1, 10).nearest(new int[0], 1)).isZero();
    }
}
