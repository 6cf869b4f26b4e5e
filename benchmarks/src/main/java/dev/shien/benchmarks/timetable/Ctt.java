package dev.shien.benchmarks.timetable;

import dev.shien.domain.plan.Budget;
import dev.shien.domain.plan.ScoreTerm;
import dev.shien.domain.timetable.cohort.CohortAnswer;
import dev.shien.domain.timetable.cohort.CohortPlan;
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

/**
 * The cost that is reached on an instance of ITC-2007's track 3 within some seconds from the start of the process, by two searches at
 * once; the solution is written as the competition's validator reads it: a line a lecture with its course, room, day and period.
 */
public final class Ctt {

    private static final PrintStream OUT = new PrintStream(System.out, true, StandardCharsets.UTF_8);

    private static final int THREADS = 2;

    /** What is kept of the time for the end, in milliseconds. */
    private static final long RESERVE = 500;

    private Ctt() {}

    /**
     * Searches, writes and prints.
     *
     * @param args the file, seconds, a seed, the file to write
     * @throws IOException if a file cannot be read or written
     */
    public static void main(String[] args) throws IOException {
        if (args.length != 4) {
            OUT.println("Expected FILE SECONDS SEED OUT, was " + List.of(args));
            return;
        }
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        CohortAnswer answer = AnnealingCohortTimetabler.create()
                .searches(THREADS, threads)
                .within(left(Double.parseDouble(args[1])), System::nanoTime)
                .plan(
                        CttInstance.of(CttFile.read(Path.of(args[0]))),
                        Budget.of(Long.MAX_VALUE, Long.parseLong(args[2])));
        threads.shutdown();
        Files.write(
                Path.of(args[3]),
                CttInstance.lectures(answer.sessions()).stream()
                        .map(CttLecture::line)
                        .toList());
        OUT.println(
                answer instanceof CohortPlan
                        ? answer.certificate().penalty() / ScoreTerm.UNIT
                        : "no timetable was found that keeps all rules");
    }

    /** What is left of so many seconds from the start of the process, but what is kept for the end. */
    private static Duration left(double seconds) {
        long end = ManagementFactory.getRuntimeMXBean().getStartTime() + (long) (1000 * seconds) - RESERVE;
        return Duration.ofMillis(Math.max(0, end - System.currentTimeMillis()));
    }
}
