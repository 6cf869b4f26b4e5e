package dev.shien.scheduling.workshop;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.shien.domain.workshop.FixedRound;
import dev.shien.domain.workshop.Group;
import dev.shien.domain.workshop.LeftOut;
import dev.shien.domain.workshop.RoundPlan;
import java.util.stream.IntStream;

/** Turns what the search found into the groups of each round. */
final class RoundPlans {

    private final Crowd crowd;
    private final Layout layout;
    private final int[][] group;

    RoundPlans(Crowd crowd, Layout layout, int[][] group) {
        this.crowd = crowd;
        this.layout = layout;
        this.group = group;
    }

    ImmutableList<RoundPlan> all() {
        ImmutableList<ImmutableList<ImmutableSet<String>>> members =
                IntStream.range(0, crowd.rounds).mapToObj(this::members).collect(ImmutableList.toImmutableList());
        Meetings meetings = new Meetings(crowd);
        GroupReasons reasons = new GroupReasons(crowd, meetings);
        ImmutableList.Builder<RoundPlan> plans = ImmutableList.builder();
        for (int round = 0; round < crowd.rounds; round++) {
            ImmutableList.Builder<Group> groups = ImmutableList.builder();
            for (int g = 0; g < members.get(round).size(); g++) {
                ImmutableSet<String> together = members.get(round).get(g);
                if (!together.isEmpty()) {
                    groups.add(new Group(g + 1, together, reasons.of(round, together)));
                }
            }
            meetings.add(round, members.get(round));
            plans.add(new RoundPlan(crowd.round(round).number(), groups.build(), leftOut(round, members.get(round))));
        }
        return plans.build();
    }

    private ImmutableList<ImmutableSet<String>> members(int round) {
        return crowd.fixed(round).map(FixedRound::groups).orElseGet(() -> found(round));
    }

    private ImmutableList<ImmutableSet<String>> found(int round) {
        for (int b = 0; b < layout.blocks.size(); b++) {
            Block block = layout.blocks.get(b);
            for (int i = 0; i < block.rounds.length; i++) {
                if (block.rounds[i] == round) {
                    return found(block, block.present[i], group[b]);
                }
            }
        }
        return ImmutableList.of();
    }

    private ImmutableList<ImmutableSet<String>> found(Block block, boolean[] present, int[] groupOf) {
        return IntStream.range(0, block.groups)
                .mapToObj(g -> IntStream.of(block.members)
                        .filter(person -> groupOf[person] == g && present[person])
                        .mapToObj(crowd::id)
                        .collect(ImmutableSet.toImmutableSet()))
                .collect(ImmutableList.toImmutableList());
    }

    private ImmutableList<LeftOut> leftOut(int round, ImmutableList<ImmutableSet<String>> groups) {
        ImmutableSet<String> seated =
                groups.stream().flatMap(ImmutableSet::stream).collect(ImmutableSet.toImmutableSet());
        return crowd.round(round).present().stream()
                .filter(id -> !seated.contains(id))
                .map(id -> new LeftOut(id, Sentences.leftOut(crowd, round)))
                .collect(ImmutableList.toImmutableList());
    }
}
