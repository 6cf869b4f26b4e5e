package dev.shien.domain.workshop;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Function;

/** Refuses problems that contradict themselves, and names the element that does. */
final class GroupProblemCheck {

    private final GroupProblem problem;
    private final ImmutableSet<String> ids;

    private GroupProblemCheck(GroupProblem problem) {
        this.problem = problem;
        this.ids = distinct("Participant", problem.participants(), Participant::id);
    }

    static void check(GroupProblem problem) {
        GroupProblemCheck check = new GroupProblemCheck(problem);
        check.rounds();
        check.runs();
        check.fixed();
        problem.apart().forEach(pair -> {
            check.known(pair.one(), "a pair kept apart");
            check.known(pair.other(), "a pair kept apart");
        });
        require(
                problem.greatestMeetings().orElse(1) >= 1,
                "Greatest number of meetings must be at least 1, was " + problem.greatestMeetings());
    }

    private void rounds() {
        ImmutableSet<Integer> numbers = distinct("Round", problem.rounds(), Round::number);
        require(
                numbers.asList().equals(numbers.stream().sorted().toList()),
                "Rounds must be in the order of their numbers, was " + numbers);
        for (Round round : problem.rounds()) {
            round.present().forEach(id -> known(id, "round " + round.number()));
            round.situations().keySet().forEach(id -> known(id, "the situations of round " + round.number()));
        }
    }

    private void runs() {
        for (RoundRun run : problem.runs()) {
            require(
                    problem.rounds().stream().anyMatch(round -> run.contains(round.number())),
                    "Run " + run.from() + "-" + run.to() + " contains no round");
        }
        for (Round round : problem.rounds()) {
            require(
                    problem.runs().stream()
                                    .filter(run -> run.contains(round.number()))
                                    .count()
                            <= 1,
                    "Round " + round.number() + " must not be in two runs");
        }
    }

    private void fixed() {
        ImmutableSet<Integer> numbers =
                problem.rounds().stream().map(Round::number).collect(ImmutableSet.toImmutableSet());
        distinct("Fixed round", problem.fixed(), FixedRound::round);
        for (FixedRound fixed : problem.fixed()) {
            require(numbers.contains(fixed.round()), "Fixed round " + fixed.round() + " is no round of the problem");
            Set<String> seated = new HashSet<>();
            fixed.groups()
                    .forEach(group -> group.forEach(id -> {
                        known(id, "fixed round " + fixed.round());
                        require(seated.add(id), "'" + id + "' sits in two groups of fixed round " + fixed.round());
                    }));
        }
    }

    private void known(String id, String where) {
        require(ids.contains(id), "Unknown participant '" + id + "' in " + where);
    }

    private static <T, K> ImmutableSet<K> distinct(String what, Iterable<T> items, Function<T, K> key) {
        Set<K> seen = Sets.newLinkedHashSet();
        for (T item : items) {
            require(seen.add(key.apply(item)), what + " '" + key.apply(item) + "' is given twice");
        }
        return ImmutableSet.copyOf(seen);
    }

    private static void require(boolean holds, String otherwise) {
        if (!holds) {
            throw new IllegalArgumentException(otherwise);
        }
    }
}
