package dev.shien.testkit.timetable;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.shien.domain.calendar.BusinessCalendar;
import dev.shien.domain.plan.ClosedDay;
import dev.shien.domain.reason.Text;
import dev.shien.domain.timetable.SeriesClosure;
import dev.shien.domain.timetable.SeriesDate;
import dev.shien.domain.timetable.SeriesProblem;
import dev.shien.domain.timetable.SeriesSession;
import dev.shien.domain.timetable.SeriesWeights;
import dev.shien.domain.timetable.SessionPart;
import dev.shien.testkit.plan.Dice;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitrary;

/**
 * Series of every shape to plan: around closures of all or of some, with fixed dates, gaps, a preferred start, and dates that
 * were announced, held or cancelled. About one in three cannot be planned.
 */
public final class SeriesProblems {

    private static final LocalDate FIRST = LocalDate.of(2024, 8, 26);
    private static final ImmutableList<String> LECTURERS = ImmutableList.of("L-1", "L-2");

    private final Dice dice;
    private final LocalDate from;
    private final LocalDate to;
    private final ImmutableList<SeriesSession> sessions;

    private SeriesProblems(Dice dice, int mostSessions, int mostDays) {
        this.dice = dice;
        this.from = FIRST.plusDays(dice.below(7));
        this.to = from.plusDays(dice.between(mostDays / 4, mostDays));
        this.sessions = IntStream.range(0, dice.between(1, mostSessions))
                .mapToObj(i -> session(i + 1))
                .collect(ImmutableList.toImmutableList());
    }

    /** New series so small that everything can be tried. */
    public static Arbitrary<SeriesProblem> tiny() {
        return Dice.thrown()
                .map(thrown ->
                        new SeriesProblems(new Dice(thrown), 4, 40).fresh(3).build());
    }

    /** Series so small that everything can be tried, of which some dates were announced before. */
    public static Arbitrary<SeriesProblem> tinyAnnounced() {
        return Dice.thrown().map(thrown -> {
            SeriesProblems problems = new SeriesProblems(new Dice(thrown), 4, 40);
            return problems.announced(problems.fresh(3)).build();
        });
    }

    /** Series of up to 12 sessions in up to a year, on any weekdays, with the holidays of Japan. */
    public static Arbitrary<SeriesProblem> any() {
        return Dice.thrown().map(thrown -> {
            SeriesProblems problems = new SeriesProblems(new Dice(thrown), 12, 360);
            SeriesProblem.Builder problem = problems.fresh(7)
                    .addAllClosures(SeriesClosure.of(BusinessCalendar.government(), problems.from, problems.to));
            return (problems.dice.oneIn(2) ? problems.announced(problem) : problem).build();
        });
    }

    private SeriesSession session(int number) {
        return new SeriesSession(
                dice.oneIn(2) ? Optional.of(Text.of("第" + number + "の主題", "Theme " + number)) : Optional.empty(),
                dice.oneIn(2) ? Optional.of(dice.of(LECTURERS)) : Optional.empty());
    }

    private SeriesProblem.Builder fresh(int mostWeekdays) {
        SeriesProblem.Builder problem = SeriesProblem.builder()
                .zone(ZoneId.of("Asia/Tokyo"))
                .from(from)
                .to(to)
                .addAllWeekdays(dice.some(ImmutableList.copyOf(DayOfWeek.values()), dice.between(1, mostWeekdays)))
                .addPart(part())
                .addAllSessions(sessions)
                .weights(weights());
        gaps(problem);
        closures(problem);
        if (dice.oneIn(3)) {
            problem.addAllPins(dates(sometimes(4)));
        }
        if (dice.oneIn(3)) {
            problem.preferredStart(someDay());
        }
        return problem;
    }

    private static SessionPart part() {
        return SessionPart.builder()
                .id("seminar")
                .name(Text.of("セミナー", "Seminar"))
                .start(LocalTime.of(13, 0))
                .end(LocalTime.of(15, 0))
                .build();
    }

