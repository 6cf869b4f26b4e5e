package dev.shien.domain.visit;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import dev.shien.domain.calendar.DateRange;
import dev.shien.domain.json.Json;
import dev.shien.domain.plan.ClosedDay;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

class VisitProblemReaderTest {

    private static final VisitProblem FULL = VisitDocuments.read(VisitDocuments.full());

    @Test
    void everyFieldIsRead() {
        assertThat(FULL.zone().getId()).isEqualTo("Asia/Tokyo");
        assertThat(FULL.period()).isEqualTo(new DateRange(day("2024-07-01"), day("2025-01-31")));
        assertThat(FULL.sessions()).isEqualTo(ImmutableMap.of(1, day("2024-07-23"), 2, day("2024-08-06")));
        assertThat(FULL.series())
                .isEqualTo(ImmutableMap.of("autumn", ImmutableMap.of(1, day("2024-09-03"), 2, day("2024-09-17"))));
        assertThat(FULL.travel().minutes("hachioji", "chiyoda")).isEqualTo(60);
        assertThat(FULL.travel().minutes("chiyoda", "chiyoda")).isEqualTo(15);
        assertThat(FULL.closedDays().stream().map(ClosedDay::date))
                .containsExactly(day("2024-08-13"), day("2024-08-14"));
        assertThat(FULL.closedDays().get(0).reason().text().en()).isEqualTo("Summer holidays.");
        assertThat(FULL.opens()).isEqualTo("08:30");
        assertThat(FULL.closes()).isEqualTo("18:00");
        assertThat(FULL.stepMinutes()).isEqualTo(15);
        assertThat(FULL.breakMinutes()).isEqualTo(45);
        assertThat(FULL.sameExpert()).isEqualTo(SameExpert.REQUIRED);
        assertThat(FULL.now()).hasValue(LocalDateTime.parse("2024-07-08T12:00"));
        assertThat(FULL.announcedUntil()).hasValue(day("2024-07-31"));
        assertThat(FULL.pins()).extracting(Visit::expert).containsExactly("e1");
        assertThat(FULL.previous()).extracting(Visit::expert).containsExactly("gone");
        assertThat(FULL.weights().toString())
                .isEqualTo("VisitWeights{sameExpert=1, speciality=2, early=3, mode=4, wishes=5, change=6, evenLoad=7,"
                        + " travel=8}");
    }

    @Test
    void phasesAreRead() {
        VisitPhase second = FULL.phases().get(1);

        assertThat(second.number()).isEqualTo(2);
        assertThat(second.minutes()).isEqualTo(90);
        assertThat(second.modes()).containsExactly(VisitMode.ONLINE);
        assertThat(second.leastGapDays()).isEqualTo(7);
        assertThat(second.greatestGapDays()).hasValue(90);
        assertThat(FULL.phases().get(0).greatestGapDays()).isEmpty();
        assertThat(FULL.window(FULL.companies().get(0), second))
                .isEqualTo(new DateRange(day("2024-09-04"), day("2024-11-29")));
        assertThat(FULL.window(FULL.companies().get(1), second))
                .isEqualTo(new DateRange(day("2024-07-24"), day("2024-11-29")));
    }

    @Test
    void companiesAndExpertsAreRead() {
        DaySpan morning = new DaySpan(day("2024-07-10"), LocalTime.of(9, 0), LocalTime.of(12, 0));
        assertThat(FULL.companies().get(0))
                .isEqualTo(VisitedCompany.builder()
                        .id("c1")
                        .putAllNeeds(ImmutableMap.of("network", 2, "risk", 1))
                        .putAllNeedsFrom(ImmutableMap.of(2, ImmutableMap.of("risk", 1)))
                        .addModes(VisitMode.ON_SITE, VisitMode.ONLINE)
                        .addUnavailable(day("2024-07-09"))
                        .addUnavailableSpans(morning)
                        .earliest(day("2024-07-06"))
                        .place("chiyoda")
                        .addLanguages("ja")
                        .series("autumn")
                        .addOtherExpertFrom(2)
                        .addAllWishes(wishes())
                        .build());
        assertThat(FULL.experts().get(0))
                .isEqualTo(Expert.builder()
                        .id("e1")
                        .addSpecialities("network", "risk")
                        .addModes(VisitMode.ON_SITE, VisitMode.ONLINE)
                        .addLanguages("ja", "en")
                        .addCalendar(new DaySpan(day("2024-07-08"), LocalTime.of(9, 0), LocalTime.of(12, 0)))
                        .addCalendar(new DaySpan(day("2024-07-08"), LocalTime.of(13, 0), LocalTime.of(17, 0)))
                        .greatestPerDay(3)
                        .greatestPerWeek(6)
                        .greatestTotal(40)
                        .base("hachioji")
                        .build());
    }

    private static ImmutableList<VisitWish> wishes() {
        return ImmutableList.of(
                new VisitWish.ByExpert("e1", 3, OptionalInt.of(1)),
                new VisitWish.NotByExpert("e2", 1, OptionalInt.empty()),
                new VisitWish.OnWeekdays(ImmutableSet.of(DayOfWeek.MONDAY, DayOfWeek.FRIDAY), 2, OptionalInt.empty()),
                new VisitWish.AtTime(LocalTime.of(13, 0), LocalTime.of(17, 0), 1, OptionalInt.empty()),
                new VisitWish.InMode(VisitMode.ONLINE, 1, OptionalInt.empty()));
    }

    @Test
    void whatIsLeftOutHasItsDefault() {
        VisitProblem small = VisitDocuments.read(Json.parse("visits.json", """
                {"format": "shien/visit-problem/1", "zone": "Asia/Tokyo",
                 "period": {"from": "2024-07-01", "to": "2024-07-31"},
                 "phases": [{"number": 1, "name": {"ja": "第1回", "en": "Visit 1"}, "minutes": 120,
                             "window": {"from": {"date": "2024-07-05"}, "to": {"date": "2024-07-19"}}}]}
                """));

        assertThat(small.closedDays().stream().map(ClosedDay::date))
                .contains(day("2024-07-06"), day("2024-07-07"), day("2024-07-15"))
                .hasSize(9);
        assertThat(small.opens()).isEqualTo("09:00");
        assertThat(small.weights()).isEqualTo(VisitWeights.defaults());
        assertThat(small.sameExpert()).isEqualTo(SameExpert.WISHED);
        assertThat(small.given()).isEmpty();
    }

    @Test
    void exampleOfTheDescriptionCanBeRead() throws IOException {
        String text = Files.readString(Path.of("../docs/visit-problem-format.md"), StandardCharsets.UTF_8);
        int from = text.indexOf("```json") + "```json".length();

        VisitProblem example =
                VisitDocuments.read(Json.parse("visits.json", text.substring(from, text.indexOf("```", from))));

        assertThat(example.companies()).extracting(VisitedCompany::id).containsExactly("C-1");
    }

    @Test
    void problemComesBackFromItsOwnJson() {
        assertThat(Json.fromTree(Json.toTree(FULL), VisitProblem.class)).isEqualTo(FULL);
    }

    private static LocalDate day(String date) {
        return LocalDate.parse(date);
    }
}
