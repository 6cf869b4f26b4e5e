package dev.shien.domain.eligibility;

import dev.shien.domain.eligibility.Causes.Cause;
import dev.shien.domain.eligibility.Counterfactuals.Counterfactual;
import dev.shien.domain.reason.Text;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Writes an explanation out in one language. */
final class ExplanationText {

    private static final Text MORE = Text.of("（このほかにもあり得ます。）", "(There may be more.)");

    private final Explanation explanation;
    private final Function<Text, String> in;
    private final Lines lines;

    private ExplanationText(Explanation explanation, Function<Text, String> in) {
        this.explanation = explanation;
        this.in = in;
        this.lines = new Lines(in);
    }

    static Text of(Explanation explanation) {
        return Text.of(
                new ExplanationText(explanation, Text::ja).write(), new ExplanationText(explanation, Text::en).write());
    }

    private String write() {
        Decision decision = explanation.decision();
        lines.add(0, Text.of("判定: ", "Verdict: "), verdict(decision.verdict()));
        lines.add(
                0,
                Text.of("規則: ", "Rules: "),
                Text.same(decision.pack().id() + " " + decision.pack().version() + ", " + decision.on()));
        lines.heading(Text.of("規則と条件", "Rules and conditions"));
        explanation.tree().nodes().forEach(node -> TreeText.add(node, lines));
        causes();
        if (!decision.verdict().isSettled()) {
            lines.heading(Text.of("確認の順序", "Questions in order"));
            PlanText.add(explanation.questions(), lines);
        }
        counterfactuals();
        return lines.toString();
    }

    private void causes() {
        Causes causes = explanation.causes();
        if (causes.sets().isEmpty()) {
            return;
        }
        lines.heading(Text.of("この判定となる最小の理由（それぞれだけで足りる）", "Smallest reasons for the verdict (each is enough alone)"));
        causes.sets().forEach(cause -> lines.add(1, Text.same("- "), text(cause)));
        if (!causes.exhaustive()) {
            lines.add(1, MORE);
        }
    }

    private Text text(Cause cause) {
        if (cause.grounds().isEmpty()) {
            return Text.of("どの申込みについても同じ判定となります", "the verdict is the same for every applicant");
        }
        return Text.same(cause.grounds().stream()
                .map(ground -> in.apply(ground.text()))
                .collect(Collectors.joining(in.apply(Text.of("、かつ、", "; and ")))));
    }

    private void counterfactuals() {
        Counterfactuals counterfactuals = explanation.counterfactuals();
        if (counterfactuals.all().isEmpty()) {
            return;
        }
        lines.heading(Text.of("判定が変わる場合", "What would have changed the verdict"));
        for (Counterfactual other : counterfactuals.all()) {
            lines.add(1, Text.same("- "), other.text());
        }
        if (!counterfactuals.exhaustive()) {
            lines.add(1, MORE);
        }
    }

    static Text verdict(Verdict verdict) {
        return switch (verdict) {
            case ELIGIBLE -> Text.of("対象", "eligible");
            case INELIGIBLE -> Text.of("対象外", "ineligible");
            case NEEDS_JUDGEMENT -> Text.of("個別に判断", "for a person to judge");
            case UNDETERMINED -> Text.of("未定（確認が必要）", "open (something has to be confirmed)");
        };
    }
}
