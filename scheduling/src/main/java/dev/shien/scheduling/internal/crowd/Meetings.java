package dev.shien.scheduling.internal.crowd;

import com.google.common.collect.ImmutableSet;
import java.util.Arrays;

/** Who has met whom so far, counted round after round; a run of rounds counts once. */
public final class Meetings {

    private final Crowd crowd;
    private final short[] met;
    private final boolean[] metInRun;
    private int run = -1;

    /** Before the first round, when nobody has met. */
    public Meetings(Crowd crowd) {
        this.crowd = crowd;
        this.met = new short[crowd.people() * crowd.people()];
        this.metInRun = new boolean[met.length];
    }

    /** The meetings of the first rounds. */
    public static Meetings of(Crowd crowd, Rounds rounds, int within) {
        Meetings meetings = new Meetings(crowd);
        for (int round = 0; round < Math.min(within, crowd.rounds()); round++) {
            meetings.add(round, rounds.tables(round));
        }
        return meetings;
    }

    /** The meetings of given rounds alone. */
    public static Meetings given(Crowd crowd, Rounds rounds) {
        Meetings meetings = new Meetings(crowd);
        for (int round = 0; round < crowd.rounds(); round++) {
            meetings.add(round, crowd.open(round) ? new int[0][] : rounds.tables(round));
        }
        return meetings;
    }

    /** Who sits together in any of some given rounds, by person times people plus person; empty if there are none. */
    public static boolean[] inGiven(Crowd crowd, int[] rounds) {
        if (rounds.length == 0) {
            return new boolean[0];
        }
        boolean[] met = new boolean[crowd.people() * crowd.people()];
        for (int round : rounds) {
            for (ImmutableSet<String> group : crowd.fixed(round).orElseThrow().groups()) {
                int[] members = crowd.indices(group);
                for (int one : members) {
                    for (int other : members) {
                        met[one * crowd.people() + other] = one != other;
                    }
                }
            }
        }
        return met;
    }

    /** Counts the meetings of a round; rounds come in their order. */
    public void add(int round, int[][] tables) {
        int next = crowd.run(round).map(r -> r.from()).orElse(-1);
        if (next < 0 || next != run) {
            Arrays.fill(metInRun, false);
        }
        run = next;
        for (int[] table : tables) {
            for (int one : table) {
                for (int other : table) {
                    count(one * crowd.people() + other, one != other);
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

    /** How often two have met. */
    public int between(int one, int other) {
        return met[one * crowd.people() + other];
    }

    /** How many pairs at a table had met before this round, meetings in its own run left aside. */
    public int metBefore(int round, int[] table) {
        boolean sameRun =
                run >= 0 && crowd.run(round).filter(r -> r.from() == run).isPresent();
        int pairs = 0;
        for (int i = 0; i < table.length; i++) {
            for (int j = 0; j < i; j++) {
                int pair = table[i] * crowd.people() + table[j];
                pairs += met[pair] - (sameRun && metInRun[pair] ? 1 : 0) > 0 ? 1 : 0;
            }
        }
        return pairs;
    }

    /** The sum over all pairs of the meetings beyond so many. */
    public long beyond(int times) {
        long beyond = 0;
        for (int one = 0; one < crowd.people(); one++) {
            for (int other = 0; other < one; other++) {
                beyond += Math.max(0, between(one, other) - times);
            }
        }
        return beyond;
    }
}
