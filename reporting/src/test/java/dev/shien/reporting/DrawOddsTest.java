package dev.shien.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import dev.shien.domain.number.Rational;
import dev.shien.domain.reason.Reason;
import dev.shien.domain.reason.Text;
import dev.shien.domain.selection.Chance;
import dev.shien.domain.selection.Chance.Precision;
import dev.shien.domain.selection.EntrantOdds;
import dev.shien.domain.selection.QuotaOdds;
import dev.shien.domain.view.ProgrammeView;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Chances on the page that announces a draw. */
class DrawOddsTest {

    private static final ProgrammeView VIEW = Sample.view(Wording.PLAIN);

    @Test
    void everybodysChanceIsAnnouncedWithTheLock() {
        String page = page(
                odds(Optional.of(1), Chance.exact(Rational.of(2, 7))),
                odds(Optional.of(5), new Chance(Rational.of(1, 3), Rational.of(1, 3), Precision.TWELVE_DIGITS)));

        assertThat(page).contains("抽選前の当選確率", "2/7", "28.6", "0.333333333333", "上下限で示す");
    }

    @Test
    void boundsOfAChanceAreDecimalsRoundedOutward() {
        assertThat(page(odds(Optional.of(1), Chance.between(Rational.of(1, 6), Rational.of(1, 3)))))
                .contains("0.166666666666 - 0.333333333334", "16.6 - 33.4");
    }

    @Test
    void weightsThatStandInTheEntrantFileAreNotSaid() {
        assertThat(page(odds(Optional.empty(), Chance.between(Rational.ZERO, Rational.ONE))))
                .contains("参加者ファイルによる", "0.0 - 100.0");
    }

    private static EntrantOdds odds(Optional<Integer> weight, Chance chance) {
        return new EntrantOdds(weight, 1, ImmutableList.of(), 2, chance);
    }

    private static String page(EntrantOdds... kinds) {
        String quota = VIEW.programme().seatRules().quotas().get(0).id();
        QuotaOdds odds = new QuotaOdds(
                quota,
                3,
                8,
                ImmutableList.copyOf(kinds),
                Reason.of("odds.bounds", Text.of("上下限で示す", "between bounds"), "quota", quota));
        ReportFiles files = ProgrammeReports.of(
                        Sample.with(VIEW, SampleDraw.lockedOnly(VIEW.draws())), lock -> ImmutableList.of(odds))
                .in(Locale.JAPANESE);
        return Pages.texts(files, ".html").getOrDefault("public/draw-r-draw-1.html", "");
    }
}
