package dev.shien.scheduling.visit;

import static dev.shien.scheduling.visit.TwoWeeks.MONDAY;
import static dev.shien.scheduling.visit.TwoWeeks.company;
import static dev.shien.scheduling.visit.TwoWeeks.expert;
import static dev.shien.scheduling.visit.TwoWeeks.span;
import static dev.shien.scheduling.visit.TwoWeeks.visit;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import dev.shien.domain.visit.Expert;
import dev.shien.domain.visit.SameExpert;
import dev.shien.domain.visit.Visit;
import dev.shien.domain.visit.VisitProblem;
import dev.shien.domain.visit.VisitWeights;
import dev.shien.domain.visit.VisitedCompany;
import java.time.temporal.ChronoUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The visits of one company are planned as well as can be at once, the others where they are. */
class OneCompanyTest {

    private static final int CHANGE = 10;

    /** So many visits, each in a week of its own; each expert beyond the first costs 10, whoever does not know what is needed 5. */
    private static VisitProblem.Builder weeks(int weeks, VisitedCompany.Builder company, Expert.Builder... experts) {
        return weeks(weeks, CHANGE, company, experts);
    }

    private static VisitProblem.Builder weeks(
            int weeks, int change, VisitedCompany.Builder company, Expert.Builder... experts) {
        VisitProblem.Builder problem = TwoWeeks.frame()
                .weights(VisitWeights.builder().sameExpert(change).evenLoad(0).build())
                .addCompanies(company("c0").build(), company.build());
        IntStream.range(0, weeks)
                .map(i -> 14 * i)
                .mapToObj(day -> TokyoVisits.phase(day / 14 + 1, MONDAY.plusDays(day), MONDAY.plusDays(day + 4)))
                .forEach(problem::addPhase);
        for (Expert.Builder expert : experts) {
            problem.addExpert(expert.build());
        }
        return problem;
    }

    /** An expert with time for one visit on some days. */
    private static Expert.Builder on(String id, int... days) {
        Expert.Builder expert = expert(id);
        IntStream.of(days).mapToObj(day -> span(MONDAY.plusDays(day), 9, 11)).forEach(expert::addCalendar);
        return expert;
    }

    /** A company that needs law at first, and audits from the second visit on. */
    private static VisitedCompany.Builder lawThenAudits() {
        return company("c1").putNeed("law", 1).putAllNeedsFrom(ImmutableMap.of(2, ImmutableMap.of("audit", 1)));
    }

    /** Who comes on which day to the company that is named last. */
    private static String planned(VisitProblem.Builder problem) {
        Diary diary = inserted(problem, false);
        StringBuilder plan = new StringBuilder();
        for (Visit visit : new PlacedVisits(diary).all()) {
            plan.append(plan.isEmpty() ? "" : " ")
                    .append(visit.expert())
                    .append('@')
                    .append(ChronoUnit.DAYS.between(MONDAY, visit.date()));
        }
        return plan.toString();
    }

    private static Diary inserted(VisitProblem.Builder problem, boolean late) {
        Agenda agenda = new Agenda(problem.build(), ImmutableList.of());
        Diary diary = new Diary(agenda);
        Candidates candidates = new Candidates(agenda);
        FreePlace places = new FreePlace(diary, new DayCosts(agenda));
        new Insertion(diary, places, new Room(diary), candidates).insert(agenda.companies - 1, late);
        return diary;
    }

    @Test
    void oneExpertMakesAllVisitsWhereAChangeCostsMore() {
        Expert.Builder law = on("law", 0, 14).addSpecialities("law");
        Expert.Builder audit = on("audit", 1, 14).addSpecialities("audit");

        // Each leaves one need open, 5; law comes a day earlier.
        assertThat(planned(weeks(2, lawThenAudits(), audit, law))).isEqualTo("law@0 law@14");
    }

    @Test
    void severalMakeThemByTurnsWhereAChangeCostsLess() {
        Expert.Builder law = on("law", 0, 14).addSpecialities("law");
        Expert.Builder audit = on("audit", 0, 14).addSpecialities("audit");

        assertThat(planned(weeks(2, 4, lawThenAudits(), audit, law))).isEqualTo("law@0 audit@14");
    }

    @Test
    void severalMakeThemByTurnsWhereNobodyCanMakeAll() {
        assertThat(planned(weeks(2, company("c1"), on("e1", 0), on("e2", 14)))).isEqualTo("e1@0 e2@14");
    }

