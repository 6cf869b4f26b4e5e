package dev.shien.scheduling.workshop;

import com.google.common.collect.ImmutableSet;
import dev.shien.domain.workshop.RoundRun;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** Who has met whom so far, counted round after round; a run of rounds counts once. */
final class Meetings {

    private final Crowd crowd;
    private final int[] met;
    private final boolean[] metInRun;
    private Optional<RoundRun> run = Optional.empty();

    Meetings(Crowd crowd) {
        this.crowd = crowd;
        this.met = new int[crowd.people * crowd.people];
        this.metInRun = new boolean[met.length];
    }

    /** Counts the meetings of a round; rounds come in their order. */
    void add(int round, List<? extends Set<String>> groups) {
        enter(round);
        for (Set<String> group : groups) {
            int[] members = group.stream().mapToInt(crowd::index).toArray();
            for (int one : members) {
                for (int other : members) {
                    count(one * crowd.people + other, one != other);
                }
            }
        }
    }

    private void count(int pair, boolean counts) {
        if (counts && !metInRun[pair]) {
            metInRun[pair] = true;
            met[pair]++;
        }
    }

    private void enter(int round) {
        Optional<RoundRun> next = crowd.run(round);
        if (next.isEmpty() || !Objects.equals(next, run)) {
            Arrays.fill(metInRun, false);
        }
        run = next;
    }

    /** How often two have met. */
    int between(String one, String other) {
        return met[crowd.index(one) * crowd.people + crowd.index(other)];
    }

    /** How many pairs of a group had met before this round, meetings in its own run left aside. */
    long metBefore(int round, ImmutableSet<String> group) {
        boolean sameRun = crowd.run(round).isPresent() && crowd.run(round).equals(run);
        int[] members = group.stream().mapToInt(crowd::index).toArray();
        long pairs = 0;
        for (int i = 0; i < members.length; i++) {
            for (int j = 0; j < i; j++) {
                int pair = members[i] * crowd.people + members[j];
                pairs += met[pair] - (sameRun && metInRun[pair] ? 1 : 0) > 0 ? 1 : 0;
            }
        }
        return pairs;
    }

    /** The sum over all pairs of the meetings beyond the first. */
    long repeats() {
        long repeats = 0;
        for (int i = 0; i < crowd.people; i++) {
            for (int j = 0; j < i; j++) {
                repeats += Math.max(0, met[i * crowd.people + j] - 1);
            }
        }
        return repeats;
    }
}
