package dev.shien.scheduling.visit;

import static dev.shien.scheduling.visit.TwoWeeks.MONDAY;
import static dev.shien.scheduling.visit.TwoWeeks.always;
import static dev.shien.scheduling.visit.TwoWeeks.company;
import static dev.shien.scheduling.visit.TwoWeeks.visit;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import dev.shien.domain.plan.RuleCheck;
import dev.shien.domain.reason.Text;
import dev.shien.domain.visit.PhaseWindow;
import dev.shien.domain.visit.SameExpert;
import dev.shien.domain.visit.Visit;
import dev.shien.domain.visit.VisitMode;
import dev.shien.domain.visit.VisitPhase;
import dev.shien.domain.visit.VisitProblem;
import dev.shien.domain.visit.VisitedCompany;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The certificate names the one rule that a visit breaks; a planner never breaks one (see the laws). */
class HardRulesTest {

    private static final Visit FIRST = visit("c1", 1, "e1", 0, 10);
    private static final Visit SECOND = visit("c1", 2, "e1", 9, 10);
    private static final Visit OTHER = visit("c2", 1, "e1", 0, 14);

    private static VisitProblem.Builder people() {
        return frame().addCompanies(
                        company("c1").place("north").build(),
                        company("c2").place("south").build())
                .addExperts(always("e1").build(), always("e2").build());
    }

    private static VisitProblem.Builder frame() {
        return TwoWeeks.frame()
                .addPhase(TokyoVisits.phase(1, MONDAY, MONDAY.plusDays(11)))
                .addPhase(VisitPhase.builder()
                        .number(2)
                        .name(Text.of("第2回", "Visit 2"))
                        .window(PhaseWindow.of(MONDAY.plusDays(7), MONDAY.plusDays(40)))
                        .minutes(120)
                        .leastGapDays(7)
                        .greatestGapDays(20)
                        .build());
    }

    /** The rules that are broken; that not all visits are placed is no matter here. */
    private static ImmutableList<String> broken(VisitProblem.Builder problem, Visit... visits) {
        return VisitRules.check(problem.build(), ImmutableList.copyOf(visits)).stream()
                .filter(check -> !check.kept())
                .map(RuleCheck::rule)
                .filter(rule -> !rule.equals("visit.all-placed"))
                .collect(ImmutableList.toImmutableList());
    }

    private static VisitProblem.Builder with(VisitedCompany.Builder company) {
        return frame().addCompanies(
                        company.place("north").build(),
                        company("c2").place("south").build())
                .addExperts(always("e1").build(), always("e2").build());
    }

    @Test
    void visitsThatKeepEverythingBreakNothing() {
        assertThat(broken(people(), FIRST, SECOND, OTHER)).isEmpty();
    }

    @Test
    void visitLiesInThePeriod() {
        assertThat(broken(people(), visit("c1", 2, "e1", 35, 10))).contains("visit.period");
        assertThat(broken(people(), visit("c1", 2, "e1", 32, 10))).isEmpty();
    }

    @Test
    void visitLiesInItsWindowAndTakesItsTime() {
        LocalDateTime nine = MONDAY.atTime(9, 0);
        assertThat(broken(people(), visit("c1", 1, "e1", 14, 10))).containsExactly("visit.window");
        assertThat(broken(people(), new Visit("c1", 1, "e1", nine, nine.plusHours(1), VisitMode.ON_SITE)))
                .containsExactly("visit.window");
    }

    @Test
    void visitsKeepTheirOrderAndGaps() {
        assertThat(broken(people(), visit("c1", 1, "e1", 2, 10), SECOND)).isEmpty();
        assertThat(broken(people(), visit("c1", 1, "e1", 3, 10), SECOND)).containsExactly("visit.order");
        assertThat(broken(people(), FIRST, visit("c1", 2, "e1", 21, 10))).containsExactly("visit.greatest-gap");
    }

    @Test
    void visitLiesInTheCalendarAndInBusinessHours() {
        assertThat(broken(people(), visit("c1", 1, "e1", 0, 16))).containsExactly("visit.calendar");
        assertThat(broken(people().opens(LocalTime.of(10, 30)), FIRST)).containsExactly("visit.calendar");
    }

    @Test
    void visitsOfAnExpertKeepTheBreakAndTheTimeToTravel() {
        assertThat(broken(people(), FIRST, visit("c2", 1, "e1", 0, 11)))
                .containsExactly("visit.no-overlap", "visit.travel-time");
        assertThat(broken(people(), FIRST, visit("c2", 1, "e1", 0, 13))).containsExactly("visit.travel-time");
        assertThat(broken(people(), FIRST, visit("c2", 1, "e1", 0, 13, VisitMode.ONLINE)))
                .isEmpty();
        assertThat(broken(people(), FIRST, visit("c2", 1, "e1", 0, 12, VisitMode.ONLINE)))
                .containsExactly("visit.no-overlap");
        assertThat(broken(people(), FIRST, visit("c2", 1, "e2", 0, 11))).isEmpty();
    }

