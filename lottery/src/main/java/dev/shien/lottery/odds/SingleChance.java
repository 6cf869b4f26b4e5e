package dev.shien.lottery.odds;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * Chances of single entrants where reserved seats are given first and one ticket counts for all seats: an entrant is in if
 * fewer of its quota came up before than it has seats, or if those beyond the seats of all quotas, as far as the maxima
 * let them, are fewer than the open seats. Until a moment, all came up or not independently of each other.
 */
final class SingleChance {

    private final Field field;
    private final Kind kind;
    private final ImmutableList<ImmutableMap<Kind, Integer>> others;

    private SingleChance(Field field, Kind kind) {
        this.field = field;
        this.kind = kind;
        others = IntStream.range(0, field.quotas())
                .mapToObj(q -> without(kind, field.kindsOf(q)))
                .collect(ImmutableList.toImmutableList());
    }

    /** The chance of an entrant of that kind, to about 13 digits. */
    static double of(Field field, Kind kind) {
        return RaceIntegral.of(kind.weight(), new SingleChance(field, kind)::in);
    }

    /** The entrants but one of that kind. */
    static ImmutableMap<Kind, Integer> without(Kind one, Map<Kind, Integer> kinds) {
        ImmutableMap.Builder<Kind, Integer> others = ImmutableMap.builder();
        kinds.forEach((kind, count) -> others.put(kind, count - (kind.equals(one) ? 1 : 0)));
        return others.buildOrThrow();
    }

    private double in(double moment) {
        int seats = field.seats(kind.quota());
        Counts own = cameUp(kind.quota(), moment);
        double in = own.atMost(seats - 1);
        int room = Math.min(field.open(), field.max(kind.quota()) - seats);
        if (room > 0 && own.greatest() >= seats) {
            Counts beyond = othersBeyond(moment);
            for (int r = Math.max(seats, own.least()); r < seats + room && r <= own.greatest(); r++) {
                in += own.of(r) * beyond.atMost(field.open() - 1 - (r - seats));
            }
        }
        return in;
    }

    /** How many of the other quotas take open seats, if there are enough. */
    private Counts othersBeyond(double moment) {
        Counts beyond = Counts.NONE;
        for (int q = 0; q < field.quotas(); q++) {
            if (q != kind.quota()) {
                int room = Math.min(field.max(q) - field.seats(q), field.open());
                beyond = beyond.plus(cameUp(q, moment).beyond(field.seats(q), room));
            }
        }
        return beyond;
    }

    private Counts cameUp(int quota, double moment) {
        return RaceIntegral.cameUp(others.get(quota), moment);
    }
}
