package dev.shien.scheduling.timetable.cohort;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableSet;
import dev.shien.domain.timetable.cohort.CohortProblem;
import dev.shien.domain.timetable.cohort.CohortWeights;
import dev.shien.domain.timetable.cohort.PlacedSession;
import dev.shien.scheduling.internal.Heat;
import dev.shien.scheduling.internal.Neighbourhood;
import dev.shien.scheduling.internal.SplitMix64;
import dev.shien.testkit.timetable.cohort.CohortRecount;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the search believes of its changes, beside a recount of the whole, on one problem that has everything. */
class MovesTest {

    /** More than all wishes together, so that the least cost has the fewest breaches. */
    private static final long RULE = 1_000_000_000;

    private static final int CHANGES = 400;

    /** All wishes, none, and some alone. */
    static Stream<CohortWeights> weights() {
        return Stream.of(
                Everything.WISHES,
                Everything.SEATS,
                none().travel(0).build(),
                none().travel(0).seats(1).build(),
                none().travel(1).build());
    }

    private static CohortWeights.Builder none() {
        return CohortWeights.builder()
                .spread(0)
                .compact(0)
                .sameRoom(0)
                .sameLecturer(0)
                .cadence(0)
                .change(0);
    }

    private static long recount(CohortProblem problem, Draft draft) {
        CohortRecount recount = new CohortRecount(problem, Places.of(draft).sessions(draft.board));
        return RULE * recount.breaches() + recount.penalty();
    }

    @ParameterizedTest
    @MethodSource("weights")
    void changeCostsByHowMuchTheWholeCostsMore(CohortWeights weights) {
        CohortProblem problem = Everything.problem(weights).build();
        SplitMix64 random = new SplitMix64(1);
        Draft draft = new Draft(new Board(problem));
        Moves moves = new Moves(draft, Prices.of(draft), Start.fill(draft, random), RULE, 1_000 * RULE);
        long cost = moves.cost();
        long least = cost;
        assertThat(cost).isEqualTo(recount(problem, draft));
        assertThat(RULE * moves.best().breaches() + moves.best().penalty()).isEqualTo(cost);

        for (int i = 0; i < CHANGES; i++) {
            // Half of the changes may cost whatever they do.
            long more = i % 2 == 0 ? moves.propose(random) : moves.propose(random, new Heat(RULE));
            if (more != Neighbourhood.NO_MOVE) {
                moves.accept();
                cost += more;
                least = Math.min(least, cost);
                assertThat(recount(problem, draft)).isEqualTo(cost);
            }
        }
        assertThat(moves.cost()).isEqualTo(cost);
        assertThat(RULE * moves.best().breaches() + moves.best().penalty()).isEqualTo(least);
        assertThat(recount(problem, moves.best().places().draft(draft.board))).isEqualTo(least);
    }

    @Test
    void changeThatIsOnlyProposedChangesNothing() {
        CohortProblem problem = Everything.problem(Everything.WISHES).build();
        SplitMix64 random = new SplitMix64(2);
        Draft draft = new Draft(new Board(problem));
        Moves moves = new Moves(draft, Prices.of(draft), Start.fill(draft, random), RULE, 1_000 * RULE);
        long before = recount(problem, draft);

        for (int i = 0; i < CHANGES; i++) {
            moves.propose(random);
            moves.reject();
        }

        assertThat(recount(problem, draft)).isEqualTo(before);
        assertThat(moves.cost()).isEqualTo(before);
    }

    @Test
    void changeThatCostsMoreThanTheLimitIsNotProposed() {
        Draft draft = new Draft(new Board(Everything.problem(Everything.WISHES).build()));
        SplitMix64 random = new SplitMix64(3);
        Moves moves = new Moves(draft, Prices.of(draft), Start.fill(draft, random), RULE, 1_000 * RULE);

        for (int i = 0; i < CHANGES; i++) {
            // At no heat at all nothing may cost more than it did.
            long more = moves.propose(random, new Heat(0));
            assertThat(more == Neighbourhood.NO_MOVE || more <= 0).isTrue();
        }
    }

    @Test
    void everySessionThatIsNotPinnedComesToEveryTimeRoomAndLecturerThatItCanHave() {
        CohortProblem problem = Everything.problem(Everything.WISHES).build();
        Board board = new Board(problem);
        Draft draft = new Draft(board);
        SplitMix64 random = new SplitMix64(4);
        Moves moves = new Moves(draft, Prices.of(draft), Start.fill(draft, random), RULE, 1_000 * RULE);
        Set<PlacedSession> seen = new HashSet<>();

        for (int i = 0; i < 20 * CHANGES; i++) {
            if (moves.propose(random) != Neighbourhood.NO_MOVE) {
                moves.accept();
                seen.addAll(Places.of(draft).sessions(board));
            }
        }

        assertThat(of(seen, "a", 1)).containsExactlyElementsOf(problem.pins());
        for (int number = 2; number <= 4; number++) {
            Set<PlacedSession> some = of(seen, "a", number);
            assertThat(some).extracting(PlacedSession::slot).containsAll(problem.slots());
            assertThat(some).extracting(PlacedSession::room).contains("hall", "web");
            assertThat(some).extracting(one -> one.lecturer().orElseThrow()).containsOnly("L1", "L2");
        }
        // Of a course that needs no order too.
        assertThat(of(seen, "c", 2)).extracting(PlacedSession::slot).containsAll(problem.slots());
    }

    @Test
    void whereAllSessionsArePinnedThereIsNoChange() {
        CohortProblem problem = CohortExample.tuesdays(2)
                .addCohorts(CohortExample.cohort("A", 30))
                .addCourses(CohortExample.course("a", "A", 1).build())
                .addPins(Drafts.at("a", 1, CohortExample.slot(0, 0), "hall"))
                .build();
        Draft draft = new Draft(new Board(problem));
        SplitMix64 random = new SplitMix64(6);
        Moves moves = new Moves(draft, Prices.of(draft), Start.fill(draft, random), RULE, RULE);

        assertThat(moves.propose(random)).isEqualTo(Neighbourhood.NO_MOVE);
    }

    @Test
    void sessionThatMovesAloneComesToARoomThatWillDo() {
        Board board = new Board(Everything.problem(Everything.WISHES).build());
        Draft draft = new Draft(board);
        SplitMix64 random = new SplitMix64(5);
        Moves moves = new Moves(draft, Prices.of(draft), Start.fill(draft, random), RULE, 1_000 * RULE);
        RoomRules rules = new RoomRules(draft);
        int alone = 0;

        for (int i = 0; i < CHANGES; i++) {
            if (moves.propose(random) != Neighbourhood.NO_MOVE) {
                Places before = Places.of(draft);
                moves.accept();
                int[] moved = IntStream.range(0, board.sessions)
                        .filter(s -> before.desk()[s] != draft.desk[s])
                        .toArray();
                if (moved.length == 1) {
                    alone++;
                    assertThat(rules.suits(moved[0], board.roomOf[draft.desk[moved[0]]]))
                            .isTrue();
                }
            }
        }
        assertThat(alone).isPositive();
    }

    private static Set<PlacedSession> of(Set<PlacedSession> seen, String course, int number) {
        return seen.stream()
                .filter(one -> one.course().equals(course) && one.number() == number)
                .collect(ImmutableSet.toImmutableSet());
    }
}
