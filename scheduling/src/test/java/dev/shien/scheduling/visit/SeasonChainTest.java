package dev.shien.scheduling.visit;

import static dev.shien.scheduling.visit.TwoWeeks.MONDAY;
import static dev.shien.scheduling.visit.TwoWeeks.company;
import static dev.shien.scheduling.visit.TwoWeeks.visit;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import dev.shien.domain.visit.Expert;
import dev.shien.domain.visit.Visit;
import dev.shien.domain.visit.VisitProblem;
import dev.shien.domain.visit.VisitWeights;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** How many visits each season has at the least cost, where a visit beyond an even share costs 1000, and so much a number that sways. */
class SeasonChainTest {

    /** So many weeks, each of them a season, two companies and two experts: an even share is as many visits as there are weeks. */
    private static SeasonChain chain(int weeks, int sameExpert, Expert.Builder expert, Visit... given) {
        VisitProblem.Builder problem = TwoWeeks.frame()
                .weights(VisitWeights.builder()
                        .sameExpert(sameExpert)
                        .evenLoad(1)
                        .build())
                .addCompanies(company("c1").build(), company("c2").build())
                .addExperts(expert.build(), TwoWeeks.expert("e2").build())
                .addPins(given);
        IntStream.range(0, weeks)
                .mapToObj(i -> TokyoVisits.phase(i + 1, MONDAY.plusDays(7L * i), MONDAY.plusDays(7L * i + 4)))
                .forEach(problem::addPhase);
        Agenda agenda = new Agenda(problem.build(), ImmutableList.of());
        Seasons seasons = new Seasons(agenda);
        return new SeasonChain(agenda, 0, seasons, new Capacity(agenda), SeasonTable.forEach(seasons));
    }

    /** Two seasons; a number that sways costs 1000. */
    private static SeasonChain two(Expert.Builder expert, Visit... given) {
        return chain(2, 4, expert, given);
    }

    private static Expert.Builder anyone() {
        return TwoWeeks.always("e1");
    }

    private static long[] costs(long... byNumber) {
        return byNumber;
    }

    private static long[][] seasons(long[]... costs) {
        return costs;
    }

    @Test
    void visitIsMadeThatCostsLessThanANumberThatFalls() {
        SeasonChain chain = two(anyone());

        // Once and once: -3000 + 500; once and not again: -3000 + 1000.
        assertThat(chain.least(seasons(costs(0, -3_000), costs(0, 500)))).isEqualTo(-2_500);
        assertThat(chain.visits()).containsExactly(1, 1);
        assertThat(chain.least(seasons(costs(0, -3_000), costs(0, 1_500)))).isEqualTo(-2_000);
        assertThat(chain.visits()).containsExactly(1, 0);
    }

    @Test
    void visitIsMadeThatCostsLessThanANumberThatRises() {
        SeasonChain chain = two(anyone());

        assertThat(chain.least(seasons(costs(0, 500), costs(0, -3_000)))).isEqualTo(-2_500);
        assertThat(chain.visits()).containsExactly(1, 1);
        assertThat(chain.least(seasons(costs(0, 1_500), costs(0, -3_000)))).isEqualTo(-2_000);
        assertThat(chain.visits()).containsExactly(0, 1);
    }

    @Test
    void numberThatSwaysByTwoCostsTwice() {
        SeasonChain chain = two(anyone());

        // Twice: -6000 + 2 * 1000; once: -2500 + 1000.
        assertThat(chain.least(seasons(costs(0, -2_500, -6_000), costs(0)))).isEqualTo(-4_000);
        assertThat(chain.visits()).containsExactly(2, 0);
        assertThat(chain.least(seasons(costs(0), costs(0, -2_500, -6_000)))).isEqualTo(-4_000);
        assertThat(chain.visits()).containsExactly(0, 2);
    }

    @Test
    void numbersOfAllSeasonsAreWeighedTogether() {
        // At each of two boundaries a number that sways costs 8000 / 8.
        SeasonChain chain = chain(3, 8, anyone());

        // Once each: -6000 + 500; not in the middle: -6000 + 2 * 1000.
        assertThat(chain.least(seasons(costs(0, -3_000), costs(0, 500), costs(0, -3_000))))
                .isEqualTo(-5_500);
        assertThat(chain.visits()).containsExactly(1, 1, 1);
        assertThat(chain.least(seasons(costs(0, -3_000), costs(0, 2_500), costs(0, -3_000))))
                .isEqualTo(-4_000);
        assertThat(chain.visits()).containsExactly(1, 0, 1);
    }

