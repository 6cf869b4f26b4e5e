package dev.shien.domain.visit;

import com.google.common.collect.ImmutableSet;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.function.Function;

/** Refuses problems that contradict themselves, and names the element that does. */
final class VisitProblemCheck {

    private VisitProblemCheck() {}

    static void check(VisitProblem problem) {
        ImmutableSet<Integer> phases = distinct("Phase", problem.phases(), VisitPhase::number);
        distinct("Company", problem.companies(), VisitedCompany::id);
        distinct("Expert", problem.experts(), Expert::id);
        require(
                phases.asList().equals(phases.stream().sorted().toList()),
                "Phases must be in the order of their numbers, was " + phases);
        require(
                problem.closes().isAfter(problem.opens()),
                "Business hours must end after they begin, was " + problem.opens() + " to " + problem.closes());
        require(
                problem.stepMinutes() >= 1 && problem.breakMinutes() >= 0,
                "Expected a step of at least 1 minute and a break of at least 0, was " + problem.stepMinutes() + " and "
                        + problem.breakMinutes());
        require(
                problem.period().length() <= VisitProblem.LONGEST_PERIOD,
                "Period must last at most " + VisitProblem.LONGEST_PERIOD + " days, was "
                        + problem.period().from() + " to " + problem.period().to());
        new ReferenceCheck(problem).check();
        WindowCheck.check(problem);
        GivenCheck.check(problem);
    }

    static <T, K> ImmutableSet<K> distinct(String what, Iterable<T> items, Function<T, K> key) {
        Set<K> seen = new LinkedHashSet<>();
        for (T item : items) {
            require(seen.add(key.apply(item)), what + " '" + key.apply(item) + "' is given twice");
        }
        return ImmutableSet.copyOf(seen);
    }

    static void require(boolean holds, String otherwise) {
        if (!holds) {
            throw new IllegalArgumentException(otherwise);
        }
    }
}
