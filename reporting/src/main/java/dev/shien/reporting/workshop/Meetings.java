package dev.shien.reporting.workshop;

import com.google.common.collect.HashMultiset;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.Multiset;
import dev.shien.domain.workshop.Group;
import dev.shien.domain.workshop.GroupPlan;
import dev.shien.domain.workshop.RoundPlan;
import java.util.Map;
import java.util.TreeMap;

/**
 * How often each two participants sit in one group; every round counts.
 *
 * @param participants everybody who sits in any group, in the order of first appearance
 * @param times for each participant, how often with each of the others whom it meets at all
 */
public record Meetings(ImmutableSet<String> participants, Map<String, Multiset<String>> times) {

    /** The meetings of a plan. */
    public static Meetings of(GroupPlan plan) {
        Map<String, Multiset<String>> times = new TreeMap<>();
        ImmutableSet.Builder<String> participants = ImmutableSet.builder();
        for (RoundPlan round : plan.rounds()) {
            for (Group group : round.groups()) {
                participants.addAll(group.members());
                count(group, times);
            }
        }
        return new Meetings(participants.build(), times);
    }

    /** How many different others somebody meets. */
    public int partners(String id) {
        return with(id).elementSet().size();
    }

    /** How often somebody sits with someone whom it has met before. */
    public int repeats(String id) {
        return with(id).size() - partners(id);
    }

    /** How often somebody sits with the one it meets most. */
    public int most(String id) {
        Multiset<String> met = with(id);
        return met.elementSet().stream().mapToInt(met::count).max().orElse(0);
    }

    /** How many pairs there are of everybody. */
    public long pairs() {
        long people = participants.size();
        return people * (people - 1) / 2;
    }

    /** How many pairs meet so and so often, by number of meetings from 0 on; numbers without pairs are left out. */
    public ImmutableSortedMap<Integer, Long> pairsByMeetings() {
        TreeMap<Integer, Long> counts = new TreeMap<>();
        times.forEach((id, met) -> met.entrySet().stream()
                .filter(other -> id.compareTo(other.getElement()) < 0)
                .forEach(other -> counts.merge(other.getCount(), 1L, Math::addExact)));
        long never = pairs() - counts.values().stream().mapToLong(n -> n).sum();
        if (never > 0) {
            counts.put(0, never);
        }
        return ImmutableSortedMap.copyOf(counts);
    }

    /** Whom somebody meets, each as often as they meet. */
    Multiset<String> with(String id) {
        return times.getOrDefault(id, HashMultiset.create());
    }

    private static void count(Group group, Map<String, Multiset<String>> times) {
        for (String one : group.members()) {
            Multiset<String> met = times.computeIfAbsent(one, id -> HashMultiset.create());
            group.members().stream().filter(other -> !other.equals(one)).forEach(met::add);
        }
    }
}
