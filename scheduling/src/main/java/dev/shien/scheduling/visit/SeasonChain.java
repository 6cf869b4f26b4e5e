package dev.shien.scheduling.visit;

import dev.shien.domain.plan.ScoreTerm;
import java.util.Arrays;
import java.util.OptionalInt;

/** How many visits an expert has in each season, by what they cost there, beyond an even share and for a number that sways. */
final class SeasonChain {

    private final Seasons seasons;

    /** So many visits fall into an even share, and so many may be made, beside those that are given. */
    private final int share;

    private final int limit;
    private final boolean limited;
    private final long beyond;

    /** By season: what it costs at least, by visits so far and visits of the season, and from which numbers that is reached. */
    private final long[][][] costs;

    private final int[][][] soFar;
    private final int[][][] before;

    /** What it costs to come to a number of visits of a season, and the number of the season before. */
    private long[] reached = new long[0];

    private int[] from = new int[0];
    private final int[] visits;

    /**
     * The chain of an expert.
     *
     * @param fit how many visits fit into all days
     */
    SeasonChain(Agenda agenda, int expert, Seasons seasons, int fit) {
        this.seasons = seasons;
        int given = (int) agenda.pins.values().stream()
                .filter(pin -> pin.expert() == expert)
                .count();
        this.share = Diary.fairShare(agenda) - given;
        OptionalInt greatest = agenda.expert(expert).greatestTotal();
        this.limited = greatest.isPresent();
        this.limit = Math.min(fit, Math.max(0, greatest.isPresent() ? greatest.getAsInt() - given : share));
        this.beyond = agenda.problem.weights().evenLoad() * ScoreTerm.UNIT;
        this.costs = new long[seasons.count()][limit + 1][];
        this.soFar = new int[seasons.count()][limit + 1][];
        this.before = new int[seasons.count()][limit + 1][];
        this.visits = new int[seasons.count()];
    }

    /** The least cost of all seasons, each of which costs so much by its number of visits. */
    long least(long[][] ofSeasons) {
        for (int season = 0; season < ofSeasons.length; season++) {
            clear(season, ofSeasons[season].length);
            for (int all = 0; all <= (season == 0 ? 0 : limit); all++) {
                reach(season, all, ofSeasons[season].length);
                step(season, all, ofSeasons[season]);
            }
        }
        return trace(ofSeasons.length - 1);
    }

    private void clear(int season, int numbers) {
        for (int all = 0; all <= limit; all++) {
            if (costs[season][all] == null || costs[season][all].length != numbers) {
                costs[season][all] = new long[numbers];
                soFar[season][all] = new int[numbers];
                before[season][all] = new int[numbers];
            }
            Arrays.fill(costs[season][all], Passage.NEVER);
        }
    }

    /** From all numbers of the season before, or from the beginning. */
    private void reach(int season, int all, int numbers) {
        int size = season == 0 ? numbers : Math.max(numbers, costs[season - 1][all].length);
        if (reached.length < size) {
            reached = new long[size];
            from = new int[size];
        }
        for (int n = 0; n < size; n++) {
            boolean known = season > 0 && n < costs[season - 1][all].length;
            reached[n] = season == 0 ? over(0) : known ? costs[season - 1][all][n] : Passage.NEVER;
            from[n] = n;
        }
        long sway = seasons.sway(season);
        for (int n = 1; n < size; n++) {
            spread(n - 1, n, sway);
        }
        for (int n = size - 1; n > 0; n--) {
            spread(n, n - 1, sway);
        }
    }

    private void spread(int one, int other, long sway) {
        if (reached[one] + sway < reached[other]) {
            reached[other] = reached[one] + sway;
            from[other] = from[one];
        }
    }

    private void step(int season, int all, long[] ofSeason) {
        for (int n = 0; n < ofSeason.length; n++) {
            int together = limited ? all + n : Math.min(limit, all + n);
            if (together > limit || reached[n] >= Passage.NEVER) {
                continue;
            }
            long cost = reached[n] + ofSeason[n] + over(all + n) - over(all);
            if (cost < costs[season][together][n]) {
                costs[season][together][n] = cost;
                soFar[season][together][n] = all;
                before[season][together][n] = from[n];
            }
        }
    }

    /** What so many visits cost beyond an even share. */
    private long over(int all) {
        return beyond * Math.max(0, all - share);
    }

    private long trace(int last) {
        int all = 0;
        int number = 0;
        long least = last < 0 ? over(0) : Passage.NEVER;
        for (int t = 0; last >= 0 && t <= limit; t++) {
            for (int n = 0; n < costs[last][t].length; n++) {
                if (costs[last][t][n] < least) {
                    least = costs[last][t][n];
                    all = t;
                    number = n;
                }
            }
        }
        for (int season = last; season >= 0; season--) {
            visits[season] = number;
            int next = before[season][all][number];
            all = soFar[season][all][number];
            number = next;
        }
        return least;
    }

    /** How many visits each season has at the least cost. */
    int[] visits() {
        return visits.clone();
    }
}
