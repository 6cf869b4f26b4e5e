package dev.shien.testkit.visit;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.shien.domain.calendar.BusinessCalendar;
import dev.shien.domain.plan.ClosedDay;
import dev.shien.domain.reason.Text;
import dev.shien.domain.visit.Availability;
import dev.shien.domain.visit.Expert;
import dev.shien.domain.visit.Visit;
import dev.shien.domain.visit.VisitMode;
import dev.shien.domain.visit.VisitPhase;
import dev.shien.domain.visit.VisitProblem;
import dev.shien.domain.visit.VisitedCompany;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Small visit problems of every shape in the summer of 2024, also such as cannot be solved. */
public final class VisitProblems {

    private static final LocalDate FIRST = LocalDate.of(2024, 7, 1);

    private VisitProblems() {}

    /** Any problem: narrow windows, few experts, absences, limits, given visits, a moment within the year. */
    public static Arbitrary<VisitProblem> any() {
        return problems(
                        Arbitraries.integers().between(0, 5),
                        Arbitraries.integers().between(0, 4),
                        Arbitraries.integers().between(0, 3),
                        span(
                                Arbitraries.integers().between(0, 27),
                                Arbitraries.integers().between(1, 8)),
                        6)
                .withoutEdgeCases();
    }

    /** Problems so small that everything can be tried, see {@link ExhaustiveVisits}. */
    public static Arbitrary<VisitProblem> tiny() {
        return problems(
                        Arbitraries.integers().between(1, 2),
                        Arbitraries.integers().between(1, 2),
                        Arbitraries.integers().between(1, 2),
                        span(Arbitraries.integers().between(0, 9), Arbitraries.just(2)),
                        2)
                .withoutEdgeCases();
    }

    private static Arbitrary<VisitProblem> problems(
            Arbitrary<Integer> companyCount,
            Arbitrary<Integer> phaseCount,
            Arbitrary<Integer> expertCount,
            Arbitrary<Availability> span,
            int spans) {
        Arbitrary<ImmutableList<VisitPhase>> phases = phaseCount.flatMap(n -> listOf(n, VisitProblems::phase));
        Arbitrary<ImmutableList<VisitedCompany>> companies =
                companyCount.flatMap(n -> listOf(n, VisitProblems::company));
        Arbitrary<ImmutableList<Expert>> experts = expertCount.flatMap(n -> listOf(n, i -> expert(i, span, spans)));
        Arbitrary<Optional<LocalDate>> now =
                Arbitraries.integers().between(0, 20).map(FIRST::plusDays).optional(0.3);
        return Combinators.combine(phases, companies, experts, days(), now, Arbitraries.of(true, false))
                .as(VisitProblems::problem);
    }

    private static VisitProblem problem(
            ImmutableList<VisitPhase> phases,
            ImmutableList<VisitedCompany> companies,
            ImmutableList<Expert> experts,
            Set<LocalDate> sessionDays,
            Optional<LocalDate> now,
            boolean pinned) {
        return VisitProblem.builder()
                .zone(ZoneId.of("Asia/Tokyo"))
                .addAllPhases(phases)
                .addAllCompanies(companies)
                .addAllExperts(experts)
                .addAllSessionDays(sessionDays)
                .addAllClosedDays(ClosedDay.between(BusinessCalendar.government(), FIRST, FIRST.plusDays(40)))
                .now(now.map(date -> date.atTime(12, 0)))
                .stepMinutes(60)
                .addAllPins(pinned ? pins(phases, companies, experts) : ImmutableList.of())
                .build();
    }

    /** The first visit of the first company, on a day of its own. */
    private static ImmutableList<Visit> pins(
            ImmutableList<VisitPhase> phases, ImmutableList<VisitedCompany> companies, ImmutableList<Expert> experts) {
        if (phases.isEmpty() || companies.isEmpty() || experts.isEmpty()) {
            return ImmutableList.of();
        }
        return ImmutableList.of(new Visit(
                companies.get(0).id(),
                phases.get(0).number(),
                experts.get(0).id(),
                FIRST.plusDays(1).atTime(10, 0),
                FIRST.plusDays(1).atTime(11, 30),
                VisitMode.ONLINE));
    }

    private static <T> Arbitrary<ImmutableList<T>> listOf(int count, IntFunction<Arbitrary<T>> element) {
        return Combinators.combine(IntStream.range(0, count).mapToObj(element).toList())
                .as(ImmutableList::copyOf);
    }

    private static Arbitrary<VisitPhase> phase(int index) {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 7),
                        Arbitraries.integers().between(0, 14),
                        Arbitraries.integers().between(1, 8),
                        Arbitraries.of(60, 120),
                        Arbitraries.of(VisitMode.class).set())
                .as((from, length, gap, minutes, modes) -> VisitPhase.builder()
                        .number(index + 1)
                        .name(Text.of("第" + (index + 1) + "回", "Visit " + (index + 1)))
                        .from(FIRST.plusDays(7L * index + from))
                        .to(FIRST.plusDays(7L * index + from + length))
                        .minutes(minutes)
                        .leastGapDays(gap)
                        .addAllModes(modes)
                        .build());
    }

    private static Arbitrary<VisitedCompany> company(int index) {
        Arbitrary<Optional<LocalDate>> earliest =
                Arbitraries.integers().between(0, 10).map(FIRST::plusDays).optional(0.5);
        return Combinators.combine(specialities(), modes(), days(), earliest).as((needs, modes, unavailable, first) -> {
            VisitedCompany.Builder company = VisitedCompany.builder();
            needs.forEach(need -> company.putNeed(need, 1 + need.length() % 3));
            return company.id("c" + (index + 1))
                    .addAllModes(modes)
                    .addAllUnavailable(unavailable)
                    .earliest(first)
                    .build();
        });
    }

    private static Arbitrary<Expert> expert(int index, Arbitrary<Availability> span, int spans) {
        Arbitrary<List<Availability>> calendar = span.list().ofMaxSize(spans).uniqueElements(Availability::date);
        return Combinators.combine(
                        specialities(),
                        modes(),
                        calendar,
                        Arbitraries.integers().between(1, 3),
                        totals())
                .as((offers, modes, spansOf, perDay, total) -> {
                    Expert.Builder expert = Expert.builder()
                            .id("e" + (index + 1))
                            .addAllSpecialities(offers)
                            .addAllModes(modes)
                            .addAllCalendar(spansOf)
                            .greatestPerDay(perDay);
                    total.ifPresent(expert::greatestTotal);
                    return expert.build();
                });
    }

    private static Arbitrary<Availability> span(Arbitrary<Integer> day, Arbitrary<Integer> hours) {
        return Combinators.combine(day, Arbitraries.of(9, 10, 13), hours).as((d, from, length) -> {
            LocalTime start = LocalTime.of(from, 0);
            return new Availability(FIRST.plusDays(d), start, start.plusHours(length));
        });
    }

    private static Arbitrary<Optional<Integer>> totals() {
        return Arbitraries.integers().between(0, 4).optional(0.4);
    }

    private static Arbitrary<ImmutableSet<String>> specialities() {
        return Arbitraries.of("a", "bb", "ccc").set().ofMaxSize(2).map(ImmutableSet::copyOf);
    }

    private static Arbitrary<ImmutableSet<VisitMode>> modes() {
        return Arbitraries.of(VisitMode.class).set().ofMinSize(1).map(ImmutableSet::copyOf);
    }

    private static Arbitrary<Set<LocalDate>> days() {
        return Arbitraries.integers().between(0, 30).map(FIRST::plusDays).set().ofMaxSize(4);
    }
}
