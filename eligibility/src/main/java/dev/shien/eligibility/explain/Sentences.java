package dev.shien.eligibility.explain;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import dev.shien.domain.eligibility.Counterfactuals;
import dev.shien.domain.eligibility.Evidence;
import dev.shien.domain.eligibility.Fact;
import dev.shien.domain.eligibility.Facts;
import dev.shien.domain.eligibility.Finding;
import dev.shien.domain.eligibility.RuleOutcome;
import dev.shien.domain.reason.Reason;
import dev.shien.domain.reason.Text;
import dev.shien.eligibility.internal.Axis;
import dev.shien.eligibility.internal.Bearing;
import dev.shien.eligibility.internal.DayModel;
import dev.shien.eligibility.internal.Evaluated;
import java.util.Locale;
import java.util.Optional;

/** Writes the reasons for a decision, a sentence for each finding. */
final class Sentences {

    private final DayModel model;
    private final Facts facts;
    private final Criteria criteria;
    private final Changes changes;

    private Sentences(Evaluated evaluated, Facts facts, Counterfactuals counterfactuals) {
        this.model = evaluated.model();
        this.facts = facts;
        this.criteria = new Criteria(model, evaluated.worlds());
        this.changes = new Changes(evaluated, counterfactuals);
    }

    /** The reasons: a sentence for each condition that bears on the outcome, in the order of the pack. */
    static ImmutableList<Reason> of(
            Evaluated evaluated, Facts facts, ImmutableList<Bearing> bearings, Counterfactuals counterfactuals) {
        Sentences sentences = new Sentences(evaluated, facts, counterfactuals);
        return bearings.stream()
                .map(bearing -> sentences.reason(bearing, evaluated.model().finding(bearing, evaluated.worlds())))
                .collect(ImmutableList.toImmutableList());
    }

    private Reason reason(Bearing bearing, Finding finding) {
        Axis axis = model.axes().get(bearing.leaf().axis());
        Fact fact = facts.get(finding.fact());
        Text required = criteria.of(bearing.leaf());
        Optional<Effect> change = changes.of(bearing);
        return Reason.of(
                "eligibility." + finding.ruleOutcome().name().toLowerCase(Locale.ROOT),
                text(bearing, finding, axis, required, change),
                arguments(finding, fact, change));
    }

    private ImmutableMap<String, String> arguments(Finding finding, Fact fact, Optional<Effect> change) {
        ImmutableMap.Builder<String, String> arguments = ImmutableMap.builder();
        arguments.put("rule", finding.rule());
        arguments.put("outcome", finding.ruleOutcome().name());
        arguments.put("law", finding.citation().law().ja());
        arguments.put("article", finding.citation().article().ja());
        arguments.put("fact", finding.fact());
        Values.plain(fact).ifPresent(value -> arguments.put("value", value));
        fact.basis().ifPresent(evidence -> {
            arguments.put("source", evidence.source().name());
            arguments.put("date", evidence.date().toString());
        });
        arguments.put("limit", finding.limit());
        finding.basis().ifPresent(basis -> {
            arguments.put("class", String.join("|", basis.classes()));
            Values.plain(facts.get(basis.fact())).ifPresent(value -> arguments.put(basis.fact(), value));
        });
        change.ifPresent(effect -> arguments.put("change", effect.plain()));
        return arguments.buildOrThrow();
    }

    private Text text(Bearing bearing, Finding finding, Axis axis, Text required, Optional<Effect> change) {
        Text title = bearing.rule().rule().title();
        Text label = axis.fact().label();
        Text value = value(axis, facts.get(finding.fact()));
        Text result = result(finding);
        Text law = finding.citation().text();
        return Text.of(
                title.ja() + ": " + label.ja() + value.ja() + "は、基準「"
                        + required.ja() + "」に" + result.ja() + "。"
                        + change.map(effect -> effect.text().ja() + "。").orElse("") + "（" + law.ja() + "）",
                title.en() + ": " + label.en() + ": " + value.en() + "; required: "
                        + required.en() + "; " + result.en() + ". "
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
        if (finding.ruleOutcome() == RuleOutcome.JUDGEMENT) {
            return Text.of("該当し、個別の判断が必要です", "a person has to judge");
        }
        return switch (finding.outcome()) {
            case MET -> Text.of("該当します", "met");
            case UNMET -> Text.of("該当しません", "not met");
            default -> Text.of("該当するかどうか、まだ決まりません", "open");
        };
    }

    static String capitalised(String sentence) {
        return sentence.substring(0, 1).toUpperCase(Locale.ROOT) + sentence.substring(1);
    }
}
