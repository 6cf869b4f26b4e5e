package dev.shien.scheduling.internal.conflict;

import com.google.common.collect.ImmutableList;
import dev.shien.domain.workshop.GroupProblem;
import dev.shien.scheduling.internal.SplitMix64;
import dev.shien.scheduling.internal.crowd.Crowd;
import dev.shien.scheduling.internal.crowd.Layout;
import dev.shien.scheduling.internal.crowd.OpenRounds;
import dev.shien.scheduling.internal.crowd.Rounds;
import dev.shien.scheduling.internal.crowd.Sizing;
import dev.shien.scheduling.internal.measure.Bounds;
import dev.shien.scheduling.internal.measure.Measure;
import dev.shien.scheduling.internal.measure.Pricing;
import dev.shien.scheduling.internal.seating.ExactSeating;
import dev.shien.scheduling.internal.seating.Seating;
import dev.shien.scheduling.internal.seating.Series;
import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * Shows of some problems that there is no plan: because people are left over, because a bound says so, because everything was
 * tried where rounds are small, or because those who must be kept apart find no tables.
 */
final class Infeasible {

    private final Crowd crowd;
    private final Layout layout;
    private final ImmutableList<Measure> measures;

    private final Patience patience;

    private Infeasible(GroupProblem problem, Patience patience) {
        this.patience = patience;
        this.crowd = new Crowd(problem);
        this.layout = new Layout(crowd, Sizing.any(crowd));
        this.measures = Measure.all(crowd);
    }

    /**
     * Whether it can be shown that there is no plan.
     *
     * @param problem a problem all of whose criteria are hard
     * @param patience for how long
     */
    static boolean shown(GroupProblem problem, Patience patience) {
        patience.ask();
        if (patience.isSpent()) {
            return false;
        }
        Infeasible infeasible = new Infeasible(problem, patience);
        return infeasible.somebodyIsLeftOver()
                || infeasible.bounded()
                || infeasible.tried()
                || infeasible.findsNoTables();
    }

    private boolean findsNoTables() {
        return layout.open().stream().anyMatch(open -> Colouring.fails(crowd, open, patience));
    }

    private boolean somebodyIsLeftOver() {
        return IntStream.range(0, crowd.rounds())
                .anyMatch(
                        round -> IntStream.range(0, crowd.people()).anyMatch(person -> layout.leftOut(round, person)));
    }

    private boolean bounded() {
        Series series = Pricing.of(crowd, layout, measures);
        Rounds some = Rounds.of(crowd, layout, seating(series).best());
        Bounds bounds = new Bounds(crowd, layout, some);
        return measures.stream().anyMatch(measure -> measure.impossible(some, bounds));
    }

    private Seating seating(Series series) {
        int[][] undecided = new int[series.blocks().size()][crowd.people()];
        Arrays.stream(undecided).forEach(groups -> Arrays.fill(groups, -1));
        return new Seating(series, undecided, new SplitMix64(1));
    }

    /** Whether everything was tried in vain: with all criteria, or, where that is too much, without those about meetings. */
    private boolean tried() {
        ImmutableList<Measure> local =
                measures.stream().filter(measure -> !measure.ofMeetings()).collect(ImmutableList.toImmutableList());
        return triedInVain(measures) || (local.size() < measures.size() && triedInVain(local));
    }

    /** What given rounds have against a measure by themselves costs something too, but breaks nothing. */
    private boolean triedInVain(ImmutableList<Measure> some) {
        return ExactSeating.of(Pricing.of(crowd, layout, some))
                .filter(best -> isBroken(some, Rounds.of(crowd, layout, best)) || !fits(best))
                .isPresent();
    }

    private static boolean isBroken(ImmutableList<Measure> some, Rounds rounds) {
        return some.stream().anyMatch(measure -> !measure.breaches(rounds).isEmpty());
    }

    private boolean fits(int[][] best) {
        return IntStream.range(0, best.length).allMatch(b -> fits(layout.open().get(b), best[b]));
    }

    private static boolean fits(OpenRounds open, int[] table) {
        return IntStream.range(0, open.tables().size())
                .allMatch(t -> open.tables().get(t).allows((int) Arrays.stream(open.members())
                        .filter(member -> table[member] == t)
                        .count()));
    }
}
