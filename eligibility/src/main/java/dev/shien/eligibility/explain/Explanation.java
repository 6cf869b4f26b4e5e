package dev.shien.eligibility.explain;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import dev.shien.domain.eligibility.Evidence;
import dev.shien.domain.eligibility.Fact;
import dev.shien.domain.eligibility.Facts;
import dev.shien.domain.reason.Reason;
import dev.shien.domain.reason.Text;
import dev.shien.eligibility.internal.Axis;
import dev.shien.eligibility.internal.DayModel;
import dev.shien.eligibility.internal.Node;
import dev.shien.eligibility.internal.Outcomes;
import dev.shien.eligibility.internal.Worlds;
import dev.shien.eligibility.rule.FactSpec;
import java.util.Locale;
import java.util.Optional;

/** Writes the reasons for a decision. */
public final class Explanation {

    private final DayModel model;
    private final Facts facts;
    private final Criteria criteria;
    private final Changes changes;

    private Explanation(DayModel model, Facts facts, Worlds worlds) {
        this.model = model;
        this.facts = facts;
        this.criteria = new Criteria(model, worlds);
        this.changes = new Changes(model, worlds);
    }

    /** The reasons: a condition each, in the order of the pack. */
    public static ImmutableList<Reason> reasons(DayModel model, Facts facts, Worlds worlds) {
        Explanation explanation = new Explanation(model, facts, worlds);
        return Findings.of(model.requirements(), worlds).stream()
                .map(explanation::reason)
                .collect(ImmutableList.toImmutableList());
    }

    private Reason reason(Finding finding) {
        Axis axis = model.axes().get(finding.leaf().axis());
        Fact fact = facts.get(axis.fact().name());
        Criterion criterion = criteria.of(finding);
        Optional<Change> change = changes.of(finding, criterion);
        String outcome = outcome(finding.ruleOutcomes());
        ImmutableMap.Builder<String, String> arguments = ImmutableMap.builder();
        arguments.put("rule", finding.rule().rule().id());
        arguments.put("outcome", outcome);
        arguments.put("law", criterion.citation().law().ja());
        arguments.put("article", criterion.citation().article().ja());
        arguments.put("fact", axis.fact().name());
        Values.plain(fact).ifPresent(value -> arguments.put("value", value));
        fact.basis().ifPresent(evidence -> {
            arguments.put("source", evidence.source().name());
            arguments.put("date", evidence.date().toString());
        });
        arguments.put("limit", criterion.plain());
        criterion.classes().ifPresent(classes -> arguments.put("class", classes));
        if (finding.leaf() instanceof Node.Paired paired) {
            FactSpec by = model.axes().get(paired.by()).fact();
            Values.plain(facts.get(by.name())).ifPresent(value -> arguments.put(by.name(), value));
        }
        change.ifPresent(effect -> arguments.put("change", effect.plain()));
        return Reason.of(
                "eligibility." + outcome.toLowerCase(Locale.ROOT),
                text(finding, axis, fact, criterion, change),
                arguments.buildOrThrow());
    }

    private static String outcome(int outcomes) {
        return switch (outcomes) {
            case Outcomes.MET -> "MET";
            case Outcomes.UNMET -> "UNMET";
            case Outcomes.JUDGEMENT -> "JUDGEMENT";
            default -> "OPEN";
        };
    }

    private static Text text(Finding finding, Axis axis, Fact fact, Criterion criterion, Optional<Change> change) {
        Text title = finding.rule().rule().title();
        Text label = axis.fact().label();
        Text value = value(axis, fact);
        Text result = result(finding);
        Text law = criterion.citation().text();
        return Text.of(
                title.ja() + ": " + label.ja() + value.ja() + "は、基準「"
                        + criterion.text().ja() + "」に" + result.ja() + "。"
                        + change.map(effect -> effect.text().ja() + "。").orElse("") + "（" + law.ja() + "）",
                title.en() + ": " + label.en() + ": " + value.en() + "; required: "
                        + criterion.text().en() + "; " + result.en() + ". "
                        + change.map(effect -> capitalised(effect.text().en()) + ". ")
                                .orElse("") + "(" + law.en() + ")");
    }

    /** The value with its source; a claim that the pack does not admit says so. */
    private static Text value(Axis axis, Fact fact) {
        Text value = Values.text(axis.fact(), fact);
        if (fact.basis().isEmpty()) {
            return Text.of("（" + value.ja() + "）", value.en());
        }
        Evidence evidence = fact.basis().get();
        Text source = Values.text(evidence.source());
        boolean counts = axis.admits(fact);
        return Text.of(
                "「" + value.ja() + "」（" + source.ja() + "、" + evidence.date() + (counts ? "" : "、未確認") + "）",
                value.en() + " (" + source.en() + ", " + evidence.date() + (counts ? "" : ", not confirmed") + ")");
    }

    private static Text result(Finding finding) {
        if (finding.ruleOutcomes() == Outcomes.JUDGEMENT) {
            return Text.of("該当し、個別の判断が必要です", "a person has to judge");
        }
        return switch (finding.outcomes()) {
            case Outcomes.MET -> Text.of("該当します", "met");
            case Outcomes.UNMET -> Text.of("該当しません", "not met");
            default -> Text.of("該当するかどうか、まだ決まりません", "open");
        };
    }

    private static String capitalised(String sentence) {
        return sentence.substring(0, 1).toUpperCase(Locale.ROOT) + sentence.substring(1);
    }
}
