package dev.shien.domain.calendar;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The statute's engine: the holidays of a year by 国民の祝日に関する法律 as it stood in that year. Article 2 and the laws for single
 * years lie in {@code holiday-law.tsv}; article 3 and its history are here.
 */
final class HolidayLaw {

    /** Article 3(2) of 昭和48年法律第10号: a substitute for a holiday on a Sunday. */
    private static final LocalDate SUBSTITUTES_FROM = LocalDate.of(1973, 4, 12);

    /** Article 3(3) of 昭和60年法律第103号: a day between two holidays, unless a Sunday or a substitute. */
    private static final LocalDate BETWEEN_FROM = LocalDate.of(1985, 12, 27);

    /** 平成17年法律第43号: the substitute is the nearest later day that is no holiday itself; Sundays may lie between. */
    private static final LocalDate NEAREST_FROM = LocalDate.of(2007, 1, 1);

    private static final String DAY_OFF = "休日";

    private static final ImmutableList<Provision> PROVISIONS =
            Resource.rows("holiday-law.tsv").stream().map(Provision::read).collect(ImmutableList.toImmutableList());

    /** One row of article 2 while it is in force. */
    private record Provision(LocalDate first, LocalDate last, DayRule day, String name) {

        static Provision read(List<String> cells) {
            return new Provision(
                    LocalDate.parse(cells.get(0)),
                    LocalDate.parse(cells.get(1)),
                    DayRule.parse(cells.get(2)),
                    cells.get(3));
        }

        Optional<LocalDate> in(int year) {
            if (year < first.getYear() || year > last.getYear()) {
                return Optional.empty();
            }
            return Optional.of(day.in(year)).filter(date -> !date.isBefore(first) && !date.isAfter(last));
        }
    }

    private HolidayLaw() {}

    /** The days off of a year with their names, in order. */
    static ImmutableSortedMap<LocalDate, String> in(int year) {
        TreeMap<LocalDate, String> national = new TreeMap<>();
        PROVISIONS.forEach(row -> row.in(year).ifPresent(date -> national.put(date, row.name())));
        TreeMap<LocalDate, String> off = new TreeMap<>(national);
        national.keySet().forEach(date -> substitute(date, national).ifPresent(day -> off.put(day, DAY_OFF)));
        national.keySet().forEach(date -> between(date, national, off).ifPresent(day -> off.put(day, DAY_OFF)));
        return ImmutableSortedMap.copyOf(off);
    }

    private static Optional<LocalDate> substitute(LocalDate holiday, Map<LocalDate, String> national) {
        if (holiday.getDayOfWeek() != DayOfWeek.SUNDAY || holiday.isBefore(SUBSTITUTES_FROM)) {
            return Optional.empty();
        }
        LocalDate day = holiday.plusDays(1);
        while (!day.isBefore(NEAREST_FROM) && national.containsKey(day)) {
            day = day.plusDays(1);
        }
        return national.containsKey(day) ? Optional.empty() : Optional.of(day);
    }

    /** The day after a holiday, if it lies between two and is not a day off already. */
    private static Optional<LocalDate> between(
            LocalDate holiday, Map<LocalDate, String> national, Map<LocalDate, String> off) {
        LocalDate day = holiday.plusDays(1);
        boolean between = national.containsKey(day.plusDays(1)) && !off.containsKey(day);
        boolean inForce =
                !day.isBefore(BETWEEN_FROM) && (!day.isBefore(NEAREST_FROM) || day.getDayOfWeek() != DayOfWeek.SUNDAY);
        return between && inForce ? Optional.of(day) : Optional.empty();
    }
}
