package dev.shien.scheduling.visit;

import static dev.shien.scheduling.visit.TwoWeeks.MONDAY;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.shien.domain.plan.TravelLeg;
import dev.shien.domain.plan.TravelTimes;
import dev.shien.domain.visit.VisitProblem;
import dev.shien.domain.visit.VisitWeights;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

/** What a day costs at least by the number of its visits: the shortest way through their stops, less what they pay. */
class DayLoadsTest {

    /** Where the prices of the day begin, and how far it is from one kind to the next. */
    private static final int FROM = 1;

    private static final int STRIDE = 2;

    /** The base and three places around a square, an hour each side; across it is 110 minutes. */
    private static final TravelTimes SQUARE = new TravelTimes(
            ImmutableSet.of("base", "east", "far", "west"),
            30,
            ImmutableList.of(
                    new TravelLeg("base", "east", 60),
                    new TravelLeg("east", "far", 60),
                    new TravelLeg("far", "west", 60),
                    new TravelLeg("west", "base", 60),
                    new TravelLeg("base", "far", 110),
                    new TravelLeg("east", "west", 110)));

    private static Agenda agenda(String... places) {
        VisitProblem.Builder problem = TwoWeeks.frame(SQUARE)
                .weights(VisitWeights.builder().travel(2).build())
                .addPhase(TokyoVisits.phase(1, MONDAY, MONDAY))
                .addExpert(TwoWeeks.always("e1").base("base").greatestPerDay(4).build());
        for (String place : places) {
            problem.addCompany(TwoWeeks.company("c" + place).place(place).build());
        }
        return new Agenda(problem.build(), ImmutableList.of());
    }

    /** The loads of days into which so many visits fit. Of kind 0 are visits without a way, of the others those of the companies. */
    private static DayLoads loads(int fit, String... places) {
        Agenda agenda = agenda(places);
        return new DayLoads(agenda, new Stops(agenda, new Capacity(agenda)), 0, fit);
    }

    /** The costs where each kind pays so much, followed by the kinds of the most visits that were picked, by how often. */
    private static long[] costs(DayLoads loads, int fit, long... paid) {
        long[] prices = new long[FROM + STRIDE * paid.length];
        Arrays.fill(prices, 1_000_000);
        for (int kind = 0; kind < paid.length; kind++) {
            prices[FROM + STRIDE * kind] = paid[kind];
        }
        long[] least = new long[fit + 1];
        loads.least(prices, FROM, STRIDE, least, new int[fit + 1]);
        return least;
    }

    private static long[] picked(DayLoads loads, int visits, long... paid) {
        long[] prices = new long[FROM + STRIDE * paid.length];
        for (int kind = 0; kind < paid.length; kind++) {
            prices[FROM + STRIDE * kind] = paid[kind];
        }
        int[] picks = new int[visits + 1];
        loads.least(prices, FROM, STRIDE, new long[visits + 1], picks);
        long[] used = new long[prices.length];
        loads.release(picks[visits], visits, used, FROM, STRIDE);
        return used;
    }

    @Test
    void dayCostsTheWayThereAndBackLessWhatItsVisitsPay() {
        // East: two hours cost 4000, 4500 are paid. Far: 220 minutes, 7332, 7400 are paid. Both: 60 + 60 + 110, 7666.
        assertThat(costs(loads(2, "east", "far"), 2, 0, 4_500, 7_400)).containsExactly(0, -500, 7_666 - 4_500 - 7_400);
    }

    @Test
    void stopsAreMadeInTheOrderThatIsShortest() {
        // Once around the square: four hours. By the numbers of the companies it would be 60 + 110 + 60 + 110 minutes.
        String[][] orders = {
            {"east", "west", "far"}, {"west", "far", "east"}, {"far", "east", "west"}, {"far", "west", "east"}
        };
        for (String[] order : orders) {
            assertThat(costs(loads(3, order), 3, 0, 9_000, 9_000, 9_000)[3]).isEqualTo(8_000 - 27_000);
        }
    }

    @Test
    void visitsWithoutAWayMayBeAsManyAsFit() {
        DayLoads loads = loads(2, "east");

        assertThat(costs(loads, 2, 100, 100)).containsExactly(0, -100, -200);
        assertThat(picked(loads, 2, 100, 100)).containsExactly(0, -2, 0, 0, 0);
        // On the way to the only company, or after it.
        assertThat(costs(loads, 2, 100, 4_300)).containsExactly(0, -300, -400);
        assertThat(picked(loads, 2, 100, 4_300)).containsExactly(0, -1, 0, -1, 0);
    }

    @Test
    void companyIsVisitedOnceADay() {
        // However well it pays; the second visit is one without a way.
        assertThat(costs(loads(2, "east"), 2, 0, 9_000)).containsExactly(0, -5_000, -5_000);
    }

    @Test
    void fromOneCompanyToAnotherInAPlaceItTakesAWhile() {
        Agenda twice = agenda("east", "far");
        DayLoads loads = new DayLoads(twice, places(), 0, 2);

        // Kinds are places: 60 + 30 + 60 minutes to two visits in the east.
        assertThat(costs(loads, 2, 0, 0, 4_500, 0, 0)).containsExactly(0, -500, 5_000 - 9_000);
        assertThat(picked(loads, 2, 0, 0, 4_500, 0, 0)[FROM + 2 * STRIDE]).isEqualTo(-2);
    }

    /** Stops told apart by places, as those of many companies are. */
    private static Stops places() {
        String[] many = new String[120];
        Arrays.setAll(many, i -> "east");
        VisitProblem.Builder problem = TwoWeeks.frame(SQUARE)
                .addPhase(TokyoVisits.phase(1, MONDAY, MONDAY))
                .addExpert(TwoWeeks.always("e1").base("base").build());
        for (int i = 0; i < many.length; i++) {
            problem.addCompany(TwoWeeks.company("c" + i).place(many[i]).build());
        }
        Agenda agenda = new Agenda(problem.build(), ImmutableList.of());
        return new Stops(agenda, new Capacity(agenda));
    }

    @Test
    void whereTooManyVisitsFitEachCountsItsShareOfTheWay() {
        DayLoads loads = loads(7, "east", "far");

        // East: 4000 shared by the four visits that the expert makes a day at most; far: 220 minutes are 3666, of which
        // 916, twice.
        assertThat(loads.share(0)).isZero();
        assertThat(loads.share(1)).isEqualTo(1_000);
        assertThat(loads.share(2)).isEqualTo(1_832);
        assertThat(costs(loads, 3, 0, 1_100, 1_900)).containsExactly(0, -100, -200, -300);
        assertThat(picked(loads, 3, 0, 1_100, 1_900)).containsExactly(0, 0, 0, -3, 0, 0, 0);
        assertThat(picked(loads, 3, 0, 1_100, 2_000)).containsExactly(0, 0, 0, 0, 0, -3, 0);
    }
}
