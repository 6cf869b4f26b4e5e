package dev.shien.eligibility.explain;

import com.google.common.collect.ImmutableList;
import dev.shien.domain.eligibility.Causes;
import dev.shien.domain.eligibility.Citation;
import dev.shien.domain.eligibility.Decision;
import dev.shien.domain.eligibility.Notice;
import dev.shien.domain.eligibility.Notice.Point;
import dev.shien.domain.eligibility.Notice.Statement;
import dev.shien.domain.eligibility.PackVersion;
import dev.shien.domain.eligibility.QuestionPlan;
import dev.shien.domain.eligibility.ReasonNode;
import dev.shien.domain.eligibility.ReasonTree;
import dev.shien.domain.eligibility.RuleOutcome;
import dev.shien.domain.eligibility.Verdict;
import dev.shien.domain.reason.Text;
import dev.shien.eligibility.internal.Bearing;
import dev.shien.eligibility.internal.Bearings;
import dev.shien.eligibility.internal.DayModel;
import dev.shien.eligibility.internal.Evaluated;
import dev.shien.eligibility.internal.Node;
import dev.shien.eligibility.internal.Outcomes;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.function.Function;

/**
 * Writes notices. A settled verdict rests on the conditions of its causes, so whoever reads the notice can follow from it
 * alone that the verdict had to be this one; an open one on what is open.
 */
final class Notices {

    private final Evaluated evaluated;
    private final Decision decision;
    private final DayModel model;
    private final ImmutableList<Place> places;
    private final ImmutableList<Requirement> requirements;
    private final ReasonTree tree;
    private final Statements statements;

    private Notices(Evaluated evaluated, Decision decision, ImmutableList<Place> places, ReasonTree tree) {
        this.evaluated = evaluated;
        this.decision = decision;
        this.model = evaluated.model();
        this.places = places;
        this.requirements = Requirement.of(places);
        this.tree = tree;
        this.statements = new Statements(evaluated, decision.facts());
    }

    static Notice of(
            Evaluated evaluated,
            Decision decision,
            ImmutableList<Place> places,
            ReasonTree tree,
            Causes causes,
            QuestionPlan plan) {
        Notices notices = new Notices(evaluated, decision, places, tree);
        boolean isSettled = decision.verdict().isSettled();
        return new Notice(
                Text.of("審査結果及びその理由", "Result of the examination and reasons"),
                notices.conclusion(),
                isSettled ? notices.points(causes) : notices.openPoints(),
                NoticeQuestions.of(plan, evaluated.model()),
                notices.rules());
    }

    private Text conclusion() {
        Text title = model.pack().title();
        Text day = Amounts.day(decision.on());
        Text words = conclusion(decision.verdict(), title.en());
        return Text.of(
                day.ja() + "を基準日として審査した結果、「" + title.ja() + "」の要件" + words.ja(),
                "Under the rules in force on " + day.en() + ", " + words.en());
    }

    private static Text conclusion(Verdict verdict, String title) {
        String meets = "the applicant meets the requirements of \"" + title + "\"";
        return switch (verdict) {
            case ELIGIBLE -> Text.of("を満たすものと判断しました。", meets + ".");
            case INELIGIBLE ->
                Text.of("を満たさないものと判断しました。", "the applicant does not meet the requirements of \"" + title + "\".");
            case NEEDS_JUDGEMENT ->
                Text.of("を満たすかどうかは、個別に判断する必要があります。", "it is for a person to judge whether " + meets + ".");
            case UNDETERMINED ->
                Text.of(
                        "を満たすかどうかは、確認できていない事実があるため、まだ判断できません。",
                        "it cannot be decided yet whether " + meets + ", since some facts are not confirmed.");
        };
    }

    private Text rules() {
        PackVersion pack = decision.pack();
        return Text.of(
                pack.id() + " 第" + pack.version() + "版（SHA-256: " + pack.sha256() + "）",
                pack.id() + " version " + pack.version() + " (SHA-256: " + pack.sha256() + ")");
    }

    /** The requirements with the grounds of all causes that are told of them. */
    private ImmutableList<Point> points(Causes causes) {
        Told told = new Told(evaluated, places, requirements, causes);
        return points(requirement -> {
            Set<Statement> said = new LinkedHashSet<>();
            for (int index : told.conditions(requirement)) {
                Node.Leaf leaf = (Node.Leaf) places.get(index).node();
                if (leaf instanceof Node.Paired paired) {
                    said.add(statements.basis(paired));
                }
                said.add(condition(requirement, index));
            }
            told.facts(requirement).forEach(axis -> said.add(statements.fact(axis)));
            return said;
        });
    }

    /** The requirements that are open with the conditions that are open and bear on them. */
    private ImmutableList<Point> openPoints() {
        return points(requirement -> {
            Set<Statement> said = new LinkedHashSet<>();
            if (outcome(requirement) == RuleOutcome.OPEN) {
                for (Bearing bearing : Bearings.of(requirement.rule(), evaluated::outcomes)) {
                    if (!Outcomes.isSettled(bearing.outcomes())) {
                        if (bearing.leaf() instanceof Node.Paired paired) {
                            said.add(statements.openBasis(paired));
                        }
                        said.add(condition(requirement, index(bearing)));
                    }
                }
            }
            return said;
        });
    }

    private Statement condition(Requirement requirement, int index) {
        int axis = ((Node.Leaf) places.get(index).node()).axis();
        return statements.condition(tree.nodes().get(index), axis, citation(requirement));
    }

    @SuppressWarnings("ReferenceEquality") // a model has one object for each rule and each condition
    private int index(Bearing bearing) {
        int index = 0;
        while (places.get(index).node() != bearing.leaf() || places.get(index).rule() != bearing.rule()) {
            index++;
        }
        return index;
    }

    private ImmutableList<Point> points(Function<Requirement, Set<Statement>> statementsOf) {
        ImmutableList.Builder<Point> points = ImmutableList.builder();
        for (Requirement requirement : requirements) {
            Set<Statement> said = statementsOf.apply(requirement);
            if (!said.isEmpty()) {
                ReasonNode node = tree.nodes().get(requirement.index());
                points.add(new Point(
                        node.id(),
                        node.rule().orElseThrow().title(),
                        citation(requirement),
                        node.outcome(),
                        result(node.outcome()),
                        ImmutableList.copyOf(said)));
            }
        }
        return points.build();
    }

    private RuleOutcome outcome(Requirement requirement) {
        return tree.nodes().get(requirement.index()).outcome();
    }

    private Citation citation(Requirement requirement) {
        return tree.nodes().get(requirement.index()).rule().orElseThrow().citation();
    }

    private static Text result(RuleOutcome outcome) {
        return switch (outcome) {
            case MET -> Text.of("この要件を満たしています。", "This requirement is met.");
            case UNMET -> Text.of("この要件を満たしていません。", "This requirement is not met.");
            case JUDGEMENT -> Text.of("この要件については、個別に判断する必要があります。", "This requirement needs a person's judgement.");
            case OPEN -> Text.of("この要件を満たすかどうかは、まだ判断できません。", "Whether this requirement is met is not known yet.");
        };
    }
}
