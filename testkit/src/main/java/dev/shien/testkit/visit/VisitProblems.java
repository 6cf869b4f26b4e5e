package dev.shien.testkit.visit;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import dev.shien.domain.calendar.BusinessCalendar;
import dev.shien.domain.calendar.DateRange;
import dev.shien.domain.plan.ClosedDay;
import dev.shien.domain.visit.DaySpan;
import dev.shien.domain.visit.Expert;
import dev.shien.domain.visit.SameExpert;
import dev.shien.domain.visit.VisitPhase;
import dev.shien.domain.visit.VisitProblem;
import dev.shien.domain.visit.VisitWeights;
import dev.shien.domain.visit.VisitedCompany;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** Small visit problems of every shape in the summer of 2024, also such as cannot be solved. */
public final class VisitProblems {

    static final LocalDate FIRST = LocalDate.of(2024, 7, 1);

    /** The name of the series of those who sit in sessions of their own, some days after the programme's. */
    static final String LATER = "later";

    private static final int DAYS = 40;
    private static final int CHOICES = 40;

    private VisitProblems() {}

    /** Any problem: narrow windows, few experts, absences, limits, travel, wishes, given visits, a plan before. */
    public static Arbitrary<VisitProblem> any() {
        return any(weights());
    }

    /** Any problem with certain weights. */
    static Arbitrary<VisitProblem> any(Arbitrary<VisitWeights> weights) {
        return problems(
                        Arbitraries.integers().between(0, 5),
                        Arbitraries.integers().between(0, 4),
                        Arbitraries.integers().between(0, 3),
                        ExpertParts.calendar(27, 8, 6),
                        weights)
                .withoutEdgeCases();
    }

    /** Problems so small that everything can be tried, see {@link ExhaustiveVisits}. */
    public static Arbitrary<VisitProblem> tiny() {
        return problems(
                        Arbitraries.integers().between(1, 2),
                        Arbitraries.integers().between(1, 2),
                        Arbitraries.integers().between(1, 2),
                        ExpertParts.calendar(9, 3, 2),
                        weights())
                .withoutEdgeCases();
    }

    private static Arbitrary<VisitProblem> problems(
            Arbitrary<Integer> companyCount,
            Arbitrary<Integer> phaseCount,
            Arbitrary<Integer> expertCount,
            Arbitrary<ImmutableList<DaySpan>> calendar,
            Arbitrary<VisitWeights> weights) {
        return Combinators.combine(companyCount, phaseCount, expertCount).flatAs((companies, phases, experts) -> {
            Arbitrary<ImmutableList<VisitedCompany>> whom =
                    listOf(companies, i -> CompanyParts.company(i, phases, experts));
            return Combinators.combine(
                            frames(weights),
                            listOf(phases, PhaseParts::phase),
                            whom,
                            listOf(experts, i -> ExpertParts.expert(i, calendar)),
                            moment(20),
                            moment(25),
                            Arbitraries.integers().between(0, 999).list().ofSize(CHOICES))
                    .as(VisitProblems::problem);
        });
    }

    private static VisitProblem problem(
            VisitProblem.Builder frame,
            ImmutableList<VisitPhase> phases,
            ImmutableList<VisitedCompany> companies,
            ImmutableList<Expert> experts,
            Optional<LocalDate> now,
            Optional<LocalDate> announced,
            List<Integer> choices) {
        VisitProblem.Builder problem = frame.build().frame();
        problem.addAllPhases(phases).addAllCompanies(companies).addAllExperts(experts);
        // Some visits of plans before start just at that moment.
        Optional<LocalDateTime> moment = now.map(date -> date.atTime(9 + date.getDayOfMonth() % 3, 0));
        GivenParts given = new GivenParts(problem.build(), moment, choices);
        moment.ifPresent(problem::now);
        announced.ifPresent(problem::announcedUntil);
        return problem.addAllPins(given.pins()).addAllPrevious(given.previous()).build();
    }

    private static Arbitrary<VisitProblem.Builder> frames(Arbitrary<VisitWeights> weights) {
        Arbitrary<ImmutableMap<Integer, LocalDate>> sessions = Arbitraries.integers()
                .between(2, 12)
                .map(day -> ImmutableMap.of(1, FIRST.plusDays(day), 2, FIRST.plusDays(day + 9L)));
        return Combinators.combine(
                        sessions,
                        Arbitraries.integers().between(18, DAYS),
                        TravelParts.travel(),
                        Arbitraries.frequencyOf(
                                Tuple.of(3, Arbitraries.just(SameExpert.WISHED)),
                                Tuple.of(1, Arbitraries.just(SameExpert.REQUIRED))),
                        Arbitraries.of(0, 30, 60),
                        weights)
                .as((dates, length, travel, same, pause, weight) -> VisitProblem.builder()
                        .zone(ZoneId.of("Asia/Tokyo"))
                        .period(new DateRange(FIRST, FIRST.plusDays(length)))
                        .putAllSessions(dates)
                        .putAllSeries(ImmutableMap.of(LATER, later(dates)))
                        .travel(travel)
                        .addAllClosedDays(ClosedDay.between(BusinessCalendar.government(), FIRST, FIRST.plusDays(DAYS)))
                        .sameExpert(same)
                        .stepMinutes(60)
                        .breakMinutes(pause)
                        .weights(weight));
    }

    private static ImmutableMap<Integer, LocalDate> later(ImmutableMap<Integer, LocalDate> sessions) {
        return sessions.entrySet().stream()
                .collect(ImmutableMap.toImmutableMap(
                        e -> e.getKey(), e -> e.getValue().plusDays(3)));
    }

    private static Arbitrary<VisitWeights> weights() {
        Arbitrary<Integer> weight = Arbitraries.integers().between(0, 20);
        Arbitrary<VisitWeights> any = Combinators.combine(
                        weight, weight, weight, weight, weight, weight, weight, weight)
                .as((same, speciality, early, mode, wishes, change, load, travel) -> VisitWeights.builder()
                        .sameExpert(same)
                        .speciality(speciality)
                        .early(early)
                        .mode(mode)
                        .wishes(wishes)
                        .change(change)
                        .evenLoad(load)
                        .travel(travel)
                        .build());
        return Arbitraries.oneOf(Arbitraries.just(VisitWeights.defaults()), any);
    }

    private static Arbitrary<Optional<LocalDate>> moment(int days) {
        return Arbitraries.integers().between(0, days).map(FIRST::plusDays).optional(0.4);
    }

    static <T> Arbitrary<ImmutableList<T>> listOf(int count, IntFunction<Arbitrary<T>> element) {
        return Combinators.combine(IntStream.range(0, count).mapToObj(element).toList())
                .as(ImmutableList::copyOf);
    }
}
