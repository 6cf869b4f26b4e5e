package dev.shien.benchmarks.visit;

import com.google.common.collect.ImmutableList;
import dev.shien.domain.visit.VisitProblem;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.charset.StandardCharsets;
import java.time.Duration;

/**
 * Plans of visits by Shien and by Timefold, one after the other in one process, each within the same time and on one thread if its name
 * does not say otherwise. Each method runs for a while before its clock starts, so that the machine has compiled what it will run. What
 * is printed is counted from the visits alone, in one way for all; see {@link Recount}.
 */
public final class VisitPeers {

    private static final PrintStream OUT = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    private static final double NANOS = 1e9;

    private VisitPeers() {}

    /**
     * Plans a made-up problem by each method and prints what was reached.
     *
     * @param args the name of the problem, {@code year} or {@code ministry}; seconds; a seed; and, if only some methods are to run,
     *     a part of their names
     */
    public static void main(String[] args) {
        VisitCase made = VisitCases.named(args[0]);
        Duration time = Duration.ofSeconds(Long.parseLong(args[1]));
        long seed = Long.parseLong(args[2]);
        String part = args.length > 3 ? args[3] : "";
        OUT.printf("%-22s %s%n", "Hidden plan", Recount.of(made.problem(), made.hidden()));
        methods().stream()
                .filter(method -> method.name().contains(part))
                .forEach(method -> run(method, made.problem(), time, seed));
    }

    private static ImmutableList<VisitMethod> methods() {
        return ImmutableList.of(
                ShienVisits.onOneThread(),
                ShienVisits.onTwoThreads(),
                TimefoldVisits.annealing(),
                TimefoldVisits.lateAcceptance());
    }

    private static void run(VisitMethod method, VisitProblem problem, Duration time, long seed) {
        method.warmUp(problem, time, seed);
        System.gc();
        pools().forEach(MemoryPoolMXBean::resetPeakUsage);
        long start = System.nanoTime();
        VisitMethod.Answer answer = method.plan(problem, time, seed);
        double seconds = (System.nanoTime() - start) / NANOS;
        long peak = pools().stream()
                        .mapToLong(pool -> pool.getPeakUsage().getUsed())
                        .sum()
                >> 20;
        Recount count = Recount.of(problem, answer.visits());
        method.check(count);
        OUT.printf("%-22s %s%s, %.2f s, at most %,d MB%n", method.name(), count, bound(answer, count), seconds, peak);
    }

    private static String bound(VisitMethod.Answer answer, Recount count) {
        return answer.bound() == 0
                ? ""
                : String.format(
                        ", bound %,d, gap %.4f",
                        answer.bound(), (double) (count.penalty() - answer.bound()) / Math.max(1, count.penalty()));
    }

    /** The parts of the heap; their peaks need not be at one time, and dead objects count. */
    private static ImmutableList<MemoryPoolMXBean> pools() {
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == MemoryType.HEAP)
                .collect(ImmutableList.toImmutableList());
    }
}
