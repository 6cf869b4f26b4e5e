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
        PlanText text = new PlanText();
        plan.rounds().forEach(text::round);
        text.text.rules(plan.certificate());
        text.text.score(plan.certificate());
        text.meetings(problem, plan);
        replies.forEach(text::reply);
        return text.text.lines();
    }

    /** What stands against a plan: the rules in conflict, as far as that is known, and what the nearest groups break. */
    public static ImmutableList<String> of(NoGroupPlan none) {
        PlanText text = new PlanText();
        if (none.conflict().isEmpty()) {
            text.text.line("No plan was found that keeps all rules.");
            text.text.line("It is not proven that there is none: more --iterations or another --seed may find one.");
        } else {
            text.text.line("There is no plan: these rules cannot all be kept.");
            text.text.reasons("  ", none.conflict());
        }
        text.text.line("What came nearest breaks these:");
        text.text.broken(none.certificate());
        for (LeftOut leftOut : none.leftOut()) {
            text.text.line("  Round " + leftOut.round() + ": " + leftOut.participant() + " has no seat.");
            text.text.reasons("    ", leftOut.reasons());
        }
        return text.text.lines();
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
