package dev.shien.testkit.visit;

import static dev.shien.testkit.visit.VisitProblems.FIRST;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.shien.domain.visit.DaySpan;
import dev.shien.domain.visit.Expert;
import dev.shien.domain.visit.VisitMode;
import java.time.LocalTime;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Experts with what they offer, when and how much. */
final class ExpertParts {

    private ExpertParts() {}

    /** Calendars of at most so many spans of at most so many hours within so many days. */
    static Arbitrary<ImmutableList<DaySpan>> calendar(int days, int hours, int spans) {
        Arbitrary<DaySpan> span = Combinators.combine(
                        Arbitraries.integers().between(0, days),
                        Arbitraries.of(9, 10, 13),
                        Arbitraries.integers().between(Math.min(2, hours), hours))
                .as((day, from, length) -> new DaySpan(
                        FIRST.plusDays(day),
                        LocalTime.of(from, 0),
                        LocalTime.of(from, 0).plusHours(length)));
        return span.list().ofMaxSize(spans).uniqueElements(DaySpan::date).map(ImmutableList::copyOf);
    }

    static Arbitrary<Expert> expert(int index, Arbitrary<ImmutableList<DaySpan>> calendar) {
        Arbitrary<Expert.Builder> limited = Combinators.combine(
                        Arbitraries.integers().between(1, 3),
                        Arbitraries.integers().between(0, 3).optional(0.4),
                        Arbitraries.integers().between(0, 4).optional(0.4))
                .as(ExpertParts::limited);
        return Combinators.combine(limited, specialities(), modes(), calendar, languages(), TravelParts.place())
                .as((expert, offers, modes, spans, languages, base) -> expert.id("e" + (index + 1))
                        .addAllSpecialities(offers)
                        .addAllModes(modes)
                        .addAllCalendar(spans)
                        .addAllLanguages(languages)
                        .base(base)
                        .build());
    }

    private static Expert.Builder limited(int perDay, Optional<Integer> perWeek, Optional<Integer> total) {
        Expert.Builder expert = Expert.builder().greatestPerDay(perDay);
        perWeek.ifPresent(expert::greatestPerWeek);
        total.ifPresent(expert::greatestTotal);
        return expert;
    }

    static Arbitrary<ImmutableSet<String>> specialities() {
        return Arbitraries.of("a", "bb", "ccc").set().ofMaxSize(2).map(ImmutableSet::copyOf);
    }

    private static Arbitrary<ImmutableSet<String>> languages() {
        return Arbitraries.of("ja", "en").set().ofMinSize(1).map(ImmutableSet::copyOf);
    }

    static Arbitrary<ImmutableSet<VisitMode>> modes() {
        return Arbitraries.of(VisitMode.class).set().ofMinSize(1).map(ImmutableSet::copyOf);
    }
}
