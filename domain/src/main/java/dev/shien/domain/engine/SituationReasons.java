package dev.shien.domain.engine;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import dev.shien.domain.application.ApplicationId;
import dev.shien.domain.reason.Reason;
import dev.shien.domain.reason.Text;
import dev.shien.domain.workshop.AttributeScale;

/** Why a situation was not noted. What was to be noted is not said again: it may be personal. */
final class SituationReasons {

    private SituationReasons() {}

    static Reason unknownApplication(ApplicationId id) {
        return Reason.of(
                "application.unknown",
                Text.of("申込ID " + id + " の申込はありません", "There is no application with the id " + id),
                "id",
                id.value());
    }

    static Reason unknownSituation(String name, ImmutableSet<String> known) {
        return Reason.of(
                "situation.unknown",
                Text.of(
                        "状況「" + name + "」はこの事業で定められていません(定められているもの: " + known + ")",
                        "The programme declares no situation '" + name + "'; those that it declares are " + known),
                ImmutableMap.of("name", name, "known", String.join(", ", known)));
    }

    static Reason notOfScale(String name, AttributeScale scale) {
        Text expected = expected(scale);
        return Reason.of(
                "situation.not-of-scale",
                Text.of(
                        "状況「" + name + "」の値は" + expected.ja() + "でなければなりません",
                        "The value of situation '" + name + "' must be " + expected.en()),
                "name",
                name);
    }

    private static Text expected(AttributeScale scale) {
        if (scale instanceof AttributeScale.Ordered ordered) {
            return Text.of(ordered.steps() + " のいずれか", "one of " + ordered.steps());
        }
        return switch ((AttributeScale.Kind) scale) {
            case CATEGORY -> Text.of("一つの語句", "one text");
            case QUANTITY -> Text.of("整数", "a whole number");
            case TAGS -> Text.of("語句の一覧", "a list of texts");
        };
    }
}
