package dev.shien.scheduling.visit;

import static dev.shien.scheduling.visit.TwoWeeks.MONDAY;
import static dev.shien.scheduling.visit.TwoWeeks.company;
import static dev.shien.scheduling.visit.TwoWeeks.expert;
import static dev.shien.scheduling.visit.TwoWeeks.span;
import static dev.shien.scheduling.visit.TwoWeeks.visit;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import dev.shien.domain.visit.Expert;
import dev.shien.domain.visit.Visit;
import dev.shien.domain.visit.VisitMode;
import dev.shien.domain.visit.VisitProblem;
import dev.shien.domain.visit.VisitedCompany;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What each term is at least, each company taken by itself, where there are two visits in windows of five days that share one day. */
class VisitBoundsTest {

    private static VisitProblem.Builder twice(VisitedCompany.Builder company, Expert.Builder... experts) {
        VisitProblem.Builder problem = TwoWeeks.frame()
                .addPhases(
                        TokyoVisits.phase(1, MONDAY.plusDays(14), MONDAY.plusDays(18)),
                        TokyoVisits.phase(2, MONDAY.plusDays(18), MONDAY.plusDays(28)))
                .addCompany(company.build());
        for (Expert.Builder expert : experts) {
            problem.addExpert(expert.build());
        }
        return problem;
    }

    private static VisitedCompany.Builder law() {
        return company("c1").putNeed("law", 1);
    }

    /** An expert with time for one visit on some days. */
    private static Expert.Builder on(String id, int... days) {
        Expert.Builder expert = expert(id);
        IntStream.of(days).mapToObj(day -> span(MONDAY.plusDays(day), 9, 11)).forEach(expert::addCalendar);
        return expert;
    }

    private static Agenda agenda(VisitProblem.Builder problem) {
        return new Agenda(problem.build(), ImmutableList.of());
    }

    private static long changes(VisitProblem.Builder problem, Visit... given) {
        return new VisitBounds(agenda(problem.addPins(given))).changes();
    }

    private static long overload(VisitProblem.Builder problem, Visit... given) {
        return new VisitBounds(agenda(problem.addPins(given))).overload();
    }

    private static long bound(String code, VisitProblem.Builder problem, Visit... given) {
        Agenda agenda = agenda(problem.addPins(given));
        return agenda.terms.own.stream()
                .filter(term -> term.code().equals(code))
                .mapToLong(new VisitBounds(agenda)::of)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void secondExpertIsNeededWhereNobodyHasTimeForAllVisits() {
        assertThat(changes(twice(law(), on("e1", 14), on("e2", 28)))).isEqualTo(1);
        assertThat(changes(twice(law(), on("e1", 14, 28), on("e2", 28)))).isZero();
        // Of each stretch by itself.
        assertThat(changes(twice(law().addOtherExpertFrom(2), on("e1", 14), on("e2", 28))))
                .isZero();
        assertThat(changes(twice(law().addOtherExpertFrom(2), on("e1", 14), on("e2", 14))))
                .isEqualTo(1);
    }

    @Test
    void secondExpertIsNeededWhereAGivenOneHasNoTimeForTheOther() {
        assertThat(changes(twice(law(), on("e1", 14, 28), on("e2", 14)), visit("c1", 1, "e2", 15, 9)))
                .isEqualTo(1);
        assertThat(changes(twice(law(), on("e1", 14), on("e2", 28)), visit("c1", 1, "e2", 15, 9)))
                .isZero();
        assertThat(changes(
                        twice(law(), on("e1", 14), on("e2", 28)),
                        visit("c1", 1, "e2", 15, 9),
                        visit("c1", 2, "e1", 28, 9)))
                .isEqualTo(1);
        assertThat(changes(
                        twice(law(), on("e1", 14), on("e2", 28)),
                        visit("c1", 1, "e2", 15, 9),
                        visit("c1", 2, "e2", 28, 9)))
                .isZero();
    }

    @Test
    void needsAreMetAsWellAsByTheBestWhoHasTime() {
        Expert.Builder knows = on("e2", 14).addSpecialities("law");

        // The first visit by the one who knows, the second by the other; who never has time does not count.
        assertThat(bound("visit.speciality", twice(law(), on("e1", 14, 28), knows)))
                .isEqualTo(1_000);
        assertThat(bound("visit.speciality", twice(law(), on("e1", 14, 28), on("e2").addSpecialities("law"))))
                .isEqualTo(2_000);
        assertThat(bound("visit.speciality", twice(law(), on("e1")))).isZero();
    }

    @Test
    void givenVisitIsAsItIs() {
        Expert.Builder knows = on("e2", 14, 28).addSpecialities("law");

        assertThat(bound("visit.speciality", twice(law(), on("e1"), knows), visit("c1", 1, "e1", 15, 9)))
                .isEqualTo(1_000);
        assertThat(bound("visit.late", twice(law(), on("e1"), knows), visit("c1", 1, "e1", 15, 9)))
                .isEqualTo(250 + 1_000);
    }

    @Test
    void bestModeThatAnExpertOffersIsTaken() {
        Expert.Builder online =
                Expert.builder().id("e3").addModes(VisitMode.ONLINE).addCalendar(span(MONDAY.plusDays(28), 9, 11));

        // The second visit is online, whatever the company likes better.
        assertThat(bound("visit.mode", twice(law(), on("e1", 14), online))).isEqualTo(1_000);
    }

    @Test
    void visitsAreOneAfterTheOtherAsEarlyAsTheyCan() {
        // Days 15 and 22: a quarter, and 4 of 10 days.
        assertThat(bound("visit.late", twice(law(), on("e1", 15, 16, 21, 22, 28))))
                .isEqualTo(250 + 400);
        // The first is on day 18; day 21 is too near to it, day 25 is not.
        assertThat(bound("visit.late", twice(law(), on("e1", 18), on("e2", 21, 25))))
                .isEqualTo(1_000 + 700);
    }

    @Test
    void visitThatNobodyHasTimeForIsNotLate() {
        assertThat(bound("visit.late", twice(law(), on("e1", 15)))).isEqualTo(250);
        assertThat(bound("visit.late", twice(law(), on("e1", 23)))).isEqualTo(500);
    }

    @Test
    void visitsBeyondAnEvenShareRemainWhereCalendarsAreFull() {
        // Four visits, a share of two each. The first has time for one, and the other makes three.
        assertThat(overload(four(on("e1", 14), on("e2", 14, 15, 28)))).isEqualTo(1);
        assertThat(overload(four(on("e1", 14, 15), on("e2", 14, 15, 28)))).isZero();
        assertThat(overload(four(on("e1", 14, 15).greatestTotal(0), on("e2", 14, 15, 28))))
                .isEqualTo(2);
        assertThat(overload(four())).isZero();
    }

    @Test
    void givenVisitsFillTheShareToo() {
        // One given on Thursday and time for one more, or none by the limit that the given one uses up.
        assertThat(overload(four(on("e1", 14), on("e2", 14, 15, 28)), visit("c1", 1, "e1", 17, 9)))
                .isZero();
        assertThat(overload(four(on("e1", 14).greatestTotal(0), on("e2", 14, 15, 28)), visit("c1", 1, "e1", 17, 9)))
                .isEqualTo(1);
    }

    private static VisitProblem.Builder four(Expert.Builder... experts) {
        return twice(law(), experts).addCompany(company("c2").build());
    }
}
