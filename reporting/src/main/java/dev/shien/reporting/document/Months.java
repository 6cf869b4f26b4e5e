package dev.shien.reporting.document;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import dev.shien.domain.reason.Text;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * A calendar, month by month and week by week.
 *
 * @param caption what it shows
 * @param entries what happens on which day, in the order of the day
 * @param closed the days on which nothing can be, beside weekends, and what they are called
 */
public record Months(
        Text caption, ImmutableListMultimap<LocalDate, Entry> entries, ImmutableMap<LocalDate, Text> closed)
        implements Block {

    /**
     * One entry of a day.
     *
     * @param time when, such as 13:00; may be empty
     * @param detail of which kind
     * @param label what
     * @param tone how it should strike the reader
     */
    public record Entry(String time, Text detail, Cell label, Tone tone) {}

    /** The style classes of a day: whether something is on it, and whether it is closed. */
    public String look(LocalDate day) {
        return (entries.containsKey(day) ? "busy" : "free")
                + (day.getDayOfWeek().getValue() > DayOfWeek.FRIDAY.getValue() ? " weekend" : "")
                + (closed.containsKey(day) ? " closed" : "");
    }

    /** The months from the first entry to the last; none without entries. */
    public ImmutableList<YearMonth> months() {
        Optional<LocalDate> first = entries.keySet().stream().min(LocalDate::compareTo);
        Optional<LocalDate> last = entries.keySet().stream().max(LocalDate::compareTo);
        ImmutableList.Builder<YearMonth> months = ImmutableList.builder();
        for (YearMonth m = first.map(YearMonth::from).orElse(null);
                m != null && !m.isAfter(YearMonth.from(last.orElseThrow()));
                m = m.plusMonths(1)) {
            months.add(m);
        }
        return months.build();
    }

    /** The days on which the weeks of a month begin, each a Monday. */
    public ImmutableList<LocalDate> weeks(YearMonth month) {
        LocalDate monday = month.atDay(1).with(DayOfWeek.MONDAY);
        return monday.datesUntil(month.plusMonths(1).atDay(1), java.time.Period.ofWeeks(1))
                .collect(ImmutableList.toImmutableList());
    }

    /** The seven days of the week that begins on a day. */
    public ImmutableList<LocalDate> days(LocalDate monday) {
        return IntStream.range(0, 7).mapToObj(monday::plusDays).collect(ImmutableList.toImmutableList());
    }
}
