package dev.shien.scheduling.visit;

import static dev.shien.scheduling.visit.TwoWeeks.MONDAY;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.shien.domain.reason.Text;
import dev.shien.domain.visit.VisitMode;
import org.junit.jupiter.api.Test;

/** What would have to give way for a visit in a window from Tuesday to Thursday, in both languages. */
class WayOutTest {

    private static final Agenda AGENDA = new Agenda(
            TwoWeeks.frame()
                    .addPhase(TokyoVisits.phase(1, MONDAY.plusDays(1), MONDAY.plusDays(3)))
                    .addCompany(TwoWeeks.company("c1").build())
                    .addExperts(
                            TwoWeeks.expert("e1").build(),
                            TwoWeeks.expert("e2")
                                    .addSpecialities("law", "audit")
                                    .build())
                    .build(),
            ImmutableList.of());

    private static Text text(RuleTexts rule, int expert, int day, VisitMode mode) {
        return new WayOut(AGENDA, 0, new Place(expert, day, 9 * 60, 120, mode))
                .of(ImmutableSet.of(rule))
                .text();
    }

    @Test
    void windowBeginsEarlierOrLastsLonger() {
        assertThat(text(RuleTexts.WINDOW, 0, 0, VisitMode.ONLINE))
                .isEqualTo(Text.of("支援時期を令和6年7月8日(月)から始める。", "Let the window begin on Mon 2024-07-08."));
        assertThat(text(RuleTexts.WINDOW, 0, 4, VisitMode.ONLINE))
                .isEqualTo(Text.of("支援時期を令和6年7月12日(金)まで延ばす。", "Let the window last until Fri 2024-07-12."));
    }

    @Test
    void modeIsAllowed() {
        assertThat(text(RuleTexts.MODE, 0, 1, VisitMode.ONLINE))
                .isEqualTo(Text.of("専門家e1のオンラインによる派遣を認める。", "Allow a visit of expert e1 online."));
        assertThat(text(RuleTexts.MODE, 0, 1, VisitMode.ON_SITE))
                .isEqualTo(Text.of("専門家e1の訪問による派遣を認める。", "Allow a visit of expert e1 on site."));
    }

    @Test
    void expertHasMoreTimeWhoIsNamedWithSpecialities() {
        assertThat(text(RuleTexts.CALENDAR, 0, 1, VisitMode.ONLINE))
                .isEqualTo(Text.of(
                        "専門家e1の予定が令和6年7月9日(火)09:00から120分空けばよい。",
                        "120 more minutes of expert e1 on Tue 2024-07-09 from 09:00 would do."));
        assertThat(text(RuleTexts.CALENDAR, 1, 1, VisitMode.ONLINE))
                .isEqualTo(Text.of(
                        "専門家e2(分野: law, audit)の予定が令和6年7月9日(火)09:00から120分空けばよい。",
                        "120 more minutes of expert e2 (law, audit) on Tue 2024-07-09 from 09:00 would do."));
    }
}
