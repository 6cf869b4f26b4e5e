package dev.shien.benchmarks.workshop;

import java.time.Duration;
import java.util.SplittableRandom;

/**
 * The exchange method for groups that should be diverse, as Papenberg and Klau (2021) describe it for their package
 * anticlust: one person after the other is exchanged with the partner in another group with whom the gain is greatest, again
 * and again until no exchange gains anything, and all that from random groups anew until time is over.
 *
 * <p>It stands for anticlust and is not that package: anticlust is written in R and C, divides once and knows no rounds. Here
 * a person of a round takes the part of an element, so that all rounds are searched together, and the objective is ours.
 */
final class ExchangeWithRestarts implements GroupsMethod {

    @Override
    public String name() {
        return "Exchange with restarts";
    }

    @Override
    public int[][] groups(GroupsInstance instance, Duration time, long seed) {
        long end = System.nanoTime() + time.toNanos();
        SplittableRandom random = new SplittableRandom(seed);
        int[][] best = new int[0][];
        long least = Long.MAX_VALUE;
        do {
            Tables tables = Tables.random(instance, random);
            new Descent(tables, end).run();
            if (tables.cost() < least) {
                least = tables.cost();
                best = tables.copy();
            }
        } while (System.nanoTime() < end);
        return best;
    }

    /** The way from some groups to those that no exchange makes better. */
    private static final class Descent {

        private final Tables tables;
        private final GroupsInstance instance;
        private final Meetings meetings;
        private final long end;

        /** What it would cost that the person of now joined each group, with all who sit there. */
        private final int[] joining;

        Descent(Tables tables, long end) {
            this.tables = tables;
            this.instance = tables.instance;
            this.meetings = tables.meetings;
            this.end = end;
            this.joining = new int[instance.groups];
        }

        void run() {
            long before;
            do {
                before = tables.cost();
                for (int round = 0; round < instance.rounds; round++) {
                    exchangeAll(round);
                }
            } while (tables.cost() < before && System.nanoTime() < end);
        }

        private void exchangeAll(int round) {
            for (int person = 0; person < instance.people && System.nanoTime() < end; person++) {
                int partner = best(round, person);
                if (partner >= 0) {
                    tables.exchange(round, person, partner);
                }
            }
        }

        /** The partner with whom an exchange gains most; -1 if none gains. */
        private int best(int round, int person) {
            int[] group = tables.group[round];
            int leaving = leaving(round, person);
            join(round, person);
            int best = -1;
            int least = 0;
            for (int partner = 0; partner < group.length; partner++) {
                if (group[partner] != group[person]) {
                    int delta = joining[group[partner]]
                            - meetings.joining(person, partner)
                            - leaving
                            + instead(round, person, partner)
                            - leaving(round, partner);
                    if (delta < least) {
                        least = delta;
                        best = partner;
                    }
                }
            }
            return best;
        }

        private void join(int round, int person) {
            for (int g = 0; g < joining.length; g++) {
                int sum = 0;
                if (g != tables.group[round][person]) {
                    for (int member : tables.members[round][g]) {
                        sum += meetings.joining(person, member);
                    }
                }
                joining[g] = sum;
            }
        }

        private int leaving(int round, int person) {
            int sum = 0;
            for (int member : tables.members[round][tables.group[round][person]]) {
                sum += member == person ? 0 : meetings.leaving(person, member);
            }
            return sum;
        }

        private int instead(int round, int person, int partner) {
            int sum = 0;
            for (int member : tables.members[round][tables.group[round][person]]) {
                sum += member == person ? 0 : meetings.joining(partner, member);
            }
            return sum;
        }
    }
}
