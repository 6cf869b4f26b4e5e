package dev.shien.testkit.timetable.cohort;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableMultiset;
import dev.shien.domain.timetable.cohort.CohortPlan;
import dev.shien.domain.timetable.cohort.CohortProblem;
import dev.shien.domain.timetable.cohort.Course;
import dev.shien.domain.timetable.cohort.PlacedSession;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

/** What there is to say of a session that might be elsewhere, from a recount of the plan with that one change. */
final class WhyNotRecount {

    private final CohortProblem problem;
    private final CohortPlan plan;
    private final PlacedSession asked;
    private final CohortRecount before;
    private final CohortRecount after;

    WhyNotRecount(CohortProblem problem, CohortPlan plan, PlacedSession asked) {
        this.problem = problem;
        this.plan = plan;
        this.asked = asked;
        this.before = new CohortRecount(problem, plan.sessions());
        this.after = new CohortRecount(problem, changed());
    }

    /** The plan with that one change, in the order of the problem's courses, as other plans are that have sessions at one time. */
    private ImmutableList<PlacedSession> changed() {
        List<String> courses = problem.courses().stream().map(Course::id).toList();
        return plan.sessions().stream()
                .map(session -> session.isSame(asked) ? asked : session)
                .sorted(Comparator.comparingInt((PlacedSession session) -> courses.indexOf(session.course()))
                        .thenComparingInt(PlacedSession::number))
                .collect(ImmutableList.toImmutableList());
    }

    /** That nothing would change, or nothing may, or else by how much the penalty would. */
    ImmutableList<String> first() {
        if (plan.sessions().contains(asked)) {
            return ImmutableList.of("cohort.why-not.there");
        }
        if (problem.pins().stream().anyMatch(asked::isSame)) {
            return ImmutableList.of("cohort.why-not.given");
        }
        long change = after.penalty() - before.penalty();
        return ImmutableList.of("cohort.why-not.move", (change < 0 ? "" : "+") + units(change));
    }

    /** Whether there is more to say than one sentence. */
    boolean isMove() {
        return first().size() > 1;
    }

    /** The terms that would change, by code, with what they are and would be. */
    ImmutableMap<String, ImmutableList<String>> terms() {
        ImmutableMap<String, Long> now = before.amounts();
        ImmutableMap<String, Long> then = after.amounts();
        return now.keySet().stream()
                .filter(code -> !Objects.equals(now.get(code), then.get(code)))
                .collect(ImmutableMap.toImmutableMap(
                        code -> code,
                        code -> ImmutableList.of(
                                units(now.getOrDefault(code, 0L)), units(then.getOrDefault(code, 0L)))));
    }

    /**
     * The code of each rule that would be broken, for each pair of sessions that would. The session alone is absent, or badly housed, once
     * whatever the number of those who cannot be there.
     */
    ImmutableMultiset<String> broken() {
        ImmutableMultiset.Builder<String> codes = ImmutableMultiset.builder();
        ImmutableMultiset<String> broken = after.broken();
        for (String code : broken.elementSet()) {
            switch (code) {
                case "full" -> codes.add("cohort.why-not.full");
                case "cohort.absence", "cohort.room" -> codes.add(code);
                default -> codes.addCopies(code, broken.count(code));
            }
        }
        return after.isWhole()
                ? codes.build()
                : codes.add("cohort.why-not.lecturer").build();
    }

    /** Thousandths as a decimal number, exactly. */
    private static String units(long thousandths) {
        return BigDecimal.valueOf(thousandths, 3).stripTrailingZeros().toPlainString();
    }
}
