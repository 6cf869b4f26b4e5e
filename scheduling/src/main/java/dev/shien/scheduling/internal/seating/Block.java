package dev.shien.scheduling.internal.seating;

import com.google.common.collect.ImmutableList;

/**
 * Rounds that share one partition of their people, still to be found.
 *
 * @param members who sits in any of the rounds
 * @param locked the group in which a person must sit, or -1; by person
 * @param least the fewest who may sit at each table
 * @param greatest the most who may sit at each table
 * @param pairs what it costs to sit together
 * @param groups what it costs that groups hold what they hold
 * @param tables what it costs to sit at a table, by person times the number of tables plus table; empty if nothing does
 * @param misfit what each person costs who is missing or too many at a table
 */
@SuppressWarnings("ArrayRecordComponent") // read by the search in its innermost loop, never compared
public record Block(
        int[] members,
        int[] locked,
        int[] least,
        int[] greatest,
        PairPrices pairs,
        ImmutableList<GroupPrice> groups,
        long[] tables,
        long misfit) {

    /** How many tables there are. */
    public int count() {
        return least.length;
    }

    /** Whether somebody can move without another one who takes his seat. */
    boolean hasRoom() {
        for (int g = 0; g < least.length; g++) {
            if (least[g] < greatest[g]) {
                return true;
            }
        }
        return false;
    }

    long misfit(int table, int people) {
        return misfit * Math.max(0, Math.max(least[table] - people, people - greatest[table]));
    }

    /** By how much that changes if one moves from one table to another. */
    long misfit(int[] people, int from, int to) {
        return misfit(from, people[from] - 1)
                - misfit(from, people[from])
                + misfit(to, people[to] + 1)
                - misfit(to, people[to]);
    }

    /** Whether nothing costs but who sits with whom. */
    boolean pairsAlone() {
        return groups.isEmpty() && tables.length == 0;
    }

    long table(int person, int table) {
        return tables.length == 0 ? 0 : tables[person * least.length + table];
    }
}
