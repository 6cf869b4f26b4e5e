package dev.shien.examples.group;

import com.google.common.collect.ImmutableList;
import dev.shien.domain.workshop.Group;
import dev.shien.domain.workshop.GroupPlan;
import dev.shien.domain.workshop.GroupProblem;
import dev.shien.domain.workshop.LeftOut;
import dev.shien.domain.workshop.NoGroupPlan;
import dev.shien.domain.workshop.RoundPlan;
import dev.shien.examples.plan.PlanLines;

/** What a planner answers in lines for people. */
public final class PlanText {

    private final PlanLines text = new PlanLines();

    private PlanText() {}

    /** A plan: its groups, its rules, its score and who meets whom, then what was asked about it. */
    public static ImmutableList<String> of(GroupProblem problem, GroupPlan plan, ImmutableList<WhyNot.Reply> replies) {
        PlanText words = new PlanText();
        plan.rounds().forEach(words::round);
        words.text.rules(plan.certificate());
        words.text.score(plan.certificate());
        words.meetings(problem, plan);
        replies.forEach(words::reply);
        return words.text.lines();
    }

    /** What stands against a plan: the rules in conflict, as far as that is known, and what the nearest groups break. */
    public static ImmutableList<String> of(NoGroupPlan none) {
        PlanText words = new PlanText();
        if (none.conflict().isEmpty()) {
            words.text.line("No plan was found that keeps all rules.");
            words.text.line("It is not proven that there is none: more --iterations or another --seed may find one.");
        } else {
            words.text.line("There is no plan: these rules cannot all be kept.");
            words.text.reasons("  ", none.conflict());
        }
        words.text.line("What came nearest breaks these:");
        words.text.broken(none.certificate());
        for (LeftOut leftOut : none.leftOut()) {
            words.text.line("  Round " + leftOut.round() + ": " + leftOut.participant() + " has no seat.");
            words.text.reasons("    ", leftOut.reasons());
        }
        return words.text.lines();
    }

    private void round(RoundPlan round) {
        text.line("Round " + round.round());
        for (Group group : round.groups()) {
            text.line("  Table " + group.number() + ": " + String.join(", ", group.members()));
            group.roles().forEach((role, id) -> text.line("    " + role + ": " + id));
            text.reasons("    ", group.reasons());
        }
        text.line("");
    }

    private void meetings(GroupProblem problem, GroupPlan plan) {
        if (problem.participants().size() > MeetingMatrix.MOST_PEOPLE) {
            text.line("Who meets whom is not shown for more than " + MeetingMatrix.MOST_PEOPLE + " people.");
            return;
        }
        text.line("Who meets whom how often" + (problem.runs().isEmpty() ? "" : " (a run of rounds counts once)"));
        MeetingMatrix.of(problem, plan.rounds()).lines().forEach(text::line);
    }

    private void reply(WhyNot.Reply reply) {
        text.line("");
        text.line("Why not " + reply.one() + " with " + reply.other() + " in round " + reply.round());
        text.reasons("  ", reply.reasons());
    }
}
