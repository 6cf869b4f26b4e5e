package dev.shien.examples.run;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import dev.shien.domain.application.Stage;
import dev.shien.examples.happening.Happening;
import dev.shien.examples.happening.What;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class DiaryTest {

    private static final ImmutableList<Happening> LINES =
            IntStream.rangeClosed(2, 7).mapToObj(DiaryTest::absence).collect(ImmutableList.toImmutableList());

    private final List<String> told = new ArrayList<>();
    private final Diary diary = new Diary(told::add);

    @Test
    void tellsADayInOneLineForWhatWasDoneAndOneForWhatDidNotApply() {
        diary.done("forms");
        diary.done("forms");
        diary.done(LINES.get(5));
        diary.passOver(LINES.get(0), Stage.NOT_SELECTED);
        diary.passOver(LINES.get(1), Stage.NOT_SELECTED);
        diary.passOver(LINES.get(2), Stage.NOT_SELECTED);
        diary.passOver(LINES.get(4), Stage.NOT_SELECTED);
        diary.passOver(LINES.get(3), Stage.WITHDRAWN);
        diary.close("2024-07-23");

        assertThat(told)
                .containsExactly(
                        "2024-07-23, attendance 1, forms 2",
                        "2024-07-23, passed over: ATTENDANCE not selected (lines 2-4, 6), ATTENDANCE withdrawn (line 5)");
    }

    @Test
    void beginsTheNextDayAnew() {
        diary.passOver(LINES.get(0), Stage.INELIGIBLE);
        diary.close("2024-07-23");
        diary.close("2024-07-24");

        assertThat(told).containsExactly("2024-07-23, passed over: ATTENDANCE ineligible (line 2)");
    }

    private static Happening absence(int line) {
        return new Happening(
                line,
                OffsetDateTime.parse("2024-07-23T13:00:00+09:00"),
                Optional.of("K1"),
                What.ATTENDANCE,
                ImmutableMap.of(),
                "s",
                Optional.empty());
    }
}
