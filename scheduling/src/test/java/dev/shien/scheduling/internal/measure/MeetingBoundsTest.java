package dev.shien.scheduling.internal.measure;

import static dev.shien.scheduling.internal.crowd.SmallGroups.given;
import static dev.shien.scheduling.internal.crowd.SmallGroups.groupsOf;
import static dev.shien.scheduling.internal.crowd.SmallGroups.people;
import static dev.shien.scheduling.internal.crowd.SmallGroups.seated;
import static org.assertj.core.api.Assertions.assertThat;

import dev.shien.domain.workshop.GroupProblem;
import dev.shien.domain.workshop.GroupSize;
import dev.shien.domain.workshop.RoundRun;
import dev.shien.scheduling.internal.crowd.Crowd;
import dev.shien.scheduling.internal.crowd.Layout;
import dev.shien.scheduling.internal.crowd.Sizing;
import java.util.Collections;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** How many meetings are too many and how many pairs never meet, counted by hand. */
class MeetingBoundsTest {

    private static Bounds bounds(GroupProblem.Builder problem, String... rounds) {
        Crowd crowd = new Crowd(problem.build());
        return new Bounds(crowd, new Layout(crowd, Sizing.even(crowd)), seated(crowd, rounds));
    }

    /** All in order, in groups of one size, in every round. */
    private static Bounds full(int people, int size, int rounds) {
        String all = IntStream.range(0, people)
                .mapToObj(i -> Character.toString('A' + i))
                .collect(Collectors.joining());
        String groups = IntStream.range(0, people / size)
                .mapToObj(g -> all.substring(g * size, g * size + size))
                .collect(Collectors.joining(" "));
        return bounds(
                people(groupsOf(size), all, Collections.nCopies(rounds, all).toArray(String[]::new)),
                Collections.nCopies(rounds, groups).toArray(String[]::new));
    }

    /** 10 rounds of 8 groups of 10 pairs are 800 meetings of 780 pairs. */
    @Test
    void fortyPeopleInEightGroupsForTenRoundsRepeatTwentyMeetings() {
        assertThat(full(40, 5, 10).meetingsBeyond(1)).isEqualTo(20);
        assertThat(full(40, 5, 10).meetingsBeyond(2)).isZero();
        assertThat(full(40, 5, 9).meetingsBeyond(1)).isZero();
    }

    /** Seven rounds of two pairs are fourteen meetings, of which six pairs can have two each. */
    @Test
    void fourPeopleInSevenRoundsMeetTwiceBeyondTwoTimes() {
        assertThat(full(4, 2, 7).meetingsBeyond(2)).isEqualTo(2);
        assertThat(full(4, 2, 7).meetingsBeyond(1)).isEqualTo(8);
    }

    /** All of a and b must meet again, though there are strangers enough among the others. */
    @Test
    void whoComesOftenMeetsAgainThoughOthersCouldMeetMore() {
        Bounds bounds = bounds(people(groupsOf(2), "abcdef", "ab", "ab", "cdef"), "ab", "ab", "cd ef");

        assertThat(bounds.meetingsBeyond(1)).isEqualTo(1);
    }

    /** Only a has too many partners, by one, and half a meeting is a whole one. */
    @Test
    void halfAMeetingTooManyIsAWholeOne() {
        Bounds bounds = bounds(people(groupsOf(2), "abcde", "ab", "ab", "bcde"), "ab", "ab", "bc de");

        assertThat(bounds.meetingsBeyond(1)).isEqualTo(1);
    }

    /** Nobody must sit with anybody where a group may have one member, but four rounds of two pairs are eight meetings. */
    @Test
    void pairsAreTooManyThoughNobodyHasTooManyPartners() {
        String[] rounds = {"abcd", "abcd", "abcd", "abcd"};

        assertThat(bounds(people(new GroupSize(1, 2, 3), "abcd", rounds), "ab cd", "ab cd", "ab cd", "ab cd")
                        .meetingsBeyond(1))
                .isEqualTo(2);
    }

