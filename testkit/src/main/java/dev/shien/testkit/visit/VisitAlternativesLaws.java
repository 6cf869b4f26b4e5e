package dev.shien.testkit.visit;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import dev.shien.domain.plan.Budget;
import dev.shien.domain.visit.Expert;
import dev.shien.domain.visit.VacantVisit;
import dev.shien.domain.visit.Visit;
import dev.shien.domain.visit.VisitAlternative;
import dev.shien.domain.visit.VisitAlternatives;
import dev.shien.domain.visit.VisitPhase;
import dev.shien.domain.visit.VisitPlan;
import dev.shien.domain.visit.VisitPlanner;
import dev.shien.domain.visit.VisitProblem;
import dev.shien.domain.visit.VisitTerm;
import dev.shien.domain.visit.VisitedCompany;
import java.time.LocalDate;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** The laws of every {@link VisitAlternatives}: extend this class, give it and a planner, and run it with jqwik. */
public abstract class VisitAlternativesLaws {

    private static final Budget BUDGET = Budget.of(300, 1);

    /** The port under test, with terms of a host. */
    protected abstract VisitAlternatives alternatives(VisitTerm... terms);

    /** A planner with the same terms, whose plans are asked about. */
    protected abstract VisitPlanner planner(VisitTerm... terms);

    /** Law 1: where else a visit could be is what trying every place shows, with what each costs; a given visit stays. */
    @Property(tries = 100)
    public void otherPlacesAreThoseThatTryingAllShows(
            @ForAll("anyProblem") VisitProblem problem,
            @ForAll @IntRange(max = 20) int weight,
            @ForAll @IntRange(min = 1, max = 4) int most) {
        VisitTerm term = new OddTerm(weight);
        VisitPlan plan = planner(term).plan(problem, BUDGET);
        OtherPlacesRecount recount = new OtherPlacesRecount(problem, plan, term);
        for (VisitedCompany company : problem.companies()) {
            for (VisitPhase phase : problem.phases()) {
                boolean given = Lookup.given(problem).stream().anyMatch(visit -> is(visit, company, phase));
                ImmutableMap<Visit, Long> all = recount.changes(company, phase, place -> !given);
                requireBest(
                        alternatives(term).alternatives(problem, plan.visits(), company.id(), phase.number(), most),
                        all,
                        most);
            }
        }
    }

    /**
     * Law 2: of an expert who leaves every visit from the day on that has not happened is told, with the places of others that trying
     * all shows, and exactly where there are none with why and what would make room.
     */
    @Property(tries = 100)
    public void visitsThatAreLeftBehindAreAnsweredFor(
            @ForAll("anyProblem") VisitProblem problem,
            @ForAll @IntRange(max = 20) int weight,
            @ForAll @IntRange(max = 99) int choice,
            @ForAll @IntRange(min = 1, max = 4) int most) {
        VisitTerm term = new OddTerm(weight);
        VisitPlan plan = planner(term).plan(problem, BUDGET);
        LocalDate from = from(problem, plan, choice);
        for (Expert expert : problem.experts()) {
            ImmutableList<VacantVisit> vacant =
                    alternatives(term).without(problem, plan.visits(), expert.id(), from, most);

            assertThat(vacant)
                    .extracting(VacantVisit::visit)
                    .containsExactlyInAnyOrderElementsOf(left(problem, plan, expert, from));
            vacant.forEach(one -> answered(new OtherPlacesRecount(problem, plan, term), problem, one, from, most));
        }
    }

    /** The day of one of the visits, before which others could be. */
    private static LocalDate from(VisitProblem problem, VisitPlan plan, int choice) {
        return plan.visits().isEmpty()
                ? problem.period().from()
                : plan.visits().get(choice % plan.visits().size()).date();
    }

    private static ImmutableList<Visit> left(VisitProblem problem, VisitPlan plan, Expert expert, LocalDate from) {
        return plan.visits().stream()
                .filter(visit ->
                        visit.expert().equals(expert.id()) && !visit.date().isBefore(from))
                .filter(visit -> problem.now().isEmpty()
                        || visit.start().isAfter(problem.now().orElseThrow()))
                .collect(ImmutableList.toImmutableList());
    }

    private static void answered(
            OtherPlacesRecount recount, VisitProblem problem, VacantVisit vacant, LocalDate from, int most) {
        Lookup lookup = new Lookup(problem, ImmutableList.of(vacant.visit()));
        ImmutableMap<Visit, Long> all = recount.changes(
                lookup.company(vacant.visit()),
                lookup.phase(vacant.visit()),
                place -> !place.expert().equals(vacant.visit().expert())
                        && !place.date().isBefore(from));
        requireBest(vacant.others(), all, most);
        vacant.unplaced().ifPresent(unplaced -> {
            assertThat(unplaced.company()).isEqualTo(vacant.visit().company());
            assertThat(unplaced.phase()).isEqualTo(vacant.visit().phase());
            assertThat(unplaced.reasons()).isNotEmpty();
            assertThat(unplaced.waysOut()).isNotEmpty();
        });
    }

    /** The answers are places that there are, with what each costs, and none of another expert or day is cheaper. */
    private static void requireBest(ImmutableList<VisitAlternative> answers, ImmutableMap<Visit, Long> all, int most) {
        ImmutableMap<String, Long> best = all.entrySet().stream()
                .collect(ImmutableMap.toImmutableMap(
                        place -> place.getKey().expert() + " " + place.getKey().date(),
                        place -> place.getValue(),
                        (cheaper, other) -> cheaper));
        assertThat(answers)
                .extracting(VisitAlternative::more)
                .containsExactlyElementsOf(best.values().stream().limit(most).toList());
        assertThat(answers).allSatisfy(other -> assertThat(all).containsEntry(other.visit(), other.more()));
        assertThat(answers.stream()
                        .map(other ->
                                other.visit().expert() + " " + other.visit().date()))
                .doesNotHaveDuplicates();
    }

    private static boolean is(Visit visit, VisitedCompany company, VisitPhase phase) {
        return visit.company().equals(company.id()) && visit.phase() == phase.number();
    }

    /** Problems of every shape. */
    @Provide
    protected Arbitrary<VisitProblem> anyProblem() {
        return VisitProblems.any();
    }
}
