package dev.shien.scheduling.visit;

import static dev.shien.scheduling.visit.TwoWeeks.MONDAY;
import static dev.shien.scheduling.visit.TwoWeeks.company;
import static dev.shien.scheduling.visit.TwoWeeks.expert;
import static dev.shien.scheduling.visit.TwoWeeks.span;
import static dev.shien.scheduling.visit.TwoWeeks.visit;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import dev.shien.domain.visit.DaySpan;
import dev.shien.domain.visit.Visit;
import dev.shien.domain.visit.VisitProblem;
import java.time.LocalTime;
import org.junit.jupiter.api.Test;

/** How many visits of two hours, with an hour between, fit into a day of an expert who makes four at most. */
class CapacityTest {

    private static final int DAYS = 33;

    private static VisitProblem.Builder frame(int most, DaySpan... spans) {
        return TwoWeeks.frame()
                .addPhase(TokyoVisits.phase(1, MONDAY, MONDAY.plusDays(4)))
                .addCompanies(company("c1").build(), company("c2").build())
                .addExperts(
                        expert("e0").build(),
                        expert("e1").greatestPerDay(most).addCalendar(spans).build());
    }

    private static Capacity capacity(VisitProblem.Builder problem) {
        return new Capacity(new Agenda(problem.build(), ImmutableList.of()));
    }

    /** The number on Monday. */
    private static int fit(DaySpan... spans) {
        return capacity(frame(4, spans)).at(DAYS);
    }

    @Test
    void visitsFitOneAfterTheOtherWithBreaks() {
        assertThat(fit(span(MONDAY, 9, 10))).isZero();
        assertThat(fit(span(MONDAY, 9, 11))).isEqualTo(1);
        assertThat(fit(span(MONDAY, 9, 13))).isEqualTo(1);
        assertThat(fit(span(MONDAY, 9, 14))).isEqualTo(2);
        assertThat(fit(span(MONDAY, 9, 17))).isEqualTo(3);
    }

    @Test
    void breakIsKeptFromOneSpanToTheNext() {
        assertThat(fit(span(MONDAY, 9, 11), span(MONDAY, 11, 13))).isEqualTo(1);
        assertThat(fit(span(MONDAY, 9, 11), span(MONDAY, 12, 14))).isEqualTo(2);
        assertThat(fit(span(MONDAY, 12, 14), span(MONDAY, 9, 11))).isEqualTo(2);
        // Another day begins anew.
        assertThat(capacity(frame(4, span(MONDAY, 13, 17), span(MONDAY.plusDays(1), 9, 11)))
                        .at(DAYS + 1))
                .isEqualTo(1);
    }

    @Test
    void businessHoursAreKept() {
        assertThat(fit(span(MONDAY, 6, 12))).isEqualTo(1);
        assertThat(fit(span(MONDAY, 15, 22))).isEqualTo(1);
        assertThat(fit(new DaySpan(MONDAY, LocalTime.of(14, 59), LocalTime.of(17, 0))))
                .isEqualTo(1);
        assertThat(fit(new DaySpan(MONDAY, LocalTime.of(15, 0, 1), LocalTime.of(17, 0))))
                .isZero();
    }

    @Test
    void limitOfTheDayIsKeptWithGivenVisits() {
        Visit evening = visit("c1", 1, "e1", 0, 18);

        assertThat(capacity(frame(2, span(MONDAY, 9, 17))).at(DAYS)).isEqualTo(2);
        Capacity given = capacity(frame(2, span(MONDAY, 9, 17)).addPins(evening));
        assertThat(given.at(DAYS)).isEqualTo(1);
        assertThat(given.with(DAYS)).isEqualTo(2);
    }

    @Test
    void numbersOfAllDaysAreAddedUp() {
        VisitProblem.Builder problem = frame(
                        2, span(MONDAY, 9, 17), span(MONDAY.plusDays(1), 9, 14), span(MONDAY.plusDays(9), 9, 11))
                .addPhases(
                        TokyoVisits.phase(2, MONDAY.plusDays(2), MONDAY.plusDays(4)),
                        TokyoVisits.phase(3, MONDAY.plusDays(7), MONDAY.plusDays(11)));
        Capacity free = capacity(problem);
        // One of the two visits of Monday, one on a day without time, and the one of the week after.
        Capacity given = capacity(
                problem.addPins(visit("c1", 1, "e1", 0, 9), visit("c1", 2, "e1", 2, 9), visit("c1", 3, "e1", 9, 9)));

        assertThat(free.fit(1)).isEqualTo(2 + 2 + 1);
        assertThat(free.fit(0)).isZero();
        assertThat(free.given(1)).isZero();
        assertThat(given.fit(1)).isEqualTo(1 + 2 + 1);
        assertThat(given.given(1)).isEqualTo(3);
        assertThat(given.given(1, 0)).isEqualTo(2);
        assertThat(given.given(1, 1)).isEqualTo(1);
        assertThat(given.given(0)).isZero();
    }

    @Test
    void mostIsThatOfTheDayOnWhichMostFit() {
        Capacity capacity = capacity(frame(4, span(MONDAY, 9, 14), span(MONDAY.plusDays(32), 9, 17)));

        assertThat(capacity.most()).isEqualTo(3);
        assertThat(capacity.most(1)).isEqualTo(3);
        assertThat(capacity.most(0)).isZero();
        assertThat(capacity(TwoWeeks.frame()).most()).isZero();
    }

    @Test
    void daysOutsideThePeriodDoNotCount() {
        assertThat(capacity(frame(4, span(MONDAY.minusDays(1), 9, 17), span(MONDAY.plusDays(33), 9, 17)))
                        .most())
                .isZero();
    }
}