    /** Four rounds of two groups repeat two meetings; if two of them are a run, that is three times new groups, and none. */
    @Test
    void runCountsOnce() {
        String[] rounds = {"abcd", "abcd", "abcd", "abcd"};
        String[] seats = {"ab cd", "ab cd", "ac bd", "ad bc"};

        assertThat(bounds(people(groupsOf(2), "abcd", rounds), seats).meetingsBeyond(1))
                .isEqualTo(2);
        assertThat(bounds(people(groupsOf(2), "abcd", rounds).addRun(new RoundRun(1, 2)), seats)
                        .meetingsBeyond(1))
                .isZero();
    }

    /** Six meetings of the given round and two of each other one are ten, of six pairs. */
    @Test
    void givenRoundCountsAsItIs() {
        GroupProblem.Builder problem =
                people(groupsOf(2), "abcd", "abcd", "abcd", "abcd").addFixed(given(1, "abcd"));

        assertThat(bounds(problem, "abcd", "ab cd", "ac bd").meetingsBeyond(1)).isEqualTo(4);
    }

    /** Three meetings of the given round and two of each of three others are nine, of six pairs; nobody must sit with anybody. */
    @Test
    void givenRoundCountsAsItIsWhereGroupsMayHaveOneMember() {
        GroupProblem.Builder problem = people(new GroupSize(1, 2, 3), "abcd", "abcd", "abcd", "abcd", "abcd")
                .addFixed(given(1, "abc d"));

        assertThat(bounds(problem, "abc d", "ab cd", "ac bd", "ad bc").meetingsBeyond(1))
                .isEqualTo(3);
    }

    /** In the given round a, b and c have two partners and d has none: each of the three has one too many after two more. */
    @Test
    void givenRoundCountsForEachPersonAsItIs() {
        GroupProblem.Builder problem =
                people(groupsOf(2), "abcd", "abcd", "abcd", "abcd").addFixed(given(1, "abc d"));

        assertThat(bounds(problem, "abc d", "ab cd", "ac bd").meetingsBeyond(1)).isEqualTo(2);
    }

    /** Each of twelve meets two others a round, so that after two rounds seven of eleven are not met. */
    @Test
    void twelvePeopleCannotAllMeetInTwoRounds() {
        assertThat(full(12, 3, 3).neverMeet(2)).isEqualTo(42);
        assertThat(full(12, 3, 3).neverMeet(9)).isEqualTo(12 * 5 / 2);
        assertThat(full(9, 3, 4).neverMeet(4)).isZero();
    }

    /** Only a comes once and sits with one of three others: with two of them he never does. */
    @Test
    void whoComesOnceMeetsFewThoughOthersMeetOften() {
        GroupProblem.Builder problem = people(groupsOf(2), "abcde", "abcd", "bcde", "bcde", "bcde", "bcde", "bcde");

        assertThat(bounds(problem, "ab cd", "bc de", "bc de", "bc de", "bc de", "bc de")
                        .neverMeet(6))
                .isEqualTo(1);
    }

    /** The same in groups of three: three of five are not met, and half a pair is a whole one. */
    @Test
    void halfAPairThatNeverMeetsIsAWholeOne() {
        GroupProblem.Builder problem = people(groupsOf(3), "abcdefg", "abcdef", "bcdefg", "bcdefg", "bcdefg", "bcdefg");

        assertThat(bounds(problem, "abc def", "bcd efg", "bcd efg", "bcd efg", "bcd efg")
                        .neverMeet(5))
                .isEqualTo(2);
    }

    /** Nobody has more than two partners, which would leave 20 pairs; but two threes and a two are seven meetings of 28 pairs. */
    @Test
    void pairsThatNeverMeetAreThoseBeyondFullGroups() {
        assertThat(bounds(people(new GroupSize(2, 3, 3), "abcdefgh", "abcdefgh"), "abc def gh")
                        .neverMeet(1))
                .isEqualTo(21);
    }
}
