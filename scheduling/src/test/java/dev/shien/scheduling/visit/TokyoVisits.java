package dev.shien.scheduling.visit;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import dev.shien.domain.calendar.BusinessCalendar;
import dev.shien.domain.calendar.DateRange;
import dev.shien.domain.plan.ClosedDay;
import dev.shien.domain.reason.Text;
import dev.shien.domain.visit.DaySpan;
import dev.shien.domain.visit.Expert;
import dev.shien.domain.visit.PhaseWindow;
import dev.shien.domain.visit.VisitMode;
import dev.shien.domain.visit.VisitPhase;
import dev.shien.domain.visit.VisitProblem;
import dev.shien.domain.visit.VisitedCompany;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A year like that of the programme of 2024 (requirements R45-R51): forty companies, four visits, eight experts. */
final class TokyoVisits {

    static final ImmutableList<LocalDate> SESSIONS = Stream.of(
                    "2024-07-23",
                    "2024-08-06",
                    "2024-08-20",
                    "2024-09-10",
                    "2024-09-24",
                    "2024-10-08",
                    "2024-10-22",
                    "2024-11-19",
                    "2024-12-17",
                    "2025-01-21")
            .map(LocalDate::parse)
            .collect(ImmutableList.toImmutableList());

    private static final ImmutableList<String> SPECIALITIES = ImmutableList.of("a", "b", "c", "d");

    private TokyoVisits() {}

    /** The whole year. */
    static VisitProblem year(int companies, int experts) {
        return year(companies, experts, ImmutableList.of("2024-07-08", "2024-08-07", "2024-10-01", "2024-12-02"));
    }

    /** The whole year when an expert has no time any more. */
    static VisitProblem year(int companies, int experts, String gone) {
        VisitProblem year = year(companies, experts);
        VisitProblem.Builder problem = frame().addAllPhases(year.phases()).addAllCompanies(year.companies());
        year.experts().stream()
                .map(expert -> expert.id().equals(gone)
                        ? Expert.builder().id(gone).addAllModes(expert.modes()).build()
                        : expert)
                .forEach(problem::addExpert);
        return problem.build();
    }

    /** A year with a phase from each day to the day before the next, the last one until the end of January. */
    static VisitProblem year(int companies, int experts, ImmutableList<String> from) {
        VisitProblem.Builder problem = frame();
        for (int phase = 0; phase < from.size(); phase++) {
            LocalDate to = phase + 1 < from.size()
                    ? LocalDate.parse(from.get(phase + 1)).minusDays(1)
                    : LocalDate.of(2025, 1, 31);
            problem.addPhase(phase(phase + 1, LocalDate.parse(from.get(phase)), to));
        }
        IntStream.range(0, companies).forEach(i -> problem.addCompany(company(i).build()));
        IntStream.range(0, experts).forEach(i -> problem.addExpert(expert(i)));
        return problem.build();
    }

    /** Zone, sessions and closed days. */
    static VisitProblem.Builder frame() {
        return VisitProblem.builder()
                .zone(ZoneId.of("Asia/Tokyo"))
                .period(new DateRange(LocalDate.of(2024, 7, 1), LocalDate.of(2025, 1, 31)))
                .putAllSessions(IntStream.range(0, SESSIONS.size())
                        .boxed()
                        .collect(ImmutableMap.toImmutableMap(i -> i + 1, SESSIONS::get)))
                .addAllClosedDays(ClosedDay.between(
                        BusinessCalendar.government(), LocalDate.of(2024, 7, 1), LocalDate.of(2025, 1, 31)));
    }

    static VisitPhase phase(int number, LocalDate from, LocalDate to) {
        return VisitPhase.builder()
                .number(number)
                .name(Text.of("第" + number + "回", "Visit " + number))
                .window(PhaseWindow.of(from, to))
                .minutes(120)
                .leastGapDays(7)
                .build();
    }

    static VisitedCompany.Builder company(int index) {
        VisitedCompany.Builder company = VisitedCompany.builder()
                .id("c" + index)
                .putNeed(SPECIALITIES.get(index % 4), 2)
                .putNeed(SPECIALITIES.get((index + 1) % 4), 1)
                .addModes(VisitMode.ON_SITE)
                .addUnavailable(LocalDate.of(2024, 7, 9).plusDays(index % 20))
                .earliest(LocalDate.of(2024, 7, 8).plusDays(index % 7));
        return index % 3 == 0 ? company : company.addModes(VisitMode.ONLINE);
    }

    /** Two days a week, all day. */
    static Expert expert(int index) {
        LocalDate first = LocalDate.of(2024, 7, 1);
        return Expert.builder()
                .id("e" + index)
                .addSpecialities(SPECIALITIES.get(index % 4), SPECIALITIES.get((index / 4 + index + 1) % 4))
                .addModes(VisitMode.ON_SITE, VisitMode.ONLINE)
                .addAllCalendar(first.datesUntil(LocalDate.of(2025, 2, 1))
                        .filter(day -> day.getDayOfWeek().getValue() % 5 == index % 5
                                || day.getDayOfWeek().getValue() % 5 == (index + 2) % 5)
                        .map(day -> new DaySpan(day, LocalTime.of(9, 0), LocalTime.of(17, 0)))
                        .toList())
                .build();
    }
}
