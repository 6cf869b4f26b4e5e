package dev.shien.eligibility;

import com.google.common.base.Splitter;
import dev.shien.domain.applicant.JsicCode;
import dev.shien.domain.eligibility.FactDescription;
import dev.shien.domain.eligibility.FactValue;
import java.time.LocalDate;

/** Reads answers as programs are told them. */
public final class PlainAnswers {

    private PlainAnswers() {}

    /** Whether a value is among answers such as {@code <= 50}, {@code X|Y} or {@code not 391}. */
    public static boolean fits(FactDescription fact, String answers, FactValue value) {
        if (answers.startsWith("not ")) {
            return !fits(fact, answers.substring(4), value);
        }
        return Splitter.on('|').splitToStream(answers).anyMatch(answer -> fitsOne(fact, answer, value));
    }

    private static boolean fitsOne(FactDescription fact, String answer, FactValue value) {
        return switch (fact.type()) {
            case YEN, COUNT, DATE -> isWithin(answer, number(value.toString()));
            case JSIC -> JsicCode.of(value.toString()).isWithin(JsicCode.of(answer));
            case WORD ->
                answer.equals(value.toString()) || fact.groups().get(answer).contains(value);
            case FLAG -> answer.equals(value.toString());
        };
    }

    private static boolean isWithin(String answer, long value) {
        if (answer.equals("any")) {
            return true;
        }
        if (answer.startsWith("<= ")) {
            return value <= number(answer.substring(3));
        }
        if (answer.startsWith(">= ")) {
            return value >= number(answer.substring(3));
        }
        if (answer.startsWith("= ")) {
            return value == number(answer.substring(2));
        }
        int dots = answer.indexOf("..");
        return number(answer.substring(0, dots)) <= value && value <= number(answer.substring(dots + 2));
    }

    private static long number(String text) {
        return text.indexOf('-') > 0 ? LocalDate.parse(text).toEpochDay() : Long.parseLong(text);
    }
}
