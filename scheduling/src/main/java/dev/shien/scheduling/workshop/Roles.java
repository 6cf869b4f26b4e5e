package dev.shien.scheduling.workshop;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import dev.shien.scheduling.internal.crowd.Crowd;
import dev.shien.scheduling.internal.crowd.Rounds;
import dev.shien.scheduling.internal.measure.Measure;
import dev.shien.scheduling.internal.measure.RoleMeasure;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Decides who takes the roles, group by group: each group's role goes to whoever can be freed for it and has had it least
 * often, by a chain of groups that pass it on (Harvey, Ladner, Lovász and Tamir 2006, "Semi-matchings for bipartite graphs and
 * load balancing"). No other choice would have it go round more evenly.
 */
final class Roles {

    private final Crowd crowd;
    private final Rounds rounds;

    /** Who has which role, by round and table. */
    private final Map<Seat, Map<String, Integer>> roles = new HashMap<>();

    /** A table in a round. */
    private record Seat(int round, int table) {}

    private Roles(Crowd crowd, Rounds rounds) {
        this.crowd = crowd;
        this.rounds = rounds;
    }

    static Roles of(Crowd crowd, ImmutableList<Measure> measures, Rounds rounds) {
        Roles roles = new Roles(crowd, rounds);
        for (Measure measure : measures) {
            if (measure instanceof RoleMeasure role) {
                roles.assign(role);
            }
        }
        return roles;
    }

    /** Who has which role at a table, by the name of the role. */
    ImmutableMap<String, String> at(int round, int table) {
        ImmutableMap.Builder<String, String> ids = ImmutableMap.builder();
        roles.getOrDefault(new Seat(round, table), ImmutableMap.of()).forEach((role, p) -> ids.put(role, crowd.id(p)));
        return ids.buildOrThrow();
    }

    private void assign(RoleMeasure role) {
        List<int[]> able = new ArrayList<>();
        List<Seat> seats = new ArrayList<>();
        for (int round = 0; round < crowd.rounds(); round++) {
            for (int table = 0; table < rounds.tables(round).length; table++) {
                seats.add(new Seat(round, table));
                able.add(able(role, round, table));
            }
        }
        int[] who = new Chains(crowd.people(), able).fill();
        for (int i = 0; i < who.length; i++) {
            if (who[i] >= 0) {
                roles.computeIfAbsent(seats.get(i), seat -> new LinkedHashMap<>())
                        .put(role.role(), who[i]);
            }
        }
    }

    /** Who can take a role at a table; who has another one there already only if there is nobody else. */
    private int[] able(RoleMeasure role, int round, int table) {
        Map<String, Integer> taken = roles.getOrDefault(new Seat(round, table), ImmutableMap.of());
        int[] able = Arrays.stream(rounds.tables(round)[table])
                .filter(person -> role.able(round, person))
                .toArray();
        int[] free = Arrays.stream(able)
                .filter(person -> !taken.containsValue(person))
                .toArray();
        return free.length > 0 ? free : able;
    }

    /** Groups that pass a role on to each other. */
    private static final class Chains {

        private final List<int[]> able;
        private final int[] who;
        private final int[] times;
        private final List<List<Integer>> held = new ArrayList<>();

        Chains(int people, List<int[]> able) {
            this.able = able;
            this.who = new int[able.size()];
            this.times = new int[people];
            Arrays.fill(who, -1);
            for (int person = 0; person < people; person++) {
                held.add(new ArrayList<>());
            }
        }

        int[] fill() {
            for (int group = 0; group < who.length; group++) {
                if (able.get(group).length > 0) {
                    fill(group);
                }
            }
            return who;
        }

        /** Searches in breadth for the person with the fewest times, then hands the role on along the way to him. */
        private void fill(int group) {
            int[] via = new int[times.length];
            Arrays.fill(via, -1);
            Deque<Integer> open = new ArrayDeque<>();
            reach(group, via, open);
            int best = open.peekFirst();
            while (!open.isEmpty()) {
                int person = open.removeFirst();
                best = times[person] < times[best] ? person : best;
                held.get(person).forEach(other -> reach(other, via, open));
            }
            times[best]++;
            for (int person = best, next = via[person]; ; next = via[person]) {
                int before = who[next];
                who[next] = person;
                held.get(person).add(next);
                if (before < 0) {
                    return;
                }
                held.get(before).remove(Integer.valueOf(next));
                person = before;
            }
        }

        private void reach(int group, int[] via, Deque<Integer> open) {
            for (int person : able.get(group)) {
                if (via[person] < 0) {
                    via[person] = group;
                    open.addLast(person);
                }
            }
        }
    }
}
