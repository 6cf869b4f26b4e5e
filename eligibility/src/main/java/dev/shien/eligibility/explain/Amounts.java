package dev.shien.eligibility.explain;

import dev.shien.domain.calendar.JapaneseDates;
import dev.shien.domain.eligibility.FactType;
import dev.shien.domain.reason.Text;
import dev.shien.eligibility.rule.FactSpec;
import dev.shien.eligibility.rule.Operator;
import java.time.LocalDate;
import java.util.Locale;

/** Numbers as people write them. */
final class Amounts {

    private static final long OKU = 100_000_000;
    private static final long CHO = 10_000 * OKU;
    private static final long MAN = 10_000;

    private static final LocalDate FIRST_DAY_OF_ERAS = LocalDate.of(1873, 1, 1);

    private Amounts() {}

    /** A value of a fact: {@code 3億円} and {@code 300,000,000 yen}, {@code 100人} and {@code 100 people}, a day. */
    static Text of(FactSpec fact, long number) {
        if (fact.type() == FactType.DATE) {
            return day(LocalDate.ofEpochDay(number));
        }
        String grouped = grouped(number);
        if (fact.type() == FactType.YEN) {
            return Text.of(yen(number), grouped + " yen");
        }
        return fact.unit()
                .map(unit -> Text.of(grouped + unit.ja(), grouped + " " + unit.en()))
                .orElse(Text.same(grouped));
    }

    /** A comparison: {@code 3億円以下} and {@code at most 300,000,000 yen}. */
    static Text compared(FactSpec fact, Operator operator, long limit) {
        Text amount = of(fact, limit);
        if (fact.type() == FactType.DATE) {
            return compared(amount, operator);
        }
        return switch (operator) {
            case AT_MOST -> Text.of(amount.ja() + "以下", "at most " + amount.en());
            case LESS_THAN -> Text.of(amount.ja() + "未満", "less than " + amount.en());
            case AT_LEAST -> Text.of(amount.ja() + "以上", "at least " + amount.en());
            case MORE_THAN -> Text.of(amount.ja() + "超", "more than " + amount.en());
            case EQUAL_TO -> Text.of(amount.ja() + "ちょうど", "exactly " + amount.en());
        };
    }

    /** Both included: {@code 10人から20人まで} and {@code from 10 people to 20 people}. */
    static Text between(FactSpec fact, long from, long to) {
        Text first = of(fact, from);
        Text last = of(fact, to);
        return Text.of(first.ja() + "から" + last.ja() + "まで", "from " + first.en() + " to " + last.en());
    }

    private static Text compared(Text day, Operator operator) {
        return switch (operator) {
            case AT_MOST -> Text.of(day.ja() + "以前", "on or before " + day.en());
            case LESS_THAN -> Text.of(day.ja() + "より前", "before " + day.en());
            case AT_LEAST -> Text.of(day.ja() + "以後", "on or after " + day.en());
            case MORE_THAN -> Text.of(day.ja() + "より後", "after " + day.en());
            case EQUAL_TO -> Text.of(day.ja() + "当日", "on " + day.en());
        };
    }

    /** A day: {@code 令和6年6月28日} and {@code 28 June 2024}; before 1873 it has no year of an era. */
    static Text day(LocalDate day) {
        String month = day.getMonth().name();
        return Text.of(
                day.isBefore(FIRST_DAY_OF_ERAS) ? day.toString() : JapaneseDates.formatDay(day),
                day.getDayOfMonth() + " " + month.charAt(0) + month.substring(1).toLowerCase(Locale.ROOT) + " "
                        + day.getYear());
    }

    private static String yen(long amount) {
        String cho = amount >= CHO ? grouped(amount / CHO) + "兆" : "";
        String oku = amount % CHO >= OKU ? grouped(amount % CHO / OKU) + "億" : "";
        String man = amount % OKU >= MAN ? grouped(amount % OKU / MAN) + "万" : "";
        String rest = amount % MAN > 0 || amount == 0 ? grouped(amount % MAN) : "";
        return cho + oku + man + rest + "円";
    }

    /** Digits in groups of three. */
    private static String grouped(long number) {
        StringBuilder digits = new StringBuilder(Long.toString(number));
        for (int i = digits.length() - 3; i > 0; i -= 3) {
            digits.insert(i, ',');
        }
        return digits.toString();
    }
}
