package dev.shien.eligibility.explain;

import com.google.common.collect.ImmutableList;
import dev.shien.domain.eligibility.Counterfactuals;
import dev.shien.domain.eligibility.Counterfactuals.Change;
import dev.shien.domain.eligibility.Counterfactuals.Counterfactual;
import dev.shien.domain.eligibility.Facts;
import dev.shien.domain.eligibility.Verdict;
import dev.shien.domain.reason.Text;
import dev.shien.eligibility.internal.Evaluated;
import dev.shien.eligibility.internal.OutcomeTable;
import dev.shien.eligibility.internal.Outcomes;
import dev.shien.eligibility.rule.FactSpec;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Finds what would have given another verdict and puts it into words. */
final class Alternatives {

    private static final ImmutableList<Integer> BEST_FIRST =
            ImmutableList.of(Outcomes.MET, Outcomes.JUDGEMENT, Outcomes.UNMET);

    private final Evaluated evaluated;
    private final Facts facts;
    private final OutcomeTable table;
    private final NearestChange nearest;
    private final Answers answers;

    private Alternatives(Evaluated evaluated, Facts facts) {
        this.evaluated = evaluated;
        this.facts = facts;
        this.table = OutcomeTable.all(evaluated.outcomes());
        this.nearest = new NearestChange(evaluated.model(), evaluated.worlds(), table);
        this.answers = new Answers(evaluated.model());
    }

    /** What would have given another verdict; nothing if the verdict is not settled. */
    static Counterfactuals of(Evaluated evaluated, Facts facts) {
        int outcome = evaluated.outcomes(evaluated.model().root());
        if (!Outcomes.isSettled(outcome)) {
            return Counterfactuals.none();
        }
        Alternatives alternatives = new Alternatives(evaluated, facts);
        ImmutableList.Builder<Counterfactual> all = ImmutableList.builder();
        boolean exhaustive = true;
        for (int other : BEST_FIRST) {
            if (other != outcome) {
                ChangeSearch.Result result = ChangeSearch.of(alternatives.table, evaluated.worlds(), other);
                result.found().forEach(found -> all.add(alternatives.counterfactual(found, other)));
                exhaustive &= result.complete();
            }
        }
        return new Counterfactuals(all.build(), exhaustive);
    }

    private Counterfactual counterfactual(ChangeSearch.Found found, int outcome) {
        List<Change> changes = Long.bitCount(found.facts()) == 1 ? List.of(any(found)) : together(found);
        return new Counterfactual(
                Outcomes.verdict(outcome),
                ImmutableList.copyOf(changes),
                changes.size() == 1 ? alone(changes.get(0), outcome) : text(changes, outcome));
    }

    /** A fact that may have any of several values. */
    private Change any(ChangeSearch.Found found) {
        int k = Long.numberOfTrailingZeros(found.facts());
        int axis = table.axes().get(k);
        long regions =
                found.cells().stream().mapToLong(v -> table.regions(k, v)).reduce(0, (a, b) -> a | b);
        Wording values = answers.of(axis, regions);
        return new Change(fact(axis).name(), values.text(), values.plain(), nearest.value(axis, regions));
    }

    /** Facts that go with one another: the example that is the nearest. */
    private List<Change> together(ChangeSearch.Found found) {
        int[] values = nearest.of(found);
        List<Change> changes = new ArrayList<>();
        for (long left = found.facts(); left != 0; left &= left - 1) {
            int k = Long.numberOfTrailingZeros(left);
            int axis = table.axes().get(k);
            Wording example = nearest.example(answers, axis, table.regions(k, values[changes.size()]));
            changes.add(new Change(
                    fact(axis).name(),
                    example.text(),
                    example.plain(),
                    nearest.value(axis, table.regions(k, values[changes.size()]))));
        }
        return changes;
    }

    private Text alone(Change change, int outcome) {
        FactSpec fact = fact(change);
        Text now = Values.text(fact, facts.get(fact.name()));
        Text words = text(List.of(change), outcome);
        return Text.of(words.ja() + "（現在: " + now.ja() + "）", words.en() + " (now: " + now.en() + ")");
    }

    private Text text(List<Change> changes, int outcome) {
        Text verdict = words(Outcomes.verdict(outcome));
        return Text.of(
                changes.stream()
                                .map(change -> fact(change).label().ja() + "が"
                                        + change.values().ja())
                                .collect(Collectors.joining("、かつ、"))
                        + "であれば" + verdict.ja(),
                changes.stream()
                                .map(change -> fact(change).label().en() + ": "
                                        + change.values().en())
                                .collect(Collectors.joining(", and "))
                        + " " + verdict.en());
    }

    /** What a change to a verdict does, in words. */
    static Text words(Verdict verdict) {
        return switch (verdict) {
            case ELIGIBLE -> Text.of("対象となります", "would make the applicant eligible");
            case NEEDS_JUDGEMENT -> Text.of("個別に判断します", "would call for a person's judgement");
            default -> Text.of("対象外となります", "would make the applicant ineligible");
        };
    }

    private FactSpec fact(int axis) {
        return evaluated.model().axes().get(axis).fact();
    }

    private FactSpec fact(Change change) {
        return evaluated.model().axes().stream()
                .map(axis -> axis.fact())
                .filter(fact -> fact.name().equals(change.fact()))
                .findFirst()
                .orElseThrow();
    }
}
