package dev.shien.domain.workshop;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import dev.shien.domain.reason.Reason;

/**
 * One group of one round.
 *
 * @param number the number of the table, from 1
 * @param members the ids of its members
 * @param roles who has which role, by the name of the role
 * @param reasons why these people sit together; they name what is known of them, and a group that is kept has none
 */
public record Group(
        int number, ImmutableSet<String> members, ImmutableMap<String, String> roles, ImmutableList<Reason> reasons) {

    /** The group; of its reasons only how many they are. */
    @Override
    public String toString() {
        return "Group[number=" + number + ", members=" + members + ", roles=" + roles + ", " + reasons.size()
                + " reasons]";
    }
}
