package dev.shien.benchmarks.visit;

import com.google.common.collect.ImmutableList;
import dev.shien.domain.calendar.DateRange;
import dev.shien.domain.visit.DaySpan;
import dev.shien.domain.visit.Visit;
import dev.shien.domain.visit.VisitPhase;
import dev.shien.domain.visit.VisitedCompany;
import dev.shien.scheduling.internal.SplitMix64;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * A plan of all visits, made in the spans in which experts could have time: company by company, each with an expert who is not
 * far and has fewer visits than most, on days drawn at random, rather on such as have a visit already.
 */
final class HiddenPlan {

    /** How much a company's need that the expert does not meet counts, in minutes of travel. */
    private static final int UNMET = 60;

    private final ImmutableList<CaseExpert> experts;
    private final CaseRoads travel;
    private final SplitMix64 random;
    private final ImmutableList<HiddenDiary> diaries;
    private final int[] load;
    private final int most;
    private final ImmutableList.Builder<Visit> visits = ImmutableList.builder();

    /** A plan of no visits yet; nobody makes more than so many of them. */
    HiddenPlan(ImmutableList<CaseExpert> experts, CaseRoads travel, int most, SplitMix64 random) {
        this.experts = experts;
        this.travel = travel;
        this.random = random;
        this.most = most;
        this.load = new int[experts.size()];
        this.diaries = experts.stream()
                .map(expert -> new HiddenDiary(expert.expert(), travel))
                .collect(ImmutableList.toImmutableList());
    }

    HiddenDiary diary(int expert) {
        return diaries.get(expert);
    }

    ImmutableList<Visit> visits() {
        return visits.build();
    }

    /** Places all visits of a company. */
    void add(VisitedCompany company) {
        int[] distances = IntStream.range(0, experts.size())
                .map(expert -> distance(company, expert))
                .toArray();
        int[] nearest = IntStream.range(0, experts.size())
                .boxed()
                .sorted(Comparator.comparingInt(expert -> distances[expert]))
                .mapToInt(expert -> expert)
                .toArray();
        LocalDate earliest = LocalDate.MIN;
        for (VisitPhase phase : CaseFrame.phases()) {
            earliest = add(company, phase, nearest, earliest).plusDays(phase.leastGapDays());
        }
    }

    private LocalDate add(VisitedCompany company, VisitPhase phase, int[] nearest, LocalDate earliest) {
        for (int expert : nearest) {
            Optional<Visit> visit = load[expert] < most ? fit(company, phase, expert, earliest) : Optional.empty();
            if (visit.isPresent()) {
                diaries.get(expert).add(visit.get(), company);
                load[expert]++;
                visits.add(visit.get());
                return visit.get().date();
            }
        }
        throw new IllegalStateException("No place for visit " + phase.number() + " of " + company.id());
    }

    private int distance(VisitedCompany company, int expert) {
        int unmet = company.needs().entrySet().stream()
                .filter(need -> !experts.get(expert).expert().specialities().contains(need.getKey()))
                .mapToInt(need -> UNMET * need.getValue() / 3)
                .sum();
        return unmet
                + travel.minutes(
                        company.place().orElseThrow(),
                        experts.get(expert).expert().base().orElseThrow());
    }

    /** On a day on which there is a visit already, or on any. */
    private Optional<Visit> fit(VisitedCompany company, VisitPhase phase, int expert, LocalDate earliest) {
        DateRange window = phase.window().days(CaseFrame.sessions());
        ImmutableList<DaySpan> spans = experts.get(expert).spans().stream()
                .filter(span -> window.contains(span.date()) && !span.date().isBefore(earliest))
                .collect(ImmutableList.toImmutableList());
        ImmutableList<DaySpan> begun = diaries.get(expert).used(spans);
        return fit(company, phase, expert, begun).or(() -> fit(company, phase, expert, spans));
    }

    private Optional<Visit> fit(VisitedCompany company, VisitPhase phase, int expert, ImmutableList<DaySpan> spans) {
        int first = spans.isEmpty() ? 0 : random.below(spans.size());
        return IntStream.range(0, spans.size())
                .mapToObj(i -> spans.get((first + i) % spans.size()))
                .flatMap(span -> diaries.get(expert).fit(company, phase.number(), span).stream())
                .findFirst();
    }
}
