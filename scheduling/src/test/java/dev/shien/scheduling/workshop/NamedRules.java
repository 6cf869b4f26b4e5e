package dev.shien.scheduling.workshop;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.shien.domain.reason.Reason;
import dev.shien.domain.workshop.FixedSeat;
import dev.shien.domain.workshop.GroupProblem;
import dev.shien.domain.workshop.GroupSize;
import dev.shien.domain.workshop.Round;
import dev.shien.domain.workshop.RoundRun;
import dev.shien.domain.workshop.criterion.Apart;
import dev.shien.domain.workshop.criterion.ParticipantPair;
import dev.shien.domain.workshop.criterion.Together;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * The rules that a conflict names, read from the codes and arguments of its sentences.
 *
 * @param problem in which they are asked
 * @param rules the sentences
 */
record NamedRules(GroupProblem problem, ImmutableList<Reason> rules) {

    private static final ImmutableSet<String> THAT_CAN_BE_DROPPED = ImmutableSet.of(
            "workshop.rule.seat", "workshop.rule.apart", "workshop.rule.together", "workshop.rule.criterion");

    /** The same without one seat, pair or criterion, for each of those. */
    Stream<NamedRules> withoutOne() {
        return rules.stream()
                .filter(rule -> THAT_CAN_BE_DROPPED.contains(rule.code()))
                .map(rule -> new NamedRules(
                        problem,
                        rules.stream().filter(other -> !other.equals(rule)).collect(ImmutableList.toImmutableList())));
    }

    /** A problem that asks for nothing else; any sizes will do if those are not named. */
    GroupProblem alone() {
        ImmutableList<RoundRun> runs = problem.runs().stream()
                .filter(run -> rules("workshop.rule.run").anyMatch(rule -> number(rule, "from") == run.from()))
                .collect(ImmutableList.toImmutableList());
        List<Integer> rounds = problem.rounds().stream()
                .map(Round::number)
                .filter(round -> rules("workshop.rule.round").anyMatch(rule -> number(rule, "round") == round)
                        || runs.stream().anyMatch(run -> run.contains(round)))
                .toList();
        int people = problem.participants().size();
        GroupProblem.Builder alone = GroupProblem.builder()
                .addAllParticipants(problem.participants())
                .putAllAttributes(problem.attributes())
                .size(
                        rules("workshop.rule.size").findAny().isPresent()
                                ? problem.size()
                                : new GroupSize(1, people, people));
        problem.rounds().stream().filter(r -> rounds.contains(r.number())).forEach(alone::addRound);
        problem.fixed().stream().filter(f -> rounds.contains(f.round())).forEach(alone::addFixed);
        problem.previous().stream().filter(p -> rounds.contains(p.round())).forEach(alone::addPrevious);
        alone.addAllRuns(runs);
        rules("workshop.rule.seat")
                .map(rule -> new FixedSeat(number(rule, "round"), text(rule, "participant"), number(rule, "table")))
                .filter(seat -> rounds.contains(seat.round()))
                .forEach(alone::addSeat);
        problem.criteria().stream()
                .filter(c -> c.weight().hard()
                        && rules("workshop.rule.criterion")
                                .anyMatch(rule -> text(rule, "criterion").equals(c.code())))
                .forEach(alone::addCriteria);
        return alone.addCriteria(
                        Apart.hard(pairs("workshop.rule.apart")), Together.hard(pairs("workshop.rule.together")))
                .build();
    }

    private Stream<Reason> rules(String code) {
        return rules.stream().filter(rule -> rule.code().equals(code));
    }

    private ImmutableList<ParticipantPair> pairs(String code) {
        return rules(code)
                .map(rule -> new ParticipantPair(text(rule, "one"), text(rule, "other")))
                .collect(ImmutableList.toImmutableList());
    }

    private static String text(Reason rule, String name) {
        return Objects.requireNonNull(rule.arguments().get(name), name);
    }

    private static int number(Reason rule, String name) {
        return Integer.parseInt(text(rule, name));
    }
}
