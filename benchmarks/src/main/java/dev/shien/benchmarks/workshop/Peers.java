package dev.shien.benchmarks.workshop;

import com.google.common.collect.ImmutableList;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;

/**
 * Workshop groups by Shien and by others, one after the other in one process on one thread, each within the same time. Each
 * method runs for a while before its clock starts, so that the machine has compiled what it will run. What is printed is
 * counted from the groups alone.
 */
public final class Peers {

    private static final PrintStream OUT = new PrintStream(System.out, true, StandardCharsets.UTF_8);

    private Peers() {}

    /**
     * Forms groups by each method and prints what was reached.
     *
     * @param args "golfers", groups, their size, rounds, seconds, a seed; or "large", seconds, a seed; or "check", seconds, a
     *     seed, for a small run of Timefold that counts each score anew
     */
    public static void main(String[] args) {
        int[] numbers = Arrays.stream(args).skip(1).mapToInt(Integer::parseInt).toArray();
        int seed = numbers[numbers.length - 1];
        Duration time = Duration.ofSeconds(numbers[numbers.length - 2]);
        methods(args[0]).forEach(method -> run(method, instance(args[0], numbers), time, seed));
    }

    private static List<GroupsMethod> methods(String kind) {
        return kind.equals("check")
                ? ImmutableList.of(TimefoldGroups.checked())
                : ImmutableList.of(
                        new ShienMethod(),
                        TimefoldGroups.lateAcceptance(),
                        TimefoldGroups.annealing(),
                        new ExchangeWithRestarts());
    }

    private static GroupsInstance instance(String kind, int[] numbers) {
        return switch (kind) {
            case "golfers" -> GroupsInstance.golfers(numbers[0], numbers[1], numbers[2]);
            case "large" -> GroupsInstance.large(numbers[1]);
            case "check" -> GroupsInstance.weighed(6, 4, 5, numbers[1]);
            default -> throw new IllegalArgumentException("Expected golfers, large or check, was " + kind);
        };
    }

    private static void run(GroupsMethod method, GroupsInstance instance, Duration time, long seed) {
        method.warmUp(instance, time, seed);
        System.gc();
        long start = System.nanoTime();
        int[][] groups = method.groups(instance, time, seed);
        long millis = (System.nanoTime() - start) / 1_000_000;
        instance.requireSizes(groups);
        OUT.printf(
                "%-22s objective %,d, repeats %,d, %,d ms%n",
                method.name(), instance.objective(groups), instance.repeats(groups), millis);
    }
}
