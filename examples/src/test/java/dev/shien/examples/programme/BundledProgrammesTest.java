package dev.shien.examples.programme;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.io.Resources;
import dev.shien.domain.applicant.JsicCode;
import dev.shien.domain.calendar.BusinessCalendar;
import dev.shien.domain.calendar.DateRange;
import dev.shien.domain.consent.Party;
import dev.shien.domain.programme.Membership;
import dev.shien.domain.programme.PartKind;
import dev.shien.domain.programme.Programme;
import dev.shien.domain.programme.ProgrammePhase;
import dev.shien.domain.programme.ProgrammeSession;
import dev.shien.domain.programme.Quota;
import dev.shien.domain.reason.Text;
import java.io.IOException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The bundled programmes say what the outline says (requirements R1-R61). */
class BundledProgrammesTest {

    private static final Programme TOKYO = programme("tokyo-2024");

    static Programme programme(String id) {
        return Programme.read(id, bytes(id));
    }

    static byte[] bytes(String id) {
        String name = "/dev/shien/examples/" + id + "/programme.json";
        try {
            return Resources.toByteArray(Resources.getResource(BundledProgrammesTest.class, name));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"tokyo-2024", "tokubetsushien", "kihontaisaku"})
    void eachIsReadBackAsItIsWritten(String id) {
        Programme programme = programme(id);

        assertThat(programme.id()).isEqualTo(id);
        assertThat(Programme.read("again", programme.toJson())).isEqualTo(programme);
    }

    @Test
    void theQuotasOfTokyoAreTenTenAndTwentyOfForty() {
        assertThat(TOKYO.capacity()).isEqualTo(40);
        assertThat(TOKYO.quotas().stream()
                        .collect(Collectors.toMap(q -> q.name().ja(), Quota::target)))
                .isEqualTo(Map.of("小売・卸売枠", 10, "建設・製造枠", 10, "サービス・その他枠", 20));
        assertThat(TOKYO.seatRules().capacity()).isEqualTo(40);
    }

    @Test
    void theQuotaFollowsTheFrameTableOfTheOutlineAndNotTheSizeClassOfTheLaw() {
        Map<String, String> quotas = new TreeMap<>();
        for (String code : ImmutableList.of("762", "441", "391", "415", "791", "693", "011", "D", "E", "50", "60")) {
            quotas.put(code, quota(code));
        }

        assertThat(quotas)
                .containsEntry("762", "service-other")
                .containsEntry("441", "service-other")
                .containsEntry("391", "service-other")
                .containsEntry("415", "service-other")
                .containsEntry("791", "service-other")
                .containsEntry("693", "service-other")
                .containsEntry("011", "service-other")
                .containsEntry("D", "construction-manufacturing")
                .containsEntry("E", "construction-manufacturing")
                .containsEntry("50", "retail-wholesale")
                .containsEntry("60", "retail-wholesale");
    }

    @Test
    void theDivisionsThatTheOutlineNamesNowhereBelongToServicesAndOthers() {
        for (String division : ImmutableList.of("A", "B", "C", "F", "Q", "R", "S", "T")) {
            assertThat(quota(division)).as(division).isEqualTo("service-other");
        }
    }

    private static String quota(String code) {
        Membership.ByIndustry membership = (Membership.ByIndustry) TOKYO.membership();
        return membership.quotasOf(JsicCode.of(code)).stream().collect(Collectors.joining("|"));
    }

    @Test
    void theTenSessionsAreTheTuesdaysOfTheOutlineWithItsGapsAndTimes() {
        ImmutableList<LocalDate> dates =
                TOKYO.sessions().stream().map(ProgrammeSession::date).collect(ImmutableList.toImmutableList());

        assertThat(dates).hasSize(10).allMatch(d -> d.getDayOfWeek() == DayOfWeek.TUESDAY);
        assertThat(dates.get(0)).isEqualTo("2024-07-23");
        assertThat(dates.get(9)).isEqualTo("2025-01-21");
        assertThat(IntStream.range(1, 10).mapToLong(i -> ChronoUnit.DAYS.between(dates.get(i - 1), dates.get(i))))
                .containsExactly(14L, 14L, 21L, 14L, 14L, 14L, 28L, 28L, 35L);
        assertThat(dates).allMatch(BusinessCalendar.government()::isBusinessDay);
        assertThat(TOKYO.sessions()).allSatisfy(s -> {
            assertThat(s.venue()).contains("vision-center-nishishinjuku");
            assertThat(s.parts().get(0).kind()).isEqualTo(PartKind.SEMINAR);
            assertThat(s.parts().get(0).start()).isEqualTo(LocalTime.of(13, 0));
            assertThat(s.parts().get(0).end()).isEqualTo(LocalTime.of(15, 0));
            assertThat(s.parts().get(1).kind()).isEqualTo(PartKind.WORKSHOP);
            assertThat(s.parts().get(1).start()).isEqualTo(LocalTime.of(15, 15));
            assertThat(s.parts().get(1).end()).isEqualTo(LocalTime.of(17, 15));
        });
    }

