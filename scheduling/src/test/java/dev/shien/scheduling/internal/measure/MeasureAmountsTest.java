package dev.shien.scheduling.internal.measure;

import static dev.shien.scheduling.internal.crowd.SmallGroups.given;
import static dev.shien.scheduling.internal.crowd.SmallGroups.groupsOf;
import static dev.shien.scheduling.internal.crowd.SmallGroups.known;
import static dev.shien.scheduling.internal.crowd.SmallGroups.numbers;
import static dev.shien.scheduling.internal.crowd.SmallGroups.pairs;
import static dev.shien.scheduling.internal.crowd.SmallGroups.people;
import static dev.shien.scheduling.internal.crowd.SmallGroups.valued;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.shien.domain.reason.Text;
import dev.shien.domain.workshop.AttributeScale;
import dev.shien.domain.workshop.GroupProblem;
import dev.shien.domain.workshop.criterion.Alike;
import dev.shien.domain.workshop.criterion.Apart;
import dev.shien.domain.workshop.criterion.EveryoneMeets;
import dev.shien.domain.workshop.criterion.FewRepeats;
import dev.shien.domain.workshop.criterion.LittleChange;
import dev.shien.domain.workshop.criterion.MostMeetings;
import dev.shien.domain.workshop.criterion.NobodyAlone;
import dev.shien.domain.workshop.criterion.RoleInEveryGroup;
import dev.shien.domain.workshop.criterion.Spread;
import dev.shien.domain.workshop.criterion.Together;
import dev.shien.domain.workshop.criterion.Weight;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** How much there is against a criterion, how much there must be, and when something always is; counted by hand. */
class MeasureAmountsTest {

    private static final Weight SOME = Weight.of(1);
    private static final long UNIT = Measure.UNIT;

    private static GroupProblem.Builder four(String kinds) {
        return known(groupsOf(2), "abcd", kinds, "abcd", "abcd").putAttribute("x", AttributeScale.Kind.CATEGORY);
    }

    private static GroupProblem.Builder fourAfterOneGiven(String kinds, String groups) {
        return four(kinds).addFixed(given(1, groups));
    }

    /** In each round one of the two E sits with a G, or both do, as three G leave one over. */
    @Test
    void pairsThatDifferAreThoseThatMust() {
        Measured alike = Measured.of(four("EGGG"), new Alike("x", SOME), "ab cd", "ac bd");

        assertThat(alike.amount()).isEqualTo(2 * UNIT);
        assertThat(alike.bound()).isEqualTo(2 * UNIT);
        assertThat(alike.impossible()).isTrue();
        assertThat(Measured.of(four("EEGG"), new Alike("x", SOME), "ac bd", "ac bd")
                        .impossible())
                .isFalse();
    }

    /** Three of a kind in two groups: one pair of them sits together in each round. */
    @Test
    void pairsThatAreAlikeAreThoseThatMust() {
        Measured spread = Measured.of(four("EGGG"), new Spread("x", SOME), "ab cd", "ac bd");

        assertThat(spread.amount()).isEqualTo(2 * UNIT);
        assertThat(spread.bound()).isEqualTo(2 * UNIT);
        assertThat(Measured.of(four("EEGG"), new Spread("x", SOME), "ab cd", "ac bd")
                        .bound())
                .isZero();
    }

    /** Steps of a scale of three: low and high are wholly different, and middle is between. */
    @Test
    void stepsDifferByHowFarTheyAreApart() {
        GroupProblem.Builder problem = known(groupsOf(2), "abcd", "LMHH", "abcd")
                .putAttribute("x", new AttributeScale.Ordered(ImmutableList.of("L", "M", "H")));
        Measured alike = Measured.of(problem, new Alike("x", SOME), "ac bd");

        assertThat(alike.amount()).isEqualTo(UNIT + UNIT / 2);
        assertThat(alike.bound()).isEqualTo(UNIT / 2);
    }

    /** From 0 to 9 it is everything; 0 and 3, 6 and 9 are the nearest, with a third each. */
    @Test
    void numbersDifferByTheirShareOfTheRange() {
        Measured alike =
                Measured.of(valued(groupsOf(2), "abcd", numbers(0, 3, 6, 9), "abcd"), new Alike("x", SOME), "ad bc");

        assertThat(alike.amount()).isEqualTo(1000 + 333);
        assertThat(alike.bound()).isEqualTo(2 * 333);
    }

    /** The given round stays as it is, and in the open one nothing need be. */
    @Test
    void givenRoundsCountAsTheyAre() {
        assertThat(Measured.of(fourAfterOneGiven("EEGG", "ac bd"), new Alike("x", SOME), "ac bd", "ab cd")
                        .bound())
                .isEqualTo(2 * UNIT);
        assertThat(Measured.of(fourAfterOneGiven("EEGG", "ac bd"), new Alike("x", SOME), "ac bd", "ab cd")
                        .impossible())
                .isFalse();
        assertThat(Measured.of(fourAfterOneGiven("....", "ac bd"), new Apart(pairs("ac ab"), SOME), "ac bd", "ab cd")
                        .bound())
                .isEqualTo(UNIT);
        assertThat(Measured.of(fourAfterOneGiven("....", "ac bd"), new Apart(pairs("ac ab"), SOME), "ac bd", "ab cd")
                        .amount())
                .isEqualTo(2 * UNIT);
    }

