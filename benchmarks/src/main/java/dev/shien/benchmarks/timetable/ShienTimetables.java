package dev.shien.benchmarks.timetable;

import com.google.common.collect.ImmutableList;
import dev.shien.domain.plan.Budget;
import dev.shien.domain.plan.ScoreTerm;
import dev.shien.domain.timetable.cohort.CohortAnswer;
import dev.shien.domain.timetable.cohort.CohortPlan;
import dev.shien.scheduling.timetable.cohort.AnnealingCohortTimetabler;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** Shien's own timetabler, one search on one thread. */
final class ShienTimetables implements CttMethod {

    /** What is kept of the time for the certificate. */
    private static final Duration RESERVE = Duration.ofMillis(50);

    private @Nullable CohortAnswer found;

    @Override
    public String name() {
        return "Shien";
    }

    @Override
    public ImmutableList<CttLecture> lectures(CttFile file, Duration time, long seed) {
        CohortAnswer answer = AnnealingCohortTimetabler.create()
                .within(time.minus(RESERVE), System::nanoTime)
                .plan(CttInstance.of(file), Budget.of(Long.MAX_VALUE, seed));
        found = answer;
        return CttInstance.lectures(answer.sessions());
    }

    @Override
    public void check(CttCost cost) {
        if (found == null) {
            return;
        }
        boolean kept = found instanceof CohortPlan;
        if (found.certificate().penalty() != ScoreTerm.UNIT * cost.total() || kept != (cost.violations() == 0)) {
            throw new IllegalStateException(
                    "Shien counts " + found.certificate().penalty() + " thousandths" + (kept ? "" : " and broken rules")
                            + ", recounted are " + cost);
        }
    }
}
