package dev.shien.scheduling.internal.conflict;

import com.google.common.collect.HashMultimap;
import com.google.common.collect.SetMultimap;
import dev.shien.domain.workshop.criterion.Apart;
import dev.shien.domain.workshop.criterion.Criterion;
import dev.shien.domain.workshop.criterion.ParticipantPair;
import dev.shien.domain.workshop.criterion.Together;
import dev.shien.scheduling.internal.crowd.Crowd;
import dev.shien.scheduling.internal.crowd.OpenRounds;
import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * Whether those who must be kept apart or together, or have a seat, find tables: a colouring of a graph whose vertices are
 * people who stay together and whose colours are tables, by backtracking, always on for the vertex with the fewest colours left
 * (Brélaz 1979). Everybody else is left aside.
 */
final class Colouring {

    private final Crowd crowd;
    private final OpenRounds open;

    /** Who stands for those who must sit together, by person. */
    private final int[] leader;

    /** Who must not sit with those for whom a person stands, by person. */
    private final SetMultimap<Integer, Integer> apart = HashMultimap.create();

    private final int[] size;
    private final int[] table;
    private final int[] sitting;
    private final Patience patience;

    private Colouring(Crowd crowd, OpenRounds open, Patience patience) {
        this.crowd = crowd;
        this.patience = patience;
        this.open = open;
        this.leader = IntStream.range(0, crowd.people()).toArray();
        this.size = new int[crowd.people()];
        this.table = new int[crowd.people()];
        this.sitting = new int[open.allowed().size()];
        Arrays.fill(table, -1);
    }

    /** Whether there are certainly no tables for all; false also if that is too hard to say. */
    static boolean fails(Crowd crowd, OpenRounds open, Patience patience) {
        Colouring colouring = new Colouring(crowd, open, patience);
        return !colouring.prepared() || (!colouring.seats() && !patience.isSpent());
    }

    /** Joins those who must sit together and seats those who have a seat; false if that contradicts itself. */
    private boolean prepared() {
        for (Criterion criterion : crowd.problem().criteria()) {
            if (criterion instanceof Together together && together.weight().hard()) {
                together.pairs().stream().filter(this::both).forEach(this::join);
            }
        }
        for (int member : open.members()) {
            size[find(member)]++;
        }
        for (Criterion criterion : crowd.problem().criteria()) {
            if (criterion instanceof Apart pairs && pairs.weight().hard()) {
                pairs.pairs().stream().filter(this::both).forEach(this::part);
            }
        }
        return IntStream.range(0, crowd.people()).noneMatch(p -> apart.containsEntry(p, p))
                && Arrays.stream(open.members()).allMatch(this::seated);
    }

    private boolean both(ParticipantPair pair) {
        int one = crowd.index(pair.one());
        int other = crowd.index(pair.other());
        return Arrays.stream(open.rounds()).anyMatch(r -> crowd.present(r, one) && crowd.present(r, other));
    }

    private void join(ParticipantPair pair) {
        leader[find(crowd.index(pair.one()))] = find(crowd.index(pair.other()));
    }

    private void part(ParticipantPair pair) {
        int one = find(crowd.index(pair.one()));
        int other = find(crowd.index(pair.other()));
        apart.put(one, other);
        apart.put(other, one);
    }

    private int find(int person) {
        int found = person;
        while (leader[found] != found) {
            found = leader[found];
        }
        return found;
    }

    /** Seats those for whom a member stands, if he has a seat. */
    private boolean seated(int member) {
        int vertex = find(member);
        int locked = open.locked()[member];
        if (locked < 0 || table[vertex] == locked) {
            return true;
        }
        if (table[vertex] >= 0 || !fits(vertex, locked)) {
            return false;
        }
        sit(vertex, locked);
        return true;
    }

    private boolean fits(int vertex, int t) {
        patience.look();
        return sitting[t] + size[vertex] <= open.allowed().get(t).greatest()
                && apart.get(vertex).stream().noneMatch(other -> table[other] == t);
    }

    private void sit(int vertex, int t) {
        table[vertex] = t;
        sitting[t] += size[vertex];
    }

    private void rise(int vertex) {
        sitting[table[vertex]] -= size[vertex];
        table[vertex] = -1;
    }

    /** Whether everybody who matters finds a table, or there is no patience left. */
    private boolean seats() {
        int next = next();
        if (next < 0 || patience.isSpent()) {
            return true;
        }
        for (int t : tables(next)) {
            sit(next, t);
            boolean found = seats();
            rise(next);
            if (found) {
                return true;
            }
        }
        return false;
    }

    /** The vertex that is yet to be seated and has the fewest tables; -1 if there is none. */
    private int next() {
        return Arrays.stream(open.members())
                .map(this::find)
                .distinct()
                .filter(v -> table[v] < 0 && matters(v))
                .boxed()
                .min((a, b) -> Integer.compare(tables(a).length, tables(b).length))
                .orElse(-1);
    }

    private boolean matters(int vertex) {
        return size[vertex] > 1 || apart.containsKey(vertex);
    }

    /** The tables at which a vertex can sit; of empty ones that are as large, the first. */
    private int[] tables(int vertex) {
        return IntStream.range(0, sitting.length)
                .filter(t -> fits(vertex, t) && !likeAnEarlierOne(t))
                .toArray();
    }

    private boolean likeAnEarlierOne(int t) {
        return sitting[t] == 0
                && IntStream.range(0, t)
                        .anyMatch(before -> sitting[before] == 0
                                && open.allowed()
                                        .get(before)
                                        .equals(open.allowed().get(t)));
    }
}
