package dev.shien.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import biweekly.Biweekly;
import biweekly.ICalVersion;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import com.google.common.collect.ImmutableMap;
import dev.shien.domain.applicant.Applicant;
import dev.shien.domain.application.Application;
import dev.shien.domain.view.ProgrammeView;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** The calendar of a year as other calendars take it over, and the pages that tell how it came about. */
class CalendarFilesTest {

    private static final ProgrammeView VIEW = Sample.view(Wording.PLAIN);
    private static final ReportFiles FILES = Pages.both(VIEW);
    private static final ImmutableMap<String, String> CALENDARS = Pages.texts(FILES, ".ics");
    private static final ImmutableMap<String, String> PAGES = Pages.texts(FILES, ".html");

    @Test
    void everybodyHasTheSessionsAndTheSecretariatAllOfIt() {
        assertThat(CALENDARS.keySet())
                .containsExactlyInAnyOrder(
                        "public/sessions-ja.ics",
                        "public/sessions-en.ics",
                        "internal/calendar-ja.ics",
                        "internal/calendar-en.ics");
        assertThat(calendar("public/sessions-ja.ics").getEvents())
                .hasSize(VIEW.timetable().orElseThrow().sessions().size());
        assertThat(calendar("internal/calendar-ja.ics").getEvents())
                .hasSize(VIEW.calendar().entries().size());
    }

    @Test
    void everyCalendarIsSoundForAnotherReader() {
        assertThat(CALENDARS.keySet())
                .allSatisfy(name -> assertThat(
                                calendar(name).validate(ICalVersion.V2_0).isEmpty())
                        .isTrue());
    }

    @Test
    void theSecretariatSeesWhoIsVisitedByWhomAndWhatIsCancelled() {
        String company = VIEW.visits().orElseThrow().visits().get(0).company();
        Application application = VIEW.applications().values().stream()
                .filter(a -> a.id().value().equals(company))
                .findFirst()
                .orElseThrow();
        String name = application.applicant().map(Applicant::name).orElseThrow();

        assertThat(calendar("internal/calendar-ja.ics").getEvents())
                .filteredOn(event -> status(event).equals("CANCELLED"))
                .singleElement()
                .satisfies(event -> assertThat(summary(event)).contains(name, "(E0"));
    }

    @Test
    void closedDaysOfTheCalendarBearTheirNames() {
        assertThat(PAGES.get("internal/visits.html")).contains("<span class=\"off\">海の日</span>");
    }

    @Test
    void theCalendarTellsTheHoursOfSessionsAndWhichVisitsWereNotToldYet() {
        String page = PAGES.getOrDefault("internal/visits.html", "");
        VIEW.programme()
                .sessions()
                .forEach(session -> assertThat(page)
                        .contains("第" + session.number() + "回 "
                                + session.parts().get(0).start() + "-"));
        assertThat(page.split("仮 ", -1))
                .hasSize(1
                        + (int) VIEW.visits().orElseThrow().visits().stream()
                                .filter(visit -> visit.date().isAfter(LocalDate.of(2024, 8, 9)))
                                .count());
    }

    @Test
    void thePageOfTheDatesTellsWhatMovedWhatWasSkippedAndWhatItCost() {
        assertThat(PAGES.get("internal/timetable-plan.html"))
                .contains("見本のseries.moved", "見本のseries.skipped", "見本のseries.closure", "77");
        assertThat(PAGES).doesNotContainKey("public/timetable-plan.html");
    }

    private static ICalendar calendar(String name) {
        return Biweekly.parse(CALENDARS.getOrDefault(name, "")).first();
    }

    private static String status(VEvent event) {
        return event.getStatus().getValue();
    }

    private static String summary(VEvent event) {
        return event.getSummary().getValue();
    }
}
