package dev.shien.eligibility.explain;

import com.google.common.collect.ImmutableList;
import dev.shien.domain.eligibility.QuestionPlan;
import dev.shien.domain.eligibility.QuestionPlan.Answer;
import dev.shien.domain.eligibility.QuestionPlan.Ask;
import dev.shien.domain.eligibility.QuestionPlan.Later;
import dev.shien.domain.eligibility.QuestionPlan.Step;
import dev.shien.domain.reason.Text;
import dev.shien.eligibility.internal.DayModel;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;

/** Puts the questions of a plan into one order: each at the place where the plan first comes to it. */
final class NoticeQuestions {

    private NoticeQuestions() {}

    static ImmutableList<Text> of(QuestionPlan plan, DayModel model) {
        Map<String, Text> questions = new LinkedHashMap<>();
        List<String> later = new ArrayList<>();
        Queue<Step> steps = new ArrayDeque<>(List.of(plan.first()));
        while (!steps.isEmpty()) {
            Step step = steps.remove();
            if (step instanceof Ask ask) {
                questions.putIfAbsent(ask.fact(), question(ask));
                ask.answers().stream().map(Answer::then).forEach(steps::add);
            } else if (step instanceof Later more) {
                later.addAll(more.facts());
            }
        }
        later.forEach(name -> questions.putIfAbsent(name, question(model, name)));
        return ImmutableList.copyOf(questions.values());
    }

    /** The question; where the same code stands in all answers, since no finer one decides, what it leaves open. */
    private static Text question(Ask ask) {
        boolean isSame = ask.answers().size() > 1
                && ask.answers().stream().map(Answer::plain).distinct().count() == 1;
        if (!isSame) {
            return ask.question();
        }
        Text open = Values.either(ask.answers().stream().map(Answer::text).toList());
        return Text.of(
                ask.question().ja() + "（これまでの回答では、" + open.ja() + "のいずれとも言えます。）",
                ask.question().en() + " (By the answers so far it may be " + open.en() + ".)");
    }

    private static Text question(DayModel model, String name) {
        return model.axes().stream()
                .map(axis -> axis.fact())
                .filter(fact -> fact.name().equals(name))
                .map(fact -> fact.question())
                .findFirst()
                .orElseThrow();
    }
}
