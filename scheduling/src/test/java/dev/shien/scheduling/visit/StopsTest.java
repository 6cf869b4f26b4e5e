package dev.shien.scheduling.visit;

import static dev.shien.scheduling.visit.TwoWeeks.MONDAY;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import dev.shien.domain.plan.TravelTimes;
import dev.shien.domain.visit.VisitMode;
import dev.shien.domain.visit.VisitProblem;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Which stops of a day are told apart, and of how many all days are looked at. */
class StopsTest {

    /** Companies by turns in the north, in the south and nowhere that is known; one expert who can make two visits a day. */
    private static VisitProblem.Builder companies(int count) {
        VisitProblem.Builder problem = TwoWeeks.frame()
                .addPhase(TokyoVisits.phase(1, MONDAY, MONDAY))
                .addExpert(TwoWeeks.always("e1").base("north").build());
        IntStream.range(0, count)
                .mapToObj(i -> i % 3 == 2
                        ? TwoWeeks.company("c" + i)
                        : TwoWeeks.company("c" + i).place(i % 3 == 0 ? "north" : "south"))
                .forEach(company -> problem.addCompany(company.build()));
        return problem;
    }

    private static Stops stops(VisitProblem problem) {
        Agenda agenda = new Agenda(problem, ImmutableList.of());
        return new Stops(agenda, new Capacity(agenda));
    }

    @Test
    void daysAreCountedByHowOftenEachKindIsAmongTheirVisits() {
        // No visit, one of 3 kinds, two of them: 1 + 3 + 6.
        assertThat(Stops.loads(3, 2)).isEqualTo(10);
        // k visits of 3 kinds in (k + 2 over 2) ways: 1 + 3 + 6 + 10 + 15 + 21 + 28.
        assertThat(Stops.loads(3, 6)).isEqualTo(84);
        assertThat(Stops.loads(1, 0)).isEqualTo(1);
    }

    @Test
    void tooManyDaysOrOrdersAreNotLookedAt() {
        assertThat(Stops.loads(4_999, 1)).isEqualTo(5_000);
        assertThat(Stops.loads(5_000, 1)).isZero();
        assertThat(Stops.loads(2, 7)).isZero();
        // Of one kind there is one order, however many they are.
        assertThat(Stops.loads(1, 7)).isEqualTo(8);
    }

    @Test
    void fewCompaniesAreToldApart() {
        Stops stops = stops(companies(3).build());

        assertThat(stops.count()).isEqualTo(4);
        assertThat(stops.kind(0, VisitMode.ON_SITE)).isEqualTo(1);
        assertThat(stops.kind(1, VisitMode.ON_SITE)).isEqualTo(2);
        assertThat(stops.place(1)).isZero();
        assertThat(stops.place(2)).isEqualTo(1);
    }

    @Test
    void companyComesOnceADayAndVisitsWithoutAWayAsOftenAsThereAre() {
        Stops stops = stops(companies(3).build());

        assertThat(stops.next(0)).isZero();
        assertThat(stops.next(1)).isEqualTo(2);
    }

    @Test
    void visitWithoutAWayIsOfOneKind() {
        Stops stops = stops(companies(3).build());

        assertThat(stops.kind(1, VisitMode.ONLINE)).isZero();
        assertThat(stops.kind(2, VisitMode.ON_SITE)).isZero();
        assertThat(stops.place(0)).isEqualTo(Roads.UNKNOWN);
    }

    /** Up to two of 97 companies or without a way: 1 + 98 + 98 * 99 / 2 = 4950 days; of 98 companies there are 5050, which are too many. */
    @Test
    void ofManyCompaniesThePlacesAreToldApart() {
        Stops few = stops(companies(97).build());
        Stops many = stops(companies(98).build());

        assertThat(few.count()).isEqualTo(98);
        assertThat(many.count()).isEqualTo(3);
        assertThat(many.kind(3, VisitMode.ON_SITE)).isEqualTo(1);
        assertThat(many.kind(4, VisitMode.ON_SITE)).isEqualTo(2);
        assertThat(many.place(2)).isEqualTo(1);
        assertThat(many.next(1)).isEqualTo(1);
    }

    @Test
    void withoutPlacesThereIsOneKind() {
        VisitProblem.Builder nowhere = TwoWeeks.frame(TravelTimes.none())
                .addPhase(TokyoVisits.phase(1, MONDAY, MONDAY))
                .addCompany(TwoWeeks.company("c1").build())
                .addExpert(TwoWeeks.always("e1").build());

        assertThat(stops(nowhere.build()).count()).isEqualTo(1);
    }
}
