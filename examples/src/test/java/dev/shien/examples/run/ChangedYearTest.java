package dev.shien.examples.run;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import dev.shien.domain.journal.Bytes;
import dev.shien.domain.journal.InMemoryJournal;
import dev.shien.domain.journal.SaltSource;
import dev.shien.domain.journal.SaltedPart;
import dev.shien.domain.view.ProgrammeView;
import dev.shien.domain.visit.VisitMode;
import dev.shien.domain.visit.VisitWish;
import dev.shien.examples.happening.Asked;
import dev.shien.examples.happening.Happening;
import dev.shien.examples.happening.What;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

/** What a file tells of a year in which plans change. */
class ChangedYearTest {

    private static final RunInputs TOKYO = Bundled.inputs("tokyo-2024");

    private final List<String> told = new ArrayList<>();

    @Test
    void aTyphoonMovesOneSessionOfTokyo() {
        ProgrammeView view = run(
                happening(2, "2024-05-20T09:00:00+09:00", What.TIMETABLE, ImmutableMap.of()),
                happening(
                        3,
                        "2024-09-09T18:00:00+09:00",
                        What.CHANGE_TIMETABLE,
                        ImmutableMap.of("closed", "2024-09-10", "cause_ja", "台風", "cause_en", "typhoon")));

        assertThat(told).containsExactly("2024-05-20, TIMETABLE", "2024-09-09, CHANGE_TIMETABLE");
        assertThat(view.series().orElseThrow().changes()).singleElement().satisfies(move -> {
            assertThat(move.session()).isEqualTo(4);
            assertThat(move.to()).isEqualTo(LocalDate.of(2024, 9, 3).plusWeeks(2));
            assertThat(move.reasons().get(0).text().ja()).contains("台風");
        });
        assertThat(view.calendar().changed()).hasSize(1);
    }

    @Test
    void nobodyIsToldOfVisitsThatAreNotPlanned() {
        run(happening(2, "2024-07-19T18:00:00+09:00", What.ANNOUNCE_VISITS, ImmutableMap.of("until", "2024-08-31")));

        assertThat(told)
                .containsExactly(
                        "2024-07-19, line 2: ANNOUNCE_VISITS is passed over: No expert visits are planned yet");
    }

    @Test
    void aLineTellsSeveralWishes() {
        assertThat(Asked.of(ImmutableMap.of(
                                "weekdays",
                                "MON,THU",
                                "time",
                                "09:00-12:00",
                                "mode",
                                "ONLINE",
                                "not_expert",
                                "x2",
                                "weight",
                                "7",
                                "phase",
                                "2"))
                        .wishes())
                .containsExactly(
                        new VisitWish.NotByExpert("x2", 7, OptionalInt.of(2)),
                        new VisitWish.OnWeekdays(
                                ImmutableSet.of(DayOfWeek.MONDAY, DayOfWeek.THURSDAY), 7, OptionalInt.of(2)),
                        new VisitWish.AtTime(LocalTime.of(9, 0), LocalTime.NOON, 7, OptionalInt.of(2)),
                        new VisitWish.InMode(VisitMode.ONLINE, 7, OptionalInt.of(2)));
    }

    private ProgrammeView run(Happening... happenings) {
        RunInputs inputs = new RunInputs(
                TOKYO.programme(),
                ImmutableList.of(),
                ImmutableList.copyOf(happenings),
                ImmutableList.of(),
                TOKYO.secret(),
                TOKYO.digest());
        return new Run(inputs, told::add)
                .on(new InMemoryJournal(SaltSource.seeded(Bytes.copyOf(new byte[SaltedPart.SALT_BYTES]))));
    }

    private static Happening happening(long line, String at, What what, ImmutableMap<String, String> details) {
        return new Happening(line, OffsetDateTime.parse(at), Optional.empty(), what, details, "s", Optional.empty());
    }
}
