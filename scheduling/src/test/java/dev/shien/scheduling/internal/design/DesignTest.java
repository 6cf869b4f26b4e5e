package dev.shien.scheduling.internal.design;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.shien.scheduling.internal.Pace;
import dev.shien.scheduling.internal.SplitMix64;
import java.util.Arrays;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DesignTest {

    private static void assertSeatsEverybody(Design design) {
        for (int round = 0; round < design.rounds(); round++) {
            int[] sizes = new int[design.groups()];
            for (int point = 0; point < design.points(); point++) {
                sizes[design.group(round, point)]++;
            }
            assertThat(Arrays.stream(sizes)).allMatch(size -> size == design.size());
        }
    }

    /** The rounds are those of the geometry named, or the number of groups where there is none. */
    @ParameterizedTest
    @CsvSource({
        "8, 5, 8", // RTD(5, 8)
        "7, 3, 7", // RTD(3, 7)
        "4, 4, 5", // the affine plane of order 4
        "9, 9, 10", // the affine plane of order 9
        "9, 3, 13", // AG(3, 3), a Kirkman triple system of 27
        "16, 4, 21", // AG(3, 4)
        "8, 2, 15", // the round robin of 16
        "8, 4, 9", // RTD(4, 8), and each class cut in two
        "12, 3, 16", // over GF(4) x GF(3), and in each class over GF(4)
        "1, 6, 1"
    })
    void transversalRoundsRepeatNoMeeting(int groups, int size, int rounds) {
        Design design = TransversalDesign.of(groups, size).orElseThrow();

        assertThat(design.rounds()).isEqualTo(rounds);
        assertThat(design.repeats()).isZero();
        assertSeatsEverybody(design);
    }

    @Test
    void fourHundredGroupsOfFiveMeetInFourHundredRoundsAndMore() {
        Design design = TransversalDesign.of(400, 5).orElseThrow();

        assertThat(design.rounds()).isEqualTo(400 + 80 + 16);
        assertThat(IntStream.range(1, 2_000).map(other -> design.meetings(0, other)))
                .allMatch(meetings -> meetings <= 1);
    }

    @ParameterizedTest
    @CsvSource({"6, 3", "10, 4", "4, 5"})
    void sizeBeyondThePrimePowersHasNoTransversalRounds(int groups, int size) {
        assertThat(TransversalDesign.of(groups, size)).isEmpty();
    }

    /** Kirkman 1850 (fifteen schoolgirls), a Kirkman triple system of 27, and 10 groups of 4. */
    @ParameterizedTest
    @CsvSource({"5, 3, 7", "9, 3, 13", "10, 4, 10", "7, 4, 7"})
    void cyclicRoundsAreFoundThatRepeatNoMeeting(int groups, int size, int rounds) {
        Design design = CyclicDesign.of(groups, size, rounds, 1_000_000, new SplitMix64(1), Pace.free())
                .design();

        assertThat(design.rounds()).isEqualTo(rounds);
        assertThat(design.repeats()).isZero();
        assertSeatsEverybody(design);
    }

    @Test
    void cyclicRoundsComeAgainWithTheSameSeed() {
        Design one = CyclicDesign.of(8, 5, 10, 10_000, new SplitMix64(3), Pace.free())
                .design();
        Design other = CyclicDesign.of(8, 5, 10, 10_000, new SplitMix64(3), Pace.free())
                .design();

        for (int round = 0; round < 10; round++) {
            int r = round;
            assertThat(IntStream.range(0, 40).map(p -> one.group(r, p)))
                    .containsExactly(IntStream.range(0, 40)
                            .map(p -> other.group(r, p))
                            .boxed()
                            .toArray(Integer[]::new));
        }
    }

    /** 40 people meet at most 39 others, so that 10 rounds of four partners each repeat 20 meetings at least. */
    @Test
    void searchLeavesFewRepeatsWhereThereMustBeSome() {
        Design few = CyclicDesign.of(8, 5, 10, 1_000_000, new SplitMix64(1), Pace.free())
                .design();
        Design many =
                CyclicDesign.of(8, 5, 10, 0, new SplitMix64(1), Pace.free()).design();

        assertThat(few.repeats()).isBetween(20L, 110L).isLessThan(many.repeats());
    }

    private static long tried(int groups, int size, int rounds, long iterations) {
        Pace pace = Pace.free();
        assertThat(CyclicDesign.of(groups, size, rounds, iterations, new SplitMix64(1), pace)
                        .design()
                        .rounds())
                .isEqualTo(rounds);
        return pace.tried();
    }

    @Test
    void searchEndsWhenNoMeetingRepeats() {
        assertThat(tried(5, 3, 7, 10_000_000)).isBetween(1L, 9_999_999L);
        assertThat(tried(8, 5, 10, 500_000)).isEqualTo(500_000);
    }

    @Test
    void tooManyPointsAreRefused() {
        assertThatThrownBy(() -> CyclicDesign.of(101, 5, 3, 1, new SplitMix64(1), Pace.free()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Expected at most 500 points, was 505");
    }
}
