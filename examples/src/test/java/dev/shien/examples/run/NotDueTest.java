package dev.shien.examples.run;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import dev.shien.domain.journal.Bytes;
import dev.shien.domain.journal.InMemoryJournal;
import dev.shien.domain.journal.SaltSource;
import dev.shien.domain.journal.SaltedPart;
import dev.shien.examples.happening.Happening;
import dev.shien.examples.happening.What;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Results are announced from 5 July on in Tokyo, which begins on 4 July at 15:00 of universal time. */
class NotDueTest {

    private static final RunInputs TOKYO = Bundled.inputs("tokyo-2024");

    @Test
    void saysWhyAStepOfTheProgrammeIsPassedOver() {
        assertThat(told("2024-07-04T14:59:59Z"))
                .containsExactly("2024-07-04, line 2: NOTIFY call-1 is passed over: "
                        + "Results are announced from 2024-07-05 on, today is 2024-07-04");
    }

    @Test
    void goesByTheDayWhereTheProgrammeIs() {
        assertThat(told("2024-07-04T20:00:00Z"))
                .singleElement()
                .asString()
                .startsWith("2024-07-05, line 2: NOTIFY call-1 is passed over: ")
                .doesNotContain("announced from");
    }

    /** What is told of a run in which nobody applies and the results are announced at this moment. */
    private static List<String> told(String at) {
        Happening notify = new Happening(
                2, OffsetDateTime.parse(at), Optional.empty(), What.NOTIFY, ImmutableMap.of(), "s", Optional.empty());
        List<String> told = new ArrayList<>();
        RunInputs inputs = new RunInputs(
                TOKYO.programme(),
                ImmutableList.of(),
                ImmutableList.of(notify),
                ImmutableList.of(),
                TOKYO.secret(),
                TOKYO.digest());
        new Run(inputs, told::add)
                .on(new InMemoryJournal(SaltSource.seeded(Bytes.copyOf(new byte[SaltedPart.SALT_BYTES]))));
        return told;
    }
}
