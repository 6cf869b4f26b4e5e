package dev.shien.examples.engine;

import static dev.shien.examples.engine.Companies.MAKING;
import static dev.shien.examples.engine.Companies.RETAIL;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.google.common.collect.ImmutableList;
import dev.shien.domain.application.Stage;
import dev.shien.domain.calendar.BusinessCalendar;
import dev.shien.domain.calendar.EntryStatus;
import dev.shien.domain.engine.Outcome;
import dev.shien.domain.reason.Reason;
import dev.shien.domain.reason.Text;
import dev.shien.domain.timetable.SeriesChange;
import dev.shien.domain.timetable.SeriesClosure;
import dev.shien.domain.timetable.SeriesDate;
import dev.shien.domain.timetable.SeriesPlan;
import dev.shien.domain.timetable.SeriesProblem;
import dev.shien.domain.timetable.SeriesSession;
import dev.shien.domain.timetable.Session;
import dev.shien.domain.timetable.SessionPart;
import dev.shien.domain.view.ProgrammeView;
import dev.shien.domain.visit.Visit;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Sessions that are planned from a pattern, and planned anew when something stands against dates that hold. */
class ChangedTimetableTest {

    private static final Text TYPHOON = Text.of("台風", "typhoon");
    private static final LocalDate JULY_23 = LocalDate.of(2024, 7, 23);
    private static final LocalDate AUGUST_6 = LocalDate.of(2024, 8, 6);
    private static final LocalDate AUGUST_13 = LocalDate.of(2024, 8, 13);

    private final Scene scene = Scene.begin();

    @Test
    void aSessionThatATyphoonStandsAgainstMovesAndTheOthersStay() {
        published().changeTo("2024-08-05T10:00", closed(AUGUST_6)).subject();

        ProgrammeView view = scene.restart().view();
        SeriesPlan series = view.series().orElseThrow();
        assertThat(view.timetable().orElseThrow().dates()).containsExactly(JULY_23, AUGUST_13);
        assertThat(series.changes()).singleElement().satisfies(move -> {
            assertThat(move.session()).isEqualTo(2);
            assertThat(move.from()).isEqualTo(AUGUST_6);
            assertThat(move.to()).isEqualTo(AUGUST_13);
            assertThat(said(move.reasons())).anyMatch(text -> text.contains("typhoon"));
        });
        assertThat(series.skipped())
                .anySatisfy(skipped -> assertThat(skipped.date()).isEqualTo(AUGUST_6));
        assertThat(series.closures()).anySatisfy(cost -> {
            assertThat(cost.closure()).isEqualTo("typhoon");
            assertThat(cost.penalty()).isPositive();
        });
    }

    @Test
    void ofASessionOnlyTheDateMoves() {
        published().changeTo("2024-08-05T10:00", closed(AUGUST_6)).subject();

        assertThat(scene.view().timetable().orElseThrow().sessions())
                .extracting(Session::parts)
                .isEqualTo(parts());
    }

    @Test
    void calendarsAreToldOfTheMoveAndOfNothingElse() {
        published().changeTo("2024-08-05T10:00", closed(AUGUST_6)).subject();

        assertThat(scene.view().calendar().inTime()).hasSize(2);
        assertThat(scene.view().calendar().changed()).singleElement().satisfies(entry -> {
            assertThat(entry.sequence()).isEqualTo(1);
            assertThat(entry.status()).isEqualTo(EntryStatus.CONFIRMED);
            assertThat(entry.start()).isEqualTo(AUGUST_13.atTime(13, 0));
            assertThat(entry.end()).isEqualTo(AUGUST_13.atTime(17, 15));
            assertThat(entry.revisedAt()).isEqualTo("2024-08-05T01:00:00Z");
        });
    }

    @Test
    void whatWasHeldStaysAndWhatWasCancelledIsHeldLater() {
        published()
                .changeTo(
                        "2024-08-08T10:00",
                        SeriesChange.builder().addCancelled(2).build())
                .subject();

        assertThat(scene.view().timetable().orElseThrow().dates()).containsExactly(JULY_23, AUGUST_13);
    }

    @Test
    void aDateThatIsGivenIsKeptOnAnyWeekdayThatIsAllowed() {
        LocalDate thursday = LocalDate.of(2024, 8, 15);
        published()
                .changeTo(
                        "2024-07-25T10:00",
                        SeriesChange.builder()
                                .addPins(new SeriesDate(2, thursday))
                                .addWeekdays(DayOfWeek.TUESDAY, DayOfWeek.THURSDAY)
                                .build())
                .subject();

        assertThat(scene.view().timetable().orElseThrow().dates()).containsExactly(JULY_23, thursday);
    }

    @Test
    void whereNoSeriesIsPossibleItIsSaidWhyAndNothingIsWritten() {
        published();
        long before = scene.entries();

        Outcome outcome = scene.changeTo(
                "2024-08-05T10:00",
                closed(AUGUST_6.datesUntil(LocalDate.of(2025, 4, 1)).toArray(LocalDate[]::new)));

        assertThat(said(((Outcome.Refused) outcome).reasons())).anyMatch(text -> text.contains("typhoon"));
        assertThat(scene.entries()).isEqualTo(before);
        assertThat(scene.view().series()).isEmpty();
    }

