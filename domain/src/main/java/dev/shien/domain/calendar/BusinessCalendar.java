package dev.shien.domain.calendar;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Range;
import dev.shien.domain.reason.Reason;
import dev.shien.domain.reason.Text;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Which days are business days, and when something falls due. Knows whole days in Japan; the caller turns instants into
 * local dates by the programme's zone. Applies the rules of today to every year: that offices worked on Saturdays until
 * 1992 is not modelled. Immutable and thread-safe.
 */
public final class BusinessCalendar {

    /** The years that can be reckoned with: whatever begins in one falls due in a year whose holidays are known. */
    public static final Range<Integer> YEARS = Range.closed(Holidays.FIRST_YEAR, Holidays.LAST_YEAR - 1);

    private final Holidays holidays;
    private final boolean yearEnd;
    private final ImmutableList<Closure> closures;

    private BusinessCalendar(Holidays holidays, boolean yearEnd, ImmutableList<Closure> closures) {
        this.holidays = holidays;
        this.yearEnd = yearEnd;
        this.closures = closures;
    }

    /**
     * The calendar of Japanese government offices: closed on Saturdays, Sundays, national holidays and from 12/29 to 1/3
     * (行政機関の休日に関する法律 art. 1).
     */
    public static BusinessCalendar government() {
        return of(Holidays.japan());
    }

    /** The government's calendar with the given holidays. */
    public static BusinessCalendar of(Holidays holidays) {
        return new BusinessCalendar(holidays, true, ImmutableList.of());
    }

    /** The same calendar with further closed days. */
    public BusinessCalendar closedOn(Closure closure) {
        return new BusinessCalendar(
                holidays,
                yearEnd,
                ImmutableList.<Closure>builder().addAll(closures).add(closure).build());
    }

    /** The same calendar without the days from 12/29 to 1/3, national holidays among them apart. */
    public BusinessCalendar openAtYearEnd() {
        return new BusinessCalendar(holidays, false, closures);
    }

    /** Whether business is done on the day. */
    public boolean isBusinessDay(LocalDate date) {
        return whyClosed(date).isEmpty();
    }

    /** Why no business is done on the day; empty for a business day. */
    public Optional<Reason> whyClosed(LocalDate date) {
        return reasons(date).findFirst();
    }

    /** Every reason for which no business is done on the day, such as that January 1 is a holiday and in the year-end. */
    public ImmutableList<Reason> reasonsClosed(LocalDate date) {
        return reasons(date).collect(ImmutableList.toImmutableList());
    }

    /**
     * What a closed day is called in a calendar: a holiday by its name, the year-end, a closure by its own; empty for business
     * days, and for weekends that are nothing else.
     */
    public Optional<Text> nameOf(LocalDate date) {
        return Stream.<Supplier<Optional<Text>>>of(
                        () -> holidays.on(date).map(DaysOff::name),
                        () -> yearEnd ? DaysOff.yearEnd(date).map(reason -> DaysOff.YEAR_END_NAME) : Optional.empty(),
                        () -> closures.stream()
                                .filter(closure -> closure.includes(date))
                                .findFirst()
                                .map(Closure::name))
                .flatMap(name -> name.get().stream())
                .findFirst();
    }

    private Stream<Reason> reasons(LocalDate date) {
        return Stream.<Supplier<Optional<Reason>>>of(
                        () -> DaysOff.weekend(date),
                        () -> holidays.on(date).map(DaysOff::holiday),
                        () -> yearEnd ? DaysOff.yearEnd(date) : Optional.empty(),
                        () -> DaysOff.closure(date, closures))
                .flatMap(reason -> reason.get().stream());
    }

    /** The n-th business day after the given day, which is not counted itself (民法 art. 140). */
    public DueDate dueDate(LocalDate from, int businessDays) {
        if (businessDays < 1) {
            throw new IllegalArgumentException("Expected at least 1 business day, was " + businessDays);
        }
        LocalDate date = from;
        for (int counted = 0; counted < businessDays; counted++) {
            date = nextBusinessDay(date);
        }
        return new DueDate(date, isProvisional(from, date));
    }

    /**
     * The n-th business day after something arrived: the day of arrival is not counted, and it is the next business day
     * if the cut-off hour has passed.
     */
    public DueDate dueDate(LocalDateTime arrival, CutOff cutOff, int businessDays) {
        return dueDate(countedOn(arrival, cutOff), businessDays);
    }

    /** The day on which an arrival counts: its own, or the next business day if the cut-off hour has passed. */
    public LocalDate countedOn(LocalDateTime arrival, CutOff cutOff) {
        LocalDate day = arrival.toLocalDate();
        return cutOff.isPassedAt(arrival) ? nextBusinessDay(day) : day;
    }

    /** The first business day after the given day. */
    public LocalDate nextBusinessDay(LocalDate date) {
        return onOrAfter(date.plusDays(1));
    }

    /** The given day if it is a business day, else the first one after it. */
    public LocalDate onOrAfter(LocalDate date) {
        LocalDate day = date;
        while (!isBusinessDay(day)) {
            day = day.plusDays(1);
        }
        return day;
    }

    /** How many business days lie after the first day, up to and including the last; 0 if the last is not later. */
    public int businessDaysBetween(LocalDate first, LocalDate last) {
        return (int) first.plusDays(1)
                .datesUntil(last.isAfter(first) ? last.plusDays(1) : first.plusDays(1))
                .filter(this::isBusinessDay)
                .count();
    }

    /** Whether a day from the first to the last lies in a year whose holidays are computed, not official. */
    public boolean isProvisional(LocalDate first, LocalDate last) {
        return IntStream.rangeClosed(first.getYear(), last.getYear()).anyMatch(holidays::isProvisional);
    }
}
