package dev.shien.examples.group;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Lists;
import com.google.common.primitives.Ints;
import dev.shien.domain.reason.Reason;
import dev.shien.domain.workshop.GroupPlan;
import dev.shien.domain.workshop.GroupProblem;
import dev.shien.domain.workshop.Participant;
import dev.shien.domain.workshop.Round;
import dev.shien.examples.input.BadInput;
import dev.shien.scheduling.workshop.GroupExplainer;
import java.util.List;

/**
 * A question about a plan: why two do not sit together.
 *
 * @param round the number of the round
 * @param one the id of one of them
 * @param other the id of the other
 */
public record WhyNot(int round, String one, String other) {

    private static final int WORDS = 3;

    /**
     * An answer.
     *
     * @param round the number of the round
     * @param one the id of one of the two
     * @param other the id of the other
     * @param reasons why they do not sit together
     */
    public record Reply(int round, String one, String other, ImmutableList<Reason> reasons) {}

    /**
     * The questions that options ask, three words each.
     *
     * @throws BadInput if the problem has no such round or participant, or somebody is named twice
     */
    public static ImmutableList<WhyNot> of(GroupProblem problem, List<String> words) {
        return Lists.partition(words, WORDS).stream()
                .map(question -> of(problem, question.get(0), question.get(1), question.get(2)))
                .collect(ImmutableList.toImmutableList());
    }

    private static WhyNot of(GroupProblem problem, String number, String one, String other) {
        List<Integer> rounds = problem.rounds().stream().map(Round::number).toList();
        Integer round = Ints.tryParse(number);
        if (round == null || !rounds.contains(round)) {
            throw new BadInput("--why-not: was '" + number + "', expected the number of a round; known are " + rounds);
        }
        requireKnown(problem, one);
        requireKnown(problem, other);
        if (one.equals(other)) {
            throw new BadInput("--why-not: was '" + one + "' twice, expected two different participants");
        }
        return new WhyNot(round, one, other);
    }

    private static void requireKnown(GroupProblem problem, String id) {
        if (problem.participants().stream().map(Participant::id).noneMatch(id::equals)) {
            throw new BadInput("--why-not: was '" + id + "', expected the id of a participant");
        }
    }

    /** The answers of a plan. */
    public static ImmutableList<Reply> replies(GroupProblem problem, GroupPlan plan, ImmutableList<WhyNot> questions) {
        GroupExplainer explainer = GroupExplainer.of(problem, plan);
        return questions.stream()
                .map(q -> new Reply(q.round, q.one, q.other, explainer.whyNot(q.round, q.one, q.other)))
                .collect(ImmutableList.toImmutableList());
    }
}
