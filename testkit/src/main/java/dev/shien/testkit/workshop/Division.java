package dev.shien.testkit.workshop;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import dev.shien.domain.workshop.Round;

/**
 * Who sits at which table in rounds that share their groups, present in all of them or only in some.
 *
 * @param tables the members of each table, also of empty ones
 */
record Division(ImmutableList<ImmutableSet<String>> tables) {

    /** Those who are there in one of the rounds. */
    SeatedRound in(Round round) {
        return new SeatedRound(tables.stream()
                .map(members -> ImmutableSet.copyOf(Sets.intersection(members, round.present())))
                .collect(ImmutableList.toImmutableList()));
    }

    /** Without tables at which nobody sits in any of the rounds. */
    ImmutableList<ImmutableSet<String>> groups() {
        return tables.stream().filter(members -> !members.isEmpty()).collect(ImmutableList.toImmutableList());
    }

    /** What is the same of two divisions that do not differ, whether the number of a table counts or not. */
    Object form(boolean numbered) {
        int last = tables.size();
        while (last > 0 && tables.get(last - 1).isEmpty()) {
            last--;
        }
        return numbered ? tables.subList(0, last) : ImmutableSet.copyOf(groups());
    }
}
