package dev.shien.eligibility.explain;

import dev.shien.domain.eligibility.FactType;
import dev.shien.domain.reason.Text;
import dev.shien.eligibility.rule.FactSpec;
import dev.shien.eligibility.rule.Operator;
import java.time.LocalDate;

/** Numbers as people write them. */
final class Amounts {

    private static final long OKU = 100_000_000;
    private static final long MAN = 10_000;

    private Amounts() {}

    /** A value of a fact: {@code 3億円} and {@code 300,000,000 yen}, {@code 100人} and {@code 100 people}, a day. */
    static Text of(FactSpec fact, long number) {
        if (fact.type() == FactType.DATE) {
            return Text.same(LocalDate.ofEpochDay(number).toString());
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
        return switch (operator) {
            case AT_MOST -> Text.of(amount.ja() + "以下", "at most " + amount.en());
            case LESS_THAN -> Text.of(amount.ja() + "未満", "less than " + amount.en());
            case AT_LEAST -> Text.of(amount.ja() + "以上", "at least " + amount.en());
            case MORE_THAN -> Text.of(amount.ja() + "超", "more than " + amount.en());
            case EQUAL_TO -> Text.of(amount.ja() + "ちょうど", "exactly " + amount.en());
        };
    }

    private static String yen(long amount) {
        String oku = amount >= OKU ? grouped(amount / OKU) + "億" : "";
        String man = amount % OKU >= MAN ? grouped(amount % OKU / MAN) + "万" : "";
        String rest = amount % MAN > 0 || amount == 0 ? grouped(amount % MAN) : "";
        return oku + man + rest + "円";
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
