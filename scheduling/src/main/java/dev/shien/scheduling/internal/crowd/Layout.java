package dev.shien.scheduling.internal.crowd;

import com.google.common.collect.ImmutableList;
import dev.shien.domain.workshop.FixedSeat;
import dev.shien.domain.workshop.GroupSize;
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
public final class Layout {

    private final Crowd crowd;
    private final Sizing sizing;
    private final GroupSizes size;
    private final ImmutableList<OpenRounds> open;
    private final boolean[][] leftOut;
    private final int[] timesLeftOut;

    /**
     * What is to be searched in a problem.
     *
     * @param sizing how the sizes of groups are chosen
     */
    public Layout(Crowd crowd, Sizing sizing) {
        this.crowd = crowd;
        this.sizing = sizing;
        this.size = crowd.problem().size();
        this.leftOut = new boolean[crowd.rounds()][crowd.people()];
        this.timesLeftOut = new int[crowd.people()];
        this.open = crowd.runs().stream()
                .map(run -> open(
                        Arrays.stream(run).filter(crowd::open).toArray(),
                        Arrays.stream(run).filter(r -> !crowd.open(r)).toArray()))
                .filter(rounds -> rounds.members().length > 0)
                .collect(ImmutableList.toImmutableList());
    }

    /** The rounds whose groups are to be found, in lists that share their groups; without those in which nobody is to be seated. */
    public ImmutableList<OpenRounds> open() {
        return open;
    }

    /** Whether somebody cannot be seated in a round although present. */
    public boolean leftOut(int round, int person) {
        return leftOut[round][person];
    }

    private OpenRounds open(int[] rounds, int[] given) {
        Occupied occupied = new Occupied(crowd, given, size);
        int[] members = IntStream.range(0, crowd.people())
                .filter(p -> Arrays.stream(rounds).anyMatch(r -> crowd.present(r, p)))
                .toArray();
        int free = occupied.strangers(members);
        int seats = occupied.none() ? size.seats(free) : (int) Math.min(free, occupied.room(free));
        int[] seated = without(rounds, members, occupied, free - seats);
        int[] locked = locked(rounds, occupied, seated);
        ImmutableList<TableSize> allowed = allowed(rounds, occupied, seated, locked);
        return new OpenRounds(rounds, seated, locked, allowed, tables(seated, locked, allowed), given.length > 0);
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
        int[] locked = new int[crowd.people()];
        Arrays.fill(locked, -1);
        for (int person : seated) {
            locked[person] = occupied.table(person);
        }
        for (FixedSeat seat : crowd.problem().seats()) {
            if (Arrays.stream(rounds).anyMatch(r -> crowd.number(r) == seat.round())) {
                locked[crowd.index(seat.participant())] = seat.table() - 1;
            }
        }
        return locked;
    }

    private ImmutableList<TableSize> allowed(int[] rounds, Occupied occupied, int[] seated, int[] locked) {
        int pinned = Arrays.stream(seated).map(p -> locked[p] + 1).max().orElse(0);
        int strangers = occupied.strangers(seated);
        boolean anyNumber = sizing.kind() == Sizing.Kind.ANY && !(occupied.none() && oneNumber(strangers));
        int groups =
                Math.max(anyNumber ? occupied.mostGroups(strangers) : occupied.groups(strangers, more(rounds)), pinned);
        return IntStream.range(0, groups)
                .mapToObj(table -> occupied.open(table, groups, seated))
                .map(table -> anyNumber && size instanceof GroupSize ? new TableSize(0, table.greatest()) : table)
                .collect(ImmutableList.toImmutableList());
    }

    /** How many groups more than come nearest to the target. */
    private int more(int[] rounds) {
        return rounds.length == 0 ? 0 : sizing.more().get(rounds[0]);
    }

    /** Whether so many people can form but one number of groups. */
    private boolean oneNumber(int people) {
        return !(size instanceof GroupSize range)
                || people / range.least() <= (people + range.greatest() - 1) / range.greatest();
    }

    /** Whether the search looks at all sizes that the problem allows. */
    public boolean looksAtAllSizes() {
        return open.stream()
                .allMatch(rounds -> rounds.tables().equals(rounds.allowed())
                        && !rounds.partlyGiven()
                        && oneNumber(rounds.members().length));
    }

    private ImmutableList<TableSize> tables(int[] seated, int[] locked, ImmutableList<TableSize> allowed) {
        boolean decided = Arrays.stream(seated).anyMatch(p -> locked[p] >= 0);
        if (sizing.kind() != Sizing.Kind.EVEN || size instanceof Tables || decided) {
            return allowed;
        }
        int groups = allowed.size();
        TableSize even = new TableSize(seated.length / groups, (seated.length + groups - 1) / groups);
        return allowed.stream().map(table -> even).collect(ImmutableList.toImmutableList());
    }
}
