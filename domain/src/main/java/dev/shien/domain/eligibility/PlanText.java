package dev.shien.domain.eligibility;

import dev.shien.domain.eligibility.QuestionPlan.Answer;
import dev.shien.domain.eligibility.QuestionPlan.Ask;
import dev.shien.domain.eligibility.QuestionPlan.Later;
import dev.shien.domain.eligibility.QuestionPlan.Settled;
import dev.shien.domain.eligibility.QuestionPlan.Step;
import dev.shien.domain.number.Rational;
import dev.shien.domain.reason.Text;

/** Writes a plan of questions: each question with its answers, and below each answer what follows. */
final class PlanText {

    private PlanText() {}

    static void add(QuestionPlan plan, Lines lines) {
        plan.expected().ifPresent(number -> lines.add(1, expected(number, plan.optimal())));
        add(plan.first(), 1, lines);
    }

    private static Text expected(Rational number, boolean optimal) {
        return Text.of(
                "見込まれる質問の数: " + number + (optimal ? "（最少）" : ""),
                "questions to be expected: " + number + (optimal ? " (the fewest)" : ""));
    }

    private static void add(Step step, int depth, Lines lines) {
        if (step instanceof Settled settled) {
            lines.add(depth, Text.same("→ "), ExplanationText.verdict(settled.verdict()));
        } else if (step instanceof Later later) {
            String facts = String.join(", ", later.facts());
            lines.add(depth, Text.of("→ さらに確認: " + facts, "→ more to ask: " + facts));
        } else {
            Ask ask = (Ask) step;
            lines.add(depth, ask.question());
            for (Answer answer : ask.answers()) {
                lines.add(depth + 1, Text.same("- "), answer.text());
                add(answer.then(), depth + 2, lines);
            }
        }
    }
}
