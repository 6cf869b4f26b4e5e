package dev.shien.domain.programme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import dev.shien.domain.calendar.DateRange;
import dev.shien.domain.reason.Text;
import dev.shien.domain.visit.WindowEdge;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Values that are made in Java refuse nonsense and name it. */
class ValuesTest {

    private static final LocalDate DAY = LocalDate.of(2024, 6, 3);

    @Test
    void aRangeDoesNotEndBeforeItStarts() {
        assertThatThrownBy(() -> new DateRange(DAY, DAY.minusDays(1)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("2024-06-02");
        assertThat(new DateRange(DAY, DAY).contains(DAY)).isTrue();
        assertThat(new DateRange(DAY, DAY).contains(DAY.plusDays(1))).isFalse();
        assertThat(new DateRange(DAY, DAY).contains(DAY.minusDays(1))).isFalse();
    }

    @Test
    void aFiscalYearHoldsItsFirstAndItsLastDay() {
        FiscalYear year = new FiscalYear(Text.of("令和6年度", "Fiscal year 2024"), DAY, DAY.plusDays(1));

        assertThat(year.contains(DAY)).isTrue();
        assertThat(year.contains(DAY.plusDays(1))).isTrue();
        assertThat(year.contains(DAY.plusDays(2))).isFalse();
    }

    @Test
    void aQuotaHasItsTargetBetweenItsBounds() {
        Text name = Text.same("q");

        assertThatThrownBy(() -> new Quota("q", name, 1, 2, 3)).hasMessageContaining("min 2, target 1, max 3");
        assertThatThrownBy(() -> new Quota("q", name, 4, 2, 3)).hasMessageContaining("'q'");
    }

    @Test
    void aPartEndsAfterItStarts() {
        assertThatThrownBy(() -> new ProgrammePart(PartKind.SEMINAR, LocalTime.NOON, LocalTime.NOON, Optional.empty()))
                .hasMessageContaining("12:00");
        assertThat(PartKind.WORKSHOP.text().ja()).isEqualTo("ワークショップ");
        assertThat(PartKind.SEMINAR.text().ja()).isEqualTo("セミナー");
    }

    @Test
    void onlyAColumnOfAnAnswerNamesAQuestion() {
        ImmutableList<String> headers = ImmutableList.of("目標");

        assertThatThrownBy(() -> new IntakeColumn(IntakeField.ANSWER, Optional.empty(), headers, false))
                .hasMessageContaining("目標");
        assertThatThrownBy(() -> new IntakeColumn(IntakeField.NAME, Optional.of("goal"), headers, false))
                .hasMessageContaining("goal");
    }

    @Test
    void aWindowThatHangsOnASessionThatIsNotThereIsRefused() {
        assertThatThrownBy(() -> new WindowEdge.AfterSession(7, 0).on(ImmutableMap.of()))
                .hasMessageContaining("7");
    }

    @Test
    void anEncodingIsKnownByItsName() {
        assertThat(Encoding.parse("windows-31j").charset().name()).isEqualToIgnoringCase("windows-31j");
        assertThatThrownBy(() -> Encoding.parse("EBCDIC")).hasMessageContaining("EBCDIC");
    }
}
