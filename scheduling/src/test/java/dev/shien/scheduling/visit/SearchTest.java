package dev.shien.scheduling.visit;

import static dev.shien.scheduling.visit.TwoWeeks.MONDAY;
import static dev.shien.scheduling.visit.TwoWeeks.company;
import static dev.shien.scheduling.visit.TwoWeeks.expert;
import static dev.shien.scheduling.visit.TwoWeeks.span;
import static dev.shien.scheduling.visit.TwoWeeks.visit;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.shien.domain.visit.Visit;
import dev.shien.domain.visit.VisitProblem;
import dev.shien.domain.visit.VisitWish;
import dev.shien.domain.visit.VisitedCompany;
import dev.shien.scheduling.internal.Neighbourhood;
import dev.shien.scheduling.internal.SplitMix64;
import java.time.DayOfWeek;
import java.util.Arrays;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Changes to a plan are made at once, cost what they say, and can be undone. */
class SearchTest {

    private static final int CHANGES = 300;

    /** An expert with one hour on Monday and one on Thursday, and another one with none. */
    private static VisitProblem.Builder week(VisitedCompany.Builder... companies) {
        VisitProblem.Builder problem = TwoWeeks.frame()
                .addPhase(TokyoVisits.phase(1, MONDAY, MONDAY.plusDays(4)))
                .addExperts(
                        expert("e1")
                                .addCalendar(span(MONDAY, 9, 11), span(MONDAY.plusDays(3), 9, 11))
                                .build(),
                        expert("e2").build());
        Arrays.stream(companies).forEach(company -> problem.addCompany(company.build()));
        return problem;
    }

    private static VisitedCompany.Builder wishing(String id, DayOfWeek day) {
        return company(id).addWishes(new VisitWish.OnWeekdays(ImmutableSet.of(day), 1, OptionalInt.empty()));
    }

    private static Diary diary(VisitProblem.Builder problem, Visit... planned) {
        Agenda agenda = new Agenda(problem.build(), ImmutableList.of());
        Diary diary = new Diary(agenda);
        for (Visit visit : planned) {
            diary.place(agenda.names.visitOf(visit), agenda.names.placeOf(visit).orElseThrow());
        }
        return diary;
    }

    private static Search search(Diary diary) {
        Candidates candidates = new Candidates(diary.agenda);
        FreePlace places = new FreePlace(diary, new DayCosts(diary.agenda));
        return new Search(diary, new Insertion(diary, places, new Room(diary), candidates), candidates);
    }

    private static ImmutableList<Visit> visits(Diary diary) {
        return new PlacedVisits(diary).all();
    }

    /** Makes a change, and says how many visits it looked at. */
    private static int change(Search search, SplitMix64 random) {
        search.propose(random);
        search.accept();
        return search.looked();
    }

    @Test
    void changeCostsWhatItSays() {
        Diary diary = diary(TwoWeeks.crowded());
        Search search = search(diary);
        SplitMix64 random = new SplitMix64(1);

        for (int i = 0; i < CHANGES; i++) {
            long before = diary.cost();
            assertThat(search.propose(random)).isEqualTo(diary.cost() - before);
            search.accept();
        }
        assertThat(visits(diary)).hasSizeGreaterThan(1);
    }

    @Test
    void changeThatIsRejectedIsUndone() {
        Diary diary = diary(TwoWeeks.crowded());
        Search search = search(diary);
        SplitMix64 random = new SplitMix64(2);
        IntStream.range(0, 20).forEach(i -> search.propose(random));

        for (int i = 0; i < CHANGES; i++) {
            ImmutableList<Visit> visits = visits(diary);
            long cost = diary.cost();
            search.propose(random);
            search.reject();
            assertThat(visits(diary)).isEqualTo(visits);
            assertThat(diary.cost()).isEqualTo(cost);
        }
    }

    @Test
    void whatIsAcceptedIsNotUndoneLater() {
        Diary diary = diary(TwoWeeks.crowded());
        Search search = search(diary);

        change(search, new SplitMix64(3));
        ImmutableList<Visit> visits = visits(diary);
        search.reject();
        assertThat(visits).hasSizeGreaterThan(1);
        assertThat(visits(diary)).isEqualTo(visits);
    }

    @Test
    void bestPlanThatWasKeptIsBroughtBack() {
        Diary diary = diary(TwoWeeks.crowded());
        Search search = search(diary);
        SplitMix64 random = new SplitMix64(4);
        change(search, random);
        search.keep();
        ImmutableList<Visit> kept = visits(diary);
        IntStream.range(0, 20).forEach(i -> change(search, random));

        assertThat(visits(diary)).isNotEqualTo(kept);
        search.restore();
        assertThat(visits(diary)).isEqualTo(kept);
    }

    @Test
    void planAtTheBeginningIsTheBestUntilAnotherIsKept() {
        Diary diary = diary(TwoWeeks.crowded());
        Search search = search(diary);
        change(search, new SplitMix64(5));

        search.restore();
        assertThat(visits(diary)).containsExactly(visit("c7", 1, "e2", 2, 9));
    }

    @Test
    void givenVisitIsNeverTakenOut() {
        Diary diary = diary(TwoWeeks.crowded());
        Search search = search(diary);
        SplitMix64 random = new SplitMix64(6);

        for (int i = 0; i < CHANGES; i++) {
            change(search, random);
            assertThat(visits(diary)).contains(visit("c7", 1, "e2", 2, 9));
        }
    }

    @Test
    void fromOneToSixCompaniesAreTakenOutWithAllTheirVisits() {
        Diary diary = diary(TwoWeeks.crowded());
        Search search = search(diary);
        SplitMix64 random = new SplitMix64(7);

        assertThat(search.looked()).isEqualTo(1);
        assertThat(IntStream.range(0, CHANGES)
                        .map(i -> change(search, random))
                        .boxed()
                        .collect(ImmutableSet.toImmutableSet()))
                .contains(2, 4, 12)
                .isSubsetOf(2, 4, 6, 8, 10, 12);
    }

    /** Neither can move alone. */
    @Test
    void companiesThatStandInOneAnothersPlaceChangeIt() {
        Diary diary = diary(
                week(wishing("c1", DayOfWeek.MONDAY), wishing("c2", DayOfWeek.THURSDAY)),
                visit("c1", 1, "e1", 3, 9),
                visit("c2", 1, "e1", 0, 9));
        Search search = search(diary);
        SplitMix64 random = new SplitMix64(8);
        for (int i = 0; i < 50; i++) {
            if (search.propose(random) < 0) {
                search.accept();
            } else {
                search.reject();
            }
        }

        assertThat(visits(diary)).containsExactly(visit("c1", 1, "e1", 0, 9), visit("c2", 1, "e1", 3, 9));
    }

    @Test
    void withoutCompaniesOrExpertsThereIsNothingToChange() {
        VisitProblem.Builder alone = TwoWeeks.frame()
                .addPhase(TokyoVisits.phase(1, MONDAY, MONDAY.plusDays(4)))
                .addCompany(company("c1").build());

        assertThat(search(diary(week())).propose(new SplitMix64(1))).isEqualTo(Neighbourhood.NO_MOVE);
        assertThat(search(diary(alone)).propose(new SplitMix64(1))).isEqualTo(Neighbourhood.NO_MOVE);
    }
}
