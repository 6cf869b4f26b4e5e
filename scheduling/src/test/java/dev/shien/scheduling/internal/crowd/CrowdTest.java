package dev.shien.scheduling.internal.crowd;

import static dev.shien.scheduling.internal.crowd.SmallGroups.groupsOf;
import static dev.shien.scheduling.internal.crowd.SmallGroups.letters;
import static dev.shien.scheduling.internal.crowd.SmallGroups.numbers;
import static dev.shien.scheduling.internal.crowd.SmallGroups.people;
import static dev.shien.scheduling.internal.crowd.SmallGroups.seated;
import static dev.shien.scheduling.internal.crowd.SmallGroups.valued;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import dev.shien.domain.workshop.AttributeValue;
import dev.shien.domain.workshop.Round;
import dev.shien.domain.workshop.RoundRun;
import org.junit.jupiter.api.Test;

/** People and rounds by number, rounds that are alike, and runs. */
class CrowdTest {

    @Test
    void roundsAreAlikeIfTheSamePeopleComeInTheSameSituations() {
        ImmutableSet<String> ab = ImmutableSet.of("a", "b");
        ImmutableMap<String, ImmutableMap<String, AttributeValue>> late =
                ImmutableMap.of("a", ImmutableMap.of("x", AttributeValue.category("late")));
        Crowd crowd = new Crowd(people(groupsOf(2), "abc", "abc", "ab", "abc", "ab")
                .addRound(new Round(5, ab, late))
                .addRound(new Round(6, ab, late))
                .build());

        assertThat(new int[] {
                    crowd.alike(0), crowd.alike(1), crowd.alike(2), crowd.alike(3), crowd.alike(4), crowd.alike(5)
                })
                .containsExactly(0, 1, 0, 1, 4, 4);
    }

    @Test
    void roundsOfARunAreTogetherAndOthersByThemselves() {
        Crowd crowd = new Crowd(people(groupsOf(2), "abc", "ab", "ab", "bc", "ab")
                .addRun(new RoundRun(2, 3))
                .build());

        assertThat(crowd.runs()).containsExactly(new int[] {0}, new int[] {1, 2}, new int[] {3});
        assertThat(crowd.presentInRun(0)).isEqualTo(2);
        assertThat(crowd.presentInRun(1)).isEqualTo(3);
        assertThat(crowd.presentInRun(2)).isEqualTo(3);
        assertThat(crowd.run(0)).isEmpty();
        assertThat(crowd.run(2)).hasValue(new RoundRun(2, 3));
    }

    @Test
    void valuesAreNamedByWhatTheyAre() {
        Crowd crowd = new Crowd(valued(
                        groupsOf(2),
                        "abc",
                        ImmutableList.of(
                                AttributeValue.category("E"),
                                AttributeValue.tags("x", "y"),
                                numbers(-3).get(0)),
                        "abc")
                .build());

        assertThat(crowd.names(0, 0, "x")).containsExactly("E");
        assertThat(crowd.names(0, 1, "x")).containsExactly("x", "y");
        assertThat(crowd.names(0, 2, "x")).containsExactly("-3");
        assertThat(crowd.names(0, 2, "y")).isEmpty();
    }

    @Test
    void previousTablesAreThoseOfTheirRound() {
        Crowd crowd = new Crowd(people(groupsOf(2), "abcd", "abcd", "abcd", "abcd")
                .addPrevious(SmallGroups.given(2, "ab d"))
                .build());

        assertThat(PreviousTables.of(crowd)).isEqualTo(new int[][] {{-1, -1, -1, -1}, {0, 0, -1, 1}, {-1, -1, -1, -1}});
    }

    /** In round 2 b is away, so that only a leaves, and nobody comes in his place. */
    @Test
    void whoChangesPlacesDoesSoWhereBothAreThere() {
        Crowd crowd =
                new Crowd(people(groupsOf(2), "abcd", "abcd", "acd", "abcd").build());
        Rounds swapped = seated(crowd, "ac bd", "ac d", "ab cd").swapped(new int[] {0, 1}, crowd.index("a"), 1);

        assertThat(swapped.ids(swapped.tables(0)[0])).isEqualTo(ImmutableSet.copyOf(letters("bc")));
        assertThat(swapped.ids(swapped.tables(0)[1])).isEqualTo(ImmutableSet.copyOf(letters("ad")));
        assertThat(swapped.ids(swapped.tables(1)[0])).isEqualTo(ImmutableSet.copyOf(letters("c")));
        assertThat(swapped.ids(swapped.tables(2)[0])).isEqualTo(ImmutableSet.copyOf(letters("ab")));
    }
}
