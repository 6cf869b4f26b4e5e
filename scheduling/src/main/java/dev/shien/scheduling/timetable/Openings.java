package dev.shien.scheduling.timetable;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import dev.shien.domain.timetable.SeriesClosure;
import dev.shien.domain.timetable.SeriesProblem;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.BitSet;
import java.util.OptionalInt;

/** On which days each session can be by itself, and how near to each other two can be. Days are counted from a first one. */
final class Openings {

    private static final BitSet NONE = new BitSet();

    private final Asked asked;
    private final SeriesProblem problem;
    private final long origin;
    private final int size;
    private final ImmutableList<BitSet> open;
    private final int held;

    private Openings(Asked asked) {
        this.asked = asked;
        this.problem = asked.problem();
        Horizon horizon = Horizon.of(asked);
        this.held = heldDays(problem).size();
        long first = heldDays(problem).stream().reduce(horizon.first(), Math::min);
        long last = heldDays(problem).stream().reduce(horizon.last(), Math::max);
        this.origin = first;
        this.size = (int) (last - first + 1);
        BitSet all = all(horizon);
        ImmutableMap<String, BitSet> closed = problem.closures().stream()
                .filter(closure -> asked.keeps(new SeriesRule.OpenDays(closure.id())))
                .collect(ImmutableMap.toImmutableMap(SeriesClosure::id, this::closed));
        ImmutableList.Builder<BitSet> days = ImmutableList.builder();
        for (int number = 1; number <= asked.sessions(); number++) {
            days.add(days(number, all, closed));
        }
        this.open = days.build();
    }

    static Openings of(Asked asked) {
        return new Openings(asked);
    }

    private static ImmutableList<Long> heldDays(SeriesProblem problem) {
        ImmutableList.Builder<Long> days = ImmutableList.builder();
        for (int number = 1; number <= problem.sessions().size(); number++) {
            problem.held(number).map(LocalDate::toEpochDay).ifPresent(days::add);
        }
        return days.build();
    }

    /** What is open whatever is closed. */
    private BitSet all(Horizon horizon) {
        BitSet all = new BitSet(size);
        long first = asked.keeps(new SeriesRule.NotBeforeToday())
                ? Math.max(
                        horizon.first(),
                        problem.today().map(LocalDate::toEpochDay).orElse(horizon.first()))
                : horizon.first();
        for (long day = first; day <= horizon.last(); day++) {
            all.set((int) (day - origin), asked.weekdays().contains(weekday(day)));
        }
        return all;
    }

    private static DayOfWeek weekday(long day) {
        return LocalDate.ofEpochDay(day).getDayOfWeek();
    }

    private BitSet days(int number, BitSet all, ImmutableMap<String, BitSet> closed) {
        if (number <= held) {
            return only(problem.held(number).orElseThrow());
        }
        BitSet days = (BitSet) all.clone();
        for (SeriesClosure closure : problem.closures(number)) {
            days.andNot(closed.getOrDefault(closure.id(), NONE));
        }
        problem.pins().stream()
                .filter(pin -> pin.session() == number && asked.keeps(new SeriesRule.Pinned(pin)))
                .forEach(pin -> days.and(only(pin.date())));
        return days;
    }

    private BitSet closed(SeriesClosure closure) {
        BitSet closed = new BitSet(size);
        closure.days().forEach(day -> index(day.date()).ifPresent(closed::set));
        return closed;
    }

    private BitSet only(LocalDate date) {
        BitSet only = new BitSet(size);
        index(date).ifPresent(only::set);
        return only;
    }

    /** How many sessions there are. */
    int sessions() {
        return asked.sessions();
    }

    /** How many days there are. */
    int days() {
        return size;
    }

    /** The days on which a session can be. */
    BitSet open(int number) {
        return open.get(number - 1);
    }

    /** The fewest days from a session to the next; what was held is not asked. */
    int least(int number) {
        return number < held ? 1 : asked.least();
    }

    /** The most days from a session to the next; what was held is not asked. */
    int greatest(int number) {
        return number < held ? Asked.ANY : asked.greatest();
    }

    /** The place of a date; empty if it is outside. */
    OptionalInt index(LocalDate date) {
        long index = date.toEpochDay() - origin;
        return index >= 0 && index < size ? OptionalInt.of((int) index) : OptionalInt.empty();
    }

    /** The date at a place. */
    LocalDate date(int index) {
        return LocalDate.ofEpochDay(origin + index);
    }
}
