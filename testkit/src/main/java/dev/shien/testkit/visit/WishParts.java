package dev.shien.testkit.visit;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.shien.domain.visit.VisitMode;
import dev.shien.domain.visit.VisitWish;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.List;
import java.util.OptionalInt;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Wishes of every kind. */
final class WishParts {

    private WishParts() {}

    static Arbitrary<List<VisitWish>> wishes(int phases, int experts) {
        Arbitrary<OptionalInt> phase =
                Arbitraries.integers().between(0, phases).map(n -> n == 0 ? OptionalInt.empty() : OptionalInt.of(n));
        Arbitrary<VisitWish> wish = Combinators.combine(
                        Arbitraries.integers().between(experts == 0 ? 2 : 0, 4),
                        Arbitraries.integers().between(1, 5),
                        phase,
                        Arbitraries.integers().between(0, 999))
                .as((kind, weight, of, which) -> wish(kind, weight, of, which, experts));
        return wish.list().ofMaxSize(3);
    }

    private static VisitWish wish(int kind, int weight, OptionalInt phase, int which, int experts) {
        return switch (kind) {
            case 0 -> new VisitWish.ByExpert("e" + (1 + which % experts), weight, phase);
            case 1 -> new VisitWish.NotByExpert("e" + (1 + which % experts), weight, phase);
            case 2 -> new VisitWish.OnWeekdays(weekdays(which), weight, phase);
            case 3 ->
                new VisitWish.AtTime(LocalTime.of(9 + which % 4, 0), LocalTime.of(13 + which % 3, 30), weight, phase);
            default -> new VisitWish.InMode(which % 2 == 0 ? VisitMode.ON_SITE : VisitMode.ONLINE, weight, phase);
        };
    }

    private static ImmutableSet<DayOfWeek> weekdays(int which) {
        return ImmutableSet.copyOf(ImmutableList.of(
                DayOfWeek.of(1 + which % 5), DayOfWeek.of(1 + which % 3), DayOfWeek.of(1 + which % 2)));
    }
}
