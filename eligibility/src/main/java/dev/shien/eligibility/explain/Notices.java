package dev.shien.eligibility.explain;

import com.google.common.collect.ImmutableList;
import dev.shien.domain.eligibility.Causes;
import dev.shien.domain.eligibility.Citation;
import dev.shien.domain.eligibility.Decision;
import dev.shien.domain.eligibility.Ground;
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
import dev.shien.eligibility.internal.DayModel;
import dev.shien.eligibility.internal.Evaluated;
import dev.shien.eligibility.internal.Node;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Stream;

/**
 * Writes notices. A settled verdict rests on the conditions of its causes, so whoever reads the notice can follow from it
 * alone that the verdict had to be this one; an open one on what is open.
 */
final class Notices {

    private final Decision decision;
    private final DayModel model;
    private final ImmutableList<Place> places;
    private final ReasonTree tree;
    private final Statements statements;

    private Notices(Evaluated evaluated, Decision decision, ImmutableList<Place> places, ReasonTree tree) {
        this.decision = decision;
        this.model = evaluated.model();
        this.places = places;
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
                NoticeQuestions.of(evaluated.model(), plan),
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

    /** The requirements with the grounds of all causes that lie in them. */
    private ImmutableList<Point> points(Causes causes) {
        Set<Ground> grounds = new LinkedHashSet<>();
        causes.sets().forEach(cause -> grounds.addAll(cause.grounds()));
        return requirements((rule, citation) -> {
            Set<Statement> said = new LinkedHashSet<>();
            for (int i = 0; i < places.size(); i++) {
                Place place = places.get(i);
                boolean isGround = grounds.stream()
                        .anyMatch(ground ->
                                ground.condition().filter(place.id()::equals).isPresent());
                if (isGround && requirement(i).equals(rule)) {
                    say(place, tree.nodes().get(i), citation, said);
                }
            }
            grounds.stream()
                    .filter(ground ->
                            ground.condition().isEmpty() && requirement(ground).equals(rule))
                    .forEach(ground -> said.add(statements.fact(axis(ground))));
            return said;
        });
    }

    /** The requirements that are open with the conditions in them that are open and bear on the verdict. */
    private ImmutableList<Point> openPoints() {
        return requirements((rule, citation) -> {
            Set<Statement> said = new LinkedHashSet<>();
            for (int i = 0; i < places.size(); i++) {
                ReasonNode node = tree.nodes().get(i);
                boolean isOpen = node.outcome() == RuleOutcome.OPEN && node.decides();
                if (isOpen
                        && places.get(i).node() instanceof Node.Leaf leaf
                        && requirement(i).equals(rule)) {
                    said.add(statements.condition(node, leaf.axis(), citation));
                }
            }
            return said;
        });
    }

    private void say(Place place, ReasonNode node, Citation citation, Set<Statement> said) {
        if (place.node() instanceof Node.Paired paired) {
            said.add(statements.basis(paired));
        }
        said.add(statements.condition(node, ((Node.Leaf) place.node()).axis(), citation));
    }

    private ImmutableList<Point> requirements(BiFunction<String, Citation, Set<Statement>> statementsOf) {
        ImmutableList.Builder<Point> points = ImmutableList.builder();
        for (ReasonNode node : tree.nodes()) {
            if (node.depth() > 0) {
                continue;
            }
            ReasonNode.Heading rule = node.rule().orElseThrow();
            Set<Statement> said = statementsOf.apply(node.id(), rule.citation());
            if (!said.isEmpty()) {
                points.add(new Point(
                        node.id(),
                        rule.title(),
                        rule.citation(),
                        node.outcome(),
                        result(node.outcome()),
                        ImmutableList.copyOf(said)));
            }
        }
        return points.build();
    }

    private static Text result(RuleOutcome outcome) {
        return switch (outcome) {
            case MET -> Text.of("この要件を満たしています。", "This requirement is met.");
            case UNMET -> Text.of("この要件を満たしていません。", "This requirement is not met.");
            case JUDGEMENT -> Text.of("この要件については、個別に判断する必要があります。", "This requirement needs a person's judgement.");
            case OPEN -> Text.of("この要件を満たすかどうかは、まだ判断できません。", "Whether this requirement is met is not known yet.");
        };
    }

    /** The id of the requirement in which a place lies. */
    private String requirement(int index) {
        int i = index;
        while (places.get(i).depth() > 0) {
            i--;
        }
        return places.get(i).id();
    }

    /** The requirement that first looks at the fact. */
    private String requirement(Ground ground) {
        return Stream.iterate(0, i -> i + 1)
                .limit(places.size())
                .filter(i -> places.get(i).node() instanceof Node.Leaf leaf && leaf.axis() == axis(ground))
                .findFirst()
                .map(this::requirement)
                .orElseGet(() -> places.get(0).id());
    }

    private int axis(Ground ground) {
        int axis = 0;
        while (!model.axes().get(axis).fact().name().equals(ground.fact())) {
            axis++;
        }
        return axis;
    }
}
