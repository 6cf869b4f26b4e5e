package dev.shien.scheduling.timetable.cohort;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import dev.shien.domain.timetable.cohort.CohortProblem;
import dev.shien.testkit.timetable.cohort.CohortProblems;
import dev.shien.testkit.timetable.cohort.ExhaustiveCohorts;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What is said to be in conflict, beside a solver that tries everything. */
class CohortConflictProperties {

    @Provide
    Arbitrary<CohortProblem> problem() {
        return CohortProblems.tiny();
    }

    @Property(tries = 150)
    void whatIsInConflictCannotBeHad(@ForAll("problem") CohortProblem problem) {
        ImmutableList<Demand> demands = CohortConflict.demands(problem);

        assertThat(demands.isEmpty()).isEqualTo(ExhaustiveCohorts.least(problem).isPresent());
        if (!demands.isEmpty()) {
            assertThat(ExhaustiveCohorts.least(Relaxed.of(problem, demands))).isEmpty();
        }
    }

    @Property(tries = 150)
    void nothingOfItCanBeSpared(@ForAll("problem") CohortProblem problem) {
        ImmutableList<Demand> demands = CohortConflict.demands(problem);

        for (Demand spared : demands) {
            ImmutableList<Demand> others =
                    demands.stream().filter(demand -> !demand.equals(spared)).collect(ImmutableList.toImmutableList());
            CohortProblem relaxed = Relaxed.of(problem, others);
            // Whoever has fewer demands has more ways, sometimes too many to try.
            assertThat(Refutation.shown(relaxed)).isFalse();
        }
    }
}
