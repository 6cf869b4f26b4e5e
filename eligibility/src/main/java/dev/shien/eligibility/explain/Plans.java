package dev.shien.eligibility.explain;

import com.google.common.collect.ImmutableList;
import dev.shien.domain.eligibility.Fact;
import dev.shien.domain.eligibility.Facts;
import dev.shien.domain.eligibility.Priors;
import dev.shien.domain.eligibility.QuestionPlan;
import dev.shien.domain.eligibility.QuestionPlan.Answer;
import dev.shien.domain.eligibility.QuestionPlan.Ask;
import dev.shien.domain.eligibility.QuestionPlan.Later;
import dev.shien.domain.eligibility.QuestionPlan.Settled;
import dev.shien.domain.eligibility.QuestionPlan.Step;
import dev.shien.domain.number.Rational;
import dev.shien.eligibility.internal.DayModel;
import dev.shien.eligibility.internal.OutcomeTable;
import dev.shien.eligibility.internal.Outcomes;
import dev.shien.eligibility.internal.Worlds;
import dev.shien.eligibility.rule.FactSpec;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Plans the questions: as many levels of the plan are written out as keep it short. */
final class Plans {

    /** How many questions are written out at most, before equal ones are put together. */
    static final int MOST_QUESTIONS = 200;

    private final DayModel model;
    private final Worlds worlds;
    private final Facts facts;
    private final Answers answers;
    private int questions;

    private Plans(DayModel model, Worlds worlds, Facts facts) {
        this.model = model;
        this.worlds = worlds;
        this.facts = facts;
        this.answers = new Answers(model);
    }

    /** The plan for the worlds that facts leave possible; the table of an open verdict. */
    static QuestionPlan of(DayModel model, Facts facts, OutcomeTable table, Priors priors) {
        Worlds worlds = model.worlds(facts);
        Weights weights = Weights.of(model, worlds, priors);
        TableAsking start = new TableAsking(table, weights);
        return new QuestionPlan(
                start.isBest() && weights.isExact(), start.expected(), new Plans(model, worlds, facts).written(start));
    }

    /** One question alone is always written out. */
    private Step written(Asking start) {
        Step written = step(start, 1).orElseThrow();
        for (int depth = 2; depth <= start.open().size(); depth++) {
            questions = 0;
            Optional<Step> deeper = step(start, depth);
            if (deeper.isEmpty()) {
                return written;
            }
            written = deeper.get();
        }
        return written;
    }

    /** What to do, written out so deep; nothing if it takes too many questions. */
    private Optional<Step> step(Asking asking, int depth) {
        if (asking.settled() != 0) {
            return Optional.of(new Settled(Outcomes.verdict(asking.settled())));
        }
        if (depth == 0) {
            return Optional.of(new Later(asking.open().stream()
                    .map(axis -> model.axes().get(axis).fact().name())
                    .collect(ImmutableList.toImmutableList())));
        }
        questions++;
        List<Branch> branches = new ArrayList<>();
        for (Asking.Branch branch : asking.branches()) {
            Optional<Step> then = questions > MOST_QUESTIONS ? Optional.empty() : step(branch.then(), depth - 1);
            if (then.isEmpty()) {
                return then;
            }
            add(branches, new Branch(branch.regions(), branch.weight(), then.get()));
        }
        return Optional.of(ask(asking.axis(), branches));
    }

    /** Answers after which the same is to be done. */
    private record Branch(long regions, long weight, Step then) {

        Branch plus(Branch other) {
            return new Branch(regions | other.regions, weight + other.weight, then);
        }
    }

    /** Puts answers together after which the same is to be done; where more is to be said later, that may differ. */
    private static void add(List<Branch> branches, Branch branch) {
        for (int i = 0; i < branches.size(); i++) {
            if (isWhole(branch.then()) && branches.get(i).then().equals(branch.then())) {
                branches.set(i, branches.get(i).plus(branch));
                return;
            }
        }
        branches.add(branch);
    }

    private static boolean isWhole(Step step) {
        return !(step instanceof Later)
                && (!(step instanceof Ask ask)
                        || ask.answers().stream().map(Answer::then).allMatch(Plans::isWhole));
    }

    private Ask ask(int axis, List<Branch> branches) {
        FactSpec fact = model.axes().get(axis).fact();
        long total = branches.stream().mapToLong(Branch::weight).sum();
        return new Ask(
                fact.name(),
                fact.label(),
                fact.question(),
                branches.stream().map(branch -> answer(axis, branch, total)).collect(ImmutableList.toImmutableList()));
    }

    private Answer answer(int axis, Branch branch, long total) {
        Fact known = facts.get(model.axes().get(axis).fact().name());
        Wording values = answers.of(axis, branch.regions(), worlds.regions(axis), known);
        return new Answer(values.text(), values.plain(), Rational.of(branch.weight(), total), branch.then());
    }
}