    /** In the second round b and d are each to sit with two others, where one can. */
    @Test
    void pairsThatArePartedInGivenRoundsStaySo() {
        Measured together = Measured.of(
                fourAfterOneGiven("....", "ac bd"), new Together(pairs("ba cd bd"), SOME), "ac bd", "ab cd");

        assertThat(together.amount()).isEqualTo(3 * UNIT);
        assertThat(together.bound()).isEqualTo(3 * UNIT);
        assertThat(together.impossible()).isFalse();
    }

    /** Both b and d are at other tables, in both rounds; a was nowhere before, and c stays. */
    @Test
    void peopleWhoMoveAreCounted() {
        GroupProblem.Builder problem =
                fourAfterOneGiven("....", "bc d").addPrevious(given(1, "cd b")).addPrevious(given(2, "cd b"));
        Measured change = Measured.of(problem, new LittleChange(SOME), "bc d", "ab cd");

        assertThat(change.measure().counted())
                .isEqualTo(Text.of("前の計画と違うグループになる人の数", "People at another table than in the previous plan"));
        assertThat(change.amount()).isEqualTo((2 + 3) * UNIT);
        assertThat(change.bound()).isEqualTo(2 * UNIT);
        assertThat(change.impossible()).isFalse();
    }

    /** One E is alone wherever he sits, and groups of two cannot hold three. */
    @Test
    void whoIsAloneAnyhowIsCounted() {
        NobodyAlone two = new NobodyAlone("x", ImmutableSet.of(), 2, SOME);
        NobodyAlone three = new NobodyAlone("x", ImmutableSet.of("G"), 3, SOME);

        assertThat(Measured.of(four("EGGG"), two, "ab cd", "ab cd").bound()).isEqualTo(2 * UNIT);
        assertThat(Measured.of(four("EEGG"), two, "ab cd", "ab cd").bound()).isZero();
        assertThat(Measured.of(four("EGGG"), two, "ab cd", "ab cd").amount()).isEqualTo(4 * UNIT);
        assertThat(Measured.of(four("EGGG"), three, "ab cd", "ab cd").bound()).isEqualTo(6 * UNIT);
        assertThat(Measured.of(four("EGGG"), three, "ab cd", "ab cd").amount()).isEqualTo(6 * UNIT);
    }

    @Test
    void groupsThatCannotHaveARoleAreCounted() {
        RoleInEveryGroup role = new RoleInEveryGroup("E", Optional.of("x"), SOME);

        assertThat(Measured.of(four("EGGG"), role, "ab cd", "ab cd").bound()).isEqualTo(2 * UNIT);
        assertThat(Measured.of(four("EEGG"), role, "ab cd", "ac bd").amount()).isEqualTo(UNIT);
        assertThat(Measured.of(four("EEGG"), role, "ab cd", "ac bd").bound()).isZero();
        assertThat(Measured.of(four("EEGG"), role, "ab cd", "ac bd").impossible())
                .isFalse();
    }

    @Test
    void meetingsBeyondALimitAreCounted() {
        Measured repeats = Measured.of(four("...."), new FewRepeats(SOME), "ab cd", "ab cd");
        Measured twice = Measured.of(four("...."), new MostMeetings(2, SOME), "ab cd", "ab cd");

        assertThat(repeats.measure().counted()).isEqualTo(Text.of("2回目以降の同席の数", "Meetings of a pair beyond the first"));
        assertThat(twice.measure().counted()).isEqualTo(Text.of("3回目以降の同席の数", "Meetings of a pair beyond 2"));
        assertThat(repeats.amount()).isEqualTo(2 * UNIT);
        assertThat(repeats.bound()).isZero();
        assertThat(twice.amount()).isZero();
        assertThat(repeats.measure().ofMeetings()).isTrue();
    }

    /** Two given rounds repeat two meetings, so that as many are too many whatever follows. */
    @Test
    void meetingsOfGivenRoundsAreNotUndone() {
        GroupProblem.Builder problem = people(groupsOf(2), "abcd", "abcd", "abcd", "abcd")
                .addFixed(given(1, "ab cd"))
                .addFixed(given(2, "ab cd"));
        Measured repeats = Measured.of(problem, new FewRepeats(SOME), "ab cd", "ab cd", "ac bd");

        assertThat(repeats.bound()).isEqualTo(2 * UNIT);
        assertThat(repeats.impossible()).isFalse();
    }

    /** In two rounds each meets two of three others at most. */
    @Test
    void pairsThatDoNotMeetAreCounted() {
        Measured meets = Measured.of(four("...."), new EveryoneMeets(9, SOME), "ab cd", "ab cd");

        assertThat(meets.measure().counted())
                .isEqualTo(Text.of("最初の2回で一度も同席しない組の数", "Pairs that do not meet in the first 2 rounds"));
        assertThat(meets.amount()).isEqualTo(4 * UNIT);
        assertThat(meets.bound()).isEqualTo(2 * UNIT);
        assertThat(meets.impossible()).isTrue();
        assertThat(Measured.of(four("EEGG"), new Alike("x", SOME), "ab cd", "ab cd")
                        .measure()
                        .ofMeetings())
                .isFalse();
    }
}
