package dev.shien.scheduling.internal.measure;

import com.google.common.collect.ImmutableList;
import dev.shien.domain.reason.Reason;
import dev.shien.domain.workshop.criterion.Criterion;
import dev.shien.scheduling.internal.crowd.Crowd;
import dev.shien.scheduling.internal.crowd.Rounds;
import java.util.stream.IntStream;

/** A criterion that looks at each group of each round by itself. */
abstract class GroupMeasure extends Measure {

    GroupMeasure(Crowd crowd, Criterion criterion) {
        super(crowd, criterion);
    }

    /** How much a group, not empty, has against the criterion, in thousandths. */
    abstract long against(int round, int[] members);

    /** The least that all groups of an open round together have against it. */
    abstract long least(int round, Rounds rounds, Bounds bounds);

    /** A group that has something against the criterion; a full sentence. */
    abstract Reason breach(int round, int table, int[] members);

    @Override
    public final long amount(Rounds rounds) {
        long amount = 0;
        for (int round = 0; round < crowd.rounds(); round++) {
            amount += amount(round, rounds);
        }
        return amount;
    }

    private long amount(int round, Rounds rounds) {
        long amount = 0;
        for (int[] table : rounds.tables(round)) {
            amount += table.length == 0 ? 0 : against(round, table);
        }
        return amount;
    }

    @Override
    public final long bound(Rounds rounds, Bounds bounds) {
        long bound = 0;
        for (int round = 0; round < crowd.rounds(); round++) {
            bound += crowd.open(round) ? least(round, rounds, bounds) : amount(round, rounds);
        }
        return bound;
    }

    @Override
    public final boolean impossible(Rounds rounds, Bounds bounds) {
        return IntStream.range(0, crowd.rounds())
                .filter(crowd::open)
                .anyMatch(round -> rounds.seated(round) > 0 && least(round, rounds, bounds) > 0);
    }

    @Override
    public final ImmutableList<Reason> breaches(Rounds rounds) {
        ImmutableList.Builder<Reason> breaches = ImmutableList.builder();
        for (int round = 0; round < crowd.rounds(); round++) {
            int[][] tables = crowd.open(round) ? rounds.tables(round) : new int[0][];
            for (int t = 0; t < tables.length; t++) {
                if (tables[t].length > 0 && against(round, tables[t]) > 0) {
                    breaches.add(breach(round, t, tables[t]));
                }
            }
        }
        return breaches.build();
    }
}
