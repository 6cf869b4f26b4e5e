package dev.shien.domain.workshop;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import dev.shien.domain.workshop.criterion.Apart;
import dev.shien.domain.workshop.criterion.Criterion;
import dev.shien.domain.workshop.criterion.ParticipantPair;
import dev.shien.domain.workshop.criterion.Together;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;

/** Refuses problems that contradict themselves, and names the element that does. */
final class GroupProblemCheck {

    private final GroupProblem problem;
    private final ImmutableSet<String> ids;
    private final ImmutableSet<Integer> numbers;

    private GroupProblemCheck(GroupProblem problem) {
        this.problem = problem;
        this.ids = distinct("Participant", problem.participants(), Participant::id);
        this.numbers = distinct("Round", problem.rounds(), Round::number);
    }

    static void check(GroupProblem problem) {
        GroupProblemCheck check = new GroupProblemCheck(problem);
        check.rounds();
        check.runs();
        check.given("fixed", problem.fixed());
        check.given("previous", problem.previous());
        new FixedSeatCheck(problem, check.ids).check();
        check.criteria();
        new AttributeCheck(problem).check();
    }

    private void rounds() {
        require(
                numbers.asList().equals(numbers.stream().sorted().toList()),
                "Rounds must be in the order of their numbers, was " + numbers);
        for (Round round : problem.rounds()) {
            require(!round.present().isEmpty(), "Nobody is present in round " + round.number());
            round.present().forEach(id -> known(id, "round " + round.number()));
            round.situations().keySet().forEach(id -> known(id, "the situations of round " + round.number()));
        }
    }

    private void runs() {
        for (RoundRun run : problem.runs()) {
            require(
                    numbers.stream().anyMatch(run::contains),
                    "Run " + run.from() + "-" + run.to() + " contains no round");
        }
        for (int round : numbers) {
            require(
                    problem.runs().stream().filter(run -> run.contains(round)).count() <= 1,
                    "Round " + round + " must not be in two runs");
        }
    }

    private void given(String what, ImmutableList<FixedRound> rounds) {
        distinct("Round of " + what, rounds, FixedRound::round);
        for (FixedRound round : rounds) {
            require(numbers.contains(round.round()), "Round " + round.round() + " of " + what + " is no round");
            Set<String> seated = new HashSet<>();
            round.groups()
                    .forEach(group -> group.forEach(id -> {
                        known(id, "round " + round.round() + " of " + what);
                        require(
                                seated.add(id),
                                "'" + id + "' sits in two groups of round " + round.round() + " of " + what);
                    }));
        }
    }

    private void criteria() {
        for (Criterion criterion : problem.criteria()) {
            long same = problem.criteria().stream()
                    .filter(other -> other.code().equals(criterion.code())
                            && other.weight().hard() == criterion.weight().hard())
                    .count();
            require(
                    same == 1,
                    "There are " + same + " criteria " + criterion.code()
                            + (criterion.weight().hard() ? " that are HARD" : " with points")
                            + ", expected one at most");
        }
        for (Criterion criterion : problem.criteria()) {
            for (ParticipantPair pair : pairs(criterion)) {
                known(pair.one(), "a pair of " + criterion.code());
                known(pair.other(), "a pair of " + criterion.code());
            }
        }
    }

    private static ImmutableList<ParticipantPair> pairs(Criterion criterion) {
        if (criterion instanceof Apart apart) {
            return apart.pairs();
        }
        return criterion instanceof Together together ? together.pairs() : ImmutableList.of();
    }

    private void known(String id, String where) {
        require(ids.contains(id), "Unknown participant '" + id + "' in " + where);
    }

    static <T, K> ImmutableSet<K> distinct(String what, Iterable<T> items, Function<T, K> key) {
        Set<K> seen = Sets.newLinkedHashSet();
        for (T item : items) {
            require(
                    seen.add(key.apply(item)),
                    what + " '" + Objects.requireNonNull(key.apply(item)) + "' is given twice");
        }
        return ImmutableSet.copyOf(seen);
    }

    static void require(boolean holds, String otherwise) {
        if (!holds) {
            throw new IllegalArgumentException(otherwise);
        }
    }
}
