package dev.shien.lottery.odds;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import dev.shien.domain.number.Rational;
import dev.shien.domain.selection.Chance;
import dev.shien.domain.selection.EntrantOdds;
import dev.shien.domain.selection.LockedDraw;
import dev.shien.domain.selection.QuotaOdds;
import dev.shien.domain.selection.QuotaSeats;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;

/** The chances of all entrants of a locked draw: for each quota by the best method that the rules leave. */
public final class DrawOdds {

    private static final int DIGITS = 12;

    private final LockedDraw lock;
    private final Field field;
    /** The draw played through over all quotas at once, if they depend on each other and it is small enough. */
    private final Optional<ImmutableMap<Kind, Rational>> playedAtOnce;
    /** Otherwise, each quota played through alone. */
    private final Map<Integer, Optional<ImmutableMap<Kind, Rational>>> played = new HashMap<>();

    private DrawOdds(LockedDraw lock) {
        this.lock = lock;
        field = Field.of(lock);
        playedAtOnce = dependOnEachOther() && canBePlayed() ? Playing.chances(field, field.kinds()) : Optional.empty();
    }

    /** Each quota's odds, in declared order. */
    public static ImmutableList<QuotaOdds> of(LockedDraw lock) {
        DrawOdds odds = new DrawOdds(lock);
        return IntStream.range(0, odds.field.quotas()).mapToObj(odds::quota).collect(ImmutableList.toImmutableList());
    }

    private QuotaOdds quota(int q) {
        QuotaSeats quota = lock.plan().quotas().get(q);
        Method method = method(q);
        Function<Kind, Chance> chances = chances(method, q);
        ImmutableList<EntrantOdds> entrants = field.kindsOf(q).entrySet().stream()
                .map(k -> new EntrantOdds(
                        field.weightsUnknown()
                                ? Optional.empty()
                                : Optional.of(k.getKey().weight()),
                        k.getKey().size(),
                        k.getKey().owners(),
                        k.getValue() * k.getKey().size(),
                        chances.apply(k.getKey())))
                .collect(ImmutableList.toImmutableList());
        return new QuotaOdds(
                quota.quota(), quota.seats(), quota.demand(), entrants, OddsWords.reason(method, quota, entrants));
    }

    private Method method(int q) {
        if (field.demand(q) == 0) {
            return Method.NOBODY;
        }
        if (everyoneIsIn(q)) {
            return Method.EVERYONE;
        }
        if (field.weightsUnknown()) {
            return Method.UNKNOWN;
        }
        if (formula(q).isPresent()) {
            return Method.FRACTION;
        }
        if (played(q).isPresent()) {
            return Method.PLAYED;
        }
        return field.bound() || (field.open() > 0 && (field.openFirst() || !field.oneTicket()))
                ? Method.BOUNDS
                : Method.INTEGRATED;
    }

    private Function<Kind, Chance> chances(Method method, int q) {
        return switch (method) {
            case NOBODY, EVERYONE -> kind -> Chance.exact(Rational.ONE);
            case UNKNOWN -> kind -> Chance.between(Rational.ZERO, Rational.ONE);
            case FRACTION -> {
                Chance chance = Chance.exact(formula(q).orElseThrow());
                yield kind -> chance;
            }
            case PLAYED -> {
                ImmutableMap<Kind, Rational> played = played(q).orElseThrow();
                yield kind -> readable(played.getOrDefault(kind, Rational.ZERO));
            }
            case INTEGRATED -> {
                ImmutableMap<Integer, Double> integrated = SingleChance.of(field, q);
                yield kind -> rounded(new BigDecimal(integrated.getOrDefault(kind.weight(), 0.0)));
            }
            case BOUNDS -> Bounds.of(field, q)::chance;
        };
    }

    private boolean everyoneIsIn(int q) {
        return field.bound()
                ? !field.drawNeeded() && !field.ownersBind()
                : !field.drawNeeded() || field.seats(q) >= field.demand(q);
    }

    /** The chance of all entrants of a quota where it is the same by symmetry and follows from numbers alone. */
    private Optional<Rational> formula(int q) {
        long weights = field.kindsOf(q).keySet().stream()
                .mapToInt(Kind::weight)
                .distinct()
                .count();
        if (field.bound() || weights > 1) {
            return Optional.empty();
        }
        Rational reserved = Rational.of(field.seats(q), field.demand(q));
        if (field.open() == 0) {
            return Optional.of(reserved);
        }
        if (!field.equalWeights() || !field.isPlentiful()) {
            return Optional.empty();
        }
        if (field.openFirst()) {
            return Optional.of(reserved.plus(Rational.of(field.open(), sum(field::demand))));
        }
        Rational open = Rational.of(field.open(), sum(i -> field.demand(i) - field.seats(i)));
        return field.oneTicket()
                ? Optional.empty()
                : Optional.of(reserved.plus(Rational.ONE.minus(reserved).times(open)));
    }

    private long sum(Function<Integer, Integer> ofQuota) {
        return IntStream.range(0, field.quotas()).mapToLong(ofQuota::apply).sum();
    }

    private Optional<ImmutableMap<Kind, Rational>> played(int q) {
        if (dependOnEachOther()) {
            return playedAtOnce;
        }
        return canBePlayed()
                ? played.computeIfAbsent(q, i -> Playing.chances(field, field.kindsOf(i)))
                : Optional.empty();
    }

    private boolean dependOnEachOther() {
        return field.open() > 0 || field.ownersBind();
    }

    /** Whether everyone's seat is settled when the ticket comes up: nothing that comes later changes it. */
    private boolean canBePlayed() {
        if (field.weightsUnknown() || (field.open() > 0 && (field.bound() || !field.oneTicket()))) {
            return false;
        }
        return !field.openFirst() || (field.open() > 0 ? field.isPlentiful() : !field.mayRelease());
    }

    /** Fractions of weighted draws grow beyond what anyone can read. */
    private static Chance readable(Rational chance) {
        if (chance.denominator().bitLength() <= Long.SIZE) {
            return Chance.exact(chance);
        }
        return rounded(new BigDecimal(chance.numerator())
                .divide(new BigDecimal(chance.denominator()), 2 * DIGITS, RoundingMode.HALF_EVEN));
    }

    private static Chance rounded(BigDecimal value) {
        Rational rounded =
                rational(value.max(BigDecimal.ZERO).min(BigDecimal.ONE).setScale(DIGITS, RoundingMode.HALF_EVEN));
        return new Chance(rounded, rounded, Chance.Precision.TWELVE_DIGITS);
    }

    /** A decimal number as a fraction, rounded in a direction to 12 places. */
    static Rational rational(BigDecimal value, RoundingMode rounding) {
        return rational(value.setScale(DIGITS, rounding));
    }

    private static Rational rational(BigDecimal value) {
        return new Rational(value.unscaledValue(), BigInteger.TEN.pow(value.scale()));
    }
}
