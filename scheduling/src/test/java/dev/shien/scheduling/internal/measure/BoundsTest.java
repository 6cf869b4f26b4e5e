package dev.shien.scheduling.internal.measure;

import static dev.shien.scheduling.internal.crowd.SmallGroups.given;
import static dev.shien.scheduling.internal.crowd.SmallGroups.groupsOf;
import static dev.shien.scheduling.internal.crowd.SmallGroups.people;
import static dev.shien.scheduling.internal.crowd.SmallGroups.seated;
import static dev.shien.scheduling.internal.crowd.SmallGroups.tables;
import static org.assertj.core.api.Assertions.assertThat;

import dev.shien.domain.workshop.GroupCount;
import dev.shien.domain.workshop.GroupProblem;
import dev.shien.domain.workshop.GroupSize;
import dev.shien.domain.workshop.RoundRun;
import dev.shien.scheduling.internal.crowd.Crowd;
import dev.shien.scheduling.internal.crowd.Layout;
import dev.shien.scheduling.internal.crowd.Sizing;
import org.junit.jupiter.api.Test;

/** What can be counted of one round by hand: how many sit together at most and at least. */
class BoundsTest {

    private static Bounds bounds(GroupProblem.Builder problem, String... rounds) {
        Crowd crowd = new Crowd(problem.build());
        return new Bounds(crowd, new Layout(crowd, Sizing.even(crowd)), seated(crowd, rounds));
    }

    private static Bounds sevenInThreeGroups() {
        return bounds(people(new GroupSize(2, 2, 3), "abcdefg", "abcdefg"), "abc de fg");
    }

    @Test
    void pairsAreFewestInEvenGroups() {
        assertThat(sevenInThreeGroups().groups(0)).isEqualTo(3);
        assertThat(sevenInThreeGroups().evenPairs(0, 7)).isEqualTo(3 + 1 + 1);
        assertThat(sevenInThreeGroups().evenPairs(0, 6)).isEqualTo(3);
        assertThat(sevenInThreeGroups().evenPairs(0, 2)).isZero();
    }

    @Test
    void pairsAreMostInFullGroups() {
        assertThat(sevenInThreeGroups().greatest(0)).isEqualTo(3);
        assertThat(sevenInThreeGroups().fullPairs(0, 7)).isEqualTo(3 + 3);
        assertThat(sevenInThreeGroups().fullPairs(0, 8)).isEqualTo(3 + 3 + 1);
        assertThat(sevenInThreeGroups().fullPairs(0, 2)).isEqualTo(1);
    }

    /** As many sit with somebody as the smallest table has besides him. */
    @Test
    void partnersAreFewestAtTheSmallestTable() {
        assertThat(bounds(people(tables(2, 4, 3, 5), "abcdef", "abcdef"), "abc def")
                        .leastPartners(0))
                .isEqualTo(1);
        assertThat(bounds(people(tables(3, 4, 4, 5), "abcdefg", "abcdefg"), "abc defg")
                        .leastPartners(0))
                .isEqualTo(2);
    }

    /** Of five people no more than three fit at the other table, nor two at this one. */
    @Test
    void partnersAreAtLeastThoseWhoFitNowhereElse() {
        assertThat(bounds(people(tables(0, 2, 0, 3), "abcde", "abcde"), "ab cde")
                        .leastPartners(0))
                .isEqualTo(1);
        assertThat(bounds(people(tables(0, 3, 0, 3), "abcde", "abcde"), "ab cde")
                        .leastPartners(0))
                .isEqualTo(1);
    }

    @Test
    void somebodyMaySitAloneWhereATableMayBeEmpty() {
        assertThat(bounds(people(tables(0, 4, 0, 4), "abc", "abc"), "abc -").leastPartners(0))
                .isZero();
    }

    /** In round 2 of the run c and d are away, so that a or b can be without anybody. */
    @Test
    void absenceWithinARunLeavesNobodyCertain() {
        Bounds bounds = bounds(people(groupsOf(2), "abcd", "abcd", "ab").addRun(new RoundRun(1, 2)), "ac bd", "a b");

        assertThat(bounds.leastPartners(0)).isEqualTo(1);
        assertThat(bounds.leastPartners(1)).isZero();
        assertThat(bounds.filled(1)).isEqualTo(1);
    }

    /** Where a round of a run is given, who joins it later sits with whoever is there. */
    @Test
    void givenRoundOfARunLeavesNobodyCertain() {
        Bounds bounds = bounds(
                people(groupsOf(2), "abcd", "ab", "abcd")
                        .addRun(new RoundRun(1, 2))
                        .addFixed(given(1, "ab")),
                "ab",
                "ab cd");

        assertThat(bounds.leastPartners(1)).isZero();
    }

    @Test
    void asManyGroupsAreFilledAsPeopleNeed() {
        assertThat(sevenInThreeGroups().filled(0)).isEqualTo(3);
        assertThat(bounds(people(tables(0, 3, 0, 3, 0, 3), "abcd", "abcd"), "abc d -")
                        .filled(0))
                .isEqualTo(2);
        assertThat(bounds(people(tables(0, 3, 0, 3, 0, 3), "abc", "abc"), "a b c")
                        .filled(0))
                .isEqualTo(1);
    }

    @Test
    void asManyGroupsAreFilledAsMustNotBeEmpty() {
        assertThat(bounds(people(tables(1, 3, 1, 3, 0, 3), "abc", "abc"), "a b c")
                        .filled(0))
                .isEqualTo(2);
        assertThat(bounds(people(tables(1, 3, 1, 3, 1, 3), "abc", "abc"), "ab c -")
                        .filled(0))
                .isEqualTo(2);
        assertThat(bounds(people(new GroupSize(1, 3, 3), "abc", "abc"), "ab c").filled(0))
                .isEqualTo(1);
    }

    /** What is given may be larger than groups can be, and is as large as it is. */
    @Test
    void greatestGroupOfAGivenRoundIsOneThatIsThere() {
        Bounds bounds =
                bounds(people(groupsOf(2), "abcde", "abcde", "abcd").addFixed(given(1, "abcd e")), "abcd e", "ab cd");

        assertThat(bounds.greatest(0)).isEqualTo(4);
        assertThat(bounds.greatest(1)).isEqualTo(2);
    }

    @Test
    void greatestGroupOfAnOpenRoundIsTheLargestTableOrOneThatIsThere() {
        assertThat(bounds(people(tables(1, 2, 1, 4), "abcd", "abcd"), "ab cd").greatest(0))
                .isEqualTo(4);
        assertThat(bounds(people(groupsOf(2), "abcd", "abcd"), "abc d").greatest(0))
                .isEqualTo(3);
    }

    @Test
    void sizesAreThoseOfTheRoundAlone() {
        Bounds bounds = bounds(people(new GroupCount(2), "abcdef", "abcd", "abcdef"), "ab cd", "abc def");

        assertThat(bounds.greatest(0)).isEqualTo(2);
        assertThat(bounds.greatest(1)).isEqualTo(3);
        assertThat(bounds.leastPartners(1)).isEqualTo(2);
    }
}
