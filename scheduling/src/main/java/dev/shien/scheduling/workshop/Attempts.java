package dev.shien.scheduling.workshop;

import com.google.common.collect.ImmutableList;
import dev.shien.domain.plan.Budget;
import dev.shien.domain.plan.Certificate;
import dev.shien.domain.workshop.GroupAnswer;
import dev.shien.domain.workshop.GroupPlan;
import dev.shien.domain.workshop.GroupProblem;
import dev.shien.scheduling.internal.Pace;
import dev.shien.scheduling.internal.crowd.Crowd;
import dev.shien.scheduling.internal.crowd.Layout;
import dev.shien.scheduling.internal.crowd.Rounds;
import dev.shien.scheduling.internal.crowd.Sizing;
import dev.shien.scheduling.internal.measure.Measure;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Plans with groups as equal as can be and as near to the target; where something is hard and no such plan is found, with other
 * sizes and other numbers of groups within their range.
 */
final class Attempts {

    /** A way that may fail is first tried with this part of the budget, and all such ways with no more than half of it. */
    private static final int TRIAL = 8;

    /** No machine that we know tries more changes in a microsecond; most that time allows fewer by far. */
    private static final long FASTEST = 5;

    /** As {@link #FASTEST}, where meetings do not count: whole rows of exchanges are then weighed at once. */
    private static final long FASTEST_ROWS = 500;

    private final Crowd crowd;
    private final ImmutableList<Measure> measures;
    private final Budget budget;
    private final Pace pace;

    /** By round, how many groups more or fewer it had when first nothing was broken in it. */
    private final NavigableMap<Integer, Integer> fine = new TreeMap<>();

    Attempts(GroupProblem problem, Budget budget, Pace pace) {
        this.crowd = new Crowd(problem);
        this.measures = Measure.all(crowd);
        this.budget = Budget.of(pace.plan(budget.iterations(), fastest()), budget.seed());
        this.pace = pace;
    }

    GroupAnswer answer() {
        ImmutableList<Sizing> ways = somethingIsHard() ? Sizing.all(crowd) : ImmutableList.of(Sizing.even(crowd));
        if (ways.size() == 1) {
            return attempt(ways.get(0), budget.iterations());
        }
        return first(ways).orElseGet(() -> mixed(ways));
    }

    /** Rounds need not have the same number of groups: first what was fine in each by itself, then any mix. */
    private GroupAnswer mixed(ImmutableList<Sizing> ways) {
        Sizing likely = fine.size() == crowd.rounds() ? Sizing.free(ImmutableList.copyOf(fine.values())) : ways.get(0);
        ImmutableList<Sizing> mixes = Stream.concat(Stream.of(likely), Sizing.mixed(crowd).stream())
                .filter(mix -> !ways.contains(mix))
                .distinct()
                .collect(ImmutableList.toImmutableList());
        return first(mixes).orElseGet(() -> attempt(likely, left()));
    }

    /** The plan in the first of these ways in which there is one, or what was found when time was over; empty if there is none. */
    private Optional<GroupAnswer> first(ImmutableList<Sizing> ways) {
        long share = left() / Math.max(TRIAL, 2L * ways.size());
        for (Sizing way : ways) {
            GroupAnswer trial = attempt(way, share);
            if (trial instanceof GroupPlan) {
                return Optional.of(better(trial, attempt(way, left())));
            }
            if (pace.over()) {
                return Optional.of(trial);
            }
            keepWhatIsFine(trial, way);
        }
        return Optional.empty();
    }

    /** The longer attempt, unless it was cut short and has found less. */
    private static GroupAnswer better(GroupAnswer trial, GroupAnswer longer) {
        return longer instanceof GroupPlan
                        && longer.certificate().penalty() <= trial.certificate().penalty()
                ? longer
                : trial;
    }

    private void keepWhatIsFine(GroupAnswer trial, Sizing way) {
        for (int round = 0; round < crowd.rounds(); round++) {
            if (!isBroken(trial.certificate(), crowd.number(round))) {
                fine.putIfAbsent(round, way.more().get(round));
            }
        }
    }

    /** Whether a rule is broken in a round; what is broken in no certain round depends on what the others have. */
    private static boolean isBroken(Certificate certificate, int round) {
        return certificate.broken().stream()
                .flatMap(rule -> rule.reasons().stream())
                .map(breach -> breach.arguments().get("round"))
                .anyMatch(String.valueOf(round)::equals);
    }

    private long fastest() {
        return measures.stream().anyMatch(Measure::ofMeetings) ? FASTEST : FASTEST_ROWS;
    }

    private boolean somethingIsHard() {
        return !crowd.problem().seats().isEmpty()
                || measures.stream()
                        .anyMatch(measure -> measure.criterion().weight().hard());
    }

    private long left() {
        return Math.max(0, budget.iterations() - pace.spent());
    }

    private GroupAnswer attempt(Sizing sizing, long iterations) {
        Layout layout = new Layout(crowd, sizing);
        GroupSearch search = GroupSearch.of(crowd, layout, measures, Budget.of(iterations, budget.seed()), pace);
        Rounds rounds = Rounds.of(crowd, layout, search.best());
        return new Answers(crowd, layout, measures, rounds).answer(search.proven());
    }
}
