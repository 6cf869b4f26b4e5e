package dev.shien.scheduling.workshop;

import com.google.common.collect.ImmutableList;
import dev.shien.domain.reason.Reason;
import dev.shien.domain.workshop.Group;
import dev.shien.domain.workshop.GroupPlan;
import dev.shien.domain.workshop.GroupProblem;
import dev.shien.domain.workshop.RoundPlan;
import dev.shien.scheduling.internal.crowd.Crowd;
import dev.shien.scheduling.internal.crowd.Meetings;
import dev.shien.scheduling.internal.crowd.Rounds;
import dev.shien.scheduling.internal.crowd.SeatSentences;
import dev.shien.scheduling.internal.measure.Measure;
import java.util.Arrays;
import java.util.Optional;

/** Why a group is a group, told table by table and round after round. */
final class GroupReasons {

    private final Crowd crowd;
    private final ImmutableList<Measure> measures;
    private final Meetings before;
    private int round;

    GroupReasons(Crowd crowd, ImmutableList<Measure> measures) {
        this.crowd = crowd;
        this.measures = measures;
        this.before = new Meetings(crowd);
    }

    /** A plan with the reasons of its groups. */
    static GroupPlan explained(GroupProblem problem, GroupPlan plan) {
        Crowd crowd = new Crowd(problem);
        Rounds rounds = Rounds.of(crowd, plan.rounds());
        GroupReasons reasons = new GroupReasons(crowd, Measure.all(crowd));
        ImmutableList.Builder<RoundPlan> explained = ImmutableList.builder();
        for (int r = 0; r < crowd.rounds(); r++) {
            explained.add(explained(plan.rounds().get(r), reasons.next(rounds.tables(r))));
        }
        return new GroupPlan(explained.build(), plan.certificate());
    }

    private static RoundPlan explained(RoundPlan round, ImmutableList<ImmutableList<Reason>> reasons) {
        return new RoundPlan(
                round.round(),
                round.groups().stream()
                        .map(group -> new Group(
                                group.number(), group.members(), group.roles(), reasons.get(group.number() - 1)))
                        .collect(ImmutableList.toImmutableList()));
    }

    /** The reasons of all tables of the next round; an empty table has none. */
    ImmutableList<ImmutableList<Reason>> next(int[][] tables) {
        ImmutableList<ImmutableList<Reason>> reasons = Arrays.stream(tables)
                .map(members -> members.length == 0 ? ImmutableList.<Reason>of() : reasons(members))
                .collect(ImmutableList.toImmutableList());
        before.add(round, tables);
        round++;
        return reasons;
    }

    private ImmutableList<Reason> reasons(int[] members) {
        ImmutableList.Builder<Reason> reasons = ImmutableList.builder();
        crowd.fixed(round).ifPresent(fixed -> reasons.add(SeatSentences.given()));
        crowd.run(round).ifPresent(run -> reasons.add(SeatSentences.run(run)));
        measures.stream()
                .map(measure -> measure.reason(round, members, before))
                .flatMap(Optional::stream)
                .forEach(reasons::add);
        return reasons.build();
    }
}
