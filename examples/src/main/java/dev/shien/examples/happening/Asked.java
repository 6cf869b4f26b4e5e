package dev.shien.examples.happening;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import dev.shien.domain.need.Needs;
import dev.shien.domain.plan.ClosedDay;
import dev.shien.domain.reason.Text;
import dev.shien.domain.timetable.SeriesChange;
import dev.shien.domain.timetable.SeriesClosure;
import dev.shien.domain.visit.VisitMode;
import dev.shien.domain.visit.VisitWish;
import dev.shien.examples.input.Times;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What a line asks of the plans of sessions and visits. What cannot be read is an {@link IllegalArgumentException}. */
public final class Asked {

    private static final Splitter LIST = Splitter.on(',').trimResults().omitEmptyStrings();
    private static final Splitter SPAN = Splitter.on('-').trimResults();
    private static final String CLOSURE = "told";

    private final ImmutableMap<String, String> details;

    private Asked(ImmutableMap<String, String> details) {
        this.details = details;
    }

    /** What the details of a line ask. */
    public static Asked of(ImmutableMap<String, String> details) {
        return new Asked(details);
    }

    /** The phase from which on needs hold. */
    public OptionalInt from() {
        return number("from");
    }

    /** What a company needs: all details but {@code from}. */
    public Needs needs() {
        return new Needs(details.entrySet().stream()
                .filter(detail -> !detail.getKey().equals("from"))
                .collect(ImmutableMap.toImmutableMap(e -> e.getKey(), e -> whole(e.getKey(), e.getValue()))));
    }

    /** What a company wishes of its visits, each wish with the weight of the line. */
    public ImmutableList<VisitWish> wishes() {
        int weight = number("weight").orElse(1);
        OptionalInt phase = number("phase");
        ImmutableList.Builder<VisitWish> wishes = ImmutableList.builder();
        value("expert").ifPresent(id -> wishes.add(new VisitWish.ByExpert(id, weight, phase)));
        value("not_expert").ifPresent(id -> wishes.add(new VisitWish.NotByExpert(id, weight, phase)));
        value("weekdays").ifPresent(days -> wishes.add(new VisitWish.OnWeekdays(weekdays(days), weight, phase)));
        value("time").ifPresent(time -> wishes.add(atTime(time, weight, phase)));
        value("mode").ifPresent(mode -> wishes.add(new VisitWish.InMode(mode(mode), weight, phase)));
        return wishes.build();
    }

    /** What stands against the dates of sessions. */
    public SeriesChange change() {
        SeriesChange.Builder change = SeriesChange.builder();
        value("closed").ifPresent(days -> change.addClosures(closure(days)));
        value("cancelled")
                .ifPresent(sessions -> change.addAllCancelled(LIST.splitToStream(sessions)
                        .map(session -> whole("cancelled", session))
                        .toList()));
        return change.build();
    }

    private SeriesClosure closure(String days) {
        String ja = value("cause_ja").orElse("臨時の休業");
        Text name = Text.of(ja, value("cause_en").orElse("closed"));
        ImmutableList<ClosedDay> closed = LIST.splitToStream(days)
                .map(Asked::day)
                .flatMap(day -> SeriesClosure.between(CLOSURE, name, day, day).days().stream())
                .collect(ImmutableList.toImmutableList());
        return SeriesClosure.of(CLOSURE, name, closed);
    }

    private static LocalDate day(String text) {
        try {
            return Times.day(text);
        } catch (DateTimeException e) {
            throw refusal("closed=2024-08-06,2024-08-07 or other days", text, e);
        }
    }

    private static VisitWish atTime(String text, int weight, OptionalInt phase) {
        try {
            List<String> ends = SPAN.splitToList(text);
            return new VisitWish.AtTime(LocalTime.parse(ends.get(0)), LocalTime.parse(ends.get(1)), weight, phase);
        } catch (DateTimeException | IndexOutOfBoundsException e) {
            throw refusal("time=09:00-12:00 or another span", text, e);
        }
    }

    private static ImmutableSet<DayOfWeek> weekdays(String text) {
        return LIST.splitToStream(text).map(Asked::weekday).collect(ImmutableSet.toImmutableSet());
    }

    private static DayOfWeek weekday(String text) {
        return Stream.of(DayOfWeek.values())
                .filter(day -> day.name().substring(0, 3).equals(text))
                .findFirst()
                .orElseThrow(() -> refusal("weekdays=MON,THU or other days", text, null));
    }

    private static VisitMode mode(String text) {
        return Stream.of(VisitMode.values())
                .filter(mode -> mode.name().equals(text))
                .findFirst()
                .orElseThrow(() -> refusal("mode=ON_SITE or mode=ONLINE", text, null));
    }

    private OptionalInt number(String name) {
        return value(name).map(text -> OptionalInt.of(whole(name, text))).orElse(OptionalInt.empty());
    }

    private static int whole(String name, String text) {
        if (!text.matches("[0-9]{1,6}")) {
            throw refusal("a whole number for " + name, text, null);
        }
        return Integer.parseInt(text);
    }

    private Optional<String> value(String name) {
        return Optional.ofNullable(details.get(name));
    }

    private static IllegalArgumentException refusal(String expected, String was, @Nullable Exception cause) {
        return new IllegalArgumentException("Expected " + expected + ", was '" + was + "'", cause);
    }
}
