package dev.shien.scheduling.workshop;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shien.domain.plan.Budget;
import dev.shien.domain.workshop.GroupProblem;
import dev.shien.domain.workshop.NoGroupPlan;
import dev.shien.testkit.workshop.ExhaustiveGroups;
import dev.shien.testkit.workshop.TinyGroupProblems;
import java.util.Optional;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** The rules that a conflict names are those that do not go together. */
class ConflictProperties {

    /** Little is tried, so that conflicts are looked for where there are plans, too. */
    private static Optional<NamedRules> conflict(GroupProblem problem) {
        return ExchangeGroupPlanner.create().plan(problem, Budget.of(0, 1)) instanceof NoGroupPlan none
                        && !none.conflict().isEmpty()
                ? Optional.of(new NamedRules(problem, none.conflict()))
                : Optional.empty();
    }

    private static boolean canTry(NamedRules rules) {
        return ExhaustiveGroups.canTry(rules.alone());
    }

    private static boolean goTogether(NamedRules rules) {
        return !ExhaustiveGroups.of(rules.alone()).none();
    }

    @Provide
    Arbitrary<GroupProblem> smallProblem() {
        return TinyGroupProblems.any();
    }

    @Property(tries = 600)
    void namedRulesDoNotGoTogether(@ForAll("smallProblem") GroupProblem problem) {
        assertThat(conflict(problem).stream().filter(ConflictProperties::canTry))
                .noneMatch(ConflictProperties::goTogether);
    }

    /** What is left without one of them need not have a plan, but nothing shows any more that it has none. */
    @Property(tries = 600)
    void noSeatPairOrCriterionCanBeSparedInWhatShowsIt(@ForAll("smallProblem") GroupProblem problem) {
        assertThat(conflict(problem).stream().flatMap(NamedRules::withoutOne))
                .allSatisfy(fewer -> assertThat(conflict(fewer.alone())).isEmpty());
    }
}
