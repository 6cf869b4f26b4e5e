package dev.shien.benchmarks.visit;

import com.google.common.collect.ArrayListMultimap;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ListMultimap;
import dev.shien.domain.visit.DaySpan;
import dev.shien.domain.visit.Expert;
import dev.shien.domain.visit.Visit;
import dev.shien.domain.visit.VisitMode;
import dev.shien.domain.visit.VisitedCompany;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Optional;

/** The visits of one expert so far, and whether one more fits in a span. Not safe for use by several threads. */
final class HiddenDiary {

    private static final int MINUTES = 120;
    private static final int BREAK = 60;
    private static final int STEP = 30;

    /** Whom a visit is for, and where that is. */
    private record Stop(Visit visit, String place) {}

    private final Expert expert;
    private final CaseRoads travel;
    private final ListMultimap<LocalDate, Stop> days = ArrayListMultimap.create();
    private final ListMultimap<LocalDate, Visit> weeks = ArrayListMultimap.create();

    HiddenDiary(Expert expert, CaseRoads travel) {
        this.expert = expert;
        this.travel = travel;
    }

    /** How many visits there are on a day. */
    int on(LocalDate day) {
        return days.get(day).size();
    }

    void add(Visit visit, VisitedCompany company) {
        days.put(visit.date(), new Stop(visit, company.place().orElseThrow()));
        weeks.put(monday(visit.date()), visit);
    }

    private static LocalDate monday(LocalDate day) {
        return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }

    /** The first visit of a company in a span that keeps all rules but those between the visits of the company. */
    Optional<Visit> fit(VisitedCompany company, int phase, DaySpan span) {
        LocalDate day = span.date();
        boolean full = on(day) >= expert.greatestPerDay()
                || weeks.get(monday(day)).size() >= expert.greatestPerWeek().orElse(Integer.MAX_VALUE);
        if (full
                || company.unavailable().contains(day)
                || company.earliest().orElseThrow().isAfter(day)) {
            return Optional.empty();
        }
        LocalDateTime end = day.atTime(span.to());
        for (LocalDateTime start = day.atTime(span.from());
                !start.plusMinutes(MINUTES).isAfter(end);
                start = start.plusMinutes(STEP)) {
            Visit visit = new Visit(
                    company.id(), phase, expert.id(), start, start.plusMinutes(MINUTES), mode(company, expert));
            if (fits(visit, company)) {
                return Optional.of(visit);
            }
        }
        return Optional.empty();
    }

    private static VisitMode mode(VisitedCompany company, Expert expert) {
        return company.modes().stream()
                .filter(expert.modes()::contains)
                .findFirst()
                .orElseThrow();
    }

    private boolean fits(Visit visit, VisitedCompany company) {
        return company.unavailableSpans().stream().noneMatch(span -> span.overlaps(visit))
                && days.get(visit.date()).stream().allMatch(other -> apart(visit, company, other));
    }

    /** Whether there is time enough for the way, as if both visits were on site. */
    private boolean apart(Visit visit, VisitedCompany company, Stop other) {
        int way = travel.minutes(company.place().orElseThrow(), other.place());
        int least = Math.max(BREAK, way);
        return !visit.start().isBefore(other.visit().end().plusMinutes(least))
                || !other.visit().start().isBefore(visit.end().plusMinutes(least));
    }

    /** Those of the spans on whose days there is a visit. */
    ImmutableList<DaySpan> used(List<DaySpan> spans) {
        return spans.stream().filter(span -> on(span.date()) > 0).collect(ImmutableList.toImmutableList());
    }
}
