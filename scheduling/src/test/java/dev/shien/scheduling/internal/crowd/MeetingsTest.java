package dev.shien.scheduling.internal.crowd;

import static dev.shien.scheduling.internal.crowd.SmallGroups.given;
import static dev.shien.scheduling.internal.crowd.SmallGroups.groupsOf;
import static dev.shien.scheduling.internal.crowd.SmallGroups.indices;
import static dev.shien.scheduling.internal.crowd.SmallGroups.people;
import static dev.shien.scheduling.internal.crowd.SmallGroups.seated;
import static org.assertj.core.api.Assertions.assertThat;

import dev.shien.domain.workshop.RoundRun;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Who has met whom, with a run in rounds 2 and 3, over which groups stay as they are. */
class MeetingsTest {

    private static final String[] ALL = {"abcd", "abcd", "abcd", "abcd", "abcd"};

    private final Crowd crowd = new Crowd(
            people(groupsOf(2), "abcd", ALL).addRun(new RoundRun(2, 3)).build());
    private final Rounds rounds = seated(crowd, "ab cd", "ac bd", "ac bd", "ab cd", "abc d");

    private Meetings after(int count) {
        return Meetings.of(crowd, rounds, count);
    }

    private int metBefore(int round, String table) {
        return after(round).metBefore(round, indices(crowd, table));
    }

    @Test
    void runCountsOnce() {
        assertThat(after(1).between(0, 2)).isZero();
        assertThat(after(2).between(0, 2)).isEqualTo(1);
        assertThat(after(3).between(2, 0)).isEqualTo(1);
        assertThat(after(4).between(0, 1)).isEqualTo(2);
        assertThat(after(9).between(0, 0)).isZero();
    }

    /** Each of two runs that follow each other counts once, and so does every round that is in none. */
    @Test
    void runsThatFollowEachOtherCountOnceEach() {
        Crowd two = new Crowd(people(groupsOf(2), "ab", "ab", "ab", "ab", "ab", "ab", "ab")
                .addRun(new RoundRun(1, 2))
                .addRun(new RoundRun(3, 4))
                .build());

        assertThat(Meetings.of(two, seated(two, "ab", "ab", "ab", "ab", "ab", "ab"), 6)
                        .between(0, 1))
                .isEqualTo(4);
        assertThat(Meetings.of(two, seated(two, "ab", "ab", "ab", "ab", "ab", "ab"), 2)
                        .metBefore(2, indices(two, "ab")))
                .isEqualTo(1);
    }

    @Test
    void nobodyHasMetBeforeTheFirstRound() {
        assertThat(metBefore(0, "abcd")).isZero();
    }

    @Test
    void pairsThatMetInEarlierRoundsAreCounted() {
        assertThat(metBefore(1, "ab")).isEqualTo(1);
        assertThat(metBefore(1, "abcd")).isEqualTo(2);
        assertThat(metBefore(4, "abc")).isEqualTo(2);
        assertThat(metBefore(4, "abcd")).isEqualTo(4);
    }

    /** Of a, b and c in round 3, only a and b have met before the run. */
    @Test
    void meetingsInItsOwnRunAreLeftAside() {
        assertThat(metBefore(2, "ac")).isZero();
        assertThat(metBefore(2, "abc")).isEqualTo(1);
        assertThat(metBefore(3, "ac")).isEqualTo(1);
        assertThat(metBefore(3, "abc")).isEqualTo(2);
    }

    @Test
    void whoMetBeforeTheRunHasMetAlsoWithinIt() {
        Rounds same = seated(crowd, "ac bd", "ac bd", "ac bd", "ab cd", "ab cd");

        assertThat(Meetings.of(crowd, same, 2).metBefore(2, indices(crowd, "ac")))
                .isEqualTo(1);
    }

    @Test
    void meetingsBeyondANumberAreSummed() {
        assertThat(after(5).beyond(0)).isEqualTo(2 + 2 + 2 + 3);
        assertThat(after(5).beyond(1)).isEqualTo(2 + 1 + 1);
        assertThat(after(5).beyond(2)).isEqualTo(1);
        assertThat(after(5).beyond(3)).isZero();
    }

    @Test
    void meetingsOfGivenRoundsAreThoseAlone() {
        Crowd one = new Crowd(
                people(groupsOf(2), "abcd", ALL).addFixed(given(4, "ad bc")).build());
        Meetings given = Meetings.given(one, seated(one, "ab cd", "ac bd", "ac bd", "ad bc", "ab cd"));

        assertThat(given.between(0, 3)).isEqualTo(1);
        assertThat(given.between(1, 2)).isEqualTo(1);
        assertThat(given.beyond(0)).isEqualTo(2);
    }

    @Test
    void whoSitsTogetherInAGivenRoundIsNoted() {
        Crowd one = new Crowd(people(groupsOf(2), "abcd", "abcd", "abcd")
                .addFixed(given(1, "ac bd"))
                .build());
        boolean[] met = Meetings.inGiven(one, new int[] {0});

        assertThat(IntStream.range(0, met.length).filter(pair -> met[pair]))
                .containsExactly(2, 4 + 3, 2 * 4, 3 * 4 + 1);
        assertThat(Meetings.inGiven(one, new int[0])).isEmpty();
    }
}
