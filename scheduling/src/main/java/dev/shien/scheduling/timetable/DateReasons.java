package dev.shien.scheduling.timetable;

import com.google.common.collect.ImmutableList;
import dev.shien.domain.reason.Reason;
import dev.shien.domain.timetable.SeriesProblem;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.OptionalInt;

/**
 * Why a session is not on a date: because a rule forbids the date by itself, or because the whole series would be worse. What
 * it would be at best is the least up to the session and the least after it, so every date is priced without a new search.
 */
final class DateReasons {

    private final SeriesProblem problem;
    private final Ahead ahead;
    private final Behind behind;
    private final ImmutableList<LocalDate> dates;

    /** The reasons against dates in a series of which there is a best one. */
    DateReasons(SeriesProblem problem, Ahead ahead, ImmutableList<LocalDate> dates) {
        this.problem = problem;
        this.ahead = ahead;
        this.behind = Behind.of(ahead);
        this.dates = dates;
    }

    /** Why the session is not on the date; empty if it is. */
    ImmutableList<Reason> whyNot(int number, LocalDate date) {
        if (dates.get(number - 1).equals(date)) {
            return ImmutableList.of();
        }
        ImmutableList<Reason> forbidden = forbidden(number, date);
        return forbidden.isEmpty() ? priced(number, date) : forbidden;
    }

    private ImmutableList<Reason> forbidden(int number, LocalDate date) {
        if (problem.held(number).isPresent()) {
            return ImmutableList.of(DateTexts.held(number, dates.get(number - 1)));
        }
        ImmutableList.Builder<Reason> reasons = ImmutableList.builder();
        if (problem.cancelled().contains(number)
                && problem.previous(number).filter(date::equals).isPresent()) {
            reasons.add(DateTexts.cancelled(number, date));
        }
        if (!problem.weekdays().contains(date.getDayOfWeek())) {
            reasons.add(DateTexts.weekday(date));
        }
        if (date.isBefore(problem.from())) {
            reasons.add(DateTexts.tooEarly(date, problem.from()));
        }
        problem.today().filter(date::isBefore).ifPresent(today -> reasons.add(DateTexts.past(date, today)));
        if (date.isAfter(problem.to())) {
            reasons.add(DateTexts.tooLate(date, problem.to()));
        }
        problem.closures(number)
                .forEach(closure ->
                        closure.whyClosed(date).ifPresent(why -> reasons.add(DateTexts.closed(closure, date, why))));
        // The series has a session with a pin on it, and this date is not that of the series.
        problem.pin(number).ifPresent(pin -> reasons.add(DateTexts.pinned(number, pin)));
        return reasons.build();
    }

    private ImmutableList<Reason> priced(int number, LocalDate date) {
        OptionalInt day = ahead.openings.index(date);
        long whole = behind.upTo(number, day.orElseThrow()) + ahead.after(number, day.orElseThrow());
        long more = whole - ahead.best();
        ImmutableList.Builder<Reason> reasons = ImmutableList.builder();
        neighbours(number, date, reasons);
        if (whole >= Ahead.NEVER) {
            return reasons.add(DateTexts.never(number, date)).build();
        }
        return reasons.add(more > 0 ? DateTexts.dearer(number, date, more) : DateTexts.asGood(number, date))
                .build();
    }

    private void neighbours(int number, LocalDate date, ImmutableList.Builder<Reason> reasons) {
        if (number > 1) {
            neighbour(number - 1, ChronoUnit.DAYS.between(dates.get(number - 2), date), date, reasons);
        }
        if (number < dates.size()) {
            neighbour(number + 1, ChronoUnit.DAYS.between(date, dates.get(number)), date, reasons);
        }
    }

    private void neighbour(int other, long gap, LocalDate date, ImmutableList.Builder<Reason> reasons) {
        LocalDate otherDate = dates.get(other - 1);
        if (gap < 1) {
            reasons.add(DateTexts.outOfOrder(date, other, otherDate));
        } else if (gap < problem.leastGap()) {
            reasons.add(DateTexts.tooNear(date, other, otherDate, problem.leastGap()));
        }
        if (gap > problem.greatestGap().orElse(Asked.ANY)) {
            reasons.add(DateTexts.tooFar(
                    date, other, otherDate, problem.greatestGap().getAsInt()));
        }
    }
}
