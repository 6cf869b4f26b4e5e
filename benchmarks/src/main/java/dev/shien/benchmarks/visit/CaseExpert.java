package dev.shien.benchmarks.visit;

import com.google.common.collect.ImmutableList;
import dev.shien.domain.visit.DaySpan;
import dev.shien.domain.visit.Expert;
import dev.shien.domain.visit.VisitMode;
import dev.shien.scheduling.internal.SplitMix64;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.stream.Stream;

/**
 * A made-up expert: all but the calendar, and the spans of which the calendar may consist.
 *
 * @param expert the expert without a calendar
 * @param spans when the expert could have time, one span a day: two or three days or half days a week
 */
record CaseExpert(Expert expert, ImmutableList<DaySpan> spans) {

    private static final int WORKDAYS = 5;

    /** An expert who lives at a place. */
    static CaseExpert of(int index, String base, SplitMix64 random) {
        ImmutableList<String> specialities = CaseCompanies.SPECIALITIES;
        Expert.Builder expert = Expert.builder()
                .id("e" + index)
                .addSpecialities(specialities.get(index % 4), specialities.get((index / 4 + index + 1) % 4))
                .addModes(VisitMode.ON_SITE)
                .base(base)
                .greatestPerDay(2);
        if (index % 4 != 2) {
            expert.addModes(VisitMode.ONLINE);
        }
        if (index % 3 == 1) {
            expert.greatestPerWeek(3);
        }
        return new CaseExpert(expert.build(), spans(random));
    }

    private static ImmutableList<DaySpan> spans(SplitMix64 random) {
        int first = random.below(WORKDAYS);
        int days = 2 + random.below(2);
        int[] halves = {random.below(6), random.below(6), random.below(6)};
        return CaseFrame.openDays().stream()
                .flatMap(day -> span(day, first, days, halves))
                .collect(ImmutableList.toImmutableList());
    }

    /** Every other weekday from the first; of six kinds of days one is a morning, one an afternoon, the others are whole. */
    private static Stream<DaySpan> span(LocalDate day, int first, int days, int[] halves) {
        for (int i = 0; i < days; i++) {
            if (day.getDayOfWeek().getValue() - 1 == (first + 2 * i) % WORKDAYS) {
                LocalTime from = LocalTime.of(halves[i] == 1 ? 13 : 9, 0);
                return Stream.of(new DaySpan(day, from, LocalTime.of(halves[i] == 0 ? 12 : 17, 0)));
            }
        }
        return Stream.empty();
    }

    /** How many visits fit in a span: two in a whole day, one in half a day. */
    static int room(DaySpan span) {
        return span.from().getHour() == 9 && span.to().getHour() == 17 ? 2 : 1;
    }

    /** The same expert with another calendar. */
    static Expert with(Expert expert, List<DaySpan> calendar) {
        Expert.Builder copy = Expert.builder()
                .id(expert.id())
                .addAllSpecialities(expert.specialities())
                .addAllModes(expert.modes())
                .addAllLanguages(expert.languages())
                .addAllCalendar(calendar)
                .greatestPerDay(expert.greatestPerDay())
                .base(expert.base());
        expert.greatestPerWeek().ifPresent(copy::greatestPerWeek);
        expert.greatestTotal().ifPresent(copy::greatestTotal);
        return copy.build();
    }
}
