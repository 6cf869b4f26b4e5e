package dev.shien.scheduling.visit;

import static dev.shien.scheduling.visit.TwoWeeks.MONDAY;
import static dev.shien.scheduling.visit.TwoWeeks.always;
import static dev.shien.scheduling.visit.TwoWeeks.company;
import static dev.shien.scheduling.visit.TwoWeeks.expert;
import static dev.shien.scheduling.visit.TwoWeeks.plan;
import static dev.shien.scheduling.visit.TwoWeeks.visit;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import dev.shien.domain.reason.Reason;
import dev.shien.domain.reason.Text;
import dev.shien.domain.visit.VisitProblem;
import dev.shien.domain.visit.VisitedCompany;
import org.junit.jupiter.api.Test;

/** Nothing is left out silently: what can be no visit, and what could not be counted, is noted. */
class VisitNotesTest {

    private static VisitProblem.Builder week() {
        return TwoWeeks.frame().addPhase(TokyoVisits.phase(1, MONDAY, MONDAY.plusDays(4)));
    }

    private static VisitedCompany near(String id) {
        return company(id).place("north").build();
    }

    private static ImmutableList<Text> notes(VisitProblem.Builder problem) {
        return plan(problem.build()).notes().stream().map(Reason::text).collect(ImmutableList.toImmutableList());
    }

    @Test
    void needThatNobodyMeetsIsNotedWithHowManyHaveIt() {
        VisitedCompany later = company("c2")
                .place("north")
                .putAllNeedsFrom(ImmutableMap.of(1, ImmutableMap.of("network", 1)))
                .build();
        VisitProblem.Builder both = week().addCompanies(
                        company("c1").place("north").putNeed("network", 1).build(), later)
                .addExpert(always("e1").build());

        assertThat(notes(both))
                .containsExactly(Text.of(
                        "2社が求める分野「network」を担当できる専門家がいない。", "No expert offers 'network', which 2 companies need."));
    }

    @Test
    void expertWhoCanMakeNoVisitIsNoted() {
        VisitProblem.Builder idle = week().addCompany(near("c1"))
                .addExperts(always("e1").build(), expert("e2").build())
                .addExpert(always("e3").greatestPerWeek(0).build());

        assertThat(notes(idle))
                .extracting(Text::en)
                .containsExactly(
                        "Expert e2 can make no visit at all, because of calendar, modes, languages or limits.",
                        "Expert e3 can make no visit at all, because of calendar, modes, languages or limits.");
    }

    @Test
    void travelThatIsNotCountedIsNoted() {
        VisitProblem.Builder one = week().addCompanies(near("c1"), company("c2").build())
                .addExpert(always("e1").build());
        VisitProblem.Builder two = week().addCompanies(
                        company("c1").build(), company("c2").build())
                .addExpert(always("e1").build());

        assertThat(notes(one))
                .containsExactly(Text.of(
                        "1社の場所が分からないため、その企業への移動時間は考慮していない。",
                        "Travel to one company is not counted, because its place is not known."));
        assertThat(notes(two))
                .extracting(Text::en)
                .containsExactly("Travel to 2 companies is not counted, because their places are not known.");
    }

    @Test
    void expertOfTheEarlierPlanWhoHasLeftIsNoted() {
        VisitProblem.Builder left = week().addCompanies(near("c1"), near("c2"))
                .addExpert(always("e1").build())
                .addPrevious(visit("c1", 1, "e9", 1, 10));

        assertThat(notes(left))
                .containsExactly(Text.of(
                        "前の計画で1件を担当した専門家e9は、今の専門家の中にいない。",
                        "Expert e9, who had one visit in the earlier plan, is not among the experts any more."));
    }

    @Test
    void needThatSomebodyMeetsIsNotNotedAndOnlyWhoHasTheOtherIsCounted() {
        VisitProblem.Builder one = week().addCompanies(
                        company("c1").place("north").putNeed("network", 1).build(),
                        company("c2").place("north").putNeed("law", 1).build())
                .addExpert(always("e1").addSpecialities("law").build());

        assertThat(notes(one))
                .extracting(Text::en)
                .containsExactly("No expert offers 'network', which one company needs.");
    }

    @Test
    void expertWithAGivenVisitAloneIsNotNotedAndAnotherOneIs() {
        VisitProblem.Builder given = week().addCompany(near("c1"))
                .addExperts(expert("e1").build(), expert("e2").build())
                .addPins(visit("c1", 1, "e1", 1, 10));

        assertThat(notes(given))
                .extracting(Text::en)
                .containsExactly(
                        "Expert e2 can make no visit at all, because of calendar, modes, languages or limits.");
    }

    @Test
    void visitsOfExpertsWhoAreThereStillAreNotCounted() {
        VisitProblem.Builder left = week().addCompanies(near("c1"), near("c2"), near("c3"))
                .addExpert(always("e1").build())
                .addPrevious(visit("c1", 1, "e1", 1, 10), visit("c2", 1, "e9", 2, 10), visit("c3", 1, "e9", 3, 10));

        assertThat(notes(left))
                .extracting(Text::en)
                .containsExactly("Expert e9, who had 2 visits in the earlier plan, is not among the experts any more.");
    }
}
