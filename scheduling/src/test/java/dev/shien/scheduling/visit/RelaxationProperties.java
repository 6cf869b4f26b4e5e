package dev.shien.scheduling.visit;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import dev.shien.domain.plan.Budget;
import dev.shien.domain.reason.Text;
import dev.shien.domain.visit.Expert;
import dev.shien.domain.visit.PhaseWindow;
import dev.shien.domain.visit.Visit;
import dev.shien.domain.visit.VisitMode;
import dev.shien.domain.visit.VisitPhase;
import dev.shien.domain.visit.VisitProblem;
import dev.shien.domain.visit.VisitWeights;
import dev.shien.domain.visit.VisitedCompany;
import dev.shien.testkit.visit.ExhaustiveVisits;
import dev.shien.testkit.visit.VisitProblems;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** The bound of the relaxation holds whatever prices it comes to. */
class RelaxationProperties {

    private static Relaxation relaxed(VisitProblem problem, int rounds, long penalty) {
        Agenda agenda = new Agenda(problem, ImmutableList.of());
        Relaxation relaxation =
                new Relaxation(agenda, new DayCosts(agenda), new Candidates(agenda), new Diary(agenda).unplacedCost());
        relaxation.run(rounds, penalty);
        return relaxation;
    }

    @Property(tries = 200)
    void noPlanOfATinyProblemCostsLess(
            @ForAll("tinyProblem") VisitProblem problem, @ForAll @IntRange(min = 1, max = 40) int rounds) {
        long least = ExhaustiveVisits.leastPenalty(
                problem,
                CalendarVisitPlanner.create().plan(problem, Budget.of(1, 1)).certificate());

        assertThat(relaxed(problem, rounds, 2 * least + 1_000).bound()).isLessThanOrEqualTo(least);
    }

    @Property(tries = 100)
    void noPlanOfTwoSeasonsCostsLess(
            @ForAll("twoSeasons") VisitProblem problem, @ForAll @IntRange(min = 1, max = 40) int rounds) {
        long least = ExhaustiveVisits.leastPenalty(
                problem,
                CalendarVisitPlanner.create().plan(problem, Budget.of(1, 1)).certificate());

        assertThat(new Seasons(new Agenda(problem, ImmutableList.of())).count()).isEqualTo(2);
        assertThat(relaxed(problem, rounds, 2 * least + 1_000).bound()).isLessThanOrEqualTo(least);
    }

    @Property(tries = 100)
    void moreStepsNeverMakeItWorse(@ForAll("anyProblem") VisitProblem problem) {
        long few = relaxed(problem, 5, 1_000_000).bound();

        assertThat(relaxed(problem, 25, 1_000_000).bound()).isGreaterThanOrEqualTo(few);
    }

    @Provide
    Arbitrary<VisitProblem> tinyProblem() {
        return VisitProblems.tiny();
    }

    /** Two phases whose windows follow one another, two companies, and two experts with one or two hours on some days. */
    @Provide
    Arbitrary<VisitProblem> twoSeasons() {
        Arbitrary<List<Integer>> hours =
                Arbitraries.integers().between(0, 2).list().ofSize(12);
        Arbitrary<List<Integer>> weights =
                Arbitraries.of(0, 1, 2, 5, 10).list().ofSize(5).filter(some -> some.get(0) > 0);
        Arbitrary<Set<String>> others = Arbitraries.of("a", "b").set().ofMaxSize(2);
        Arbitrary<VisitProblem> problem = Combinators.combine(
                        hours, weights, Arbitraries.of(1, 2, 3), Arbitraries.of("north", "south"), others)
                .as(RelaxationProperties::twoSeasons);
        return Combinators.combine(
                        problem, Arbitraries.integers().between(0, 3).set().ofMaxSize(2))
                .as(RelaxationProperties::pinned);
    }

    /** A problem in which some visits of a plan that was constructed, and may be far from the best, are given. */
    private static VisitProblem pinned(VisitProblem problem, Set<Integer> pins) {
        ImmutableList<Visit> visits =
                CalendarVisitPlanner.create().plan(problem, Budget.of(0, 1)).visits();
        return problem.frame()
                .addAllPins(pins.stream()
                        .filter(pin -> pin < visits.size())
                        .map(visits::get)
                        .toList())
                .build();
    }

    private static VisitProblem twoSeasons(
            List<Integer> hours, List<Integer> weights, int week, String base, Set<String> others) {
        VisitProblem.Builder problem = TwoWeeks.frame()
                .stepMinutes(60)
                .weights(VisitWeights.builder()
                        .sameExpert(weights.get(0))
                        .evenLoad(weights.get(1))
                        .travel(weights.get(2))
                        .speciality(weights.get(3))
                        .early(weights.get(4))
                        .build())
                .addCompany(company("a", "north", others))
                .addCompany(company("b", "south", others))
                .addExpert(expert("a", "north", hours.subList(0, 6), week))
                .addExpert(expert("b", base, hours.subList(6, 12), 3));
        for (int phase = 1; phase <= 2; phase++) {
            LocalDate from = TwoWeeks.MONDAY.plusDays(7L * phase - 7);
            problem.addPhase(VisitPhase.builder()
                    .number(phase)
                    .name(Text.of("派遣", "Visit"))
                    .window(PhaseWindow.of(from, from.plusDays(3)))
                    .minutes(60)
                    .leastGapDays(4)
                    .build());
        }
        return problem.build();
    }

    /** A company that asks for another expert from the second phase on if it is one of the others. */
    private static VisitedCompany company(String id, String place, Set<String> others) {
        return VisitedCompany.builder()
                .id(id)
                .place(place)
                .putNeed(id, 1)
                .addModes(VisitMode.ON_SITE)
                .addAllOtherExpertFrom(others.contains(id) ? List.of(2) : List.of())
                .build();
    }

    private static Expert expert(String speciality, String base, List<Integer> hours, int week) {
        Expert.Builder expert = Expert.builder()
                .id("e" + speciality)
                .base(base)
                .addSpecialities(speciality)
                .greatestPerDay(2)
                .greatestPerWeek(week)
                .addModes(VisitMode.ON_SITE);
        for (int i = 0; i < hours.size(); i++) {
            if (hours.get(i) > 0) {
                LocalDate day = TwoWeeks.MONDAY.plusDays(7L * (i / 3) + i % 3 + (i < 3 ? 0 : 1));
                expert.addCalendar(TwoWeeks.span(day, 9, 9 + hours.get(i)));
            }
        }
        return expert.build();
    }

    @Provide
    Arbitrary<VisitProblem> anyProblem() {
        return VisitProblems.any();
    }
}
