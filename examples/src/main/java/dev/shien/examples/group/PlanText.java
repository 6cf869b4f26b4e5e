package dev.shien.examples.group;

import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableList;
import dev.shien.domain.number.Rational;
import dev.shien.domain.plan.Certificate;
import dev.shien.domain.plan.RuleCheck;
import dev.shien.domain.plan.ScoreTerm;
import dev.shien.domain.reason.Reason;
import dev.shien.domain.workshop.Group;
import dev.shien.domain.workshop.GroupPlan;
import dev.shien.domain.workshop.GroupProblem;
import dev.shien.domain.workshop.LeftOut;
import dev.shien.domain.workshop.NoGroupPlan;
import dev.shien.domain.workshop.RoundPlan;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;

/** What a planner answers in lines for people. */
public final class PlanText {

    /** What moves a cursor or ends a line cannot stand in one. */
    private static final CharMatcher CONTROL = CharMatcher.javaIsoControl();

    private final List<String> lines = new ArrayList<>();

    private PlanText() {}

    /** A plan: its groups, its rules, its score and who meets whom, then what was asked about it. */
    public static ImmutableList<String> of(GroupProblem problem, GroupPlan plan, ImmutableList<WhyNot.Reply> replies) {
        PlanText text = new PlanText();
        plan.rounds().forEach(text::round);
        text.rules(plan.certificate());
        text.score(plan.certificate());
        text.meetings(problem, plan);
        replies.forEach(text::reply);
        return ImmutableList.copyOf(text.lines);
    }

    /** What stands against a plan: the rules in conflict, as far as that is known, and what the nearest groups break. */
    public static ImmutableList<String> of(NoGroupPlan none) {
        PlanText text = new PlanText();
        if (none.conflict().isEmpty()) {
            text.line("No plan was found that keeps all rules.");
            text.line("It is not proven that there is none: more --iterations or another --seed may find one.");
        } else {
            text.line("There is no plan: these rules cannot all be kept.");
            text.reasons("  ", none.conflict());
        }
        text.line("What came nearest breaks these:");
        for (RuleCheck broken : none.certificate().broken()) {
            text.line("  " + broken.rule());
            text.reasons("    ", broken.reasons());
        }
        for (LeftOut leftOut : none.leftOut()) {
            text.line("  Round " + leftOut.round() + ": " + leftOut.participant() + " has no seat.");
            text.reasons("    ", leftOut.reasons());
        }
        return ImmutableList.copyOf(text.lines);
    }

    private void line(String line) {
        lines.add(CONTROL.replaceFrom(line, '\uFFFD'));
    }

    private void reasons(String indent, ImmutableList<Reason> reasons) {
        reasons.forEach(reason -> line(indent + reason.text().en()));
    }

    private void round(RoundPlan round) {
        line("Round " + round.round());
        for (Group group : round.groups()) {
            line("  Table " + group.number() + ": " + String.join(", ", group.members()));
            group.roles().forEach((role, id) -> line("    " + role + ": " + id));
            reasons("    ", group.reasons());
        }
        line("");
    }

    private void rules(Certificate certificate) {
        line("Rules");
        for (RuleCheck rule : certificate.rules()) {
            line("  " + rule.rule() + ": " + (rule.kept() ? "kept" : "BROKEN"));
            reasons("    ", rule.reasons());
        }
        line("");
    }

    private void score(Certificate certificate) {
        line("Score (0 is the ideal, less is better; plans that keep these rules have at least as much as is said)");
        for (ScoreTerm term : certificate.terms()) {
            line("  " + term.code() + ": " + term.text().en());
            line("    " + units(term.amount()) + ", at least " + units(term.bound()) + " in any such plan; weight "
                    + term.weight() + ", penalty " + units(term.penalty()) + ", gap "
                    + units(term.penalty() - term.penaltyBound()));
        }
        line("  Penalty " + units(certificate.penalty()) + ", at least " + units(certificate.bound())
                + " in any such plan" + gap(certificate));
        line("");
    }

    private static String gap(Certificate certificate) {
        Rational gap = certificate.gap();
        if (gap.signum() == 0) {
            return ": no plan is better";
        }
        BigDecimal percent = new BigDecimal(gap.numerator())
                .movePointRight(2)
                .divide(new BigDecimal(gap.denominator()), 1, RoundingMode.CEILING);
        return ": gap " + percent.toPlainString() + " %";
    }

    private void meetings(GroupProblem problem, GroupPlan plan) {
        if (problem.participants().size() > MeetingMatrix.MOST_PEOPLE) {
            line("Who meets whom is not shown for more than " + MeetingMatrix.MOST_PEOPLE + " people.");
            return;
        }
        line("Who meets whom how often" + (problem.runs().isEmpty() ? "" : " (a run of rounds counts once)"));
        MeetingMatrix.of(problem, plan.rounds()).lines().forEach(this::line);
    }

    private void reply(WhyNot.Reply reply) {
        line("");
        line("Why not " + reply.one() + " with " + reply.other() + " in round " + reply.round());
        reasons("  ", reply.reasons());
    }

    /** Thousandths as a decimal number, exactly. */
    private static String units(long thousandths) {
        return thousandths == 0
                ? "0"
                : BigDecimal.valueOf(thousandths, 3).stripTrailingZeros().toPlainString();
    }
}
