package dev.shien.lottery.odds;

import com.google.common.collect.ImmutableMap;
import dev.shien.domain.number.Rational;
import dev.shien.domain.selection.Chance;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/**
 * Proven bounds for what is too large to be played through. Whoever comes up while all before take fewer seats than their
 * quota has reserved, even if each of them were the largest joint entry, is in; and every single entrant whom no owner's
 * limit touches and who comes up before is in as well, so that whoever comes after more of them than the quota can have
 * seats is not.
 */
final class Bounds {

    private static final BigDecimal ERROR = new BigDecimal("1e-12");

    private final Field field;
    private final Kind kind;
    private final ImmutableMap<Kind, Integer> own;

    private Bounds(Field field, Kind kind) {
        this.field = field;
        this.kind = kind;
        own = field.kindsOf(kind.quota());
    }

    static Chance of(Field field, Kind kind) {
        Bounds bounds = new Bounds(field, kind);
        return Chance.between(bounds.least(), bounds.greatest());
    }

    private Rational least() {
        int seats = field.seats(kind.quota());
        boolean roomMayLack = field.openFirst() && field.max(kind.quota()) < (long) seats + field.open();
        if (!kind.owners().isEmpty() || roomMayLack || seats < kind.size()) {
            return Rational.ZERO;
        }
        int largest = own.keySet().stream().mapToInt(Kind::size).max().orElse(1);
        return amongFirst((seats - kind.size()) / largest, k -> true, RoundingMode.DOWN);
    }

    private Rational greatest() {
        int seats = field.seats(kind.quota());
        if (!field.oneTicket() && (field.open() > 0 || field.mayRelease())) {
            return Rational.ONE;
        }
        long reserved = field.mayRelease()
                ? IntStream.range(0, field.quotas()).mapToLong(field::seats).sum()
                : seats;
        long most = Math.min(field.max(kind.quota()), reserved + field.open());
        if (most < kind.size()) {
            return Rational.ZERO;
        }
        return amongFirst(
                (int) (most - kind.size()), k -> k.size() == 1 && k.owners().isEmpty(), RoundingMode.UP);
    }

    /** The probability that at most so many of some kinds come up before. */
    private Rational amongFirst(int before, Predicate<Kind> some, RoundingMode rounding) {
        if (own.keySet().stream().mapToInt(Kind::weight).distinct().count() == 1) {
            long others = own.entrySet().stream()
                    .filter(k -> some.test(k.getKey()))
                    .mapToLong(k -> k.getValue() - (k.getKey().equals(kind) ? 1 : 0))
                    .sum();
            return before >= others ? Rational.ONE : Rational.of(before + 1L, others + 1);
        }
        ImmutableMap<Kind, Integer> others = SingleChance.without(kind, counted(some));
        double value = RaceIntegral.of(
                kind.weight(), moment -> RaceIntegral.cameUp(others, moment).atMost(before));
        BigDecimal outward = rounding == RoundingMode.UP ? ERROR : ERROR.negate();
        BigDecimal rounded =
                new BigDecimal(value).add(outward).max(BigDecimal.ZERO).min(BigDecimal.ONE);
        return DrawOdds.rational(rounded, rounding);
    }

    private ImmutableMap<Kind, Integer> counted(Predicate<Kind> some) {
        ImmutableMap.Builder<Kind, Integer> counted = ImmutableMap.builder();
        for (Map.Entry<Kind, Integer> other : own.entrySet()) {
            if (some.test(other.getKey())) {
                counted.put(other);
            }
        }
        return counted.buildOrThrow();
    }
}
