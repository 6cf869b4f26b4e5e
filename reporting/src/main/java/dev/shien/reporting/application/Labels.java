package dev.shien.reporting.application;

import com.google.common.collect.ImmutableMap;
import dev.shien.domain.application.Stage;
import dev.shien.domain.eligibility.Verdict;
import dev.shien.domain.reason.Text;
import dev.shien.reporting.document.Cell;
import dev.shien.reporting.document.Tone;

/** Names of what applications are counted by. */
final class Labels {

    /** The size classes of 中小企業基本法 art. 2 para. 1, nos. 1 to 4, in its order. */
    static final ImmutableMap<String, Text> SIZE_CLASSES = ImmutableMap.of(
            "OTHER", Text.of("製造業その他", "manufacturing and others"),
            "WHOLESALE", Text.of("卸売業", "wholesale"),
            "SERVICE", Text.of("サービス業", "services"),
            "RETAIL", Text.of("小売業", "retail"));

    private Labels() {}

    static Text sizeClass(String id) {
        return SIZE_CLASSES.getOrDefault(id, Text.same(id));
    }

    /** Whether the applicant ended it. */
    static boolean isWithdrawn(Stage stage) {
        return switch (stage) {
            case WITHDRAWN_BEFORE_DRAW, OFFER_DECLINED, WITHDRAWN -> true;
            default -> false;
        };
    }

    static Text verdict(Verdict verdict) {
        return switch (verdict) {
            case ELIGIBLE -> Text.of("対象", "eligible");
            case INELIGIBLE -> Text.of("対象外", "ineligible");
            case NEEDS_JUDGEMENT -> Text.of("要判断", "needs judgement");
            case UNDETERMINED -> Text.of("確認が必要", "undetermined");
        };
    }

    static Cell verdictCell(Verdict verdict) {
        return new Cell.State(
                verdict(verdict),
                switch (verdict) {
                    case ELIGIBLE -> Tone.GOOD;
                    case INELIGIBLE -> Tone.BAD;
                    case NEEDS_JUDGEMENT, UNDETERMINED -> Tone.WARN;
                });
    }

    static Cell stageCell(Stage stage) {
        return new Cell.State(stage.text(), tone(stage));
    }

    private static Tone tone(Stage stage) {
        if (stage.holdsSeat()) {
            return Tone.GOOD;
        }
        return switch (stage) {
            case FORM_SENT, LEVEL_CONFIRMED, UNDETERMINED -> Tone.WARN;
            case INELIGIBLE, LATE, UNREACHABLE, DECLINED_RULES, DUPLICATE, OFFER_EXPIRED -> Tone.BAD;
            default -> Tone.PLAIN;
        };
    }
}
