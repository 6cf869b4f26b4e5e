package dev.shien.scheduling.visit;

import static dev.shien.scheduling.visit.TwoWeeks.MONDAY;
import static dev.shien.scheduling.visit.TwoWeeks.always;
import static dev.shien.scheduling.visit.TwoWeeks.company;
import static dev.shien.scheduling.visit.TwoWeeks.expert;
import static dev.shien.scheduling.visit.TwoWeeks.visit;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import dev.shien.domain.visit.Expert;
import dev.shien.domain.visit.Visit;
import dev.shien.domain.visit.VisitMode;
import dev.shien.domain.visit.VisitProblem;
import dev.shien.domain.visit.VisitedCompany;
import org.junit.jupiter.api.Test;

/** The experts of a company with two visits, those first who cost it least whenever they come. */
class CandidatesTest {

    private static VisitProblem.Builder problem(VisitedCompany.Builder company, Expert.Builder... experts) {
        VisitProblem.Builder problem = TwoWeeks.frame()
                .addPhases(
                        TokyoVisits.phase(1, MONDAY, MONDAY.plusDays(4)),
                        TokyoVisits.phase(2, MONDAY.plusDays(14), MONDAY.plusDays(18)))
                .addCompany(company.putNeed("law", 1).putNeed("audit", 1).build());
        for (Expert.Builder expert : experts) {
            problem.addExpert(expert.build());
        }
        return problem;
    }

    private static Candidates candidates(VisitProblem.Builder problem, Visit... given) {
        return new Candidates(new Agenda(problem.addPins(given).build(), ImmutableList.of()));
    }

    private static VisitedCompany.Builder onSite() {
        return VisitedCompany.builder().id("c1").place("south").addModes(VisitMode.ON_SITE);
    }

    @Test
    void whoMeetsMoreNeedsComesFirstAndOfEqualsTheOneNamedFirst() {
        Candidates candidates = candidates(problem(
                company("c1"),
                always("none"),
                always("both").addSpecialities("law", "audit"),
                always("law").addSpecialities("law"),
                always("audit").addSpecialities("audit")));

        assertThat(candidates.of(0)).containsExactly(1, 2, 3, 0);
        // 5 where nothing is met, for each visit.
        assertThat(candidates.cost(0, 0)).isEqualTo(5_000);
        assertThat(candidates.cost(1, 2)).isEqualTo(2_500);
        assertThat(candidates.cost(0, 1)).isZero();
    }

    @Test
    void wayCountsByItsShareOfADay() {
        Candidates candidates = candidates(problem(
                onSite(),
                always("north").base("north"),
                always("often").base("north").greatestPerDay(6),
                always("south").base("south")));

        // Three hours, shared by two visits or six; 20 minutes within the south by two.
        assertThat(candidates.cost(0, 0)).isEqualTo(5_000 + 1_500);
        assertThat(candidates.cost(0, 1)).isEqualTo(5_000 + 500);
        assertThat(candidates.cost(0, 2)).isEqualTo(5_000 + 166);
        assertThat(candidates.of(0)).containsExactly(2, 1, 0);
    }

    @Test
    void visitThatMayBeOnlineNeedsNoWay() {
        Candidates candidates = candidates(
                problem(onSite().addModes(VisitMode.ONLINE), always("north").base("north")));

        assertThat(candidates.cost(0, 0)).isEqualTo(5_000);
    }

    @Test
    void whoHasNoTimeOrNoModeIsNone() {
        Expert.Builder online = Expert.builder()
                .id("online")
                .addModes(VisitMode.ONLINE)
                .addAllCalendar(always("e").build().calendar());

        assertThat(candidates(problem(onSite(), expert("never"), online, always("e")))
                        .of(0))
                .containsExactly(2);
    }

    @Test
    void whoMakesAGivenVisitIsOneThoughWithoutTime() {
        VisitProblem.Builder problem =
                problem(company("c1"), expert("given"), always("e").addSpecialities("law"));

        // The given visit costs nothing; the other 5 by the one, and half of it by the other.
        assertThat(candidates(problem, visit("c1", 2, "given", 15, 9)).of(0)).containsExactly(1, 0);
    }

    @Test
    void costOfGivenVisitsDoesNotMatter() {
        VisitProblem.Builder problem =
                problem(onSite(), always("far").base("north"), always("near").base("south"));

        assertThat(candidates(problem, visit("c1", 1, "far", 0, 9), visit("c1", 2, "far", 15, 9))
                        .of(0))
                .containsExactly(0);
    }
}
