package dev.shien.scheduling.internal.design;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProjectivePackingTest {

    /** Kirkman's fifteen schoolgirls first, then a field with each prime power of elements up to the limit. */
    @ParameterizedTest
    @CsvSource({
        "5, 3, 7",
        "10, 4, 13",
        "17, 5, 21",
        "26, 6, 31",
        "50, 8, 57",
        "65, 9, 73",
        "82, 10, 91",
        "122, 12, 133",
        "170, 14, 183",
        "257, 17, 273"
    })
    void everyTwoPointsMeetOnce(int groups, int size, int rounds) {
        Design design = ProjectivePacking.of(groups, size).orElseThrow();

        assertThat(design.groups()).isEqualTo(groups);
        assertThat(design.size()).isEqualTo(size);
        assertThat(design.rounds()).isEqualTo(rounds);
        byte[][] meetings = meetings(design);
        for (int one = 1; one < design.points(); one++) {
            assertThat(meetings[one]).as("point %d", one).containsOnly(1);
        }
    }

    /** In how many rounds each point meets those before it; every round seats all points in groups of the size. */
    private static byte[][] meetings(Design design) {
        byte[][] meetings = new byte[design.points()][];
        Arrays.setAll(meetings, byte[]::new);
        for (int round = 0; round < design.rounds(); round++) {
            for (int[] members : members(design, round)) {
                assertThat(members).hasSize(design.size());
                for (int i = 0; i < members.length; i++) {
                    for (int j = 0; j < i; j++) {
                        meetings[members[i]][members[j]]++;
                    }
                }
            }
        }
        return meetings;
    }

    /** The points of each group, in order. */
    private static int[][] members(Design design, int round) {
        int[][] members = new int[design.groups()][0];
        for (int point = 0; point < design.points(); point++) {
            int group = design.group(round, point);
            members[group] = Arrays.copyOf(members[group], members[group].length + 1);
            members[group][members[group].length - 1] = point;
        }
        return members;
    }

    @Test
    void designCountsNoRepeat() {
        assertThat(ProjectivePacking.of(10, 4).orElseThrow().repeats()).isZero();
        assertThat(ProjectivePacking.of(26, 6).orElseThrow().repeats()).isZero();
    }

    /** No square plus one; no prime power; more than the limit; too few for a space. */
    @ParameterizedTest
    @CsvSource({"5, 4", "10, 3", "11, 4", "4, 3", "37, 7", "101, 11", "290, 18", "2, 2", "1, 1", "2, 0", "0, 0"})
    void otherGroupsHaveNoPacking(int groups, int size) {
        assertThat(ProjectivePacking.of(groups, size)).isEmpty();
    }
}