    private SeriesWeights weights() {
        return SeriesWeights.builder()
                .cadence(dice.of(ImmutableList.of(10, 1, 0, 3)))
                .end(dice.of(ImmutableList.of(1, 0, 7)))
                .start(dice.of(ImmutableList.of(10, 0, 2)))
                .change(dice.of(ImmutableList.of(SeriesWeights.GREATEST_CHANGE, 0, 5, 40)))
                .build();
    }

    private void gaps(SeriesProblem.Builder problem) {
        int cadence = dice.between(1, 15);
        int least = dice.oneIn(2) ? 1 : dice.between(1, cadence);
        problem.cadence(cadence).leastGap(least);
        if (dice.oneIn(2)) {
            problem.greatestGap(least + dice.between(0, 14));
        }
    }

    private void closures(SeriesProblem.Builder problem) {
        int count = dice.below(4);
        for (int i = 0; i < count; i++) {
            problem.addClosure(new SeriesClosure(
                    "closure-" + i,
                    Text.of("休業" + i, "Closure " + i),
                    sessions.stream()
                            .flatMap(session -> session.lecturer().stream())
                            .filter(lecturer -> dice.oneIn(3))
                            .findFirst(),
                    dice.oneIn(3) ? ImmutableSet.of(dice.between(1, sessions.size())) : ImmutableSet.of(),
                    days(i)));
        }
    }

    private ImmutableList<ClosedDay> days(int closure) {
        Text name = Text.of("休業" + closure, "Closure " + closure);
        LocalDate first = someDay();
        return SeriesClosure.between("days", name, first, first.plusDays(dice.below(12)))
                .days();
    }

    private LocalDate someDay() {
        return from.plusDays(dice.below((int) from.datesUntil(to.plusDays(1)).count()));
    }

    /** The numbers of about one in so many sessions. */
    private ImmutableList<Integer> sometimes(int times) {
        return IntStream.rangeClosed(1, sessions.size())
                .filter(number -> dice.oneIn(times))
                .boxed()
                .collect(ImmutableList.toImmutableList());
    }

    /** Dates of these sessions in their order, which rules may forbid. */
    private ImmutableList<SeriesDate> dates(List<Integer> numbers) {
        ImmutableList.Builder<SeriesDate> dates = ImmutableList.builder();
        LocalDate date = from.minusDays(3);
        for (int number : numbers) {
            date = date.plusDays(dice.between(1, 16));
            dates.add(new SeriesDate(number, date));
        }
        return dates.build();
    }

    /** What was announced, and perhaps a day of planning by which some of it was held or cancelled; such have no pins. */
    private SeriesProblem.Builder announced(SeriesProblem.Builder fresh) {
        SeriesProblem problem = fresh.build();
        ImmutableList<SeriesDate> previous =
                dates(IntStream.rangeClosed(1, sessions.size()).boxed().toList());
        Optional<LocalDate> today = dice.oneIn(3) ? Optional.empty() : Optional.of(someDay());
        SeriesProblem.Builder announced = SeriesProblem.builder()
                .zone(problem.zone())
                .from(from)
                .to(to)
                .addAllWeekdays(problem.weekdays())
                .cadence(problem.cadence())
                .leastGap(problem.leastGap())
                .greatestGap(problem.greatestGap())
                .addAllParts(problem.parts())
                .addAllSessions(sessions)
                .addAllClosures(problem.closures())
                .preferredStart(problem.preferredStart())
                .weights(problem.weights())
                .addAllPrevious(previous)
                .today(today);
        previous.stream()
                .filter(date -> today.filter(date.date()::isBefore).isPresent())
                .reduce((one, other) -> other)
                .filter(last -> dice.oneIn(3))
                .ifPresent(last -> announced.addCancelled(last.session()));
        return announced;
    }
}
