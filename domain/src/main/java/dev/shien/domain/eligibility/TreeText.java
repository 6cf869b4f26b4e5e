package dev.shien.domain.eligibility;

import dev.shien.domain.eligibility.ReasonNode.Comparison;
import dev.shien.domain.eligibility.ReasonNode.Heading;
import dev.shien.domain.reason.Text;
import java.util.Optional;

/** Writes a node of the tree of reasons as a line. */
final class TreeText {

    private TreeText() {}

    static void add(ReasonNode node, Lines lines) {
        lines.add(node.depth() + 1, outcome(node.outcome()), words(node));
    }

    private static Text outcome(RuleOutcome outcome) {
        return switch (outcome) {
            case MET -> Text.of("[満たす] ", "[met] ");
            case UNMET -> Text.of("[満たさない] ", "[not met] ");
            case JUDGEMENT -> Text.of("[要判断] ", "[to judge] ");
            case OPEN -> Text.of("[未定] ", "[open] ");
        };
    }

    private static Text words(ReasonNode node) {
        return switch (node.kind()) {
            case RULE -> heading(node.rule());
            case REFERENCE -> {
                Text title = node.rule().map(Heading::title).orElse(Text.same(node.id()));
                yield Text.of(title.ja() + "（上記）", title.en() + " (see above)");
            }
            case ALL -> Text.of("次のすべて", "all of");
            case ANY -> Text.of("次のいずれか", "any of");
            case COUNT -> count(node.least().orElse(1));
            case NOT -> Text.of("次に当たらないこと", "not");
            case JUDGEMENT -> Text.of("次に当たれば個別に判断", "where this is met, a person judges");
            case CONDITION -> comparison(node.condition());
        };
    }

    private static Text count(int least) {
        return Text.of("次のうち" + least + "以上", "at least " + least + " of");
    }

    private static Text heading(Optional<Heading> rule) {
        Heading heading = rule.orElseThrow();
        Text law = heading.citation().text();
        return Text.of(
                heading.title().ja() + "（" + law.ja() + "）", heading.title().en() + " (" + law.en() + ")");
    }

    private static Text comparison(Optional<Comparison> condition) {
        Comparison compared = condition.orElseThrow();
        Text label = compared.label();
        Text law = compared.citation().text();
        return Text.of(
                label.ja() + ": " + compared.value().ja() + "／基準: "
                        + compared.required().ja() + "（" + law.ja() + "）",
                label.en() + ": " + compared.value().en() + "; required: "
                        + compared.required().en() + " (" + law.en() + ")");
    }
}