    @Test
    void visitsBeyondAnEvenShareAreMadeWhereTheyPayForIt() {
        SeasonChain chain = two(anyone());

        // Once and once is the share: -6000; twice and twice: -7000 + 2 * 1000, or -9000 + 2 * 1000.
        assertThat(chain.least(seasons(costs(0, -3_000, -3_500), costs(0, -3_000, -3_500))))
                .isEqualTo(-6_000);
        assertThat(chain.visits()).containsExactly(1, 1);
        assertThat(chain.least(seasons(costs(0, -3_000, -4_500), costs(0, -3_000, -4_500))))
                .isEqualTo(-7_000);
        assertThat(chain.visits()).containsExactly(2, 2);
        // Three and three: -12000 + 4 * 1000, four of six beyond the share.
        assertThat(chain.least(seasons(costs(0, 0, 0, -6_000), costs(0, 0, 0, -6_000))))
                .isEqualTo(-8_000);
    }

    @Test
    void greatestTotalIsKept() {
        // Two and two are too many; two and one: -9000, one sways and one is beyond the share; one and two pays 1000
        // less.
        SeasonChain three = two(anyone().greatestTotal(3));
        assertThat(three.least(seasons(costs(0, -3_000, -6_000), costs(0, -3_000, -5_000))))
                .isEqualTo(-7_000);
        assertThat(three.visits()).containsExactly(2, 1);

        SeasonChain one = two(anyone().greatestTotal(1));
        assertThat(one.least(seasons(costs(0, -3_000), costs(0, -4_000)))).isEqualTo(-3_000);
        assertThat(one.visits()).containsExactly(0, 1);

        assertThat(two(anyone().greatestTotal(0)).least(seasons(costs(0, -3_000), costs(0, -4_000))))
                .isZero();
    }

    /** Where a visit is given one number may sway for nothing, and that is too much for two experts to pay for others. */
    @Test
    void givenVisitsTakeFromTheShareAndTheGreatestTotal() {
        Visit given = visit("c1", 1, "e1", 0, 9);
        long[][] costs = seasons(costs(0), costs(0, -3_000, -6_000));

        // One of two visits of the share is left: two cost -6000 + 1000; where two are the most, one is.
        assertThat(two(anyone(), given).least(costs)).isEqualTo(-5_000);
        assertThat(two(anyone().greatestTotal(2), given).least(costs)).isEqualTo(-3_000);
        assertThat(two(anyone(), visit("c1", 1, "e2", 0, 9)).least(costs)).isEqualTo(-6_000);
    }

    @Test
    void givenVisitsBeyondTheShareCostInAnyCase() {
        Visit[] given = {visit("c1", 1, "e1", 0, 9), visit("c2", 1, "e1", 0, 13), visit("c1", 2, "e1", 7, 9)};

        assertThat(two(anyone(), given).least(seasons(costs(0), costs(0)))).isEqualTo(1_000);
        assertThat(two(anyone(), given).least(seasons(costs(0), costs(0, -3_000))))
                .isEqualTo(2_000 - 3_000);
    }

    @Test
    void withoutASeasonThereIsNothing() {
        SeasonChain none = chain(0, 4, anyone());

        assertThat(none.least(seasons())).isZero();
        assertThat(none.visits()).isEmpty();
    }

    @Test
    void whatWasAskedBeforeDoesNotMatter() {
        SeasonChain chain = two(anyone());
        chain.least(seasons(costs(0, -3_000, -9_000), costs(0, -3_000, -9_000)));

        assertThat(chain.least(seasons(costs(0, -10, -20), costs(0, -10, -20)))).isEqualTo(-20);
        assertThat(chain.visits()).containsExactly(1, 1);
    }

    /** Experts with other limits fill the tables by turns. */
    @Test
    void whatAnotherExpertFilledInDoesNotMatter() {
        VisitProblem.Builder problem = TwoWeeks.frame()
                .weights(VisitWeights.builder().sameExpert(4).evenLoad(1).build())
                .addPhases(
                        TokyoVisits.phase(1, MONDAY, MONDAY.plusDays(4)),
                        TokyoVisits.phase(2, MONDAY.plusDays(14), MONDAY.plusDays(18)))
                .addCompanies(company("c1").build(), company("c2").build())
                .addExperts(
                        TwoWeeks.always("e1").greatestTotal(3).build(),
                        TwoWeeks.always("e2").greatestTotal(1).build());
        Agenda agenda = new Agenda(problem.build(), ImmutableList.of());
        Seasons seasons = new Seasons(agenda);
        SeasonTable[] tables = SeasonTable.forEach(seasons);
        Capacity capacity = new Capacity(agenda);
        SeasonChain three = new SeasonChain(agenda, 0, seasons, capacity, tables);
        SeasonChain one = new SeasonChain(agenda, 1, seasons, capacity, tables);

        three.least(seasons(costs(0, -9_000, -18_000), costs(0, -9_000, -18_000)));

        // Once alone: a number sways.
        assertThat(one.least(seasons(costs(0, -3_000), costs(0, -4_000)))).isEqualTo(-3_000);
        assertThat(one.visits()).containsExactly(0, 1);
        // Once and twice; a number sways, and one is beyond the share.
        assertThat(three.least(seasons(costs(0, -3_000, -5_000), costs(0, -3_000, -6_000))))
                .isEqualTo(-7_000);
        assertThat(three.visits()).containsExactly(1, 2);
    }
}
