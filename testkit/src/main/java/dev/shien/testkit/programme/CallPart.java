package dev.shien.testkit.programme;

import com.google.common.collect.ImmutableList;
import dev.shien.domain.programme.Call;
import dev.shien.domain.programme.PlannedDraw;
import dev.shien.domain.selection.Source;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** One call or several with their draws, dates in order. */
final class CallPart {

    private static final LocalDate START = LocalDate.of(2024, 3, 1);
    private static final int LONGEST_STEP = 30;
    private static final int STEPS = 4;
    private static final int MOST = 3;
    private static final int SECONDS_OF_DAY = 24 * 60 * 60;

    private CallPart() {}

    static Arbitrary<ImmutableList<Call>> any() {
        return Arbitraries.integers()
                .between(1, MOST)
                .flatMap(count -> Combinators.combine(java.util.stream.IntStream.range(0, count)
                                .mapToObj(CallPart::call)
                                .toList())
                        .as(ImmutableList::copyOf));
    }

    private static Arbitrary<Call> call(int index) {
        Arbitrary<List<Integer>> steps =
                Arbitraries.integers().between(0, LONGEST_STEP).list().ofSize(STEPS);
        Arbitrary<LocalTime> times =
                Arbitraries.integers().between(0, SECONDS_OF_DAY - 1).map(LocalTime::ofSecondOfDay);
        return steps.flatMap(s -> {
            LocalDate closes = START.plusDays(1 + s.get(0));
            LocalDate locks = closes.plusDays(s.get(1));
            LocalDate notice = locks.plusDays(s.get(2));
            return Combinators.combine(Texts.any(), times, times, days(), days(), draws(index, locks))
                    .as((title, opens, closesAt, contact, consents, draws) -> new Call(
                            "call-" + index,
                            title,
                            LocalDateTime.of(START, opens),
                            LocalDateTime.of(closes, closesAt),
                            contact,
                            draws,
                            notice,
                            notice.plusDays(s.get(3)),
                            consents));
        });
    }

    private static Arbitrary<Integer> days() {
        return Arbitraries.integers().between(1, LONGEST_STEP);
    }

    private static Arbitrary<ImmutableList<PlannedDraw>> draws(int call, LocalDate locks) {
        return sources().list().ofMinSize(1).ofMaxSize(2).map(sources -> {
            ImmutableList.Builder<PlannedDraw> draws = ImmutableList.builder();
            for (int i = 0; i < sources.size(); i++) {
                draws.add(new PlannedDraw("draw-" + call + "-" + i, locks, sources.get(i)));
            }
            return draws.build();
        });
    }

    private static Arbitrary<ImmutableList<Source>> sources() {
        return Arbitraries.of(
                ImmutableList.of(),
                ImmutableList.of(Source.undated("dice")),
                ImmutableList.of(
                        Source.undated("宝くじ"),
                        Source.of("beacon", START.atTime(12, 0).atOffset(ZoneOffset.ofHours(9))),
                        Source.of("bourse", START.atTime(12, 0, 1).atOffset(ZoneOffset.UTC))));
    }
}
