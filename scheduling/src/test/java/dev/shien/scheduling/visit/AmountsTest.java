package dev.shien.scheduling.visit;

import static dev.shien.scheduling.visit.TwoWeeks.MONDAY;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import dev.shien.domain.reason.Text;
import dev.shien.domain.visit.Expert;
import dev.shien.domain.visit.PhaseWindow;
import dev.shien.domain.visit.VisitMode;
import dev.shien.domain.visit.VisitPhase;
import dev.shien.domain.visit.VisitedCompany;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** How well one visit at a place suits its company, in thousandths. */
class AmountsTest {

    private static VisitPhase.Builder phase(int from, int to) {
        return VisitPhase.builder()
                .number(1)
                .name(Text.same("1"))
                .window(PhaseWindow.of(MONDAY.plusDays(from), MONDAY.plusDays(to)))
                .minutes(120);
    }

    private static Amounts amounts(
            VisitPhase.Builder phase, VisitedCompany.Builder company, Expert.Builder... experts) {
        var problem = TwoWeeks.frame().addPhase(phase.build()).addCompany(company.build());
        for (Expert.Builder expert : experts) {
            problem.addExpert(expert.build());
        }
        return new Amounts(new Agenda(problem.build(), ImmutableList.of()));
    }

    private static VisitedCompany.Builder company() {
        return TwoWeeks.company("c1");
    }

    private static Place on(int expert, VisitMode mode) {
        return new Place(expert, 1, 9 * 60, 120, mode);
    }

    private static int[] late(VisitPhase.Builder phase, int... days) {
        Amounts amounts = amounts(phase, company());
        return IntStream.of(days).map(day -> (int) amounts.late(0, day)).toArray();
    }

    @Test
    void latenessGrowsFromTheFirstDayOfTheWindowToTheLast() {
        assertThat(late(phase(2, 6), 2, 3, 5, 6)).containsExactly(0, 250, 750, 1000);
        assertThat(late(phase(2, 5), 3, 4)).containsExactly(333, 666);
    }

    @Test
    void latenessOutsideTheWindowIsThatOfItsEdges() {
        assertThat(late(phase(2, 6), 1, 7)).containsExactly(0, 1000);
    }

    @Test
    void windowOfOneDayHasNoLateness() {
        assertThat(late(phase(2, 2), 2, 3)).containsExactly(0, 0);
    }

    @Test
    void windowThatBeginsBeforeThePeriodCountsFromThere() {
        // The fifth of ten days.
        assertThat(late(phase(-5, 5), 0)).containsExactly(500);
    }

    @Test
    void needsAreLeftOpenByTheirShare() {
        Amounts amounts = amounts(
                phase(0, 4),
                company().putNeed("network", 3).putNeed("law", 4),
                TwoWeeks.expert("e1").addSpecialities("network"),
                TwoWeeks.expert("e2").addSpecialities("network", "law"),
                TwoWeeks.expert("e3"));

        // 4 of 7, none, all.
        assertThat(IntStream.range(0, 3).mapToLong(expert -> amounts.uncovered(0, expert)))
                .containsExactly(571L, 0L, 1000L);
        assertThat(amounts.uncovered(0, on(0, VisitMode.ONLINE))).isEqualTo(571);
    }

    @Test
    void whoNeedsNothingLeavesNothingOpen() {
        assertThat(amounts(phase(0, 4), company(), TwoWeeks.expert("e1")).uncovered(0, 0))
                .isZero();
    }

    @Test
    void modeIsLikedLessThanTheFirstThatThePhaseAllows() {
        Amounts any = amounts(phase(0, 4), company());
        Amounts online = amounts(phase(0, 4).addModes(VisitMode.ONLINE), company());

        assertThat(any.lessLiked(0, on(0, VisitMode.ON_SITE))).isZero();
        assertThat(any.lessLiked(0, on(0, VisitMode.ONLINE))).isEqualTo(1000);
        assertThat(online.lessLiked(0, on(0, VisitMode.ONLINE))).isZero();
        // A given visit may be on site all the same, and that is what the company likes best.
        assertThat(online.lessLiked(0, on(0, VisitMode.ON_SITE))).isZero();
    }

    @Test
    void modeThatTheCompanyDoesNotNameIsLikedLess() {
        VisitedCompany.Builder online = VisitedCompany.builder().id("c1").addModes(VisitMode.ONLINE);

        assertThat(amounts(phase(0, 4), online).lessLiked(0, on(0, VisitMode.ON_SITE)))
                .isEqualTo(1000);
    }

    @Test
    void whereThePhaseAllowsNoModeOfTheCompanyNoneIsLikedBetter() {
        VisitedCompany.Builder online = VisitedCompany.builder().id("c1").addModes(VisitMode.ONLINE);

        assertThat(amounts(phase(0, 4).addModes(VisitMode.ON_SITE), online).lessLiked(0, on(0, VisitMode.ON_SITE)))
                .isZero();
    }
}
