package dev.shien.eligibility.explain;

import dev.shien.domain.eligibility.Citation;
import dev.shien.domain.eligibility.Evidence;
import dev.shien.domain.eligibility.Fact;
import dev.shien.domain.eligibility.FactSource;
import dev.shien.domain.eligibility.Facts;
import dev.shien.domain.eligibility.Notice.Statement;
import dev.shien.domain.eligibility.ReasonNode;
import dev.shien.domain.eligibility.RuleOutcome;
import dev.shien.domain.reason.Text;
import dev.shien.eligibility.internal.Axis;
import dev.shien.eligibility.internal.DayModel;
import dev.shien.eligibility.internal.Evaluated;
import dev.shien.eligibility.internal.Node;
import java.util.Optional;

/** Says in full sentences what a fact is, by what source, and against which limit of which article it is held. */
final class Statements {

    private final Evaluated evaluated;
    private final DayModel model;
    private final Facts facts;

    Statements(Evaluated evaluated, Facts facts) {
        this.evaluated = evaluated;
        this.model = evaluated.model();
        this.facts = facts;
    }

    /** What a fact is. */
    Statement fact(int axis) {
        Axis values = model.axes().get(axis);
        return new Statement(values.fact().name(), Optional.empty(), told(values));
    }

    /** What the class is on which a limit depends by which the verdict is settled. */
    Statement basis(Node.Paired paired) {
        Text same = Text.of("どの区分であっても、結論は変わりません。", "The conclusion is the same for each class.");
        return basis(paired, isConfirmed(model.axes().get(paired.by())) ? known(paired) : same);
    }

    /** What the class is on which a limit depends by which the verdict is open. */
    Statement openBasis(Node.Paired paired) {
        Text open = Text.of(
                "区分は" + quoted(classes(paired).ja()) + "のいずれかで、まだ決まりません。",
                "Class: " + classes(paired).en() + "; not known yet.");
        return basis(paired, model.rows(paired, evaluated.worlds()).size() == 1 ? known(paired) : open);
    }

    private Statement basis(Node.Paired paired, Text which) {
        Axis values = model.axes().get(paired.by());
        Text told = told(values);
        return new Statement(
                values.fact().name(), Optional.empty(), Text.of(told.ja() + which.ja(), told.en() + " " + which.en()));
    }

    private Text known(Node.Paired paired) {
        Text classes = classes(paired);
        return Text.of("区分は" + quoted(classes.ja()) + "です。", "Class: " + classes.en() + ".");
    }

    private Text classes(Node.Paired paired) {
        return Values.either(model.rows(paired, evaluated.worlds()).stream()
                .map(row -> row.label())
                .toList());
    }

    /** A condition, which names its article where that is not the requirement's. */
    Statement condition(ReasonNode node, int axis, Citation requirement) {
        ReasonNode.Comparison condition = node.condition().orElseThrow();
        Axis values = model.axes().get(axis);
        Text told = told(values);
        boolean isSame = condition.citation().equals(requirement);
        Text law = condition.citation().text();
        Text outcome = outcome(
                node.outcome(), condition.classes().size() > 1, values.fact().isOrdered());
        return new Statement(
                condition.fact(),
                Optional.of(node.id()),
                Text.of(
                        told.ja() + (isSame ? "" : law.ja() + "に定める") + "基準"
                                + quoted(condition.required().ja()) + outcome.ja(),
                        told.en() + " Criterion: " + condition.required().en() + (isSame ? "" : " (" + law.en() + ")")
                                + "; " + outcome.en()));
    }

    /** An amount keeps a limit (を満たす), anything else falls under a description (に該当する). */
    private static Text outcome(RuleOutcome outcome, boolean isSeveral, boolean isOrdered) {
        String object = isSeveral ? "のいずれも" : isOrdered ? "を" : "に";
        String verb = isOrdered ? "満たし" : "該当し";
        return switch (outcome) {
            case MET -> Text.of(object + verb + "ます。", isSeveral ? "each is met." : "met.");
            case UNMET -> Text.of(object + verb + "ません。", isSeveral ? "none is met." : "not met.");
            default ->
                Text.of(
                        (isSeveral ? "のいずれか" : "") + (isOrdered ? "を満たすかどうかは" : "に該当するかどうかは") + "、まだ分かりません。",
                        "not known yet.");
        };
    }

    private boolean isConfirmed(Axis axis) {
        return axis.admits(facts.get(axis.fact().name()));
    }

    private Text told(Axis axis) {
        Text label = axis.fact().label();
        String labelEn = Sentences.capitalised(label.en());
        Fact fact = facts.get(axis.fact().name());
        if (fact.basis().isEmpty()) {
            return Text.of(label.ja() + "は、確認できていません。", labelEn + ": not confirmed.");
        }
        Text value = Values.text(axis.fact(), fact);
        String valueJa = axis.fact().isOrdered() ? value.ja() : quoted(value.ja());
        if (fact.basis().get().source() == FactSource.PROGRAMME) {
            return Text.of(
                    label.ja() + "は、事業の定めにより、" + valueJa + "として扱います。",
                    labelEn + ": counts as " + value.en() + " under the terms of the programme.");
        }
        Text source = source(fact.basis().get());
        return isConfirmed(axis)
                ? Text.of(
                        label.ja() + "は" + valueJa + "です（" + source.ja() + "）。",
                        labelEn + ": " + value.en() + " (" + source.en() + ").")
                : Text.of(
                        label.ja() + "は" + valueJa + "とされていますが（" + source.ja() + "）、確認できていません。",
                        labelEn + ": stated to be " + value.en() + " (" + source.en() + "), not confirmed.");
    }

    private static Text source(Evidence evidence) {
        Text source = Values.text(evidence.source());
        Text day = Amounts.day(evidence.date());
        return Text.of(source.ja() + "による。" + day.ja() + "現在", source.en() + ", " + day.en());
    }

    private static String quoted(String text) {
        return text.contains("「") ? text : "「" + text + "」";
    }
}
