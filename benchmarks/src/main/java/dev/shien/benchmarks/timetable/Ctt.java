package dev.shien.benchmarks.timetable;

import dev.shien.domain.plan.Budget;
import dev.shien.domain.timetable.cohort.CohortAnswer;
import dev.shien.domain.timetable.cohort.CohortProblem;
import dev.shien.domain.timetable.cohort.PlacedSession;
import dev.shien.scheduling.timetable.cohort.AnnealingCohortTimetabler;
import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** Solves an instance of ITC-2007's track 3 and writes the solution as the competition's validator reads it. */
public final class Ctt {

    private static final PrintStream OUT = new PrintStream(System.out, true, StandardCharsets.UTF_8);

    private static final int THREADS = 2;

    /** What is kept of the time for the end, in milliseconds. */
    private static final long RESERVE = 300;

    private Ctt() {}

    /**
     * Searches, writes and prints the cost.
     *
     * @param args the file, seconds, a seed, the file to write
     * @throws IOException if a file cannot be read or written
     */
    public static void main(String[] args) throws IOException {
        CohortProblem problem = CttInstance.read(Path.of(args[0]));
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        CohortAnswer answer = AnnealingCohortTimetabler.create()
                .searches(THREADS, threads)
                .within(left(Double.parseDouble(args[1])), System::nanoTime)
                .plan(
                        problem,
                        Budget.of(args.length > 4 ? Long.parseLong(args[4]) : Long.MAX_VALUE, Long.parseLong(args[2])));
        threads.shutdown();
        List<String> lines = answer.sessions().stream().map(Ctt::line).toList();
        Files.write(Path.of(args[3]), lines);
        answer.certificate().terms().forEach(t -> System.err.println(t.code() + " " + t.weight() + " x " + t.amount()));
        System.err.println(answer.certificate().iterations());
        OUT.println(
                answer.getClass().getSimpleName() + " " + answer.certificate().penalty() / 1000);
    }

    /** What is left of so many seconds from the start of the process, but what is kept for the end. */
    private static Duration left(double seconds) {
        long end = ManagementFactory.getRuntimeMXBean().getStartTime() + (long) (1000 * seconds) - RESERVE;
        return Duration.ofMillis(Math.max(0, end - System.currentTimeMillis()));
    }

    private static String line(PlacedSession session) {
        return session.course() + " " + session.room() + " " + CttInstance.day(session.slot()) + " "
                + CttInstance.period(session.slot());
    }
}
