package dev.shien.reporting.draw;

import com.google.common.collect.ImmutableList;
import dev.shien.domain.number.Rational;
import dev.shien.domain.reason.Text;
import dev.shien.domain.selection.Chance;
import dev.shien.domain.selection.EntrantOdds;
import dev.shien.domain.selection.QuotaOdds;
import dev.shien.reporting.document.Cell;
import dev.shien.reporting.document.Column;
import dev.shien.reporting.document.Paragraph;
import dev.shien.reporting.document.Section;
import dev.shien.reporting.document.Steps;
import dev.shien.reporting.document.Table;
import dev.shien.reporting.document.TableBuilder;
import java.math.BigDecimal;
import java.math.RoundingMode;

/** Everybody's chance before the draw. */
final class Odds {

    private static final int DIGITS = 12;

    private Odds() {}

    static Section section(DrawReport draw) {
        TableBuilder table = Table.builder("抽選前の当選確率", "Chances before the draw")
                .file(draw.file() + "-odds")
                .columns(
                        Column.words("募集枠", "Quota"),
                        Column.number("重み", "Weight"),
                        Column.number("共同申込の人数", "Entering jointly"),
                        Column.words("所有者の上限", "Limit per owner"),
                        Column.number("参加者", "Entrants"),
                        Column.words("確率", "Chance"),
                        Column.words("百分率", "Per cent"));
        for (QuotaOdds quota : draw.odds()) {
            quota.entrants().forEach(some -> table.row(row(draw.name(quota.quota()), some)));
        }
        ImmutableList<Text> reasons = draw.odds().stream()
                .map(quota -> draw.names().text(quota.reason()))
                .collect(ImmutableList.toImmutableList());
        return Section.of(
                "当選確率",
                "Odds",
                ImmutableList.of(
                        table.build(),
                        Paragraph.of(
                                "確率は、確定した参加者と席だけから、抽選の前に決まります。枠ごとの求め方:",
                                "Chances follow from the locked entrants and seats, before the draw. For each quota:"),
                        new Steps(reasons)));
    }

    private static ImmutableList<Cell> row(Text quota, EntrantOdds some) {
        return ImmutableList.of(
                Cell.of(quota),
                some.weight().map(Cell::count).orElseGet(() -> Cell.words("参加者ファイルによる", "in the entrant file")),
                Cell.count(some.partySize()),
                some.owners().isEmpty() ? Cell.blank() : Cell.words("あり", "yes"),
                Cell.count(some.entrants()),
                Cell.of(Text.same(chance(some.chance()))),
                Cell.of(Text.same(percent(some.chance()))));
    }

    private static String chance(Chance chance) {
        return switch (chance.precision()) {
            case EXACT -> chance.least().toString();
            case TWELVE_DIGITS -> decimal(chance.least(), DIGITS, RoundingMode.HALF_UP);
            case INTERVAL -> interval(chance.least(), chance.greatest(), DIGITS);
        };
    }

    private static String percent(Chance chance) {
        Rational hundred = Rational.of(100);
        Rational least = chance.least().times(hundred);
        return chance.precision() == Chance.Precision.INTERVAL
                ? interval(least, chance.greatest().times(hundred), 1)
                : decimal(least, 1, RoundingMode.HALF_UP);
    }

    /** Rounded outward, so that what is proven of the bounds is true of what is printed. */
    private static String interval(Rational least, Rational greatest, int digits) {
        return decimal(least, digits, RoundingMode.DOWN) + " - " + decimal(greatest, digits, RoundingMode.UP);
    }

    private static String decimal(Rational number, int digits, RoundingMode rounding) {
        return new BigDecimal(number.numerator())
                .divide(new BigDecimal(number.denominator()), digits, rounding)
                .toPlainString();
    }
}
