package dev.shien.benchmarks.workshop;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import dev.shien.domain.plan.Budget;
import dev.shien.domain.plan.ScoreTerm;
import dev.shien.domain.workshop.GroupAnswer;
import dev.shien.domain.workshop.GroupProblem;
import dev.shien.domain.workshop.GroupSize;
import dev.shien.domain.workshop.Participant;
import dev.shien.domain.workshop.Round;
import dev.shien.domain.workshop.criterion.FewRepeats;
import dev.shien.scheduling.workshop.ExchangeGroupPlanner;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.util.stream.IntStream;

/** Repeated meetings of equal groups over some rounds, with nothing else to be good at (CSPLib problem 10, and beyond). */
public final class Golfers {

    private static final PrintStream OUT = new PrintStream(System.out, true, StandardCharsets.UTF_8);

    private Golfers() {}

    /**
     * Plans and prints.
     *
     * @param args groups, their size, rounds, iterations, seeds from and to
     */
    public static void main(String[] args) {
        int[] numbers = IntStream.range(0, args.length)
                .map(i -> Integer.parseInt(args[i]))
                .toArray();
        GroupProblem problem = problem(numbers[0], numbers[1], numbers[2]);
        for (int seed = numbers[4]; seed <= numbers[5]; seed++) {
            GroupAnswer plan = ExchangeGroupPlanner.create().plan(problem, Budget.of(numbers[3], seed));
            ScoreTerm repeats = plan.certificate().terms().get(0);
            OUT.printf(
                    "seed %d: %d repeats, at least %d, %d ms after the start of the process%n",
                    seed,
                    repeats.amount() / ScoreTerm.UNIT,
                    repeats.bound() / ScoreTerm.UNIT,
                    System.currentTimeMillis()
                            - ManagementFactory.getRuntimeMXBean().getStartTime());
        }
    }

    private static GroupProblem problem(int groups, int size, int rounds) {
        ImmutableList<String> ids =
                IntStream.range(0, groups * size).mapToObj(i -> "p" + i).collect(ImmutableList.toImmutableList());
        GroupProblem.Builder problem =
                GroupProblem.builder().size(new GroupSize(size, size, size)).addCriteria(new FewRepeats(1));
        ids.forEach(id -> problem.addParticipant(Participant.of(id, ImmutableMap.of())));
        IntStream.rangeClosed(1, rounds).forEach(round -> problem.addRound(Round.of(round, ids)));
        return problem.build();
    }
}
