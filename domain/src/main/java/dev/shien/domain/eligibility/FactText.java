package dev.shien.domain.eligibility;

import com.google.common.collect.ImmutableSet;
import dev.shien.domain.applicant.Headcount;
import dev.shien.domain.applicant.JsicCode;
import dev.shien.domain.applicant.LegalForm;
import dev.shien.domain.applicant.Prefecture;
import dev.shien.domain.applicant.Yen;
import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;

/** Reads what people type or say as the value of a fact. */
final class FactText {

    private static final ImmutableSet<String> YES =
            ImmutableSet.of("yes", "true", "y", "はい", "有", "あり", "有り", "済", "○", "〇", "◯");
    private static final ImmutableSet<String> NO =
            ImmutableSet.of("no", "false", "n", "いいえ", "無", "なし", "無し", "未", "×", "✕");

    private FactText() {}

    static FactValue read(FactDescription fact, String text) {
        try {
            return switch (fact.type()) {
                case WORD -> word(fact, text.strip());
                case JSIC -> FactValue.of(JsicCode.parse(text).code());
                case YEN -> FactValue.of(Yen.parse(text).amount());
                case COUNT -> FactValue.of(Headcount.parse(text).persons());
                case FLAG -> flag(text);
                case DATE -> day(text.strip());
            };
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException("Answer to '" + fact.name() + "': " + e.getMessage(), e);
        }
    }

    static FactValue legalForm(LegalForm form) {
        return FactValue.of(form == LegalForm.OTHER ? FactNames.OTHER_BODY : form.name());
    }

    private static FactValue word(FactDescription fact, String text) {
        FactValue plain = FactValue.of(text);
        if (fact.groups().containsKey(text) || fact.values().contains(plain)) {
            return plain;
        }
        return switch (fact.name()) {
            case FactNames.LEGAL_FORM -> legalForm(LegalForm.parse(text));
            case FactNames.PRINCIPAL_OFFICE, FactNames.HEAD_OFFICE ->
                FactValue.of(Prefecture.parse(text).name());
            default -> throw new IllegalArgumentException("Expected one of " + fact.values() + ", was '" + text + "'");
        };
    }

    private static FactValue flag(String text) {
        String folded = Normalizer.normalize(text, Normalizer.Form.NFKC).strip().toLowerCase(Locale.ROOT);
        if (!YES.contains(folded) && !NO.contains(folded)) {
            throw new IllegalArgumentException("Expected yes or no, was '" + text + "'");
        }
        return FactValue.of(YES.contains(folded));
    }

    private static FactValue day(String text) {
        try {
            return FactValue.of(LocalDate.parse(text));
        } catch (DateTimeException e) {
            throw new IllegalArgumentException("Expected a date such as 2024-06-28, was '" + text + "'", e);
        }
    }
}
