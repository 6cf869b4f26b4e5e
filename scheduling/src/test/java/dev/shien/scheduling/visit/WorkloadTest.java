package dev.shien.scheduling.visit;

import static dev.shien.scheduling.visit.TwoWeeks.MONDAY;
import static dev.shien.scheduling.visit.TwoWeeks.company;
import static dev.shien.scheduling.visit.TwoWeeks.span;
import static dev.shien.scheduling.visit.TwoWeeks.visit;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import dev.shien.domain.plan.TravelTimes;
import dev.shien.domain.visit.Expert;
import dev.shien.domain.visit.VisitPhase;
import dev.shien.domain.visit.VisitProblem;
import dev.shien.domain.visit.VisitWeights;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What the visits of an expert cost at least, less what they pay; two fit into each day. */
class WorkloadTest {

    /** Where the prices begin. */
    private static final int FROM = 3;

    /** An expert with time on some days, who can make two visits a day. */
    private static Expert.Builder on(int... days) {
        Expert.Builder expert = TwoWeeks.expert("e1");
        IntStream.of(days).mapToObj(day -> span(MONDAY.plusDays(day), 9, 17)).forEach(expert::addCalendar);
        return expert;
    }

    private static VisitProblem.Builder companies(int count, VisitPhase... phases) {
        VisitProblem.Builder problem = TwoWeeks.frame(TravelTimes.none())
                .weights(VisitWeights.builder().sameExpert(4).build())
                .addPhases(phases);
        IntStream.range(0, count)
                .forEach(i -> problem.addCompany(company("c" + i).build()));
        return problem;
    }

    /** Five companies with one visit each in the first two weeks. */
    private static VisitProblem.Builder five() {
        return companies(5, TokyoVisits.phase(1, MONDAY, MONDAY.plusDays(11)));
    }

    /** Companies with a visit in the first week and one in the second; a number that sways costs 1000. */
    private static VisitProblem.Builder twice(int count) {
        return companies(
                count,
                TokyoVisits.phase(1, MONDAY, MONDAY.plusDays(4)),
                TokyoVisits.phase(2, MONDAY.plusDays(9), MONDAY.plusDays(11)));
    }

    private static Workload workload(VisitProblem.Builder problem) {
        Agenda agenda = new Agenda(problem.build(), ImmutableList.of());
        Capacity capacity = new Capacity(agenda);
        DayLoads loads = new DayLoads(agenda, new Stops(agenda, capacity), 0, capacity.most(0));
        Seasons seasons = new Seasons(agenda);
        SeasonChain chain = new SeasonChain(agenda, 0, seasons, capacity, SeasonTable.forEach(seasons));
        return new Workload(agenda, 0, loads, capacity, chain, FROM);
    }

    /** The least cost at the prices, followed by how much each place is used. */
    private static long[] least(VisitProblem.Builder problem, long... prices) {
        long[] all = new long[FROM + prices.length];
        System.arraycopy(prices, 0, all, FROM, prices.length);
        long[] used = new long[all.length];
        Workload workload = workload(problem);
        long[] told = new long[1 + prices.length];
        told[0] = workload.least(all);
        workload.release(used);
        System.arraycopy(used, FROM, told, 1, prices.length);
        return told;
    }

    @Test
    void visitsAreOnTheDaysThatPayMostAsManyAsThereAreCompanies() {
        // 2 * 500 + 2 * 300 + 200.
        assertThat(least(five().addExpert(on(0, 1, 9, 10).build()), 300, 500, 200, 100))
                .containsExactly(-1_800, -2, -2, -1, 0);
    }

    @Test
    void limitOfEachWeekIsKept() {
        // 500 + 200; 2 * 500 + 300 + 2 * 200, and no sixth.
        assertThat(least(five().addExpert(on(0, 1, 9, 10).greatestPerWeek(1).build()), 300, 500, 200, 100))
                .containsExactly(-700, 0, -1, -1, 0);
        assertThat(least(five().addExpert(on(0, 1, 9, 10).greatestPerWeek(3).build()), 300, 500, 200, 100))
                .containsExactly(-1_700, -1, -2, -2, 0);
    }

    @Test
    void givenVisitsCountAgainstTheLimitOfTheirWeek() {
        VisitProblem.Builder one = five().addPins(visit("c4", 1, "e1", 2, 9))
                .addExpert(on(0, 1, 9, 10).greatestPerWeek(1).build());
        VisitProblem.Builder two = five().addPins(visit("c4", 1, "e1", 2, 9))
                .addExpert(on(0, 1, 9, 10).greatestPerWeek(2).build());

        assertThat(least(one, 300, 500, 200, 100)).containsExactly(-200, 0, 0, -1, 0);
        // One of the first week and two of the second: 500 + 2 * 200.
        assertThat(least(two, 300, 500, 200, 100)).containsExactly(-900, 0, -1, -2, 0);
    }

    @Test
    void givenVisitsOfOthersDoNotCount() {
        VisitProblem.Builder others = five().addPins(visit("c4", 1, "e2", 2, 9))
                .addExperts(
                        on(0, 1, 9, 10).greatestPerWeek(1).build(),
                        TwoWeeks.expert("e2").build());

        assertThat(least(others, 300, 500, 200, 100)).containsExactly(-700, 0, -1, -1, 0);
    }

    @Test
    void companyHasOneVisitASeason() {
        assertThat(least(twice(1).addExpert(on(0, 9).build()), 300, 200)).containsExactly(-500, -1, -1);
    }

    @Test
    void numberThatSwaysFromSeasonToSeasonCosts() {
        // 3000 less 1000; the second season has no day.
        assertThat(least(twice(1).addExpert(on(0).build()), 3_000)).containsExactly(-2_000, -1);
        // For nothing rather than to sway.
        assertThat(least(twice(1).addExpert(on(0, 9).build()), 3_000, 0)).containsExactly(-3_000, -1, -1);
    }

    /** Though it is one week, whose limit should hold for both: less is asked, which is no more than what is right. */
    @Test
    void weekThatTwoSeasonsShareIsLimitedInEach() {
        VisitProblem.Builder shared = companies(
                        3,
                        TokyoVisits.phase(1, MONDAY, MONDAY.plusDays(1)),
                        TokyoVisits.phase(2, MONDAY.plusDays(2), MONDAY.plusDays(4)))
                .addExpert(on(0, 1, 2, 3).greatestPerWeek(1).build());

        assertThat(least(shared, 300, 400, 200, 100)).containsExactly(-600, 0, -1, -1, 0);
    }

    @Test
    void wayToACompanyIsTakenWhereItPays() {
        VisitProblem.Builder south = TwoWeeks.frame()
                .addPhase(TokyoVisits.phase(1, MONDAY, MONDAY.plusDays(4)))
                .addCompany(company("c1").place("south").build())
                .addExpert(on(0, 1).base("north").build());

        // Prices of visits without a way on both days, and of those of the company: three hours cost 3000.
        assertThat(least(south, 0, 100, 3_150, 3_000)).containsExactly(-150, 0, 0, -1, 0);
        assertThat(least(south, 0, 200, 3_150, 3_000)).containsExactly(-200, 0, -1, 0, 0);
    }

    @Test
    void expertWithoutDaysCostsNothing() {
        assertThat(least(five().addExpert(on().build()))).containsExactly(0);
    }
}
