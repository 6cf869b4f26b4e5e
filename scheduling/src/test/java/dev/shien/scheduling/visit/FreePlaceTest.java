package dev.shien.scheduling.visit;

import static dev.shien.scheduling.visit.TwoWeeks.MONDAY;
import static dev.shien.scheduling.visit.TwoWeeks.company;
import static dev.shien.scheduling.visit.TwoWeeks.span;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import dev.shien.domain.visit.VisitMode;
import dev.shien.domain.visit.VisitWish;
import dev.shien.domain.visit.VisitedCompany;
import java.time.LocalTime;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

/** The cheapest place of a visit on a Monday from 9 to 17, for which the expert comes from the north. */
class FreePlaceTest {

    private static final int VISIT = 0;
    private static final int OTHER = 1;

    /** Where a visit of the first company would be; one of the other company, in the south, may be placed already. */
    private record Found(Diary diary, FreePlace places) {

        static Found of(VisitedCompany.Builder company) {
            Diary diary = new Diary(new Agenda(
                    TwoWeeks.frame()
                            .addPhase(TokyoVisits.phase(1, MONDAY, MONDAY))
                            .addCompanies(
                                    company.build(),
                                    company("c2").place("south").build())
                            .addExpert(TwoWeeks.expert("e1")
                                    .base("north")
                                    .addCalendar(span(MONDAY, 9, 17))
                                    .build())
                            .build(),
                    ImmutableList.of()));
            return new Found(diary, new FreePlace(diary, new DayCosts(diary.agenda)));
        }

        Found other(int hour) {
            diary.place(OTHER, at(hour, VisitMode.ON_SITE));
            return this;
        }

        Found late() {
            places.prefer(true);
            return this;
        }

        Place place() {
            Place place = places.find(VISIT, 0, diary.agenda.openings(VISIT, 0), 0);
            return place == null ? at(0, VisitMode.ONLINE) : place;
        }

        long cost() {
            return places.cost(VISIT, 0, diary.agenda.openings(VISIT, 0), 0);
        }
    }

    private static Place at(int hour, VisitMode mode) {
        return new Place(0, 0, hour * 60, 120, mode);
    }

    private static Place onSite(int hour) {
        return at(hour, VisitMode.ON_SITE);
    }

    @Test
    void ofPlacesThatCostTheSameTheFirstIsTakenOrTheLast() {
        assertThat(Found.of(company("c1")).place()).isEqualTo(onSite(9));
        assertThat(Found.of(company("c1")).late().place()).isEqualTo(onSite(15));
    }

    @Test
    void timeOfOthersAndTheBreakAreLeftFree() {
        assertThat(Found.of(company("c1")).other(9).place()).isEqualTo(onSite(12));
        assertThat(Found.of(company("c1")).other(15).late().place()).isEqualTo(onSite(12));
    }

    @Test
    void dayWithoutFreeTimeHasNoPlace() {
        Found full =
                Found.of(company("c1").addUnavailableSpans(span(MONDAY, 9, 12))).other(13);

        assertThat(full.places.find(VISIT, 0, full.diary.agenda.openings(VISIT, 0), 0))
                .isNull();
        assertThat(full.cost()).isEqualTo(Passage.NEVER);
    }

    @Test
    void companyIsNotVisitedWhereItCannotBe() {
        assertThat(Found.of(company("c1").addUnavailableSpans(span(MONDAY, 9, 12)))
                        .place())
                .isEqualTo(onSite(12));
        assertThat(Found.of(company("c1").addUnavailable(MONDAY)).cost()).isEqualTo(Passage.NEVER);
    }

    @Test
    void timeThatTheCompanyWishesIsTaken() {
        VisitWish afternoon = new VisitWish.AtTime(LocalTime.of(13, 0), LocalTime.of(16, 0), 1, OptionalInt.empty());

        assertThat(Found.of(company("c1").addWishes(afternoon)).place()).isEqualTo(onSite(13));
        assertThat(Found.of(company("c1").addWishes(afternoon)).late().place()).isEqualTo(onSite(14));
        // A wish that is not met costs 3.
        assertThat(Found.of(company("c1").addWishes(afternoon)).cost()).isZero();
        assertThat(Found.of(company("c1").addWishes(afternoon)).other(13).cost())
                .isEqualTo(3_000);
    }

    @Test
    void longWayIsSavedByGoingOnline() {
        Found far = Found.of(company("c1").place("south"));

        // Three hours cost 3, and what is liked less 2.
        assertThat(far.place()).isEqualTo(at(9, VisitMode.ONLINE));
        assertThat(far.cost()).isEqualTo(2_000);
    }

    @Test
    void wayIsShortWhereAnotherVisitIsNear() {
        Found far = Found.of(company("c1").place("south")).other(9);

        // Ten minutes more: 190 instead of 180.
        assertThat(far.place()).isEqualTo(onSite(12));
        assertThat(far.cost()).isEqualTo(166);
    }

    @Test
    void timeToTravelIsLeftFree() {
        Found north = Found.of(company("c1").place("north")).other(9);

        // Ninety minutes after 11; online an hour would do, but costs more.
        assertThat(north.place()).isEqualTo(new Place(0, 0, 12 * 60 + 30, 120, VisitMode.ON_SITE));
    }
}
