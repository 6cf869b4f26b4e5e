package dev.shien.scheduling.timetable.cohort;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shien.domain.timetable.cohort.CohortProblem;
import dev.shien.scheduling.internal.Heat;
import dev.shien.scheduling.internal.Neighbourhood;
import dev.shien.scheduling.internal.SplitMix64;
import dev.shien.testkit.timetable.cohort.CohortProblems;
import dev.shien.testkit.timetable.cohort.CohortRecount;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What a change costs, as it is reckoned step by step, beside a recount of the whole. */
class MovesProperties {

    private static final long RULE = 1_000_000;

    @Provide
    Arbitrary<CohortProblem> problem() {
        return CohortProblems.any();
    }

    @Property(tries = 150)
    void everyChangeCostsWhatTheRecountSays(@ForAll("problem") CohortProblem problem, @ForAll long seed) {
        Board board = new Board(problem);
        Assume.that(board.sessions <= board.slots * board.desks);
        SplitMix64 random = new SplitMix64(seed);
        Draft draft = new Draft(board);
        boolean[] given = Start.fill(draft, random);
        Moves moves = new Moves(draft, Prices.of(draft), given, RULE, 1_000 * RULE);
        long cost = moves.cost();
        assertThat(cost).isEqualTo(recount(problem, draft));

        for (int i = 0; i < 60; i++) {
            long delta = moves.propose(random, new Heat(500_000));
            if (delta == Neighbourhood.NO_MOVE) {
                moves.reject();
            } else {
                moves.accept();
                cost += delta;
                assertThat(cost).isEqualTo(recount(problem, draft)).isEqualTo(moves.cost());
            }
        }
        assertThat(recount(problem, moves.best().places().draft(board)))
                .isEqualTo(RULE * moves.best().breaches() + moves.best().penalty())
                .isLessThanOrEqualTo(cost);
    }

    private static long recount(CohortProblem problem, Draft draft) {
        CohortRecount recount = new CohortRecount(problem, Places.of(draft).sessions(draft.board));
        return RULE * recount.breaches() + recount.penalty();
    }

    @Property(tries = 100)
    void pinnedSessionsStayWhereTheyAre(@ForAll("problem") CohortProblem problem, @ForAll long seed) {
        Board board = new Board(problem);
        Assume.that(board.sessions <= board.slots * board.desks);
        SplitMix64 random = new SplitMix64(seed);
        Draft draft = new Draft(board);
        Moves moves = new Moves(draft, Prices.of(draft), Start.fill(draft, random), RULE, RULE);
        for (int i = 0; i < 60; i++) {
            if (moves.propose(random) != Neighbourhood.NO_MOVE) {
                moves.accept();
            }
        }

        assertThat(Places.of(draft).sessions(board)).containsAll(problem.pins());
    }
}
