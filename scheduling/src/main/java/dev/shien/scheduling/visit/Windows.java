package dev.shien.scheduling.visit;

import com.google.common.collect.ImmutableList;
import dev.shien.domain.calendar.DateRange;
import dev.shien.domain.visit.VisitProblem;
import dev.shien.domain.visit.VisitedCompany;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * The windows of visits, numbered from 0: companies that sit in the same sessions share those of their phases, and when experts can begin
 * visits in them.
 */
final class Windows {

    private final Days days;
    private final int phases;
    private final ImmutableList<Series> series;
    private final int[] seriesOf;

    Windows(VisitProblem problem, Days days) {
        this.days = days;
        this.phases = problem.phases().size();
        Map<Optional<String>, VisitedCompany> firsts = new LinkedHashMap<>();
        problem.companies().forEach(company -> firsts.putIfAbsent(company.series(), company));
        ImmutableList<Optional<String>> names = ImmutableList.copyOf(firsts.keySet());
        this.seriesOf = problem.companies().stream()
                .mapToInt(company -> names.indexOf(company.series()))
                .toArray();
        this.series = firsts.values().stream()
                .map(company -> new Series(problem, days, company))
                .collect(ImmutableList.toImmutableList());
    }

    /** How many windows there are. */
    int count() {
        return series.size() * phases;
    }

    /** The number of a visit's window. */
    int of(int visit) {
        return seriesOf[visit / phases] * phases + visit % phases;
    }

    /** The phase of a window. */
    int phase(int window) {
        return window % phases;
    }

    /** A window as it is declared. */
    DateRange range(int window) {
        return series.get(window / phases).window(window % phases);
    }

    /** The first day of a window that lies in the period; behind the last if none does. */
    int first(int window) {
        return Math.max(0, days.index(range(window).from()));
    }

    /** The last day of a window that lies in the period. */
    int last(int window) {
        return Math.min(days.count() - 1, days.index(range(window).to()));
    }

    /** Whether companies of a window sit in a session on a day. */
    boolean sessionOn(int window, LocalDate date) {
        return series.get(window / phases).sessionOn(date);
    }

    /** The moments at which an expert can begin a visit in a window, the company's own calendar not considered. */
    Openings openings(int window, int expert) {
        return series.get(window / phases).openings(expert, window % phases);
    }

    /** The days on which an expert can make visits of any company. */
    int[] openDays(int expert) {
        return IntStream.range(0, count())
                .mapToObj(window -> openings(window, expert))
                .flatMapToInt(Openings::eachDay)
                .distinct()
                .sorted()
                .toArray();
    }
}