    @Test
    void expertHasNoMoreVisitsThanAllowed() {
        Visit tuesday = visit("c2", 1, "e1", 1, 10);
        Visit nextWeek = visit("c2", 1, "e1", 10, 10);
        assertThat(broken(limited(1, 9, 9), FIRST, OTHER)).containsExactly("visit.expert-limits");
        assertThat(broken(limited(1, 9, 9), FIRST, tuesday)).isEmpty();
        assertThat(broken(limited(2, 1, 9), FIRST, tuesday)).containsExactly("visit.expert-limits");
        assertThat(broken(limited(2, 1, 9), FIRST, nextWeek)).isEmpty();
        assertThat(broken(limited(2, 9, 1), FIRST, nextWeek)).containsExactly("visit.expert-limits");
    }

    private static VisitProblem.Builder limited(int perDay, int perWeek, int total) {
        return frame().addCompanies(
                        company("c1").place("north").build(),
                        company("c2").place("south").build())
                .addExpert(always("e1")
                        .greatestPerDay(perDay)
                        .greatestPerWeek(perWeek)
                        .greatestTotal(total)
                        .build());
    }

    @Test
    void sameExpertMakesAllVisitsWhereThatIsRequired() {
        Visit byAnother = visit("c1", 2, "e2", 9, 10);
        assertThat(broken(people(), FIRST, byAnother)).isEmpty();
        assertThat(broken(people().sameExpert(SameExpert.REQUIRED), FIRST, byAnother))
                .containsExactly("visit.same-expert");
        assertThat(broken(with(company("c1").addOtherExpertFrom(2)).sameExpert(SameExpert.REQUIRED), FIRST, byAnother))
                .isEmpty();
    }

    @Test
    void anotherExpertComesWhereTheCompanyAskedForOne() {
        assertThat(broken(with(company("c1").addOtherExpertFrom(2)), FIRST, SECOND))
                .containsExactly("visit.other-expert");
    }

    @Test
    void modeIsOneThatAllAllow() {
        VisitProblem.Builder online = with(VisitedCompany.builder().id("c1").addModes(VisitMode.ONLINE));
        assertThat(broken(online, FIRST)).containsExactly("visit.mode");
    }

    @Test
    void expertSpeaksALanguageOfTheCompany() {
        assertThat(broken(with(company("c1").addLanguages("en")), FIRST)).containsExactly("visit.language");
    }

    @Test
    void noVisitIsOnAClosedDayOrOnASessionDayOfItsCompany() {
        Visit onSession = visit("c1", 1, "e1", 8, 10);
        assertThat(broken(people(), visit("c1", 1, "e1", 5, 10))).containsExactly("visit.open-days");
        assertThat(broken(people(), onSession)).containsExactly("visit.open-days");
        assertThat(broken(with(company("c1").series("later")), onSession)).isEmpty();
        assertThat(broken(with(company("c1").series("later")), visit("c1", 1, "e1", 9, 10)))
                .containsExactly("visit.open-days");
    }

    @Test
    void noVisitIsAtATimeThatTheCompanyExcludes() {
        assertThat(broken(with(company("c1").addUnavailable(MONDAY)), FIRST)).containsExactly("visit.company-days");
        assertThat(broken(with(company("c1").earliest(MONDAY.plusDays(1))), FIRST))
                .containsExactly("visit.company-days");
        assertThat(broken(with(company("c1").addUnavailableSpans(TwoWeeks.span(MONDAY, 9, 11))), FIRST))
                .containsExactly("visit.company-days");
        assertThat(broken(with(company("c1").addUnavailableSpans(TwoWeeks.span(MONDAY, 12, 14))), FIRST))
                .isEmpty();
    }

    @Test
    void noPlannedVisitIsInThePastAndGivenOnesStay() {
        LocalDateTime noon = MONDAY.atTime(12, 0);
        assertThat(broken(people().now(noon), FIRST)).containsExactly("visit.now");
        assertThat(broken(people().now(noon).addPrevious(FIRST), FIRST)).isEmpty();
        assertThat(broken(people().now(noon).addPrevious(FIRST), OTHER)).containsExactly("visit.given");
        assertThat(broken(people().addPin(FIRST), OTHER)).containsExactly("visit.given");
    }

    @Test
    void missingVisitIsNamed() {
        assertThat(VisitRules.check(people().build(), ImmutableList.of(FIRST, OTHER, SECOND)).stream()
                        .filter(check -> !check.kept())
                        .flatMap(check -> check.reasons().stream())
                        .map(reason -> reason.text().en()))
                .containsExactly("Visit 2 of company c2 breaks the rule: Every visit has an expert and a time.");
    }

    @Test
    void everyRuleIsChecked() {
        assertThat(VisitRules.check(people().build(), ImmutableList.of()).stream()
                        .map(RuleCheck::rule))
                .containsExactlyElementsOf(Stream.of(RuleTexts.values())
                        .map(rule -> rule.kept().code())
                        .toList());
    }
}
