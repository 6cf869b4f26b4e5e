package dev.shien.benchmarks.visit;

import dev.shien.domain.plan.ScoreTerm;
import dev.shien.domain.visit.DaySpan;
import dev.shien.domain.visit.Expert;
import java.io.PrintStream;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;

/** Proves of a made-up problem that all its visits can be placed. */
final class CaseCheck {

    private CaseCheck() {}

    /** Counts the hidden plan and prints what it is worth; fails if it is not a full plan that keeps every rule. */
    static void check(VisitCase made, PrintStream out) {
        Recount count = Recount.of(made.problem(), made.hidden());
        if (count.unplaced() > 0 || count.breaches() > 0) {
            throw new IllegalStateException("The hidden plan is no plan: " + count);
        }
        out.printf("hidden plan: %s%n", count);
        count.terms().forEach(term -> out.printf("  %s %d x %.3f%n", term.code(), term.weight(), inUnits(term)));
        out.printf(
                "used: %.1f %% of what experts offer%n", 100.0 * made.hidden().size() / offered(made));
    }

    private static double inUnits(ScoreTerm term) {
        return (double) term.amount() / ScoreTerm.UNIT;
    }

    /** How many visits fit in the calendars, on days in which anybody can be visited. */
    private static int offered(VisitCase made) {
        Set<LocalDate> open = new HashSet<>(CaseFrame.openDays());
        return made.problem().experts().stream()
                .mapToInt(expert -> offered(expert, open))
                .sum();
    }

    private static int offered(Expert expert, Set<LocalDate> open) {
        return expert.calendar().stream()
                .filter(span -> open.contains(span.date()))
                .mapToInt((DaySpan span) -> Math.min(expert.greatestPerDay(), CaseExpert.room(span)))
                .sum();
    }
}
