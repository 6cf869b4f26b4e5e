package dev.shien.testkit.visit;

import static dev.shien.testkit.visit.VisitProblems.FIRST;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import dev.shien.domain.visit.DaySpan;
import dev.shien.domain.visit.VisitedCompany;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Companies with what they need, when they can be visited and what they wish. */
final class CompanyParts {

    private CompanyParts() {}

    /**
     * A company.
     *
     * @param phases how many phases the problem has, numbered from 1
     * @param experts how many experts it has
     */
    static Arbitrary<VisitedCompany> company(int index, int phases, int experts) {
        return Combinators.combine(days(index), asks(phases), WishParts.wishes(phases, experts))
                .as((days, asks, wishes) -> asks.apply(days)
                        .id("c" + (index + 1))
                        .addAllWishes(wishes)
                        .build());
    }

    /** When it can be visited. */
    private static Arbitrary<VisitedCompany.Builder> days(int index) {
        Arbitrary<Optional<LocalDate>> earliest =
                Arbitraries.integers().between(0, 10).map(FIRST::plusDays).optional(0.5);
        Arbitrary<Set<LocalDate>> unavailable = day().set().ofMaxSize(4);
        Arbitrary<DaySpan> span = Combinators.combine(day(), Arbitraries.of(9, 11, 13, 15))
                .as((date, hour) -> new DaySpan(date, LocalTime.of(hour, 0), LocalTime.of(hour + 2, 0)));
        return Combinators.combine(earliest, unavailable, span.list().ofMaxSize(4), series(index))
                .as((first, whole, parts, series) -> VisitedCompany.builder()
                        .earliest(first)
                        .addAllUnavailable(whole)
                        .addAllUnavailableSpans(parts)
                        .series(series));
    }

    private static Arbitrary<LocalDate> day() {
        return Arbitraries.integers().between(0, 30).map(FIRST::plusDays);
    }

    private static Arbitrary<Optional<String>> series(int index) {
        return Arbitraries.just(VisitProblems.LATER).optional(index == 0 ? 0.2 : 0.5);
    }

    /** What it asks for, to be added to a builder. */
    private static Arbitrary<Asks> asks(int phases) {
        Arbitrary<Set<Integer>> changes =
                Arbitraries.integers().between(2, Math.max(2, phases)).set().ofMaxSize(phases > 1 ? 1 : 0);
        Arbitrary<ImmutableMap<Integer, ImmutableMap<String, Integer>>> later = phases == 0
                ? Arbitraries.just(ImmutableMap.of())
                : Combinators.combine(Arbitraries.integers().between(1, phases), ExpertParts.specialities())
                        .as((phase, needs) -> ImmutableMap.of(phase, weighed(needs)));
        Arbitrary<Optional<ImmutableMap<Integer, ImmutableMap<String, Integer>>>> sometimes = later.optional(0.5);
        return Combinators.combine(
                        ExpertParts.specialities(),
                        sometimes,
                        ExpertParts.modes(),
                        Arbitraries.of("ja", "en").set().ofMaxSize(1),
                        TravelParts.place(),
                        changes)
                .as((needs, next, modes, languages, place, others) -> builder -> builder.putAllNeeds(weighed(needs))
                        .putAllNeedsFrom(next.orElse(ImmutableMap.of()))
                        .addAllModes(modes)
                        .addAllLanguages(languages)
                        .place(place)
                        .addAllOtherExpertFrom(others));
    }

    private static ImmutableMap<String, Integer> weighed(ImmutableSet<String> needs) {
        return needs.stream().collect(ImmutableMap.toImmutableMap(need -> need, need -> 1 + need.length() % 3));
    }

    /** Adds to a builder. */
    private interface Asks {
        VisitedCompany.Builder apply(VisitedCompany.Builder builder);
    }
}
