package dev.shien.lottery.odds;

import com.google.common.collect.ImmutableMap;
import dev.shien.domain.number.Rational;
import dev.shien.domain.selection.Chance;
import java.math.RoundingMode;
import java.util.stream.IntStream;

/**
 * Proven bounds for what is too large to be played through. Whoever comes up while all before take fewer seats than their
 * quota has reserved, even if each of them were the largest joint entry, is in; and every single entrant whom no owner's
 * limit touches and who comes up before is in as well, so that whoever comes after more of them than the quota can have
 * seats is not.
 */
final class Bounds {

    private final Field field;
    private final int quota;
    private final int seats;
    private final int largest;
    private final AmongFirst amongAll;
    private final AmongFirst amongSingle;

    private Bounds(Field field, int quota) {
        this.field = field;
        this.quota = quota;
        seats = field.seats(quota);
        ImmutableMap<Kind, Integer> own = field.kindsOf(quota);
        largest = own.keySet().stream().mapToInt(Kind::size).max().orElse(1);
        amongAll = new AmongFirst(own, kind -> true, RoundingMode.DOWN);
        amongSingle = new AmongFirst(own, Bounds::isSingle, RoundingMode.UP);
    }

    /** What bounds the chances of the entrants of a quota. */
    static Bounds of(Field field, int quota) {
        return new Bounds(field, quota);
    }

    private static boolean isSingle(Kind kind) {
        return kind.size() == 1 && kind.owners().isEmpty();
    }

    /** The bounds for a kind of the quota. */
    Chance chance(Kind kind) {
        return Chance.between(least(kind), greatest(kind));
    }

    private Rational least(Kind kind) {
        boolean roomMayLack = field.openFirst() && field.max(quota) < (long) seats + field.open();
        if (!kind.owners().isEmpty() || roomMayLack || seats < kind.size()) {
            return Rational.ZERO;
        }
        return amongAll.chance(kind, (seats - kind.size()) / largest);
    }

    private Rational greatest(Kind kind) {
        if (!field.oneTicket() && (field.open() > 0 || field.mayRelease())) {
            return Rational.ONE;
        }
        long reserved = field.mayRelease()
                ? IntStream.range(0, field.quotas()).mapToLong(field::seats).sum()
                : seats;
        long most = Math.min(field.max(quota), reserved + field.open());
        return most < kind.size() ? Rational.ZERO : amongSingle.chance(kind, (int) (most - kind.size()));
    }
}
