package dev.shien.benchmarks.visit;

import dev.shien.domain.visit.Visit;
import dev.shien.domain.visit.VisitMode;
import java.time.LocalDate;

/**
 * What Timefold decides of a visit: by whom, when and how it is. Only such as the expert's calendar and the open days allow are
 * made. Each is there once, and is equal to itself alone.
 */
public final class TimefoldPlace {

    final TimefoldDay day;

    /** Whether it begins or ends with the time that the expert has: so most of it is left for others. */
    final boolean outer;

    /** A visit of nobody at the place. */
    private final Visit visit;

    private final int start;
    private final LocalDate date;
    private final VisitMode mode;

    TimefoldPlace(TimefoldDay day, Visit visit, boolean outer) {
        this.day = day;
        this.visit = visit;
        this.outer = outer;
        this.start = visit.start().toLocalTime().toSecondOfDay() / 60;
        this.date = visit.date();
        this.mode = visit.mode();
    }

    LocalDate date() {
        return date;
    }

    TimefoldExpert expert() {
        return day.expert;
    }

    Visit visit() {
        return visit;
    }

    VisitMode mode() {
        return mode;
    }

    /** The minute of the day at which it begins. */
    int start() {
        return start;
    }

    /** The visit of a company at the place. */
    Visit of(String company) {
        return new Visit(company, visit.phase(), visit.expert(), visit.start(), visit.end(), mode);
    }
}
