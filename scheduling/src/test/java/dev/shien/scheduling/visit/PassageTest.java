package dev.shien.scheduling.visit;

import static dev.shien.scheduling.visit.TwoWeeks.visit;
import static org.assertj.core.api.Assertions.assertThat;

import dev.shien.domain.visit.VisitedCompany;
import org.junit.jupiter.api.Test;

/** The cheapest way through three visits of a company; one that is not placed costs 500. */
class PassageTest {

    private static final int NONE = Passage.NO_DAY;

    private static ThreeVisits way(int hands) {
        return new ThreeVisits(true, TwoWeeks.company("c1")).hands(hands);
    }

    @Test
    void cheapestDaysAreTakenThatKeepTheLeastGap() {
        ThreeVisits way = way(1).offer(0, 0, 1, 30)
                .offer(0, 0, 2, 1)
                .offer(0, 1, 4, 5)
                .offer(0, 1, 6, 50)
                .offer(0, 2, 14, 7);

        // From day 1 to day 4: 35; day 2 is too near to day 4, and with day 6 it is 51.
        assertThat(way.least()).isEqualTo(35 + 7);
        assertThat(way.days()).containsExactly(1, 4, 14);
    }

    @Test
    void visitIsLeftOutWhereItCostsMoreThanToPlaceIt() {
        ThreeVisits way = way(1).offer(0, 0, 1, 30).offer(0, 1, 4, 501).offer(0, 2, 14, 7);

        assertThat(way.least()).isEqualTo(30 + 500 + 7);
        assertThat(way.days()).containsExactly(1, NONE, 14);
    }

    @Test
    void visitIsNeitherTooSoonNorTooLateAfterTheOneBefore() {
        ThreeVisits way = way(1).offer(0, 0, 6, 30)
                .offer(0, 1, 8, 1)
                .offer(0, 1, 9, 100)
                .offer(0, 1, 12, 10)
                .offer(0, 2, 14, 7)
                .offer(0, 2, 16, 60);

        // After day 6 neither day 8 nor day 12 will do.
        assertThat(way.least()).isEqualTo(30 + 100 + 7);
        assertThat(way.days()).containsExactly(6, 9, 14);
    }

    @Test
    void greatestGapIsAskedOnlyWhereTheVisitBeforeIsPlaced() {
        ThreeVisits way = way(1).offer(0, 0, 0, 2).offer(0, 1, 12, 10).offer(0, 2, 16, 60);

        // One of the first two has to be left out, whichever costs more.
        assertThat(way.least()).isEqualTo(2 + 500 + 60);
        assertThat(way.days()).containsExactly(0, NONE, 16);
        assertThat(way.offer(0, 0, 0, 20).least()).isEqualTo(500 + 10 + 60);
        assertThat(way.days()).containsExactly(NONE, 12, 16);
    }

    @Test
    void gapIsKeptToVisitsBeforeOneThatIsLeftOut() {
        VisitedCompany.Builder company = TwoWeeks.company("c1");
        ThreeVisits way = new ThreeVisits(true, company, visit("c1", 1, "e1", 12, 9)).hands(1);

        // Given on day 12, too late for the second; the third is at least four days after it.
        way.offer(0, 0, 12, 0).offer(0, 2, 14, 7).offer(0, 2, 16, 60);

        assertThat(way.least()).isEqualTo(500 + 60);
        assertThat(way.days()).containsExactly(12, NONE, 16);
    }

    @Test
    void nothingCanBePlaced() {
        ThreeVisits way = way(1);

        assertThat(way.least()).isEqualTo(1_500);
        assertThat(way.days()).containsExactly(NONE, NONE, NONE);
    }

    @Test
    void oneHandMakesAllVisitsOfAStretchAndAsksForItsEntryOnce() {
        ThreeVisits way = way(2).offer(0, 0, 0, 10)
                .offer(0, 1, 4, 10)
                .offer(0, 2, 14, 90)
                .offer(1, 0, 0, 20)
                .offer(1, 1, 4, 20)
                .offer(1, 2, 14, 20);

        // 10 + 10 + 90 or 20 + 20 + 20 and the entry.
        assertThat(way.entry(1, 0, 40).least()).isEqualTo(100);
        assertThat(way.hands()).containsExactly(1, 1, 1);
        assertThat(way.entry(1, 0, 60).least()).isEqualTo(110);
        assertThat(way.hands()).containsExactly(0, 0, 0);
    }

    private static ThreeVisits stretches(boolean strict) {
        return new ThreeVisits(strict, TwoWeeks.company("c1").addOtherExpertFrom(2))
                .hands(2)
                .offer(0, 0, 0, 10)
                .offer(0, 1, 4, 10)
                .offer(0, 2, 14, 10)
                .offer(1, 0, 0, 15)
                .offer(1, 1, 4, 13)
                .offer(1, 2, 14, 13);
    }

    @Test
    void nextStretchHasAnotherHand() {
        ThreeVisits way = stretches(true);

        // The first costs less everywhere: 5 in one stretch, 3 + 3 in the other.
        assertThat(way.least()).isEqualTo(15 + 10 + 10);
        assertThat(way.hands()).containsExactly(1, 0, 0);
        assertThat(way.days()).containsExactly(0, 4, 14);
        assertThat(way.entry(0, 1, 2).least()).isEqualTo(10 + 13 + 13);
        assertThat(way.hands()).containsExactly(0, 1, 1);
    }

    @Test
    void stretchMayBeginWithTheLastVisit() {
        ThreeVisits way = new ThreeVisits(true, TwoWeeks.company("c1").addOtherExpertFrom(3)).hands(2);
        way.offer(0, 0, 0, 10).offer(0, 1, 4, 10).offer(0, 2, 14, 10);
        way.offer(1, 0, 0, 15).offer(1, 1, 4, 13).offer(1, 2, 14, 12);

        // 10 + 10 + 12 or 15 + 13 + 10.
        assertThat(way.least()).isEqualTo(32);
        assertThat(way.hands()).containsExactly(0, 0, 1);
        assertThat(way.days()).containsExactly(0, 4, 14);
    }

    @Test
    void whereThatIsNotAskedItCostsLess() {
        ThreeVisits way = stretches(false);

        assertThat(way.least()).isEqualTo(10 + 10 + 10);
        assertThat(way.hands()).containsExactly(0, 0, 0);
    }

    @Test
    void givenVisitIsNotLeftOutWhateverItCosts() {
        ThreeVisits way = new ThreeVisits(true, TwoWeeks.company("c1"), visit("c1", 2, "e1", 8, 9)).hands(1);
        way.offer(0, 0, 2, 1).offer(0, 0, 5, 30).offer(0, 1, 8, 900).offer(0, 2, 14, 7);

        // From day 2 it would be more than five days.
        assertThat(way.least()).isEqualTo(30 + 900 + 7);
        assertThat(way.days()).containsExactly(5, 8, 14);
    }

    @Test
    void handsBeforeAreForgotten() {
        ThreeVisits way =
                way(1).offer(0, 0, 0, 1).offer(0, 1, 4, 1).offer(0, 2, 14, 1).entry(0, 0, 70);
        way.least();

        way.forget().hands(6).offer(5, 0, 3, 4).offer(0, 2, 15, 9);

        assertThat(way.least()).isEqualTo(4 + 500 + 500);
        assertThat(way.hands()).containsExactly(5, 5, 5);
    }

    @Test
    void entriesBeforeAreForgotten() {
        ThreeVisits way = way(1).entry(0, 0, 70).forget().hands(1).offer(0, 0, 3, 4);

        assertThat(way.least()).isEqualTo(4 + 500 + 500);
    }
}
