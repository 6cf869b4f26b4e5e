package dev.shien.eligibility.check;

import com.fasterxml.jackson.annotation.JsonValue;
import dev.shien.domain.reason.Text;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What the linter finds. A note informs and asks for nothing; every other finding has to be mended or accepted. */
public enum LintCode {
    /** A declared fact. */
    UNUSED_FACT("どの規則も読まない事実です。", "No rule reads this fact."),
    /** A declared classifier. */
    UNUSED_CLASSIFIER("どの規則も表も使わない分類です。", "No rule and no table uses this classifier."),
    /** A declared table. */
    UNUSED_TABLE("どの規則も参照しない表です。", "No rule looks into this table."),
    /** A column of a table. */
    UNUSED_COLUMN("どの規則も参照しない列です。", "No rule looks into this column."),
    /** A rule. */
    UNUSED_RULE("どの要件からも到達しない規則です。", "No requirement reaches this rule."),
    /** A class of a classifier. */
    UNREACHABLE_CLASS("誰も入らない区分です。", "Nobody falls into this class."),
    /** A code or a word of a classifier. */
    CODE_WITHOUT_EFFECT("これがなくても分類は変わりません。", "Without it everybody would fall into the same class."),
    /** A period of a table. */
    PERIOD_GAP("前の期間との間に空白があります。", "There are days between this period and the one before it."),
    /** A period of a table. */
    PERIOD_OVERLAP("前の期間と重なっています。", "This period begins before the one before it ends."),
    /** A period of a table. */
    PERIOD_NEVER_IN_FORCE("この期間は規則の適用期間の外にあります。", "The pack applies on no day of this period."),
    /** A period of a table. */
    AMENDMENT_WITHOUT_EFFECT("前の期間と同じ限度額です。", "The limits are those of the period before."),
    /** The days on which a pack applies. */
    EFFECTIVE_BEYOND_EXTENDED(
            "拡張元の規則が適用されない日にも適用されます。", "The pack applies on days on which the pack that it extends does not."),
    /** A requirement. */
    REQUIREMENT_ALWAYS_MET("常に満たされる要件です。", "This requirement is met whatever the facts are."),
    /** A requirement. */
    REQUIREMENT_NEVER_MET("決して満たされない要件です。", "This requirement is unmet whatever the facts are."),
    /** A requirement. */
    REQUIREMENT_WITHOUT_EFFECT("この要件がなくても結果は変わりません。", "Without this requirement every verdict would be the same."),
    /** The requirements together. */
    NEVER_ELIGIBLE("対象となる者がいません。", "Nobody can be found eligible."),
    /** The requirements together. */
    NEVER_INELIGIBLE("対象外となる者がいません。", "Nobody can be found ineligible."),
    /** A condition. */
    CONDITION_ALWAYS_MET("常に成り立つ条件です。", "This condition holds whatever the facts are."),
    /** A condition. */
    CONDITION_NEVER_MET("決して成り立たない条件です。", "This condition fails whatever the facts are."),
    /** A condition. */
    CONDITION_WITHOUT_EFFECT("この条件を除いても結果は変わりません。", "Without this condition every verdict would be the same."),
    /** A value among those of a condition. */
    VALUE_WITHOUT_EFFECT("同じ条件の他の値に含まれる値です。", "The other values of the condition cover this one."),
    /** A limit in a table. */
    LIMIT_NEVER_BINDS("この限度を除いても結果は変わりません。", "Without this limit every verdict would be the same."),
    /** A fact of which conditions tell apart classes of a code that no finer code decides. */
    NEVER_SETTLED(
            "この事実には、どの値によっても定まらない区分があります。",
            "No value of this fact settles one of the cases that the pack tells apart."),
    /** A fact of which the pack promises that fewer or more is better. */
    NOT_MONOTONE("約束に反して不利になる場合があります。", "A change for the better can make the verdict worse."),
    /** A text. */
    TEXT_NOT_TRANSLATED("日本語又は英語の文が欠けています。", "The Japanese text holds no Japanese, or the English one does."),
    /** The question of a fact. */
    QUESTION_IS_LABEL("質問が名称のままです。", "The question only repeats the label."),
    /** A citation. */
    CITATION_WITHOUT_ARTICLE("条項の番号がない引用です。", "The citation names no article by its number."),
    /** An example. */
    CASE_MISSING("この結果の例がありません。", "There is no example of a verdict that can occur."),
    /** An example. */
    CASE_FAILS("例のとおりの結果になりません。", "The example does not come out as it says."),
    /** An example. */
    CASE_OUTSIDE_EFFECTIVE("規則が適用されない日の例です。", "The pack does not apply on the day of this example."),
    /** An acceptance. */
    ACCEPTANCE_OF_UNKNOWN_CODE("存在しない指摘の容認です。", "The linter has no finding of this code."),
    /** An acceptance. */
    ACCEPTANCE_WITHOUT_FINDING("該当する指摘がない容認です。", "The linter finds nothing of the kind there."),
    /** Note: words of a fact. */
    WORD_IN_NO_GROUP("どの群にも属さない語です。", "These words are in no group."),
    /** Note: words of a fact. */
    WORDS_NOT_TOLD_APART("どの条件も区別しない語です。", "No condition tells these words apart."),
    /** Note: a condition of a pack that is extended. */
    INHERITED_WITHOUT_EFFECT(
            "拡張元のこの条件は、この規則では結果を変えません。", "This condition of the extended pack decides nothing in this one.");

    private final Text meaning;

    LintCode(String ja, String en) {
        this.meaning = Text.of(ja, en);
    }

    /** The code as packs and programs write it, such as {@code unused-fact}. */
    @JsonValue
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** What it means, in a sentence. */
    public Text meaning() {
        return meaning;
    }

    /** Whether it only informs. */
    public boolean isNote() {
        return compareTo(WORD_IN_NO_GROUP) >= 0;
    }

    /** The code of this name, if there is one. */
    public static Optional<LintCode> parse(String code) {
        return Arrays.stream(values()).filter(c -> c.code().equals(code)).findFirst();
    }
}
