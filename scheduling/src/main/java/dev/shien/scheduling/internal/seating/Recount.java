package dev.shien.scheduling.internal.seating;

/** What a seating costs, counted anew from who sits where; what groups hold and who has met is as it was counted so far. */
final class Recount {

    private Recount() {}

    static long cost(Series series, Roster[] rosters, Tally[][] tallies, EncounterCounts[] encounters) {
        long cost = series.constant();
        for (int b = 0; b < rosters.length; b++) {
            cost += cost(series.blocks().get(b), rosters[b]);
            for (Tally tally : tallies[b]) {
                cost += tally.cost();
            }
        }
        for (EncounterCounts counts : encounters) {
            cost += counts.cost();
        }
        return cost;
    }

    private static long cost(Block rounds, Roster roster) {
        long cost = 0;
        for (int g = 0; g < roster.count.length; g++) {
            for (int s = 0; s < roster.count[g]; s++) {
                int person = roster.tables[g][s];
                cost += rounds.table(person, g);
                for (int before = 0; before < s; before++) {
                    cost += rounds.pairs().price(person, roster.tables[g][before]);
                }
            }
        }
        return cost + misfit(rounds, roster);
    }

    /** What it costs that groups are too small or too large. */
    static long misfit(Block rounds, Roster roster) {
        long cost = 0;
        for (int g = 0; g < roster.count.length; g++) {
            cost += rounds.misfit(g, roster.count[g]);
        }
        return cost;
    }
}
