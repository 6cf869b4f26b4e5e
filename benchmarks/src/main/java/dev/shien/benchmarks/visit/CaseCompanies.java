package dev.shien.benchmarks.visit;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import dev.shien.domain.visit.DaySpan;
import dev.shien.domain.visit.VisitMode;
import dev.shien.domain.visit.VisitWish;
import dev.shien.domain.visit.VisitedCompany;
import dev.shien.scheduling.internal.SplitMix64;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/** Made-up companies: what they need and wish, when they have no time. */
final class CaseCompanies {

    /** What experts are good at and companies need. */
    static final ImmutableList<String> SPECIALITIES = ImmutableList.of("a", "b", "c", "d");

    private static final LocalDate FIRST = LocalDate.of(2024, 7, 8);
    private static final int DAYS = 200;

    private final CaseMap map;
    private final int experts;
    private final SplitMix64 random;

    CaseCompanies(CaseMap map, int experts, SplitMix64 random) {
        this.map = map;
        this.experts = experts;
        this.random = random;
    }

    ImmutableList<VisitedCompany> some(int count) {
        return IntStream.range(0, count).mapToObj(this::company).collect(ImmutableList.toImmutableList());
    }

    private VisitedCompany company(int index) {
        VisitedCompany.Builder company = VisitedCompany.builder()
                .id("c" + index)
                .place(map.draw(random))
                .putAllNeeds(needs())
                .addModes(VisitMode.ON_SITE)
                .earliest(FIRST.plusDays(random.below(7)));
        if (random.below(3) > 0) {
            company.addModes(VisitMode.ONLINE);
        }
        if (random.below(4) == 0) {
            company.putNeedsFrom(2 + random.below(3), needs());
        }
        busy(company);
        wishes(company);
        return company.build();
    }

    /** Two of the four specialities. */
    private ImmutableMap<String, Integer> needs() {
        int one = random.below(SPECIALITIES.size());
        int other = (one + 1 + random.below(SPECIALITIES.size() - 1)) % SPECIALITIES.size();
        return ImmutableMap.of(SPECIALITIES.get(one), 2, SPECIALITIES.get(other), 1);
    }

    /** Up to four days, and up to two mornings or afternoons of other days. */
    private void busy(VisitedCompany.Builder company) {
        LocalDate first = day();
        int days = random.below(5);
        IntStream.range(0, days).forEach(i -> company.addUnavailable(first.plusDays(2L * i)));
        int halves = random.below(3);
        for (int i = 0; i < halves; i++) {
            LocalDate day = first.plusDays(20L + 7L * i);
            company.addUnavailableSpan(
                    random.below(2) == 0
                            ? new DaySpan(day, LocalTime.of(9, 0), LocalTime.of(12, 0))
                            : new DaySpan(day, LocalTime.of(13, 0), LocalTime.of(17, 0)));
        }
    }

    private LocalDate day() {
        return FIRST.plusDays(random.below(DAYS));
    }

    /** Half of the companies have one or two wishes. */
    private void wishes(VisitedCompany.Builder company) {
        if (random.below(2) == 0) {
            company.addWishes(wish());
            if (random.below(3) == 0) {
                company.addWishes(wish());
            }
        }
    }

    private VisitWish wish() {
        int weight = 1 + random.below(3);
        OptionalInt phase = random.below(3) == 0 ? OptionalInt.of(1 + random.below(4)) : OptionalInt.empty();
        return switch (random.below(5)) {
            case 0 -> new VisitWish.ByExpert("e" + random.below(experts), weight, phase);
            case 1 -> new VisitWish.NotByExpert("e" + random.below(experts), weight, phase);
            case 2 -> new VisitWish.OnWeekdays(weekdays(), weight, phase);
            case 3 -> new VisitWish.InMode(VisitMode.ON_SITE, weight, phase);
            default ->
                random.below(2) == 0
                        ? new VisitWish.AtTime(LocalTime.of(9, 0), LocalTime.of(12, 0), weight, phase)
                        : new VisitWish.AtTime(LocalTime.of(13, 0), LocalTime.of(17, 0), weight, phase);
        };
    }

    private ImmutableSet<DayOfWeek> weekdays() {
        DayOfWeek one = DayOfWeek.of(1 + random.below(5));
        DayOfWeek other = DayOfWeek.of(1 + random.below(5));
        return ImmutableSet.of(one, other);
    }

    /** The same company, which cannot be visited on one more day. */
    static VisitedCompany without(VisitedCompany company, LocalDate day) {
        return VisitedCompany.builder()
                .id(company.id())
                .place(company.place())
                .putAllNeeds(company.needs())
                .putAllNeedsFrom(company.needsFrom())
                .addAllModes(company.modes())
                .addAllUnavailable(company.unavailable())
                .addUnavailable(day)
                .addAllUnavailableSpans(company.unavailableSpans())
                .earliest(company.earliest())
                .addAllWishes(company.wishes())
                .build();
    }
}
