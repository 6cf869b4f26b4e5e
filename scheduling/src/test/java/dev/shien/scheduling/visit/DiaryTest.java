package dev.shien.scheduling.visit;

import static dev.shien.scheduling.visit.TwoWeeks.MONDAY;
import static dev.shien.scheduling.visit.TwoWeeks.always;
import static dev.shien.scheduling.visit.TwoWeeks.company;
import static dev.shien.scheduling.visit.TwoWeeks.visit;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import dev.shien.domain.visit.Visit;
import dev.shien.domain.visit.VisitMode;
import org.junit.jupiter.api.Test;

/** What visits cost where they are, by the weights that hold if none are named; an even share of six visits is three for each of two experts. */
class DiaryTest {

    private static final int NORTH = 0;
    private static final int ANYWHERE = 1;

    /** The visits of the first company, and those of the next. */
    private static final int A1 = 0;

    private static final int A2 = 1;
    private static final int B1 = 2;
    private static final int B2 = 3;
    private static final int C1 = 4;

    /** 1000, four times the weights of experts, load and the five terms of places, and of travel an hour and three of the way. */
    private static final long UNPLACED = 1000L * (1000 + 4 * (10 + 2 + 5 + 1 + 2 + 3 + 20) + 4);

    private static Diary diary(Visit... given) {
        return new Diary(new Agenda(
                TwoWeeks.frame()
                        .addPhases(
                                TokyoVisits.phase(1, MONDAY, MONDAY.plusDays(4)),
                                TokyoVisits.phase(2, MONDAY.plusDays(14), MONDAY.plusDays(18)))
                        .addCompanies(
                                company("a").place("south").build(),
                                company("b").place("south").build(),
                                company("c")
                                        .place("north")
                                        .addOtherExpertFrom(2)
                                        .build())
                        .addExperts(
                                always("e0").base("north").greatestPerDay(4).build(),
                                always("e1").build())
                        .addPins(given)
                        .build(),
                ImmutableList.of()));
    }

    private static Place at(int expert, int day, int hour) {
        return new Place(expert, day, hour * 60, 120, VisitMode.ON_SITE);
    }

    private static Place online(int expert, int day, int hour) {
        return new Place(expert, day, hour * 60, 120, VisitMode.ONLINE);
    }

    @Test
    void visitThatIsNotPlacedCostsMoreThanAllWishesTogether() {
        assertThat(diary().unplacedCost()).isEqualTo(UNPLACED);
        assertThat(diary().cost()).isEqualTo(6 * UNPLACED);
    }

    @Test
    void placedVisitCostsItsWayAndItsLateness() {
        Diary diary = diary();

        diary.place(A1, at(NORTH, 1, 9));
        // A quarter of the window, and three hours there and back.
        assertThat(diary.cost()).isEqualTo(5 * UNPLACED + 250 + 3_000);
        assertThat(diary.costWithoutTravel()).isEqualTo(5 * UNPLACED + 250);
        diary.unplace(A1);
        assertThat(diary.cost()).isEqualTo(6 * UNPLACED);
        assertThat(diary.costWithoutTravel()).isEqualTo(6 * UNPLACED);
    }

    @Test
    void visitOnTheWayCostsWhatTheWayGetsLonger() {
        Diary diary = diary();
        diary.place(A1, at(NORTH, 0, 9));

        // 90 + 10 + 90 minutes are 3166 thousandths of an hour; 10 + 90 + 90 before the way there; nothing online.
        assertThat(diary.travelTo(B1, at(NORTH, 0, 12))).isEqualTo(166);
        assertThat(diary.travelTo(C1, at(NORTH, 0, 6))).isEqualTo(166);
        assertThat(diary.travelTo(B1, online(NORTH, 0, 12))).isZero();
        assertThat(diary.travelTo(B1, at(NORTH, 1, 12))).isEqualTo(3_000);
        assertThat(diary.onlyWay(B1, NORTH, VisitMode.ON_SITE)).isEqualTo(3_000);
        assertThat(diary.onlyWay(B1, ANYWHERE, VisitMode.ON_SITE)).isZero();
    }

    @Test
    void visitBetweenTwoOthersSavesTheWayBetweenThem() {
        Diary diary = diary();
        diary.place(A1, at(NORTH, 0, 9));
        diary.place(B1, at(NORTH, 0, 15));

        // North lies between two visits in the south: 90 + 90 instead of 10 minutes; 190 + 170 are 6000, and 3166 are
        // paid.
        assertThat(diary.travelTo(C1, at(NORTH, 0, 12))).isEqualTo(6_000 - 3_166);
        // After both it is 90 from the south and 10 within the north.
        assertThat(diary.travelTo(C1, at(NORTH, 0, 18))).isEqualTo(3_333 - 3_166);
    }