    @Test
    void whereOneExpertHasToMakeAllTheOthersAreLeftOut() {
        VisitedCompany.Builder law = company("c1").putNeed("law", 1);
        Expert.Builder both = on("both", 1, 15);
        Expert.Builder knows = on("knows", 0).addSpecialities("law");
        Expert.Builder later = on("later", 14).addSpecialities("law");

        assertThat(planned(weeks(2, law, knows, later, both).sameExpert(SameExpert.REQUIRED)))
                .isEqualTo("both@1 both@15");
        // Nobody has time for both: one visit is made, on the first day of its week.
        assertThat(planned(weeks(2, law, on("e1", 1), later).sameExpert(SameExpert.REQUIRED)))
                .isEqualTo("later@14");
    }

    @Test
    void whoMadeAGivenVisitMakesTheOthers() {
        VisitedCompany.Builder law = company("c1").putNeed("law", 1);
        Expert.Builder knows = on("knows", 0, 14).addSpecialities("law");

        // A change would cost 10 and save 5.
        assertThat(planned(weeks(2, law, knows, on("other", 1, 15)).addPins(visit("c1", 1, "other", 2, 9))))
                .isEqualTo("other@2 other@15");
        assertThat(planned(weeks(2, 4, law, knows, on("other", 1, 15)).addPins(visit("c1", 1, "other", 2, 9))))
                .isEqualTo("other@2 knows@14");
    }

    @Test
    void whoMakesAVisitOfAStretchMakesNoneOfTheNext() {
        VisitedCompany.Builder law = company("c1").putNeed("law", 1).addOtherExpertFrom(2);
        Expert.Builder knows = on("knows", 0, 14, 28).addSpecialities("law");

        // Who knows makes the two visits of the second stretch, and so not the first, though a day earlier.
        assertThat(planned(weeks(3, law, knows, on("other", 1, 15, 29)))).isEqualTo("other@1 knows@14 knows@28");
    }

    @Test
    void visitsOfTwoStretchesAreByTurnsWhereNobodyElseCan() {
        VisitedCompany.Builder law = company("c1").putNeed("law", 1).addOtherExpertFrom(2);

        assertThat(planned(weeks(3, law, on("e1", 0), on("e2", 15), on("e3", 29))))
                .isEqualTo("e1@0 e2@15 e3@29");
    }

    @Test
    void visitIsLeftOutBetweenTwoOfTheOnlyExpert() {
        VisitedCompany.Builder thrice = company("c1").addOtherExpertFrom(2, 3);

        assertThat(planned(weeks(3, thrice, on("e1", 0, 14, 28)).sameExpert(SameExpert.REQUIRED)))
                .isEqualTo("e1@0 e1@28");
    }

    @Test
    void otherExpertAfterAGivenVisitIsFreeWhereTheCompanyAskedForOne() {
        VisitedCompany.Builder law = company("c1").putNeed("law", 1).addOtherExpertFrom(2);
        Expert.Builder knows = on("knows", 0, 14).addSpecialities("law");

        assertThat(planned(weeks(2, law, knows, on("other", 1, 15)).addPins(visit("c1", 1, "other", 2, 9))))
                .isEqualTo("other@2 knows@14");
        assertThat(planned(weeks(2, law, knows, on("other", 1, 15)).addPins(visit("c1", 1, "knows", 2, 9))))
                .isEqualTo("knows@2 other@15");
    }

    @Test
    void whoHasAnEvenShareAlreadyIsSpared() {
        // Given visits of others fill the share of two; a third costs 2 and leaves nothing open that would cost more.
        VisitProblem.Builder problem = TwoWeeks.frame()
                .addPhase(TokyoVisits.phase(1, MONDAY, MONDAY.plusDays(4)))
                .addCompanies(
                        company("c2").build(),
                        company("c3").build(),
                        company("c1").build())
                .addExperts(on("busy", 0).build(), on("free", 4).build())
                .addPins(visit("c2", 1, "busy", 1, 9), visit("c3", 1, "busy", 2, 9));

        assertThat(planned(problem)).isEqualTo("busy@1 busy@2 free@4");
    }

    @Test
    void visitWithoutADayIsLeftOut() {
        assertThat(planned(weeks(2, company("c1"), on("e1", 14)))).isEqualTo("e1@14");
        assertThat(planned(weeks(2, company("c1"), on("e1", 7)))).isEmpty();
    }

    @Test
    void ofTimesThatCostTheSameTheLastIsTakenIfThatIsAskedFor() {
        Expert.Builder day = expert("e1").addCalendar(span(MONDAY, 9, 17));

        assertThat(new PlacedVisits(inserted(weeks(1, company("c1"), day), true)).all())
                .containsExactly(visit("c1", 1, "e1", 0, 15));
    }
}