    @Test
    void sessionsSixAndSevenAndSessionsEightAndNineShareTheirWorkshopTheme() {
        ImmutableList<String> themes = TOKYO.sessions().stream()
                .map(s -> s.parts().get(1).theme().map(Text::ja).orElseThrow())
                .collect(ImmutableList.toImmutableList());

        assertThat(themes).hasSize(10);
        assertThat(ImmutableList.copyOf(new java.util.LinkedHashSet<>(themes))).hasSize(8);
        assertThat(themes.get(5)).isEqualTo(themes.get(6));
        assertThat(themes.get(7)).isEqualTo(themes.get(8)).isEqualTo("人材確保の検討");
        assertThat(TOKYO.workshop().orElseThrow().steps()).hasSize(5);
        assertThat(TOKYO.curriculum()).hasSize(10);
    }

    @Test
    void aFormOfTheLastEveningIsInTimeAndItsCallIsDueBeforeTheListIsLocked() {
        LocalDateTime lastMoment = LocalDateTime.of(2024, 6, 28, 23, 59, 59);
        var call = TOKYO.calls().get(0);

        assertThat(call.closes()).isEqualTo(lastMoment);
        assertThat(call.isOpenAt(lastMoment)).isTrue();
        assertThat(call.isOpenAt(lastMoment.plusSeconds(1))).isFalse();
        LocalDate due = BusinessCalendar.government()
                .dueDate(lastMoment.toLocalDate(), call.contactWithinBusinessDays())
                .date();
        assertThat(due).isEqualTo("2024-07-03").isBefore(call.draws().get(0).notBefore());
    }

    @Test
    void theFourVisitsOfTokyoHaveTheWorkAndEndStatesOfTheOutline() {
        ImmutableList<ProgrammePhase> phases = TOKYO.visits().orElseThrow().phases();

        assertThat(phases.stream().map(p -> p.workItems().size())).containsExactly(4, 3, 4, 4);
        assertThat(phases.stream().map(p -> p.endStates().size())).containsExactly(2, 2, 2, 2);
        assertThat(phases).allMatch(p -> p.minutes() == 120 && p.modes().size() == 2 && p.required());
        ImmutableMap<Integer, LocalDate> sessions = ProgrammeSession.dates(TOKYO.sessions());
        assertThat(phases.get(0).window().days(sessions))
                .isEqualTo(new DateRange(LocalDate.of(2024, 7, 5), LocalDate.of(2024, 8, 9)));
        assertThat(phases.get(1).window().days(sessions).from()).isAfter("2024-07-23");
        assertThat(phases.get(3).window().days(sessions).to()).isEqualTo("2025-01-31");
    }

    @Test
    void eachConsentHasAPartOfTheCompanyAndOneOfTheParticipantWithTheirSeals() {
        assertThat(TOKYO.consents().stream().map(f -> f.title().ja())).containsExactly("参加同意書", "機密保持の同意書");
        assertThat(TOKYO.consents()).allSatisfy(form -> {
            assertThat(form.part(Party.COMPANY).orElseThrow().fields().stream().map(f -> f.id()))
                    .containsExactly("date", "company-name", "company-address", "representative");
            assertThat(form.part(Party.COMPANY).orElseThrow().seal()).contains(Text.of("社印", "company seal"));
            assertThat(form.part(Party.PARTICIPANT).orElseThrow().seal()).contains(Text.of("本人印", "personal seal"));
        });
    }

    @Test
    void theHelpdeskOfTokyoIsTheOneOfTheOutline() {
        var helpdesk = TOKYO.helpdesk().orElseThrow();

        assertThat(helpdesk.phone()).isEqualTo("0120-138-166");
        assertThat(helpdesk.mail()).isEqualTo("ade.jp.shanaitaisei@jp.adecco.com");
        assertThat(helpdesk.website()).isEqualTo("https://shanaitaisei.metro.tokyo.lg.jp/");
        assertThat(helpdesk.opens()).isEqualTo(LocalTime.of(9, 0));
        assertThat(helpdesk.closes()).isEqualTo(LocalTime.of(17, 0));
        assertThat(helpdesk.days()).hasSize(5);
    }

    @Test
    void theSpecialSupportProgrammeHasTwoCoursesSixVisitsAndNoSessions() {
        Programme programme = programme("tokubetsushien");

        assertThat(programme.membership()).isEqualTo(new Membership.ByCourse());
        assertThat(programme.capacity()).isEqualTo(40);
        assertThat(programme.quotas().stream().map(Quota::target)).containsExactly(20, 20);
        assertThat(programme.sessions()).isEmpty();
        assertThat(programme.workshop()).isEmpty();
        assertThat(programme.visits().orElseThrow().phases()).hasSize(6);
        assertThat(programme.firstSession()).isEmpty();
    }

    @Test
    void theBasicMeasuresProgrammeHasTwoHundredPlacesInThreeCourses() {
        Programme programme = programme("kihontaisaku");

        assertThat(programme.membership()).isEqualTo(new Membership.ByCourse());
        assertThat(programme.capacity()).isEqualTo(200);
        assertThat(programme.quotas().stream().map(Quota::target)).containsExactly(50, 50, 100);
        assertThat(programme.sessions()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"tokyo-2024", "tokubetsushien", "kihontaisaku"})
    void whatIsInventedIsMarkedInTheNotes(String id) {
        assertThat(programme(id).notes().stream().map(n -> n.about())).contains("calls", "visits", "titles");
    }
}
