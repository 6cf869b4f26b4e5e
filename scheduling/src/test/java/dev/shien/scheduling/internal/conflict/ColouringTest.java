package dev.shien.scheduling.internal.conflict;

import static dev.shien.scheduling.internal.crowd.SmallGroups.groupsOf;
import static dev.shien.scheduling.internal.crowd.SmallGroups.pairs;
import static dev.shien.scheduling.internal.crowd.SmallGroups.people;
import static dev.shien.scheduling.internal.crowd.SmallGroups.tables;
import static org.assertj.core.api.Assertions.assertThat;

import dev.shien.domain.workshop.FixedSeat;
import dev.shien.domain.workshop.GroupProblem;
import dev.shien.domain.workshop.GroupSizes;
import dev.shien.domain.workshop.RoundRun;
import dev.shien.domain.workshop.criterion.Apart;
import dev.shien.domain.workshop.criterion.Together;
import dev.shien.scheduling.internal.crowd.Crowd;
import dev.shien.scheduling.internal.crowd.Layout;
import dev.shien.scheduling.internal.crowd.Sizing;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Whether those who must be kept apart or together find tables; everybody is a letter. */
class ColouringTest {

    private static boolean fails(GroupProblem.Builder problem, BooleanSupplier stop) {
        Crowd crowd = new Crowd(problem.build());
        return Colouring.fails(
                crowd, new Layout(crowd, Sizing.any(crowd)).open().get(0), new Patience(stop));
    }

    private static boolean fails(GroupProblem.Builder problem) {
        return fails(problem, () -> false);
    }

    private static GroupProblem.Builder round(GroupSizes size, String people) {
        return people(size, people, people);
    }

    private static Together together(String pairs) {
        return Together.hard(pairs(pairs));
    }

    private static Apart apart(String pairs) {
        return Apart.hard(pairs(pairs));
    }

    private static Apart everyPairApart(String people) {
        return apart(IntStream.range(0, people.length())
                .boxed()
                .flatMap(i -> IntStream.range(0, i).mapToObj(j -> people.substring(j, j + 1) + people.charAt(i)))
                .collect(Collectors.joining(" ")));
    }

    @Test
    void chainThatIsLargerThanEveryTableFindsNone() {
        assertThat(fails(round(groupsOf(4), "abcdefgh").addCriteria(together("ab bc cd de"))))
                .isTrue();
        assertThat(fails(round(groupsOf(4), "abcdefgh").addCriteria(together("ab bc cd"))))
                .isFalse();
    }

    @Test
    void chainsShareATableOnlyIfItHoldsBoth() {
        assertThat(fails(round(tables(0, 3, 0, 1), "abcd").addCriteria(together("ab cd"))))
                .isTrue();
        assertThat(fails(round(tables(0, 4, 0, 1), "abcd").addCriteria(together("ab cd"))))
                .isFalse();
    }

    /** Two and two cannot take both the table for three and four, so that three find none, unless both take the larger one. */
    @Test
    void chainThatTookTheWrongTableLeavesIt() {
        assertThat(fails(round(tables(0, 3, 0, 4), "abcdefg").addCriteria(together("ab cd ef fg"))))
                .isFalse();
        assertThat(fails(round(tables(0, 3, 0, 3, 0, 1), "abcdefg").addCriteria(together("ab cd ef fg"))))
                .isTrue();
    }

    @Test
    void whoIsKeptApartFromHisChainFindsNoTable() {
        assertThat(fails(round(groupsOf(4), "abcdefgh").addCriteria(together("ab bc"), apart("ac"))))
                .isTrue();
        assertThat(fails(round(groupsOf(4), "abcdefgh").addCriteria(together("ab bc"), apart("ad"))))
                .isFalse();
    }

    @Test
    void asManyWhoAreKeptApartAsTablesFindThem() {
        assertThat(fails(round(groupsOf(3), "abcdefghi").addCriteria(everyPairApart("abc"))))
                .isFalse();
        assertThat(fails(round(groupsOf(3), "abcdefghi").addCriteria(everyPairApart("abcd"))))
                .isTrue();
    }

    /** A ring of five needs three colours, and three it has. */
    @Test
    void ringOfFiveNeedsThreeTables() {
        assertThat(fails(round(groupsOf(5), "abcdefghij").addCriteria(apart("ab bc cd de ea"))))
                .isTrue();
        assertThat(fails(round(groupsOf(5), "abcdefghijklmno").addCriteria(apart("ab bc cd de ea"))))
                .isFalse();
    }

    @Test
    void seatsThatContradictPairsAreFound() {
        assertThat(fails(round(groupsOf(2), "abcd")
                        .addSeats(new FixedSeat(1, "a", 1), new FixedSeat(1, "b", 1))
                        .addCriteria(apart("ab"))))
                .isTrue();
        assertThat(fails(round(groupsOf(2), "abcd")
                        .addSeats(new FixedSeat(1, "a", 1), new FixedSeat(1, "b", 2))
                        .addCriteria(together("ab"))))
                .isTrue();
        assertThat(fails(round(groupsOf(2), "abcd")
                        .addSeats(new FixedSeat(1, "a", 1), new FixedSeat(1, "b", 1))
                        .addCriteria(together("ab"), apart("ac bd"))))
                .isFalse();
    }

    @Test
    void moreSeatsThanATableHasAreFound() {
        assertThat(fails(round(groupsOf(2), "abcd")
                        .addSeats(new FixedSeat(1, "a", 2), new FixedSeat(1, "b", 2), new FixedSeat(1, "c", 2))))
                .isTrue();
    }

    /** The two are never there at once, though they have the same group in a run. */
    @Test
    void pairsThatAreNotThereAtOnceAreNotAskedAbout() {
        assertThat(fails(people(groupsOf(3), "abc", "ac", "bc")
                        .addRun(new RoundRun(1, 2))
                        .addCriteria(together("ab"), apart("ab"))))
                .isFalse();
        assertThat(fails(people(groupsOf(3), "abc", "ac", "abc")
                        .addRun(new RoundRun(1, 2))
                        .addCriteria(together("ab"), apart("ab"))))
                .isTrue();
    }

    /** Seven who are all kept apart have six tables, no two of which are alike: nothing is said if that takes too long. */
    @Test
    void whatTakesTooLongIsNotSaid() {
        GroupProblem.Builder problem =
                round(tables(0, 2, 0, 3, 0, 4, 0, 5, 0, 6, 0, 7), "abcdefg").addCriteria(everyPairApart("abcdefg"));

        assertThat(fails(problem)).isTrue();
        assertThat(fails(problem, () -> true)).isFalse();
    }
}
