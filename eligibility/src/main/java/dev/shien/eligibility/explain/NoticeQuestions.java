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
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Queue;
import java.util.Set;

/** Puts the questions of a plan into one order: each at the place where the plan first comes to it. */
final class NoticeQuestions {

    private NoticeQuestions() {}

    static ImmutableList<Text> of(DayModel model, QuestionPlan plan) {
        Set<String> facts = new LinkedHashSet<>();
        List<String> later = new ArrayList<>();
        Queue<Step> steps = new ArrayDeque<>(List.of(plan.first()));
        while (!steps.isEmpty()) {
            Step step = steps.remove();
            if (step instanceof Ask ask) {
                facts.add(ask.fact());
                ask.answers().stream().map(Answer::then).forEach(steps::add);
            } else if (step instanceof Later more) {
                later.addAll(more.facts());
            }
        }
        facts.addAll(later);
        return facts.stream().map(name -> question(model, name)).collect(ImmutableList.toImmutableList());
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
