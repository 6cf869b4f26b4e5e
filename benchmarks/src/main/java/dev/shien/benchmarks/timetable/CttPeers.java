package dev.shien.benchmarks.timetable;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/**
 * Timetables of the competition by Shien and by Timefold, one after the other in one process on one thread, each within the same time.
 * Each method runs for a while before its clock starts, so that the machine has compiled what it will run. What is printed is counted
 * from the lectures alone, in one way for all; see {@link CttCost}.
 */
public final class CttPeers {

    private static final PrintStream OUT = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    private static final double NANOS = 1e9;

    private CttPeers() {}

    /**
     * Makes a timetable by each method and prints what was reached.
     *
     * @param args the file, seconds, a seed; and, if only some methods are to run, a part of their names
     * @throws IOException if the file cannot be read
     */
    public static void main(String[] args) throws IOException {
        if (args.length < 3) {
            OUT.println("Expected FILE SECONDS SEED [METHOD], was " + List.of(args));
            return;
        }
        CttFile file = CttFile.read(Path.of(args[0]));
        Duration time = Duration.ofSeconds(Long.parseLong(args[1]));
        long seed = Long.parseLong(args[2]);
        String part = args.length > 3 ? args[3] : "";
        methods().stream()
                .filter(method -> method.name().contains(part))
                .forEach(method -> run(method, file, time, seed));
    }

    private static ImmutableList<CttMethod> methods() {
        return ImmutableList.of(
                new ShienTimetables(), TimefoldTimetables.annealing(), TimefoldTimetables.lateAcceptance());
    }

    private static void run(CttMethod method, CttFile file, Duration time, long seed) {
        method.warmUp(file, seed);
        System.gc();
        long start = System.nanoTime();
        ImmutableList<CttLecture> lectures = method.lectures(file, time, seed);
        double seconds = (System.nanoTime() - start) / NANOS;
        CttCost cost = CttCost.of(file, lectures);
        method.check(cost);
        OUT.printf("%-26s %s, %.1f s%n", method.name(), cost, seconds);
    }
}
