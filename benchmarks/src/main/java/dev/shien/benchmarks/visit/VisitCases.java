package dev.shien.benchmarks.visit;

import com.google.common.collect.ImmutableList;
import dev.shien.domain.plan.TravelTimes;
import dev.shien.domain.visit.DaySpan;
import dev.shien.domain.visit.Expert;
import dev.shien.domain.visit.VisitedCompany;
import dev.shien.scheduling.internal.SplitMix64;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Made-up problems of visits, the same on every machine. A plan is made first; the calendars hold the spans that it uses, and
 * others, so that all visits can be placed. Who has next to nothing to do in that plan offers time for half an even share.
 */
final class VisitCases {

    private static final int PERCENT = 100;
    private static final int VISITS = 4;

    private final CaseMap map;
    private final int companies;
    private final int experts;
    private final int usedPercent;
    private final SplitMix64 random;

    private VisitCases(CaseMap map, int companies, int experts, int usedPercent, long seed) {
        this.map = map;
        this.companies = companies;
        this.experts = experts;
        this.usedPercent = usedPercent;
        this.random = new SplitMix64(seed);
    }

    /** The case of a name: {@code year} has 40 companies and 8 experts, {@code ministry} 4,000 and 400. */
    static VisitCase named(String name) {
        return switch (name) {
            case "year" -> year(40, 8);
            case "ministry" -> ministry(4000, 400);
            default -> throw new IllegalArgumentException("Expected year or ministry, was '" + name + "'");
        };
    }

    /** A year in Tokyo; experts have more than twice as much time as the visits take. */
    static VisitCase year(int companies, int experts) {
        return new VisitCases(CaseMap.tokyo(), companies, experts, 40, 20240701).made();
    }

    /** A year in all prefectures; the visits take four fifths of what experts offer. */
    static VisitCase ministry(int companies, int experts) {
        return new VisitCases(CaseMap.japan(), companies, experts, 80, 20240702).made();
    }

    private VisitCase made() {
        TravelTimes travel = map.travel();
        ImmutableList<VisitedCompany> visited = new CaseCompanies(map, experts, random).some(companies);
        ImmutableList<CaseExpert> makers = IntStream.range(0, experts)
                .mapToObj(i -> CaseExpert.of(i, map.draw(random), random))
                .collect(ImmutableList.toImmutableList());
        // A little more than an even share: so most companies find somebody near.
        int most = VISITS * companies * 21 / (20 * experts);
        HiddenPlan plan = new HiddenPlan(makers, new CaseRoads(travel), most, random);
        visited.forEach(plan::add);
        return new VisitCase(
                CaseFrame.problem()
                        .travel(travel)
                        .addAllCompanies(visited)
                        .addAllExperts(IntStream.range(0, experts)
                                .mapToObj(i -> offering(makers.get(i), plan.diary(i)))
                                .toList())
                        .build(),
                plan.visits());
    }

    /** An expert who offers the spans that the plan uses, and so many others that the visits take the share that they should. */
    private Expert offering(CaseExpert maker, HiddenDiary diary) {
        List<DaySpan> offered = new ArrayList<>(diary.used(maker.spans()));
        List<DaySpan> others = new ArrayList<>(maker.spans());
        others.removeAll(offered);
        int visits = Math.max(
                offered.stream().mapToInt(span -> diary.on(span.date())).sum(), VISITS * companies / (2 * experts));
        int room = offered.stream().mapToInt(CaseExpert::room).sum();
        while (room * usedPercent < visits * PERCENT && !others.isEmpty()) {
            DaySpan more = others.remove(random.below(others.size()));
            offered.add(more);
            room += CaseExpert.room(more);
        }
        offered.sort(Comparator.comparing(DaySpan::date));
        return CaseExpert.with(maker.expert(), offered);
    }
}
