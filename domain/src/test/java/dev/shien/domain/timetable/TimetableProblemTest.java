package dev.shien.domain.timetable;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableSet;
import dev.shien.domain.calendar.BusinessCalendar;
import dev.shien.domain.json.CanonicalJson;
import dev.shien.domain.json.Json;
import dev.shien.domain.plan.ClosedDay;
import dev.shien.domain.reason.Text;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

class TimetableProblemTest {

    private static final SessionPart SEMINAR = SessionPart.builder()
            .id("seminar")
            .name(Text.of("セミナー", "Seminar"))
            .start(LocalTime.of(13, 0))
            .end(LocalTime.of(15, 0))
            .build();

    private static Session session(int number, LocalDate date) {
        return Session.builder().number(number).date(date).addPart(SEMINAR).build();
    }

    @Test
    void problemComesBackFromItsJson() {
        TimetableProblem problem = TimetableProblem.builder()
                .zone(ZoneId.of("Asia/Tokyo"))
                .addSession(session(1, LocalDate.of(2024, 7, 23)))
                .addAllClosedDays(ClosedDay.between(
                        BusinessCalendar.government(), LocalDate.of(2024, 8, 9), LocalDate.of(2024, 8, 12)))
                .addRule(new TimetableRule.InOrder())
                .addRule(new TimetableRule.LeastGap(14))
                .addRule(new TimetableRule.Weekdays(ImmutableSet.of(DayOfWeek.TUESDAY)))
                .addRule(new TimetableRule.Period(LocalDate.of(2024, 7, 1), LocalDate.of(2025, 1, 31)))
                .build();

        assertThat(CanonicalJson.string(Json.toTree(problem)))
                .contains("\"rule\":\"LEAST_GAP\"", "\"date\":\"2024-07-23\"", "\"start\":\"13:00:00\"");
        assertThat(Json.fromTree(Json.toTree(problem), TimetableProblem.class)).isEqualTo(problem);
    }

    @Test
    void sessionNumberGivenTwiceIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TimetableProblem.builder()
                        .zone(ZoneId.of("Asia/Tokyo"))
                        .addSession(session(3, LocalDate.of(2024, 7, 23)))
                        .addSession(session(3, LocalDate.of(2024, 8, 6)))
                        .build())
                .withMessageContaining("number 3 is given twice");
    }

    @Test
    void partThatBeginsBeforeTheOneBeforeItEndsIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Session.builder()
                        .number(1)
                        .date(LocalDate.of(2024, 7, 23))
                        .addPart(SEMINAR)
                        .addPart(SessionPart.builder()
                                .id("workshop")
                                .name(Text.of("ワークショップ", "Workshop"))
                                .start(LocalTime.of(14, 30))
                                .end(LocalTime.of(17, 0))
                                .build())
                        .build())
                .withMessageContaining("Part 'workshop' of session 1");
    }
}
