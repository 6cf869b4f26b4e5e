package dev.shien.scheduling.visit;

import dev.shien.domain.plan.ScoreTerm;
import java.util.OptionalInt;

/** How many visits an expert has in each season, by what they cost there, beyond an even share and for a number that sways. */
final class SeasonChain {

    private final Seasons seasons;

    /** So many visits fall into an even share, and so many may be made, beside those that are given. */
    private final int share;

    private final int limit;
    private final boolean limited;
    private final long beyond;

    private final SeasonTable[] tables;

    /** What it costs to come to a number of visits of a season, and the number of the season before. */
    private long[] reached = new long[0];

    private int[] from = new int[0];
    private final int[] visits;

    /** The chain of an expert, who fills the tables. */
    SeasonChain(Agenda agenda, int expert, Seasons seasons, Capacity capacity, SeasonTable[] tables) {
        this.seasons = seasons;
        this.tables = tables;
        int given = capacity.given(expert);
        this.share = Diary.fairShare(agenda) - given;
        OptionalInt greatest = agenda.expert(expert).greatestTotal();
        this.limited = greatest.isPresent();
        int most = Math.max(0, greatest.isPresent() ? greatest.getAsInt() - given : share);
        this.limit = Math.min(capacity.fit(expert), most);
        this.beyond = agenda.problem.weights().evenLoad() * ScoreTerm.UNIT;
        this.visits = new int[seasons.count()];
    }

    Seasons seasons() {
        return seasons;
    }

    /** How many numbers there are where no season has more than so many visits. */
    long work(int most) {
        return seasons.count() * (limit + 1L) * (most + 1L);
    }

    /** The least cost of all seasons, each of which costs so much by its number of visits. */
    long least(long[][] ofSeasons) {
        for (int season = 0; season < ofSeasons.length; season++) {
            tables[season].clear(limit, ofSeasons[season].length);
            for (int all = 0; all <= (season == 0 ? 0 : limit); all++) {
                reach(season, all);
                step(season, all, ofSeasons[season]);
            }
        }
        return trace(ofSeasons.length - 1);
    }

    /** From all numbers of the season before, or from the beginning. */
    private void reach(int season, int all) {
        int known = season == 0 ? 0 : tables[season - 1].numbers();
        int size = Math.max(tables[season].numbers(), known);
        if (reached.length < size) {
            reached = new long[size];
            from = new int[size];
        }
        for (int n = 0; n < size; n++) {
            reached[n] = season == 0 ? over(0) : n < known ? tables[season - 1].cost(all, n) : Passage.NEVER;
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
            if (together <= limit && reached[n] < Passage.NEVER) {
                long cost = reached[n] + ofSeason[n] + over(all + n) - over(all);
                tables[season].lower(together, n, cost, all, from[n]);
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
            for (int n = 0; n < tables[last].numbers(); n++) {
                if (tables[last].cost(t, n) < least) {
                    least = tables[last].cost(t, n);
                    all = t;
                    number = n;
                }
            }
        }
        for (int season = last; season >= 0; season--) {
            visits[season] = number;
            int next = tables[season].before(all, number);
            all = tables[season].soFar(all, number);
            number = next;
        }
        return least;
    }

    /** How many visits each season has at the least cost. */
    int[] visits() {
        return visits.clone();
    }
}
