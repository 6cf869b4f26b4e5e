package dev.shien.scheduling.visit;

import static dev.shien.scheduling.visit.TwoWeeks.MONDAY;
import static dev.shien.scheduling.visit.TwoWeeks.company;
import static dev.shien.scheduling.visit.TwoWeeks.expert;
import static dev.shien.scheduling.visit.TwoWeeks.span;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import dev.shien.domain.visit.Expert;
import dev.shien.domain.visit.VisitMode;
import dev.shien.domain.visit.VisitProblem;
import dev.shien.domain.visit.VisitedCompany;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The bound comes close to what the best plan costs where companies ask for the same time, and to nothing beyond. */
class RelaxationTest {

    private static final int ROUNDS = 240;

    private static VisitProblem.Builder week(int companies) {
        VisitProblem.Builder problem = TwoWeeks.frame().addPhase(TokyoVisits.phase(1, MONDAY, MONDAY.plusDays(4)));
        IntStream.range(0, companies)
                .forEach(i -> problem.addCompany(company("c" + i).build()));
        return problem;
    }

    /** An expert with time for one visit on each of some days. */
    private static Expert.Builder on(String id, int... days) {
        Expert.Builder expert = expert(id);
        IntStream.of(days).mapToObj(day -> span(MONDAY.plusDays(day), 9, 11)).forEach(expert::addCalendar);
        return expert;
    }

    private static long bound(VisitProblem.Builder problem, long penalty) {
        Agenda agenda = new Agenda(problem.build(), ImmutableList.of());
        Relaxation relaxation =
                new Relaxation(agenda, new DayCosts(agenda), new Candidates(agenda), new Diary(agenda).unplacedCost());
        relaxation.run(ROUNDS, penalty);
        return relaxation.bound();
    }

    /** At most one in a hundred below: prices are found in steps that become shorter, and come close, but seldom to the end. */
    private static void assertClose(VisitProblem.Builder problem, long penalty) {
        assertThat(bound(problem, penalty)).isBetween(penalty - penalty / 100, penalty);
    }

    private static long unplaced(VisitProblem.Builder problem) {
        return new Diary(new Agenda(problem.build(), ImmutableList.of())).unplacedCost();
    }

    @Test
    void daysThatSeveralWouldTakeHaveAPrice() {
        // Monday, Wednesday and Friday: 0, a half and the whole of 1000; each company alone would be there on Monday.
        assertClose(week(3).addExpert(on("e1", 0, 2, 4).build()), 1_500);
    }

    @Test
    void limitOfTheWeekHasAPrice() {
        VisitProblem.Builder problem =
                week(3).addExpert(on("e1", 0, 1, 2).greatestPerWeek(2).build());

        // One company is not visited, the others on Monday and Tuesday.
        assertClose(problem, unplaced(problem) + 250);
    }

    @Test
    void limitOfThePlanHasAPrice() {
        VisitProblem.Builder problem =
                week(3).addExpert(on("e1", 0, 1, 2).greatestTotal(1).build());

        assertClose(problem, 2 * unplaced(problem));
    }

    @Test
    void visitsBeyondAnEvenShareAreCounted() {
        // Four companies and two experts, of whom one has time: two visits beyond the share, 2000 each, and 0 + 250 +
        // 500 + 750.
        assertClose(week(4).addExperts(on("e1", 0, 1, 2, 3).build(), on("e2").build()), 4_000 + 1_500);
    }

    @Test
    void visitsOfADayShareTheWay() {
        VisitProblem.Builder problem = TwoWeeks.frame()
                .addPhase(TokyoVisits.phase(1, MONDAY, MONDAY))
                .addCompanies(onSite("c1"), onSite("c2"))
                .addExpert(expert("e1")
                        .base("north")
                        .addCalendar(span(MONDAY, 9, 17))
                        .build());

        // 90 minutes there, 10 from one to the other, 90 back.
        assertClose(problem, 1000 * 190 / 60);
    }

    private static VisitedCompany onSite(String id) {
        return VisitedCompany.builder()
                .id(id)
                .place("south")
                .addModes(VisitMode.ON_SITE)
                .build();
    }

    @Test
    void secondExpertOfACompanyIsCounted() {
        VisitProblem.Builder problem = week(1).addPhase(TokyoVisits.phase(2, MONDAY.plusDays(9), MONDAY.plusDays(11)))
                .addExperts(on("e1", 0).build(), on("e2", 9).build());

        assertClose(problem, 10_000);
    }

    @Test
    void needsThatAreLeftOpenAreKnownAtOnce() {
        VisitProblem.Builder problem = TwoWeeks.frame()
                .addPhase(TokyoVisits.phase(1, MONDAY, MONDAY.plusDays(4)))
                .addCompany(company("c1").putNeed("law", 1).build())
                .addExpert(on("e1", 0).build());

        assertThat(bound(problem, 5_000)).isEqualTo(5_000);
    }

    @Test
    void withoutAStepThereIsNoBound() {
        Agenda agenda = new Agenda(week(1).addExpert(on("e1", 0).build()).build(), ImmutableList.of());

        assertThat(new Relaxation(agenda, new DayCosts(agenda), new Candidates(agenda), 1_000).bound())
                .isEqualTo(Long.MIN_VALUE);
    }
}
