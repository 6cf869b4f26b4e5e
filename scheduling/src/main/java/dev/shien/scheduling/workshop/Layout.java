package dev.shien.scheduling.workshop;

import com.google.common.collect.ImmutableList;
import dev.shien.domain.workshop.FixedSeat;
import dev.shien.domain.workshop.GroupSizes;
import dev.shien.domain.workshop.TableSize;
import dev.shien.domain.workshop.Tables;
import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;

/**
 * What is to be searched: the rounds whose groups are open, how many sit at each table, and who cannot be seated. A group of a
 * run has all for members who sit in it in any of the rounds; when some are absent it is smaller.
 */
final class Layout {

    final ImmutableList<OpenRounds> open;

    /** Who cannot be seated although present, by round and person. */
    final boolean[][] leftOut;

    private final Crowd crowd;
    private final GroupSizes size;
    private final int[] timesLeftOut;

    Layout(Crowd crowd) {
        this.crowd = crowd;
        this.size = crowd.problem.size();
        this.leftOut = new boolean[crowd.rounds][crowd.people];
        this.timesLeftOut = new int[crowd.people];
        this.open = crowd.runs().stream()
                .map(run -> open(
                        Arrays.stream(run).filter(crowd::open).toArray(),
                        Arrays.stream(run).filter(r -> !crowd.open(r)).toArray()))
                .filter(rounds -> rounds.members().length > 0)
                .collect(ImmutableList.toImmutableList());
    }

    private OpenRounds open(int[] rounds, int[] given) {
        Occupied occupied = new Occupied(crowd, given);
        int[] members = IntStream.range(0, crowd.people)
                .filter(p -> Arrays.stream(rounds).anyMatch(r -> crowd.present(r, p)))
                .toArray();
        int free = occupied.strangers(members);
        int seats = given.length == 0 ? size.seats(free) : (int) Math.min(free, occupied.room(free));
        int[] seated = without(rounds, members, occupied, free - seats);
        int[] locked = locked(rounds, occupied, seated);
        ImmutableList<TableSize> allowed = allowed(occupied, seated, locked);
        return new OpenRounds(rounds, seated, locked, allowed, tables(seated, locked, allowed), occupied.met());
    }

    /**
     * Leaves out as few as the sizes allow: who was left out least often before, then who stands last in the problem.
     *
     * @return the others
     */
    private int[] without(int[] rounds, int[] members, Occupied occupied, int excess) {
        int[] out = IntStream.of(members)
                .filter(p -> occupied.table(p) < 0)
                .boxed()
                .sorted(Comparator.<Integer>comparingInt(p -> timesLeftOut[p]).thenComparing(Comparator.reverseOrder()))
                .limit(excess)
                .mapToInt(p -> p)
                .toArray();
        for (int person : out) {
            timesLeftOut[person]++;
            for (int round : rounds) {
                leftOut[round][person] = crowd.present(round, person);
            }
        }
        return Arrays.stream(members)
                .filter(m -> Arrays.stream(out).noneMatch(o -> o == m))
                .toArray();
    }

    private int[] locked(int[] rounds, Occupied occupied, int[] seated) {
        int[] locked = new int[crowd.people];
        Arrays.fill(locked, -1);
        for (int person : seated) {
            locked[person] = occupied.table(person);
        }
        for (FixedSeat seat : crowd.problem.seats()) {
            if (Arrays.stream(rounds).anyMatch(r -> crowd.number(r) == seat.round())) {
                locked[crowd.index(seat.participant())] = seat.table() - 1;
            }
        }
        return locked;
    }

    private static ImmutableList<TableSize> allowed(Occupied occupied, int[] seated, int[] locked) {
        int pinned = Arrays.stream(seated).map(p -> locked[p] + 1).max().orElse(0);
        int groups = Math.max(occupied.groups(occupied.strangers(seated)), pinned);
        return IntStream.range(0, groups)
                .mapToObj(table -> occupied.open(table, groups, seated))
                .collect(ImmutableList.toImmutableList());
    }

    private ImmutableList<TableSize> tables(int[] seated, int[] locked, ImmutableList<TableSize> allowed) {
        if (size instanceof Tables || Arrays.stream(seated).anyMatch(p -> locked[p] >= 0)) {
            return allowed;
        }
        int groups = allowed.size();
        TableSize even = new TableSize(seated.length / groups, (seated.length + groups - 1) / groups);
        return allowed.stream().map(table -> even).collect(ImmutableList.toImmutableList());
    }
}
