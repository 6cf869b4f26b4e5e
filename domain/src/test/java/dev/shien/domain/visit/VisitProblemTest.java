package dev.shien.domain.visit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.shien.domain.calendar.DateRange;
import dev.shien.domain.json.Json;
import dev.shien.domain.reason.Text;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

class VisitProblemTest {

    private static final LocalDate DAY = LocalDate.of(2024, 7, 3);

    private static VisitPhase phase(int number) {
        return VisitPhase.builder()
                .number(number)
                .name(Text.of("第" + number + "回", "Visit " + number))
                .window(PhaseWindow.of(DAY, DAY.plusDays(30)))
                .minutes(120)
                .build();
    }

    private static Expert expert(String id) {
        return Expert.builder()
                .id(id)
                .addSpecialities("a", "b")
                .addMode(VisitMode.ONLINE)
                .addCalendar(new DaySpan(DAY, LocalTime.of(13, 0), LocalTime.of(17, 0)))
                .build();
    }

    private static VisitedCompany company(String id) {
        return VisitedCompany.builder()
                .id(id)
                .putNeed("a", 2)
                .addModes(VisitMode.ONLINE, VisitMode.ON_SITE)
                .addUnavailable(DAY.plusDays(2))
                .earliest(DAY)
                .build();
    }

    private static VisitProblem.Builder problem() {
        return VisitProblem.builder()
                .zone(ZoneId.of("Asia/Tokyo"))
                .period(new DateRange(DAY, DAY.plusDays(60)))
                .addPhase(phase(1))
                .addCompany(company("c1"))
                .addExpert(expert("e1"));
    }

    private static Visit pin(String company, int phase, String expert) {
        LocalDateTime start = DAY.atTime(13, 0);
        return new Visit(company, phase, expert, start, start.plusHours(2), VisitMode.ONLINE);
    }

    @Test
    void problemComesBackFromItsJson() {
        VisitProblem problem = problem().addPin(pin("c1", 1, "e1")).build();

        assertThat(Json.fromTree(Json.toTree(problem), VisitProblem.class)).isEqualTo(problem);
    }

    @Test
    void contradictionsAreRefusedAndNamed() {
        refused(problem().addPhase(phase(1)), "Phase '1' is given twice");
        refused(problem().addPhases(phase(3), phase(2)), "in the order of their numbers, was [1, 3, 2]");
        refused(problem().addCompany(company("c1")), "Company 'c1' is given twice");
        refused(problem().addExpert(expert("e1")), "Expert 'e1' is given twice");
        refused(problem().addPin(pin("c2", 1, "e1")), "Unknown company 'c2'");
        refused(problem().addPin(pin("c1", 2, "e1")), "Unknown phase 2");
        refused(problem().addPin(pin("c1", 1, "e2")), "Unknown expert 'e2'");
        refused(problem().addPins(pin("c1", 1, "e1"), pin("c1", 1, "e1")), "'c1/1' is given twice");
        refused(problem().opens(LocalTime.of(18, 0)), "Business hours");
    }

    private static void refused(VisitProblem.Builder builder, String because) {
        assertThatIllegalArgumentException().isThrownBy(builder::build).withMessageContaining(because);
    }

    @Test
    void durationOfThirtyHoursIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> VisitPhase.builder()
                        .number(2)
                        .name(Text.of("第2回", "Visit 2"))
                        .window(PhaseWindow.of(DAY, DAY))
                        .minutes(1800)
                        .build())
                .withMessageContaining("was 1800");
    }

    @Test
    void spansOfOneDayThatOverlapAreRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Expert.builder()
                        .id("e1")
                        .addMode(VisitMode.ONLINE)
                        .addCalendar(
                                new DaySpan(DAY, LocalTime.of(13, 0), LocalTime.of(17, 0)),
                                new DaySpan(DAY, LocalTime.of(9, 0), LocalTime.of(13, 30)))
                        .build())
                .withMessageContaining("Spans of expert 'e1' on 2024-07-03 must not overlap");
    }
}
