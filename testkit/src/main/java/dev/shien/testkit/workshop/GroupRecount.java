package dev.shien.testkit.workshop;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.shien.domain.plan.ScoreTerm;
import dev.shien.domain.workshop.Criterion;
import dev.shien.domain.workshop.GroupProblem;
import dev.shien.domain.workshop.Likeness;
import dev.shien.domain.workshop.Participant;
import dev.shien.domain.workshop.Round;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Counts what groups are worth, pair by pair from the definitions. */
final class GroupRecount {

    private final GroupProblem problem;
    private final ImmutableList<ImmutableList<ImmutableSet<String>>> rounds;
    private final ImmutableList<Pair> pairs;

    /**
     * Groups to count.
     *
     * @param rounds the members of each group, for each round in the order of the problem
     */
    GroupRecount(GroupProblem problem, ImmutableList<ImmutableList<ImmutableSet<String>>> rounds) {
        this.problem = problem;
        this.rounds = rounds;
        List<String> ids = problem.participants().stream().map(Participant::id).toList();
        this.pairs = IntStream.range(0, ids.size())
                .boxed()
                .flatMap(i -> IntStream.range(0, i).mapToObj(j -> new Pair(ids.get(i), ids.get(j))))
                .collect(ImmutableList.toImmutableList());
    }

    /** Two participants. */
    record Pair(String one, String other) {

        private boolean in(ImmutableSet<String> group) {
            return group.contains(one) && group.contains(other);
        }
    }

    ImmutableList<Pair> pairs() {
        return pairs;
    }

    /** The code of a criterion's term. */
    static String code(Criterion criterion) {
        String kind = criterion instanceof Criterion.Alike ? "workshop.alike." : "workshop.spread.";
        return criterion.about().map(attribute -> kind + attribute).orElse("workshop.repeats");
    }

    /** The penalty of all criteria. */
    long penalty() {
        return problem.criteria().stream()
                .mapToLong(c -> c.weight() * amount(c))
                .sum();
    }

    /** How much there is against a criterion, in thousandths. */
    long amount(Criterion criterion) {
        return criterion
                .about()
                .map(attribute -> IntStream.range(0, rounds.size())
                        .mapToLong(round -> against(criterion, attribute, round))
                        .sum())
                .orElseGet(() -> pairs.stream()
                        .mapToLong(pair -> ScoreTerm.UNIT * Math.max(0, meetings(pair) - 1))
                        .sum());
    }

    private long against(Criterion criterion, String attribute, int round) {
        Likeness likeness = Likeness.of(problem, problem.rounds().get(round), attribute);
        return pairs.stream()
                .filter(pair -> together(round, pair))
                .mapToLong(pair -> likeness.difference(pair.one(), pair.other()))
                .map(difference -> criterion instanceof Criterion.Alike ? difference : 1000 - difference)
                .sum();
    }

    /** In how many rounds a pair sits together, rounds of a run counted once. */
    long meetings(Pair pair) {
        return IntStream.range(0, rounds.size())
                .filter(round -> together(round, pair))
                .mapToObj(round -> sitting(problem.rounds().get(round)))
                .distinct()
                .count();
    }

    private Object sitting(Round round) {
        Stream<Object> runs = problem.runs().stream()
                .filter(run -> run.contains(round.number()))
                .map(run -> run);
        return runs.findFirst().orElse(round.number());
    }

    boolean together(int round, Pair pair) {
        return rounds.get(round).stream().anyMatch(pair::in);
    }

    boolean seated(int round, String id) {
        return rounds.get(round).stream().anyMatch(group -> group.contains(id));
    }
}
