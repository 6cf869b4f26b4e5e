package dev.shien.scheduling.internal.crowd;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.shien.domain.workshop.GroupCount;
import dev.shien.domain.workshop.GroupSize;
import dev.shien.domain.workshop.GroupSizes;
import dev.shien.domain.workshop.TableSize;
import dev.shien.domain.workshop.Tables;
import java.util.Arrays;

/** The tables of a run as far as its given rounds have filled them; nobody joins a given group beyond its greatest size. */
final class Occupied {

    private final GroupSizes size;

    /** The table of each person in the last given round in which he sits, or -1. */
    private final int[] table;

    private final int tables;

    /**
     * The tables of a run.
     *
     * @param given its given rounds
     * @param size how large groups are
     */
    Occupied(Crowd crowd, int[] given, GroupSizes size) {
        this.size = size;
        this.table = new int[crowd.people()];
        Arrays.fill(table, -1);
        int most = 0;
        for (int round : given) {
            ImmutableList<ImmutableSet<String>> groups =
                    crowd.fixed(round).orElseThrow().groups();
            most = Math.max(most, groups.size());
            for (int g = 0; g < groups.size(); g++) {
                for (String id : groups.get(g)) {
                    table[crowd.index(id)] = g;
                }
            }
        }
        this.tables = most;
    }

    /** The table at which somebody sits, or -1. */
    int table(int person) {
        return table[person];
    }

    /** How many of these sit at no table yet. */
    int strangers(int[] members) {
        return (int) Arrays.stream(members).filter(m -> table[m] < 0).count();
    }

    /** How many tables are needed so that so many more find a seat, if there can be as many. */
    int groups(int strangers) {
        if (tables == 0) {
            return size.groups(strangers).orElse(Math.max(1, announced()));
        }
        int groups = Math.max(tables, announced());
        while (!(size instanceof Tables) && room(groups, strangers) < strangers) {
            groups++;
        }
        return groups;
    }

    /** How many tables there are if as many more are wanted, within what the range allows. */
    int groups(int strangers, int more) {
        int groups = groups(strangers);
        if (more == 0 || !(size instanceof GroupSize range)) {
            return groups;
        }
        int fewest = none() ? Math.max(1, (strangers + range.greatest() - 1) / range.greatest()) : groups;
        return Math.max(fewest, Math.min(mostGroups(strangers), groups + more));
    }

    /** Whether nobody sits at any table. */
    boolean none() {
        return tables == 0;
    }

    /** How many tables there can be at most, if so many more find a seat. */
    int mostGroups(int strangers) {
        return size instanceof GroupSize range
                ? Math.max(groups(strangers), tables + strangers / range.least())
                : groups(strangers);
    }

    /** How many groups there must be, as far as that is said. */
    private int announced() {
        if (size instanceof GroupCount count) {
            return count.groups();
        }
        return size instanceof Tables all ? all.sizes().size() : 0;
    }

    /** How many of so many more find a seat. */
    long room(int strangers) {
        return room(groups(strangers), strangers);
    }

    private long room(int groups, int strangers) {
        long room = 0;
        for (int t = 0; t < groups; t++) {
            room += Math.max(0, size(t, groups, strangers).greatest() - sitting(t));
        }
        return room;
    }

    /** How many of the members a table must and can seat, if those who sit there already stay. */
    TableSize open(int t, int groups, int[] seated) {
        int absent = sitting(t)
                - (int) Arrays.stream(seated).filter(m -> table[m] == t).count();
        int members = sitting(t) - absent;
        TableSize all = size(t, groups, strangers(seated));
        return new TableSize(
                t < tables ? members : Math.max(0, all.least()), Math.max(members, all.greatest() - absent));
    }

    private TableSize size(int t, int groups, int strangers) {
        boolean beyond = size instanceof Tables all && t >= all.sizes().size();
        return beyond
                ? new TableSize(0, sitting(t))
                : size.table(
                        t,
                        groups,
                        strangers
                                + (int) Arrays.stream(table).filter(g -> g >= 0).count());
    }

    private int sitting(int t) {
        return (int) Arrays.stream(table).filter(g -> g == t).count();
    }
}
