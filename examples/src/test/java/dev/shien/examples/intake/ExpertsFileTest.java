package dev.shien.examples.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import com.google.common.io.ByteSource;
import dev.shien.domain.json.InvalidDocument;
import dev.shien.domain.programme.VisitSettings;
import dev.shien.domain.visit.DaySpan;
import dev.shien.domain.visit.Expert;
import dev.shien.domain.visit.VisitMode;
import dev.shien.examples.bundle.ProgrammeFiles;
import dev.shien.examples.input.Source;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalTime;
import org.junit.jupiter.api.Test;

class ExpertsFileTest {

    private static final String HEAD = "id,specialities,modes,from,to,weekdays,hours,away,per_day,total\n";

    private static final VisitSettings VISITS =
            ProgrammeFiles.find("tokyo-2024").programme().visits().orElseThrow();

    private static ImmutableList<Expert> read(String lines) {
        ByteSource bytes = ByteSource.wrap((HEAD + lines).getBytes(StandardCharsets.UTF_8));
        return ExpertsFile.read(new Source("e.csv", bytes), VISITS, note -> {});
    }

    @Test
    void spellsOutTheDaysOnWhichAnExpertIsThere() {
        Expert expert =
                read("x1,network;risk,ON_SITE;ONLINE,2024-07-08,2024-07-19,MON;FRI,09:30-12:00,2024-07-15,3,20\n")
                        .get(0);
        assertThat(expert.specialities()).containsExactly("network", "risk");
        assertThat(expert.modes()).containsExactly(VisitMode.ON_SITE, VisitMode.ONLINE);
        assertThat(expert.calendar())
                .extracting(DaySpan::date)
                .containsExactly(LocalDate.of(2024, 7, 8), LocalDate.of(2024, 7, 12), LocalDate.of(2024, 7, 19));
        assertThat(expert.calendar().get(0).from()).isEqualTo(LocalTime.of(9, 30));
        assertThat(expert.greatestPerDay()).isEqualTo(3);
        assertThat(expert.greatestTotal()).hasValue(20);
    }

    @Test
    void refusesNonsenseAllAtOnce() {
        String nonsense = """
                x1,network,TELEPATHY,2024-07-19,2024-07-08,MON,09:00-17:00,,,
                x1,gardening,ONLINE,2024-07-08,2024-07-19,MONDAY,17:00-09:00,,0,
                """;
        assertThatThrownBy(() -> read(nonsense))
                .isInstanceOf(InvalidDocument.class)
                .hasMessageContainingAll(
                        "line 2, modes",
                        "line 2, to: was \"2024-07-08\", expected a day from 2024-07-19 on",
                        "line 3, specialities: was 'gardening', expected one of [network, incident, risk, lecturing]",
                        "line 3, id: was \"x1\", expected each expert once",
                        "line 3, weekdays",
                        "line 3, hours: was \"17:00-09:00\", expected hours that end after they begin");
    }
}