    @Test
    void aSeriesIsPlannedFromAPatternAroundHolidaysAndTellsWhatItSkips() {
        scene.engine().planTimetable(scene.by(), mondays(2)).subject();

        ProgrammeView view = scene.restart().view();
        assertThat(view.timetable().orElseThrow().dates())
                .containsExactly(LocalDate.of(2024, 7, 8), LocalDate.of(2024, 7, 22));
        assertThat(view.series().orElseThrow().skipped()).singleElement().satisfies(skipped -> {
            assertThat(skipped.date()).isEqualTo(LocalDate.of(2024, 7, 15));
            assertThat(said(skipped.reasons())).anyMatch(text -> text.contains("national holiday"));
        });
    }

    @Test
    void aSeriesOfOtherSessionsThanTheProgrammesIsABrokenArgument() {
        assertThatThrownBy(() -> scene.engine().planTimetable(scene.by(), mondays(3)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("the 2 sessions of 'small-2024'")
                .hasMessageContaining("was one of 3");
    }

    @Test
    void sessionsThatAreNotNumberedFromOneOnAreNotPlannedAnew() {
        Scene other = Scene.of(Small.with(document -> {
            ((ObjectNode) document.withArray("/sessions").get(1)).put("number", 3);
            ((ObjectNode) document.at("/visits/phases/1/window/from")).put("session", 3);
        }));

        assertThat(Scene.codes(other.changeTo("2024-08-05T10:00", closed(AUGUST_6))))
                .containsExactly("timetable.no-series");
    }

    @Test
    void visitsAndPromotionsGoByTheNewDates() {
        scene.apply(RETAIL, "baker", "grocer", "florist")
                .apply(MAKING, "miller", "brewer")
                .drawn()
                .told();
        String waits = scene.waiting("retail").get(0);
        scene.confirm("miller");

        scene.changeTo("2024-07-10T10:00", closed(LocalDate.of(2024, 7, 16), JULY_23, LocalDate.of(2024, 7, 30)))
                .subject();
        scene.planVisits(Experts.everyDay("x1")).subject();
        LocalDate second = scene.view().sessionDates().values().asList().get(1);

        assertThat(scene.view().sessionDates().values()).containsExactly(AUGUST_6, LocalDate.of(2024, 8, 20));
        assertThat(scene.view().visits().orElseThrow().visits().stream()
                        .filter(visit -> visit.phase() == 2)
                        .map(Visit::date))
                .isNotEmpty()
                .allMatch(date -> date.isAfter(second));
        scene.at("2024-08-05T10:00").withdraws(scene.seated("retail").get(0)).subject();
        assertThat(scene.stage(waits)).isEqualTo(Stage.SELECTED);
    }

    private Scene published() {
        scene.engine().planTimetable(scene.by()).subject();
        return scene;
    }

    /** The parts of the sessions as they are published. */
    private static ImmutableList<ImmutableList<SessionPart>> parts() {
        Scene other = Scene.begin();
        other.engine().planTimetable(other.by()).subject();
        return other.view().timetable().orElseThrow().sessions().stream()
                .map(Session::parts)
                .collect(ImmutableList.toImmutableList());
    }

    private static SeriesChange closed(LocalDate... days) {
        return SeriesChange.builder()
                .addAllClosures(ImmutableList.of(SeriesClosure.of(
                        "typhoon",
                        TYPHOON,
                        Stream.of(days)
                                .flatMap(day -> SeriesClosure.between("typhoon", TYPHOON, day, day).days().stream())
                                .collect(ImmutableList.toImmutableList()))))
                .build();
    }

    /** Mondays from 8 July on, each week, around Marine Day on the 15th. */
    private static SeriesProblem mondays(int sessions) {
        return SeriesProblem.builder()
                .zone(ZoneId.of("Asia/Tokyo"))
                .from(LocalDate.of(2024, 7, 8))
                .to(LocalDate.of(2024, 12, 1))
                .addWeekdays(DayOfWeek.MONDAY)
                .cadence(7)
                .preferredStart(LocalDate.of(2024, 7, 8))
                .addParts(SessionPart.builder()
                        .id("seminar")
                        .name(Text.of("セミナー", "seminar"))
                        .start(LocalTime.of(10, 0))
                        .end(LocalTime.of(12, 0))
                        .build())
                .addAllSessions(SeriesSession.unnamed(sessions))
                .addAllClosures(SeriesClosure.of(
                        BusinessCalendar.government(), LocalDate.of(2024, 7, 8), LocalDate.of(2024, 12, 1)))
                .build();
    }

    private static ImmutableList<String> said(ImmutableList<Reason> reasons) {
        return reasons.stream().map(reason -> reason.text().en()).collect(ImmutableList.toImmutableList());
    }
}
