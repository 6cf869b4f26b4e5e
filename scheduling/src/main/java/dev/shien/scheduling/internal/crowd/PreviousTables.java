package dev.shien.scheduling.internal.crowd;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.shien.domain.workshop.FixedRound;
import java.util.Arrays;

/** Where people sat in the plan that held before. */
public final class PreviousTables {

    private PreviousTables() {}

    /** The table of each person in the previous plan, or -1; by round and person. */
    public static int[][] of(Crowd crowd) {
        int[][] before = new int[crowd.rounds()][crowd.people()];
        for (int round = 0; round < crowd.rounds(); round++) {
            Arrays.fill(before[round], -1);
            for (FixedRound previous : crowd.problem().previous()) {
                if (previous.round() == crowd.number(round)) {
                    fill(crowd, before[round], previous.groups());
                }
            }
        }
        return before;
    }

    private static void fill(Crowd crowd, int[] before, ImmutableList<ImmutableSet<String>> groups) {
        for (int g = 0; g < groups.size(); g++) {
            for (String id : groups.get(g)) {
                before[crowd.index(id)] = g;
            }
        }
    }
}
