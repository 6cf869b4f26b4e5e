package dev.shien.domain.visit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import dev.shien.domain.calendar.DateRange;
import dev.shien.domain.json.Json;
import dev.shien.domain.plan.TravelLeg;
import dev.shien.domain.plan.TravelTimes;
import dev.shien.domain.reason.Text;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.OptionalInt;
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
        return pin(company, phase, expert, DAY);
    }

    private static Visit pin(String company, int phase, String expert, LocalDate day) {
        LocalDateTime start = day.atTime(13, 0);
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
        refused(
                VisitProblem.builder().zone(ZoneId.of("UTC")).period(new DateRange(DAY, DAY.plusYears(4))),
                "Period must last at most 1098 days, was 2024-07-03 to 2028-07-03");
        refused(
                problem().addPin(pin("c1", 1, "e1", DAY.minusDays(1))),
                "Visit 1 of 'c1' is given, expected it in the period 2024-07-03 to 2024-09-01, was on 2024-07-02");
    }

    @Test
    void whatCompaniesAndExpertsSpeakOfMustBeKnown() {
        refused(other(VisitedCompany.builder().place("chiyoda")), "Unknown place 'chiyoda' of company 'c2'");
        refused(other(VisitedCompany.builder().series("autumn")), "Unknown series 'autumn' of company 'c2'");
        refused(other(VisitedCompany.builder().addOtherExpertFrom(4)), "Unknown phase '4' of company 'c2'");
        refused(
                other(VisitedCompany.builder().addOtherExpertFrom(1)),
                "No visit is before phase 1, from which company 'c2' asks for another expert");
        refused(
                other(VisitedCompany.builder().putNeedsFrom(2, ImmutableMap.of("a", 1))),
                "Unknown phase '2' of company 'c2'");
        refused(
                other(VisitedCompany.builder().addWishes(new VisitWish.ByExpert("e11", 1, OptionalInt.empty()))),
                "Unknown expert 'e11' of a wish of company 'c2'. Maybe 'e1'");
        refused(
                other(VisitedCompany.builder().addWishes(new VisitWish.InMode(VisitMode.ONLINE, 1, OptionalInt.of(7)))),
                "Unknown phase '7' of a wish of company 'c2'");
        refused(
                problem()
                        .addExpert(Expert.builder()
                                .id("e2")
                                .addMode(VisitMode.ONLINE)
                                .base("chiyoda")
                                .build()),
                "Unknown place 'chiyoda' of expert 'e2'");
    }

    private static VisitProblem.Builder other(VisitedCompany.Builder company) {
        return problem().addCompany(company.id("c2").addMode(VisitMode.ONLINE).build());
    }

    @Test
    void windowsMustHangOnSessionsThatAreThereAndNotEndBeforeTheyStart() {
        refused(
                windowed(new WindowEdge.AfterSession(2, 0), new WindowEdge.OnDate(DAY)),
                "Window of phase 2 hangs on session 2, expected one of the sessions of the programme: [1]");
        refused(
                windowed(new WindowEdge.OnDate(DAY.plusDays(1)), new WindowEdge.OnDate(DAY)),
                "Window of phase 2 must not end before it starts, was 2024-07-04 to 2024-07-03");
        refused(
                windowed(new WindowEdge.AfterSession(1, 2), new WindowEdge.AfterSession(1, 1)),
                "Window of phase 2 must not end before it starts, was 2024-07-07 to 2024-07-06 by the sessions of the"
                        + " programme");
        refused(
                windowed(new WindowEdge.AfterSession(1, 0), new WindowEdge.OnDate(DAY.plusDays(2)))
                        .putAllSeries(ImmutableMap.of("autumn", ImmutableMap.of(1, DAY.plusDays(40)))),
                "Window of phase 2 must not end before it starts, was 2024-08-12 to 2024-07-05 by the sessions of series"
                        + " 'autumn'");
    }

    private static VisitProblem.Builder windowed(WindowEdge from, WindowEdge to) {
        return problem()
                .putAllSessions(ImmutableMap.of(1, DAY.plusDays(2)))
                .addPhase(VisitPhase.builder()
                        .number(2)
                        .name(Text.of("第2回", "Visit 2"))
                        .window(new PhaseWindow(from, to))
                        .minutes(60)
                        .build());
    }

    @Test
    void needsOfAPhaseAreTheLastOnesThatWereToldUpToIt() {
        VisitedCompany company = VisitedCompany.builder()
                .id("c1")
                .addMode(VisitMode.ONLINE)
                .putNeed("a", 1)
                .putAllNeedsFrom(ImmutableMap.of(4, ImmutableMap.of("d", 1), 2, ImmutableMap.of("b", 1)))
                .build();

        assertThat(company.needsIn(1)).containsOnlyKeys("a");
        assertThat(company.needsIn(2)).containsOnlyKeys("b");
        assertThat(company.needsIn(3)).containsOnlyKeys("b");
        assertThat(company.needsIn(4)).containsOnlyKeys("d");
    }

    @Test
    void travelMustBeGivenOnceForEveryTwoPlaces() {
        TravelLeg leg = new TravelLeg("a", "b", 10);
        ImmutableSet<String> places = ImmutableSet.of("a", "b");

        assertThat(new TravelTimes(places, 5, ImmutableList.of(leg)).minutes("b", "a"))
                .isEqualTo(10);
        assertThat(new TravelTimes(places, 5, ImmutableList.of(leg)).minutes("a", "a"))
                .isEqualTo(5);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new TravelTimes(places, 0, ImmutableList.of()))
                .withMessage("No travel time between 'a' and 'b', expected one for every two places");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new TravelTimes(places, 0, ImmutableList.of(leg, new TravelLeg("b", "a", 11))))
                .withMessage("The travel between 'b' and 'a' is given twice");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TravelTimes.none().minutes("a", "b"))
                .withMessage("No travel time between 'a' and 'b', expected one for every two places");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new TravelTimes(ImmutableSet.of("a"), 0, ImmutableList.of(leg)))
                .withMessage("Unknown place 'b' in a leg, known are [a]");
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
