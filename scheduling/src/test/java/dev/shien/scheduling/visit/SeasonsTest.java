package dev.shien.scheduling.visit;

import static dev.shien.scheduling.visit.TwoWeeks.MONDAY;
import static dev.shien.scheduling.visit.TwoWeeks.company;
import static dev.shien.scheduling.visit.TwoWeeks.visit;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import dev.shien.domain.visit.VisitProblem;
import dev.shien.domain.visit.VisitWeights;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Where phases follow one another they are seasons, and experts pay a part of a company's change where numbers stay much the same. */
class SeasonsTest {

    /** A phase from Monday to Thursday of each of so many weeks, and so many experts; a company's change costs 8000. */
    private static VisitProblem.Builder weeks(int weeks, int experts) {
        VisitProblem.Builder problem =
                TwoWeeks.frame().weights(VisitWeights.builder().sameExpert(8).build());
        IntStream.range(0, weeks)
                .mapToObj(i -> TokyoVisits.phase(i + 1, MONDAY.plusDays(7L * i), MONDAY.plusDays(7L * i + 3)))
                .forEach(problem::addPhase);
        IntStream.range(0, experts)
                .mapToObj(i -> TwoWeeks.expert("e" + i).build())
                .forEach(problem::addExpert);
        return problem;
    }

    private static Seasons seasons(VisitProblem.Builder problem) {
        return new Seasons(new Agenda(problem.build(), ImmutableList.of()));
    }

    @Test
    void phasesThatFollowOneAnotherAreSeasons() {
        Seasons seasons = seasons(weeks(3, 1).addCompany(company("c").build()));

        assertThat(seasons.count()).isEqualTo(3);
        assertThat(IntStream.of(0, 3, 7, 10, 14, 17).map(seasons::of)).containsExactly(0, 0, 1, 1, 2, 2);
    }

    @Test
    void phasesThatShareADayAreOneSeason() {
        VisitProblem.Builder problem = TwoWeeks.frame()
                .addPhases(
                        TokyoVisits.phase(1, MONDAY, MONDAY.plusDays(7)),
                        TokyoVisits.phase(2, MONDAY.plusDays(7), MONDAY.plusDays(9)))
                .weights(VisitWeights.builder().sameExpert(8).build())
                .addCompany(company("c").build());

        assertThat(seasons(problem).count()).isEqualTo(1);
        assertThat(seasons(problem).of(9)).isZero();
        assertThat(seasons(problem).change()).isEqualTo(8_000);
        assertThat(seasons(problem).sway(0)).isZero();
        assertThat(seasons(problem).unplaced(50_000)).isEqualTo(50_000);
        assertThat(seasons(problem).unpaid()).isZero();
    }

    @Test
    void windowsThatReachBeyondThePeriodAreSeasonsOfThePeriod() {
        VisitProblem.Builder problem = TwoWeeks.frame()
                .addPhases(
                        TokyoVisits.phase(1, MONDAY.minusDays(9), MONDAY),
                        TokyoVisits.phase(2, MONDAY.plusDays(1), MONDAY.plusDays(90)))
                .addCompany(company("c").build());

        assertThat(seasons(problem).count()).isEqualTo(2);
        assertThat(IntStream.of(0, 1, 32).map(seasons(problem)::of)).containsExactly(0, 1, 1);
    }

    /** Who changes once has one expert with a visit less and another with one more: they pay a half, the company the other. */
    @Test
    void expertsPayHalfOfAChange() {
        Seasons two = seasons(weeks(2, 1).addCompany(company("c").build()));

        assertThat(two.sway(0)).isZero();
        assertThat(two.sway(1)).isEqualTo(8_000 / 4);
        assertThat(two.change()).isEqualTo(8_000 - 2 * 2_000);
        assertThat(two.unplaced(50_000)).isEqualTo(50_000 - 2 * 2_000);
        assertThat(two.unpaid()).isZero();
    }

    @Test
    void atEachOfSeveralBoundariesTheyPayAPartOfIt() {
        Seasons three = seasons(weeks(3, 1).addCompany(company("c").build()));

        assertThat(three.sway(1)).isEqualTo(8_000 / (4 * 2));
        assertThat(three.sway(2)).isEqualTo(8_000 / (4 * 2));
        assertThat(three.change()).isEqualTo(8_000 - 2 * 2 * 1_000);
    }

    @Test
    void changeThatACompanyAskedForMovesTwoVisitsForNothing() {
        VisitProblem.Builder many =
                weeks(2, 8).addCompany(company("c").addOtherExpertFrom(2).build());

        assertThat(seasons(many).sway(1)).isEqualTo(2_000);
        assertThat(seasons(many).unpaid()).isEqualTo(2 * 2_000);
    }

    @Test
    void whereTooMuchMovesForNothingNobodyPays() {
        Seasons few = seasons(
                weeks(2, 7).addCompany(company("c").addOtherExpertFrom(2).build()));

        assertThat(few.sway(1)).isZero();
        assertThat(few.change()).isEqualTo(8_000);
        assertThat(few.unpaid()).isZero();
    }

    @Test
    void visitNextToAGivenOneMovesOneForNothing() {
        VisitProblem.Builder before =
                weeks(2, 4).addCompany(company("c").build()).addPins(visit("c", 1, "e0", 0, 9));
        VisitProblem.Builder after =
                weeks(2, 4).addCompany(company("c").build()).addPins(visit("c", 2, "e0", 7, 9));
        VisitProblem.Builder few = weeks(2, 3).addCompany(company("c").build()).addPins(visit("c", 2, "e0", 7, 9));

        assertThat(seasons(before).unpaid()).isEqualTo(2_000);
        assertThat(seasons(after).unpaid()).isEqualTo(2_000);
        assertThat(seasons(few).sway(1)).isZero();
    }

    @Test
    void givenVisitsMoveNothing() {
        VisitProblem.Builder both = weeks(2, 1)
                .addCompany(company("c").addOtherExpertFrom(2).build())
                .addPins(visit("c", 1, "e0", 0, 9), visit("c", 2, "e0", 7, 9));

        assertThat(seasons(both).sway(1)).isEqualTo(2_000);
        assertThat(seasons(both).unpaid()).isZero();
    }
}
