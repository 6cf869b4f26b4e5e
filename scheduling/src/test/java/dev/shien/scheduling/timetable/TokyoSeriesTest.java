package dev.shien.scheduling.timetable;

import static dev.shien.scheduling.timetable.TokyoSeries.PUBLISHED;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.shien.domain.calendar.BusinessCalendar;
import dev.shien.domain.json.CanonicalJson;
import dev.shien.domain.json.Json;
import dev.shien.domain.plan.ClosedDay;
import dev.shien.domain.plan.RuleCheck;
import dev.shien.domain.reason.Reason;
import dev.shien.domain.reason.Text;
import dev.shien.domain.timetable.Session;
import dev.shien.domain.timetable.SessionPart;
import dev.shien.domain.timetable.Timetable;
import dev.shien.domain.timetable.TimetableProblem;
import dev.shien.domain.timetable.TimetableRule;
import dev.shien.domain.timetable.TimetableRule.GreatestGap;
import dev.shien.domain.timetable.TimetableRule.InOrder;
import dev.shien.domain.timetable.TimetableRule.LeastGap;
import dev.shien.domain.timetable.TimetableRule.OpenDays;
import dev.shien.domain.timetable.TimetableRule.Period;
import dev.shien.domain.timetable.TimetableRule.Weekdays;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

/** The ten dates that the programme of 2024 published (official outline, 開催日程). */
class TokyoSeriesTest {

    private static Timetable check(ImmutableList<LocalDate> dates, TimetableRule... rules) {
        TimetableProblem.Builder problem = TimetableProblem.builder()
                .zone(ZoneId.of("Asia/Tokyo"))
                .addAllClosedDays(ClosedDay.between(
                        BusinessCalendar.government(), LocalDate.of(2024, 4, 1), LocalDate.of(2025, 3, 31)))
                .addRules(rules);
        for (int i = 0; i < dates.size(); i++) {
            problem.addSession(Session.builder()
                    .number(i + 1)
                    .date(dates.get(i))
                    .addPart(part("seminar", LocalTime.of(13, 0)))
                    .addPart(part("workshop", LocalTime.of(15, 15)))
                    .venue(Text.of("ビジョンセンター西新宿", "Vision Center Nishi-Shinjuku"))
                    .build());
        }
        return SeriesTimetabler.create().check(problem.build());
    }

    private static SessionPart part(String id, LocalTime start) {
        return SessionPart.builder()
                .id(id)
                .name(Text.same(id))
                .start(start)
                .end(start.plusHours(2))
                .build();
    }

    private static ImmutableList<LocalDate> with(int number, LocalDate date) {
        ImmutableList.Builder<LocalDate> dates = ImmutableList.builder();
        for (int i = 0; i < PUBLISHED.size(); i++) {
            dates.add(i + 1 == number ? date : PUBLISHED.get(i));
        }
        return dates.build();
    }

    @Test
    void publishedSeriesKeepsTheRulesOfTheOutline() {
        Timetable timetable = check(
                PUBLISHED,
                new InOrder(),
                new LeastGap(14),
                new GreatestGap(35),
                new Period(LocalDate.of(2024, 7, 1), LocalDate.of(2025, 1, 31)),
                new Weekdays(ImmutableSet.of(DayOfWeek.TUESDAY)),
                new OpenDays());

        assertThat(timetable.dates()).isEqualTo(PUBLISHED);
        assertThat(timetable.gaps()).containsExactly(14L, 14L, 21L, 14L, 14L, 14L, 28L, 28L, 35L);
        assertThat(timetable.certificate().feasible()).isTrue();
        assertThat(timetable.certificate().rules())
                .extracting(RuleCheck::rule)
                .containsExactly(
                        "timetable.in-order",
                        "timetable.least-gap",
                        "timetable.greatest-gap",
                        "timetable.period",
                        "timetable.weekdays",
                        "timetable.open-days");
    }

    @Test
    void everyBrokenGapIsSaidWithItsTwoSessions() {
        RuleCheck check =
                check(PUBLISHED, new GreatestGap(21)).certificate().rules().get(0);

        assertThat(check.kept()).isFalse();
        assertThat(check.reasons()).extracting(r -> r.arguments().get("after")).containsExactly("8", "9", "10");
        assertThat(check.reasons().get(2).text())
                .isEqualTo(Text.of(
                        "第9回から第10回までは35日で、上限の21日より長い。",
                        "From session 9 to session 10 are 35 days, more than the greatest gap of 21."));
    }

    @Test
    void gapThatIsTooShortIsSaid() {
        RuleCheck check =
                check(PUBLISHED, new LeastGap(15)).certificate().rules().get(0);

        assertThat(check.reasons()).hasSize(5);
        assertThat(check.reasons().get(0).text().en())
                .isEqualTo("From session 1 to session 2 are 14 days, less than the least gap of 15.");
    }

    @Test
    void sessionOnAHolidayAndSessionOnASundayAreSaid() {
        Reason holiday = onlyBreach(with(5, LocalDate.of(2024, 9, 23)), new OpenDays());
        Reason sunday = onlyBreach(with(5, LocalDate.of(2024, 9, 22)), new OpenDays());

        assertThat(holiday.text().ja()).isEqualTo("第5回(令和6年9月23日(月))は休業日に当たる。令和6年9月23日(月)は休日です。");
        assertThat(sunday.text().en())
                .isEqualTo("Session 5 (Sun 2024-09-22) is on a closed day: 2024-09-22 is a Sunday.");
    }

    @Test
    void sessionOnAnotherWeekdayIsSaid() {
        Reason breach = onlyBreach(
                with(3, LocalDate.of(2024, 8, 21)), new Weekdays(ImmutableSet.of(DayOfWeek.MONDAY, DayOfWeek.TUESDAY)));

        assertThat(breach.text().ja()).isEqualTo("第3回(令和6年8月21日(水))は月・火曜日でない。");
    }

    @Test
    void sessionOutsideThePeriodIsSaid() {
        Period period = new Period(LocalDate.of(2024, 7, 23), LocalDate.of(2025, 1, 20));

        assertThat(onlyBreach(PUBLISHED, period).arguments()).containsEntry("session", "10");
    }

    @Test
    void sessionThatIsNotAfterTheOneBeforeItIsSaid() {
        Reason breach = onlyBreach(with(2, LocalDate.of(2024, 7, 23)), new InOrder());

        assertThat(breach.arguments()).containsEntry("before", "1").containsEntry("after", "2");
    }

    @Test
    void theNextDayIsAfterTheOneBefore() {
        assertThat(check(with(2, LocalDate.of(2024, 7, 24)), new InOrder())
                        .certificate()
                        .feasible())
                .isTrue();
    }

    @Test
    void programmeWithoutSessionsKeepsEveryRule() {
        assertThat(check(ImmutableList.of(), new InOrder(), new LeastGap(14))
                        .certificate()
                        .feasible())
                .isTrue();
    }

    @Test
    void timetableComesBackFromItsJson() {
        Timetable timetable = check(PUBLISHED, new InOrder(), new LeastGap(14));

        assertThat(Json.fromTree(Json.parse("test", CanonicalJson.bytes(Json.toTree(timetable))), Timetable.class))
                .isEqualTo(timetable);
    }

    private static Reason onlyBreach(ImmutableList<LocalDate> dates, TimetableRule rule) {
        RuleCheck check = check(dates, rule).certificate().rules().get(0);
        assertThat(check.kept()).isFalse();
        assertThat(check.reasons()).hasSize(1);
        return check.reasons().get(0);
    }
}
