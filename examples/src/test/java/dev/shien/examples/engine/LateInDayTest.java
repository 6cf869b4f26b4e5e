package dev.shien.examples.engine;

import static dev.shien.examples.engine.Companies.RETAIL;
import static org.assertj.core.api.Assertions.assertThat;

import dev.shien.domain.programme.LateInDay;
import dev.shien.domain.programme.Policies;
import java.time.LocalDate;
import java.time.LocalTime;
import org.junit.jupiter.api.Test;

/** A9: on which day a form of the evening counts as sent. 2024-06-07 is a Friday. */
class LateInDayTest {

    @Test
    void sameDayCountsThreeBusinessDaysFromTheEveningOfFriday() {
        assertThat(dueAfterFriday(LateInDay.Rule.SAME_DAY, 17)).isEqualTo(LocalDate.of(2024, 6, 12));
    }

    @Test
    void nextBusinessDayCountsThemFromMonday() {
        assertThat(dueAfterFriday(LateInDay.Rule.NEXT_BUSINESS_DAY, 17)).isEqualTo(LocalDate.of(2024, 6, 13));
    }

    @Test
    void aLaterCutOffCountsTheEveningAsDay() {
        assertThat(dueAfterFriday(LateInDay.Rule.NEXT_BUSINESS_DAY, 20)).isEqualTo(LocalDate.of(2024, 6, 12));
    }

    private static LocalDate dueAfterFriday(LateInDay.Rule rule, int cutOff) {
        Scene scene = Scene.under(Policies.builder()
                .lateInDay(new LateInDay(rule, LocalTime.of(cutOff, 0)))
                .build());
        scene.at("2024-06-07T18:30").submits("baker", RETAIL).subject();
        return scene.application("baker").contactDue();
    }
}
