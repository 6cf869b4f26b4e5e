package dev.shien.scheduling.visit;

import static dev.shien.scheduling.visit.TwoWeeks.MONDAY;
import static dev.shien.scheduling.visit.TwoWeeks.always;
import static dev.shien.scheduling.visit.TwoWeeks.company;
import static dev.shien.scheduling.visit.TwoWeeks.expert;
import static dev.shien.scheduling.visit.TwoWeeks.span;
import static dev.shien.scheduling.visit.TwoWeeks.visit;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.shien.domain.plan.RuleCheck;
import dev.shien.domain.reason.Reason;
import dev.shien.domain.reason.Text;
import dev.shien.domain.visit.Expert;
import dev.shien.domain.visit.PhaseWindow;
import dev.shien.domain.visit.SameExpert;
import dev.shien.domain.visit.Visit;
import dev.shien.domain.visit.VisitMode;
import dev.shien.domain.visit.VisitPhase;
import dev.shien.domain.visit.VisitProblem;
import dev.shien.domain.visit.VisitedCompany;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Hard rules of three visits, where they are just kept and where they just are not. */
class RulesAtTheLimitTest {

    /** Each visit from seven to ten days after the one before; the last one on site. */
    private static VisitProblem.Builder problem(VisitedCompany.Builder company, Expert.Builder expert) {
        VisitProblem.Builder problem = TwoWeeks.frame()
                .addCompanies(company.build(), company("c2").build())
                .addExperts(expert.build(), always("e2").build());
        IntStream.rangeClosed(1, 3)
                .mapToObj(number -> VisitPhase.builder()
                        .number(number)
                        .name(Text.same("" + number))
                        .window(PhaseWindow.of(MONDAY, MONDAY.plusDays(32)))
                        .minutes(120)
                        .leastGapDays(7)
                        .greatestGapDays(10)
                        .addAllModes(number == 3 ? ImmutableSet.of(VisitMode.ON_SITE) : ImmutableSet.of())
                        .build())
                .forEach(problem::addPhase);
        return problem;
    }

    private static VisitProblem.Builder problem() {
        return problem(company("c1"), always("e1"));
    }

    /** The rules that are broken, with the visit that is to blame. */
    private static ImmutableList<String> broken(VisitProblem.Builder problem, Visit... visits) {
        return VisitRules.check(problem.build(), ImmutableList.copyOf(visits)).stream()
                .filter(check -> !check.kept() && !check.rule().equals("visit.all-placed"))
                .flatMap(check -> check.reasons().stream().map(reason -> text(check, reason)))
                .collect(ImmutableList.toImmutableList());
    }

    private static String text(RuleCheck check, Reason reason) {
        return check.rule() + " " + reason.arguments().get("company")
                + reason.arguments().get("phase");
    }

    @Test
    void gapsAreKeptToTheDay() {
        assertThat(broken(problem(), visit("c1", 1, "e1", 2, 9), visit("c1", 2, "e1", 9, 9)))
                .isEmpty();
        assertThat(broken(problem(), visit("c1", 1, "e1", 3, 9), visit("c1", 2, "e1", 9, 9)))
                .containsExactly("visit.order c12");
        assertThat(broken(problem(), visit("c1", 2, "e1", 14, 9), visit("c1", 3, "e1", 24, 9)))
                .isEmpty();
        assertThat(broken(problem(), visit("c1", 2, "e1", 14, 9), visit("c1", 3, "e1", 25, 9)))
                .containsExactly("visit.greatest-gap c13");
    }

    @Test
    void itDoesNotMatterWhichVisitIsNamedFirst() {
        assertThat(broken(problem(), visit("c1", 2, "e1", 9, 9), visit("c1", 1, "e1", 2, 9)))
                .isEmpty();
        assertThat(broken(problem(), visit("c1", 3, "e1", 25, 9), visit("c1", 2, "e1", 14, 9)))
                .containsExactly("visit.greatest-gap c12");
    }

    @Test
    void greatestGapIsThatToTheVisitDirectlyBefore() {
        assertThat(broken(problem(), visit("c1", 1, "e1", 0, 9), visit("c1", 3, "e1", 25, 9)))
                .isEmpty();
    }

    @Test
    void betweenGivenVisitsNothingIsAsked() {
        Visit first = visit("c1", 1, "e1", 3, 9);
        Visit second = visit("c1", 2, "e1", 4, 9);

        assertThat(broken(problem().addPins(first, second), first, second)).isEmpty();
        assertThat(broken(problem().addPins(first), first, second)).containsExactly("visit.order c12");
    }

    @Test
    void otherExpertComesFromTheNextStretchOnAndMayComeBackLater() {
        VisitedCompany.Builder thrice = company("c1").addOtherExpertFrom(2, 3);

        assertThat(broken(problem(thrice, always("e1")), visit("c1", 1, "e1", 0, 9), visit("c1", 3, "e1", 24, 9)))
                .isEmpty();
        assertThat(broken(problem(thrice, always("e1")), visit("c1", 2, "e1", 14, 9), visit("c1", 3, "e1", 24, 9)))
                .containsExactly("visit.other-expert c13");
        assertThat(broken(
                        problem(thrice, always("e1")).sameExpert(SameExpert.REQUIRED),
                        visit("c1", 2, "e1", 14, 9),
                        visit("c1", 3, "e2", 24, 9)))
                .isEmpty();
    }

    @Test
    void limitsAreKeptToTheVisitAndTheLastThatWasPlannedIsToBlame() {
        Visit first = visit("c1", 1, "e1", 0, 9);
        Visit second = visit("c2", 1, "e1", 1, 9);

        assertThat(broken(problem(company("c1"), always("e1").greatestTotal(2)), first, second))
                .isEmpty();
        assertThat(broken(problem(company("c1"), always("e1").greatestTotal(1)), first, second))
                .containsExactly("visit.expert-limits c21");
        assertThat(broken(problem(company("c1"), always("e1").greatestTotal(1)).addPins(second), first, second))
                .containsExactly("visit.expert-limits c11");
        assertThat(broken(problem(company("c1"), always("e1").greatestTotal(1)).addPins(first, second), first, second))
                .isEmpty();
    }

    @Test
    void calendarIsThatOfTheDay() {
        Expert.Builder some = expert("e1").addCalendar(span(MONDAY, 9, 17), span(MONDAY.plusDays(1), 9, 11));

        assertThat(broken(problem(company("c1"), some), visit("c1", 1, "e1", 1, 9)))
                .isEmpty();
        assertThat(broken(problem(company("c1"), some), visit("c1", 1, "e1", 1, 12)))
                .containsExactly("visit.calendar c11");
    }

    @Test
    void phaseMayAllowOneModeAlone() {
        assertThat(broken(problem(), visit("c1", 3, "e1", 24, 9))).isEmpty();
        assertThat(broken(problem(), visit("c1", 3, "e1", 24, 9, VisitMode.ONLINE)))
                .containsExactly("visit.mode c13");
    }
}
