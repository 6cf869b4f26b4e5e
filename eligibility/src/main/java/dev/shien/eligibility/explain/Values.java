package dev.shien.eligibility.explain;

import dev.shien.domain.applicant.JsicCode;
import dev.shien.domain.eligibility.Fact;
import dev.shien.domain.eligibility.FactSource;
import dev.shien.domain.eligibility.FactValue;
import dev.shien.domain.reason.Text;
import dev.shien.eligibility.rule.FactSpec;
import dev.shien.eligibility.rule.Operator;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** What is known of a fact, as people say it and as programs read it. */
final class Values {

    private Values() {}

    /** A fact in words. */
    static Text text(FactSpec spec, Fact fact) {
        if (fact instanceof Fact.Known known) {
            return text(spec, known.value());
        }
        if (fact instanceof Fact.OneOf oneOf) {
            return either(
                    oneOf.values().stream().map(value -> text(spec, value)).toList());
        }
        if (fact instanceof Fact.Range range) {
            return range(spec, range);
        }
        return Text.of("不明", "not known");
    }

    private static Text range(FactSpec spec, Fact.Range range) {
        if (range.least().isEmpty()) {
            return Amounts.compared(spec, Operator.AT_MOST, number(range.greatest()));
        }
        return range.greatest().isEmpty()
                ? Amounts.compared(spec, Operator.AT_LEAST, number(range.least()))
                : Amounts.between(spec, number(range.least()), number(range.greatest()));
    }

    private static long number(Optional<FactValue> end) {
        FactValue value = end.orElseThrow();
        return value instanceof FactValue.Day day ? day.date().toEpochDay() : ((FactValue.Whole) value).number();
    }

    /** A value in words. */
    static Text text(FactSpec spec, FactValue value) {
        if (value instanceof FactValue.Whole whole) {
            return Amounts.of(spec, whole.number());
        }
        if (value instanceof FactValue.Flag flag) {
            return flag.yes() ? Text.of("あり", "yes") : Text.of("なし", "no");
        }
        return value instanceof FactValue.Word word
                ? word(spec, word.text())
                : Amounts.day(((FactValue.Day) value).date());
    }

    /** Alternatives in words: {@code 甲、乙又は丙} and {@code a, b or c}, kept apart where one holds a comma itself. */
    static Text either(Collection<Text> texts) {
        List<String> ja = texts.stream().map(Text::ja).toList();
        List<String> en = texts.stream().map(Text::en).toList();
        boolean isListJa = ja.size() > 1 && ja.stream().anyMatch(text -> text.contains("、"));
        boolean isListEn = en.stream().anyMatch(text -> text.contains(","));
        return Text.of(
                joined(isListJa ? ja.stream().map(text -> "「" + text + "」").toList() : ja, "、", "又は"),
                isListEn ? joined(en, "; ", "; or ") : joined(en, ", ", " or "));
    }

    private static String joined(List<String> texts, String comma, String last) {
        int end = texts.size() - 1;
        return end < 1 ? texts.get(0) : String.join(comma, texts.subList(0, end)) + last + texts.get(end);
    }

    /** A fact for programs: {@code 391}, {@code 391|392}, {@code 10..20}; nothing if it is not known. */
    static Optional<String> plain(Fact fact) {
        if (fact instanceof Fact.Known known) {
            return Optional.of(known.value().toString());
        }
        if (fact instanceof Fact.OneOf oneOf) {
            return Optional.of(oneOf.values().stream().map(FactValue::toString).collect(Collectors.joining("|")));
        }
        if (fact instanceof Fact.Range range) {
            return Optional.of(range.least().map(FactValue::toString).orElse("") + ".."
                    + range.greatest().map(FactValue::toString).orElse(""));
        }
        return Optional.empty();
    }

    /** A source in words. */
    static Text text(FactSource source) {
        return switch (source) {
            case FORM -> Text.of("申込フォーム", "application form");
            case TELEPHONE -> Text.of("電話での確認", "telephone");
            case REGISTRY -> Text.of("公的な登録", "public register");
            case DOCUMENT -> Text.of("提出書類", "document");
            case PROGRAMME -> Text.of("事業の定め", "terms of the programme");
        };
    }

    private static Text word(FactSpec spec, String word) {
        Text label = spec.words().get(word);
        FactSpec.WordGroup group = spec.groups().get(word);
        if (label != null) {
            return label;
        }
        return group != null ? group.label() : industry(word);
    }

    private static Text industry(String code) {
        JsicCode industry = JsicCode.of(code);
        String en = industry.nameEn().map(name -> " (" + name + ")").orElse("");
        return Text.of(code + " " + industry.nameJa(), "JSIC " + code + en);
    }
}
