package dev.shien.scheduling.visit;

import static dev.shien.scheduling.visit.TwoWeeks.MONDAY;
import static dev.shien.scheduling.visit.TwoWeeks.company;
import static dev.shien.scheduling.visit.TwoWeeks.expert;
import static dev.shien.scheduling.visit.TwoWeeks.span;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.shien.domain.plan.TravelLeg;
import dev.shien.domain.plan.TravelTimes;
import dev.shien.domain.visit.VisitProblem;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

/**
 * Prices of an expert with time for one visit on Monday and one on Tuesday of a week, which one company asks for. A visit pays the price of
 * its day and that of the week.
 */
class TimePricesTest {

    private static final int MONDAYS = 0;
    private static final int TUESDAYS = 1;
    private static final long WHOLE = 1_000;

    private static TimePrices prices(TravelTimes travel, String... places) {
        VisitProblem.Builder problem = TwoWeeks.frame(travel)
                .addPhase(TokyoVisits.phase(1, MONDAY, MONDAY.plusDays(4)))
                .addExperts(
                        expert("e0").build(),
                        expert("e1")
                                .base(Arrays.stream(places).findFirst())
                                .addCalendar(span(MONDAY, 9, 11), span(MONDAY.plusDays(1), 9, 11))
                                .build());
        problem.addCompany(
                company("c1").place(Arrays.stream(places).skip(1).findFirst()).build());
        Agenda agenda = new Agenda(problem.build(), ImmutableList.of());
        return new TimePrices(agenda, new Seasons(agenda));
    }

    private static TimePrices prices() {
        return prices(TravelTimes.none());
    }

    private static long price(TimePrices prices, int day) {
        return prices.price(1, day, 0);
    }

    /** Monday is asked for, and nothing is offered: day and week are used by one too much. */
    private static TimePrices asked(long towards, long share) {
        TimePrices prices = prices();
        prices.experts();
        prices.use(1, MONDAYS, 0);
        prices.step(towards, share);
        return prices;
    }

    @Test
    void timeIsFreeAtFirst() {
        assertThat(price(prices(), MONDAYS)).isZero();
        assertThat(prices().experts()).isZero();
    }

    @Test
    void stepRaisesThePriceOfWhatIsAskedForByWhatTheBoundIsBelow() {
        // Half of it by the price of the day, half by that of the week, which Tuesday has too.
        assertThat(price(asked(2_000, WHOLE), MONDAYS)).isEqualTo(2_000);
        assertThat(price(asked(2_000, WHOLE), TUESDAYS)).isEqualTo(1_000);
    }

    @Test
    void shorterStepGoesAShareOfTheWay() {
        assertThat(price(asked(2_000, WHOLE / 4), MONDAYS)).isEqualTo(500);
    }

    @Test
    void expertsOfferTimeThatHasAPrice() {
        // The company has one visit, on Monday.
        assertThat(asked(2_000, WHOLE).experts()).isEqualTo(-2_000);
    }

    /** What is offered too much counts 1, and six tenths of the step before go the other way: -0.4 for day and week. */
    @Test
    void pricesOfWhatIsOfferedAndNotAskedForFall() {
        TimePrices prices = asked(2_000, WHOLE);
        prices.experts();
        prices.step(400, WHOLE);

        // The length of the step is 400 / (0.4 * 0.4 * 2): both fall by 0.4 times that.
        assertThat(price(prices, MONDAYS)).isEqualTo(2_000 - 500 - 500);
        assertThat(price(prices, TUESDAYS)).isEqualTo(1_000 - 500);
    }

    @Test
    void noPriceFallsBelowNothing() {
        TimePrices prices = asked(2_000, WHOLE);
        prices.experts();
        prices.step(4_000, WHOLE);

        assertThat(price(prices, MONDAYS)).isZero();
        assertThat(price(prices, TUESDAYS)).isZero();
    }

    @Test
    void whatIsAskedForAsOfferedKeepsItsPrice() {
        TimePrices prices = asked(2_000, WHOLE);
        prices.bringBack(prices.copy());
        prices.experts();
        prices.use(1, MONDAYS, 0);
        prices.step(9_000, WHOLE);

        assertThat(price(prices, MONDAYS)).isEqualTo(2_000);
        assertThat(price(prices, TUESDAYS)).isEqualTo(1_000);
    }

    @Test
    void pricesAreBroughtBackWithoutTheWayOfTheirLastStep() {
        TimePrices prices = asked(2_000, WHOLE);
        long[] copy = prices.copy();
        prices.use(1, TUESDAYS, 0);
        prices.step(3_000, WHOLE);
        assertThat(price(prices, TUESDAYS)).isGreaterThan(1_000);

        prices.bringBack(copy);

        assertThat(price(prices, MONDAYS)).isEqualTo(2_000);
        assertThat(price(prices, TUESDAYS)).isEqualTo(1_000);
        // From there the fall is that of the offer alone: 200 for day and week.
        prices.experts();
        prices.step(400, WHOLE);
        assertThat(price(prices, MONDAYS)).isEqualTo(2_000 - 200 - 200);
    }

    @Test
    void priceIsThatOfAnExpertAndASeason() {
        VisitProblem problem = TwoWeeks.frame(TravelTimes.none())
                .addPhases(
                        TokyoVisits.phase(1, MONDAY, MONDAY.plusDays(4)),
                        TokyoVisits.phase(2, MONDAY.plusDays(9), MONDAY.plusDays(11)))
                .addExperts(
                        expert("e0")
                                .addCalendar(span(MONDAY, 9, 11), span(MONDAY.plusDays(9), 9, 11))
                                .build(),
                        expert("e1")
                                .addCalendar(span(MONDAY, 9, 11), span(MONDAY.plusDays(9), 9, 11))
                                .build())
                .addCompany(company("c1").build())
                .build();
        Agenda agenda = new Agenda(problem, ImmutableList.of());
        TimePrices prices = new TimePrices(agenda, new Seasons(agenda));
        prices.experts();
        prices.use(1, 9, 0);
        prices.step(2_000, WHOLE);

        assertThat(price(prices, MONDAYS)).isZero();
        assertThat(price(prices, 9)).isEqualTo(2_000);
        assertThat(prices.price(0, 9, 0)).isZero();
        assertThat(prices.price(0, MONDAYS, 0)).isZero();
    }

    @Test
    void leastOfPriceAndLatenessIsKnownByWindow() {
        TimePrices prices = asked(2_000, WHOLE);
        prices.experts();

        // Monday: 2000; Tuesday: 1000 and a quarter of 1000 for being late.
        assertThat(prices.lowest(0, 1, 0)).isEqualTo(1_250);
        assertThat(prices.lowest(0, 0, 0)).isEqualTo(Passage.NEVER);
    }

    @Test
    void visitPaysItsShareOfTheWayAtFirst() {
        TravelTimes hours = new TravelTimes(
                ImmutableSet.of("north", "south"), 10, ImmutableList.of(new TravelLeg("north", "south", 90)));
        TimePrices prices = prices(hours, "north", "south");

        // Three hours there and back cost 3000, the half of it for each of two visits a day; without a way there is
        // nothing to pay.
        assertThat(prices.price(1, MONDAYS, 1)).isEqualTo(1_500);
        assertThat(prices.price(1, TUESDAYS, 1)).isEqualTo(1_500);
        assertThat(prices.price(1, MONDAYS, 0)).isZero();
        assertThat(prices.experts()).isZero();
    }
}
