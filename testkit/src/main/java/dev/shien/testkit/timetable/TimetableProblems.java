package dev.shien.testkit.timetable;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.shien.domain.calendar.BusinessCalendar;
import dev.shien.domain.plan.ClosedDay;
import dev.shien.domain.reason.Text;
import dev.shien.domain.timetable.Session;
import dev.shien.domain.timetable.SessionPart;
import dev.shien.domain.timetable.TimetableProblem;
import dev.shien.domain.timetable.TimetableRule;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** Series of sessions in 2024 and rules that they keep or break. */
public final class TimetableProblems {

    private static final LocalDate FIRST = LocalDate.of(2024, 7, 1);

    private TimetableProblems() {}

    /** Any problem: sessions in order or not, on open days or not. */
    public static Arbitrary<TimetableProblem> any() {
        Arbitrary<List<Integer>> gaps = Arbitraries.frequency(
                        Tuple.of(6, 14),
                        Tuple.of(2, 7),
                        Tuple.of(2, 28),
                        Tuple.of(1, 3),
                        Tuple.of(1, 0),
                        Tuple.of(1, -7))
                .list()
                .ofMaxSize(8);
        return Combinators.combine(gaps, rule().list().ofMaxSize(6), Arbitraries.of(true, false))
                .as(TimetableProblems::problem)
                .withoutEdgeCases();
    }

    private static TimetableProblem problem(List<Integer> gaps, List<TimetableRule> rules, boolean backwards) {
        ImmutableList.Builder<Session> sessions = ImmutableList.builder();
        LocalDate date = FIRST;
        for (int i = 0; i < gaps.size(); i++) {
            date = date.plusDays(gaps.get(i));
            sessions.add(session(i + 1, date));
        }
        return TimetableProblem.builder()
                .zone(ZoneId.of("Asia/Tokyo"))
                .addAllSessions(backwards ? sessions.build().reverse() : sessions.build())
                .addAllClosedDays(ClosedDay.between(BusinessCalendar.government(), FIRST, FIRST.plusDays(180)))
                .addAllRules(rules)
                .build();
    }

    private static Session session(int number, LocalDate date) {
        return Session.builder()
                .number(number)
                .date(date)
                .addPart(SessionPart.builder()
                        .id("seminar")
                        .name(Text.of("セミナー", "Seminar"))
                        .start(LocalTime.of(13, 0))
                        .end(LocalTime.of(15, 0))
                        .build())
                .build();
    }

    private static Arbitrary<TimetableRule> rule() {
        Arbitrary<TimetableRule> fixed = Arbitraries.of(new TimetableRule.InOrder(), new TimetableRule.OpenDays());
        Arbitrary<TimetableRule> least = Arbitraries.integers().between(1, 30).map(TimetableRule.LeastGap::new);
        Arbitrary<TimetableRule> greatest =
                Arbitraries.integers().between(1, 30).map(TimetableRule.GreatestGap::new);
        Arbitrary<TimetableRule> weekdays = Arbitraries.of(DayOfWeek.class)
                .set()
                .ofMinSize(1)
                .map(days -> new TimetableRule.Weekdays(ImmutableSet.copyOf(days)));
        Arbitrary<TimetableRule> period = Combinators.combine(
                        Arbitraries.integers().between(-5, 20),
                        Arbitraries.integers().between(0, 120))
                .as((from, days) -> new TimetableRule.Period(FIRST.plusDays(from), FIRST.plusDays((long) from + days)));
        return Arbitraries.oneOf(ImmutableList.of(fixed, least, greatest, weekdays, period));
    }
}