    @Test
    void otherExpertOfACompanyCostsUnlessItAskedForOne() {
        Diary diary = diary();
        diary.place(A1, online(NORTH, 0, 9));
        diary.place(C1, online(NORTH, 0, 12));

        // Online is what they like less: 2 of each visit.
        assertThat(diary.costOf(A2, online(NORTH, 14, 9))).isEqualTo(2_000 - UNPLACED);
        assertThat(diary.costOf(A2, online(ANYWHERE, 14, 9))).isEqualTo(10_000 + 2_000 - UNPLACED);
        assertThat(diary.costOf(C1 + 1, online(ANYWHERE, 14, 9))).isEqualTo(2_000 - UNPLACED);
    }

    @Test
    void visitsBeyondAnEvenShareCost() {
        Diary diary = diary();
        diary.place(A1, at(ANYWHERE, 0, 9));
        diary.place(B1, at(ANYWHERE, 0, 13));

        assertThat(diary.beyond(ANYWHERE, 1)).isZero();
        assertThat(diary.beyond(ANYWHERE, 3)).isEqualTo(2 * 2_000);
        diary.place(A2, at(ANYWHERE, 14, 9));
        assertThat(diary.load(ANYWHERE)).isEqualTo(3);
        assertThat(diary.beyond(ANYWHERE, 1)).isEqualTo(2_000);
        // And ten minutes from one in the south to the other.
        assertThat(diary.costOf(B2, at(ANYWHERE, 14, 13))).isEqualTo(2_000 + 166 - UNPLACED);
    }

    @Test
    void visitsOfADayAreInTheOrderOfTime() {
        Diary diary = diary();
        diary.place(A1, at(NORTH, 0, 12));
        diary.place(B1, at(NORTH, 0, 15));
        diary.place(C1, at(NORTH, 0, 9));

        assertThat(diary.count(NORTH, 0)).isEqualTo(3);
        assertThat(new int[] {diary.booked(NORTH, 0, 0), diary.booked(NORTH, 0, 1), diary.booked(NORTH, 0, 2)})
                .containsExactly(C1, A1, B1);
        assertThat(diary.before(A2, at(NORTH, 0, 14))).isEqualTo(2);
        // Of two at the same time the one with the lower number comes first.
        assertThat(diary.before(A2, at(NORTH, 0, 15))).isEqualTo(2);
        assertThat(diary.before(B2, at(NORTH, 0, 15))).isEqualTo(3);
        diary.unplace(A1);
        assertThat(new int[] {diary.booked(NORTH, 0, 0), diary.booked(NORTH, 0, 1)})
                .containsExactly(C1, B1);
    }

    @Test
    void weeksAreCountedAndChangesOfAnExpertSeen() {
        Diary diary = diary();
        int state = diary.state(NORTH);
        diary.place(A1, at(NORTH, 0, 9));
        diary.place(B1, at(NORTH, 4, 9));
        diary.place(A2, at(NORTH, 14, 9));

        assertThat(diary.week(NORTH, 6)).isEqualTo(2);
        assertThat(diary.week(NORTH, 16)).isEqualTo(1);
        assertThat(diary.week(ANYWHERE, 0)).isZero();
        assertThat(diary.state(NORTH)).isNotEqualTo(state);
        int before = diary.state(NORTH);
        diary.unplace(B1);
        assertThat(diary.week(NORTH, 6)).isEqualTo(1);
        assertThat(diary.state(NORTH)).isNotEqualTo(before);
    }

    @Test
    void visitsAreBroughtBackAndGivenOnesStay() {
        Diary diary = diary(visit("c", 1, "e1", 2, 9));
        diary.place(A1, at(NORTH, 0, 9));
        Place[] places = diary.places();
        long cost = diary.cost();

        diary.clear();
        assertThat(diary.placed(A1)).isFalse();
        assertThat(diary.place(C1)).isEqualTo(at(ANYWHERE, 2, 9));
        diary.place(B1, at(NORTH, 1, 9));
        diary.bringBack(places);
        assertThat(diary.placed(B1)).isFalse();
        assertThat(diary.place(A1)).isEqualTo(at(NORTH, 0, 9));
        assertThat(diary.place(C1)).isEqualTo(at(ANYWHERE, 2, 9));
        assertThat(diary.cost()).isEqualTo(cost);
    }
}
