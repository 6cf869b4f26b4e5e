package dev.shien.scheduling.internal.measure;

import static dev.shien.scheduling.internal.crowd.SmallGroups.given;
import static dev.shien.scheduling.internal.crowd.SmallGroups.groupsOf;
import static dev.shien.scheduling.internal.crowd.SmallGroups.pairs;
import static dev.shien.scheduling.internal.crowd.SmallGroups.people;
import static org.assertj.core.api.Assertions.assertThat;

import dev.shien.domain.workshop.criterion.Apart;
import dev.shien.domain.workshop.criterion.Together;
import dev.shien.domain.workshop.criterion.Weight;
import org.junit.jupiter.api.Test;

/** How many of the pairs that are to be apart or together cannot be, whoever sits where; counted by hand. */
class PairBoundsTest {

    private static final Weight SOME = Weight.of(1);

    private static long apart(String pairs, String... rounds) {
        return Measured.of(people(groupsOf(3), "abcdef", "abcdef", "abcde"), new Apart(pairs(pairs), SOME), rounds)
                        .bound()
                / Measure.UNIT;
    }

    private static long together(String pairs, String... rounds) {
        return Measured.of(people(groupsOf(3), "abcdef", "abcdef", "abcde"), new Together(pairs(pairs), SOME), rounds)
                        .bound()
                / Measure.UNIT;
    }

    /** Of three who are all to be apart two share one of two groups; of four one pair does in each. */
    @Test
    void whoAreAllToBeApartNeedAGroupEach() {
        assertThat(apart("ab ac bc", "ade bcf")).isEqualTo(1);
        assertThat(apart("ab ac bc ad bd cd", "abe cdf")).isEqualTo(2);
        assertThat(apart("ab bc cd da", "ace bdf")).isZero();
    }

    @Test
    void twoTrianglesCountBothAndOneThatIsTornDoesNot() {
        assertThat(apart("ab ac bc de df ef", "abd cef")).isEqualTo(2);
        assertThat(apart("ab ac bc cd ce de", "abd cef")).isEqualTo(1);
    }

    @Test
    void whoIsAbsentIsInNobodysWay() {
        assertThat(apart("ab af bf", "-", "abc de")).isZero();
        assertThat(apart("ab ac bc", "-", "abd ce")).isEqualTo(1);
    }

    /** Four are to sit with a, where two can; the others are to sit with a alone. */
    @Test
    void whoIsToSitWithMoreThanAGroupHoldsIsPartedFromSome() {
        assertThat(together("ab ac ad ae", "abc def")).isEqualTo(2);
        assertThat(together("ab ac", "abc def")).isZero();
    }

    /** Each of four is to sit with the three others, where two can: four partings, two for each pair. */
    @Test
    void aPairThatIsPartedCountsForBoth() {
        assertThat(together("ab ac ad bc bd cd", "abc def")).isEqualTo(2);
        assertThat(together("ab ac ad bc bd", "abc def")).isEqualTo(1);
    }

    @Test
    void givenRoundsHaveWhatTheyHave() {
        Measured given = Measured.of(
                people(groupsOf(3), "abcdef", "abcdef").addFixed(given(1, "abd cef")),
                new Together(pairs("ab ac bc"), SOME),
                "abd cef");

        assertThat(given.bound()).isEqualTo(2 * Measure.UNIT);
    }

    @Test
    void hardRulesThatCannotBeKeptAreImpossible() {
        assertThat(Measured.of(people(groupsOf(3), "abcdef", "abcdef"), Apart.hard(pairs("ab ac bc")), "ade bcf")
                        .impossible())
                .isTrue();
        assertThat(Measured.of(people(groupsOf(3), "abcdef", "abcdef"), Apart.hard(pairs("ab ac")), "ade bcf")
                        .impossible())
                .isFalse();
    }
}
