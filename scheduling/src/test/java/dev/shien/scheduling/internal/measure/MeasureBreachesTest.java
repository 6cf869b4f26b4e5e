package dev.shien.scheduling.internal.measure;

import static dev.shien.scheduling.internal.crowd.SmallGroups.given;
import static dev.shien.scheduling.internal.crowd.SmallGroups.groupsOf;
import static dev.shien.scheduling.internal.crowd.SmallGroups.known;
import static dev.shien.scheduling.internal.crowd.SmallGroups.numbers;
import static dev.shien.scheduling.internal.crowd.SmallGroups.pairs;
import static dev.shien.scheduling.internal.crowd.SmallGroups.people;
import static dev.shien.scheduling.internal.crowd.SmallGroups.valued;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableSet;
import dev.shien.domain.reason.Text;
import dev.shien.domain.workshop.GroupProblem;
import dev.shien.domain.workshop.criterion.Alike;
import dev.shien.domain.workshop.criterion.Apart;
import dev.shien.domain.workshop.criterion.Balanced;
import dev.shien.domain.workshop.criterion.EveryoneMeets;
import dev.shien.domain.workshop.criterion.LittleChange;
import dev.shien.domain.workshop.criterion.MostMeetings;
import dev.shien.domain.workshop.criterion.NobodyAlone;
import dev.shien.domain.workshop.criterion.RoleInEveryGroup;
import dev.shien.domain.workshop.criterion.Spread;
import dev.shien.domain.workshop.criterion.Together;
import dev.shien.domain.workshop.criterion.Weight;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The sentences about open rounds that break a hard criterion, in both languages; round 1 is given and breaks nothing. */
class MeasureBreachesTest {

    private static final Weight HARD = Weight.HARD;

    private static GroupProblem.Builder four(String kinds) {
        return known(groupsOf(2), "abcd", kinds, "abcd", "abcd").addFixed(given(1, "ab cd"));
    }

    @Test
    void groupsThatAreNotAlike() {
        assertThat(Measured.of(four("EGGG"), new Alike("x", HARD), "ab cd", "cd ab")
                        .breaches())
                .containsExactly(Text.of("第2回: グループ2は「x」がそろっていない。", "Round 2: group 2 differs in x."));
    }

    @Test
    void groupsThatAreNotSpread() {
        assertThat(Measured.of(four("EGGG"), new Spread("x", HARD), "ab cd", "cd ab")
                        .breaches())
                .containsExactly(Text.of("第2回: グループ1に「x」が同じ組がある。", "Round 2: group 1 has a pair that is alike in x."));
    }

    @Test
    void groupsThatAreOutOfBalance() {
        GroupProblem.Builder problem = valued(groupsOf(2), "abcd", numbers(0, 10, 20, 30), "abcd", "abcd")
                .addFixed(given(1, "ab cd"));

        assertThat(Measured.of(problem, new Balanced("x", HARD), "ab cd", "ab cd")
                        .breaches())
                .containsExactly(
                        Text.of("第2回: グループ1は「x」が釣り合っていない。", "Round 2: group 1 is out of balance in x."),
                        Text.of("第2回: グループ2は「x」が釣り合っていない。", "Round 2: group 2 is out of balance in x."));
    }

    @Test
    void groupsInWhichSomebodyIsAlone() {
        assertThat(Measured.of(four("EGGG"), new NobodyAlone("x", ImmutableSet.of(), 2, HARD), "ab cd", "cd ab")
                        .breaches())
                .containsExactly(
                        Text.of("第2回: グループ2で「x」が次の人は2名に満たない: E, G。", "Round 2: group 2 has fewer than 2 with x E, G."));
    }

    @Test
    void groupsOfThoseWhoAreToBeKeptApart() {
        assertThat(Measured.of(four("...."), new Apart(pairs("ab cd ac"), HARD), "ab cd", "ac bd")
                        .breaches())
                .containsExactly(
                        Text.of("第2回: グループ1に離すべき組がいる: a–c。", "Round 2: group 1 holds who must be kept apart: a–c."));
        assertThat(Measured.of(four("...."), new Apart(pairs("ac bd"), HARD), "ab cd", "bd ac")
                        .breaches())
                .extracting(Text::en)
                .contains("Round 2: group 2 holds who must be kept apart: a–c.");
    }

    @Test
    void pairsThatAreParted() {
        assertThat(Measured.of(four("...."), new Together(pairs("ac ab"), HARD), "ab cd", "ab cd")
                        .breaches())
                .containsExactly(Text.of("第2回: aとcが別のグループにいる。", "Round 2: a and c sit in different groups."));
    }

    @Test
    void groupsWithoutARole() {
        RoleInEveryGroup role = new RoleInEveryGroup("E", Optional.of("x"), HARD);

        assertThat(Measured.of(four("EGGE"), role, "bc ad", "ad bc").breaches())
                .containsExactly(Text.of("第2回: グループ2に「E」を担える人がいない。", "Round 2: nobody in group 2 can be E."));
    }

    /** Of those who sit in round 2, a stays, b and c change tables, and of d nothing was planned. */
    @Test
    void peopleWhoMove() {
        GroupProblem.Builder problem =
                four("....").addPrevious(given(1, "ac bd")).addPrevious(given(2, "ab c"));

        assertThat(Measured.of(problem, new LittleChange(HARD), "ab cd", "ac bd")
                        .breaches())
                .containsExactly(
                        Text.of(
                                "第2回: bが前の計画と違うグループにいる。",
                                "Round 2: b sits at another table than in the previous plan."),
                        Text.of(
                                "第2回: cが前の計画と違うグループにいる。",
                                "Round 2: c sits at another table than in the previous plan."));
    }

    /** What a and b have met too often in given rounds is no breach; c and d meet in an open one. */
    @Test
    void pairsThatMeetTooOften() {
        GroupProblem.Builder problem = people(groupsOf(2), "abcd", "abcd", "abcd", "abcd")
                .addFixed(given(1, "ab cd"))
                .addFixed(given(2, "ab c d"));

        assertThat(Measured.of(problem, new MostMeetings(1, HARD), "ab cd", "ab c d", "cd a b")
                        .breaches())
                .containsExactly(Text.of("cとdが2回同席し、上限の1回を超える。", "c and d meet 2 times, more than 1."));
    }

    /** Only a and b share an open round; a and c share the given one alone, where they cannot meet any more. */
    @Test
    void pairsThatDoNotMeet() {
        GroupProblem.Builder problem = people(groupsOf(2), "abc", "abc", "ab").addFixed(given(1, "a b c"));

        assertThat(Measured.of(problem, new EveryoneMeets(2, HARD), "a b c", "a b")
                        .breaches())
                .containsExactly(Text.of("aとbが最初の2回で一度も同席しない。", "a and b do not meet in the first 2 rounds."));
        assertThat(Measured.of(
                                people(groupsOf(2), "abc", "abc", "ab").addFixed(given(1, "a b c")),
                                new EveryoneMeets(2, HARD),
                                "a b c",
                                "ab")
                        .breaches())
                .isEmpty();
    }
}
