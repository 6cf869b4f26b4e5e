package dev.shien.benchmarks.workshop;

import dev.shien.scheduling.internal.partition.PairValues;
import dev.shien.scheduling.internal.partition.PartitionSearch;
import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.StringTokenizer;

/**
 * The value that is reached on an instance of MDGPLIB within some seconds from the start of the process, on one thread. The
 * searches are as long as the time that is left allows; what is printed is counted anew from the file's own numbers.
 */
public final class Mdgp {

    private static final PrintStream OUT = new PrintStream(System.out, true, StandardCharsets.UTF_8);

    /** Distances are searched over in thousandths. */
    private static final int DECIMALS = 3;

    /** The first search shows how many changes a second allows. */
    private static final long TRIAL = 3_000_000;

    /** So many changes for each person are worth more in one search than in two. */
    private static final long ENOUGH = 2_000_000;

    /** What is kept of the time for the end, in milliseconds. */
    private static final long RESERVE = 300;

    private Mdgp() {}

    /**
     * Searches and prints.
     *
     * @param args the file, seconds, a seed
     * @throws IOException if the file cannot be read
     */
    public static void main(String[] args) throws IOException {
        Instance instance = Instance.read(Path.of(args[0]));
        long end = ManagementFactory.getRuntimeMXBean().getStartTime()
                + (long) (1000 * Double.parseDouble(args[1]))
                - RESERVE;
        OUT.println(instance.value(best(instance, end, Long.parseLong(args[2]))).toPlainString());
    }

    private static PartitionSearch.Found best(Instance instance, long end, long seed) {
        long start = System.nanoTime();
        PartitionSearch.Found best = PartitionSearch.search(instance.pairs(), TRIAL, seed);
        long done = TRIAL;
        for (long next = seed + 1; ; next++) {
            long millis = end - System.currentTimeMillis();
            long possible = (long) (done * 1e6 * millis / (System.nanoTime() - start));
            if (millis <= 0 || possible < TRIAL) {
                return best;
            }
            long searches = Math.max(1, possible / (ENOUGH * instance.people()));
            PartitionSearch.Found found = PartitionSearch.search(instance.pairs(), possible / searches, next);
            done += possible / searches;
            best = found.value() > best.value() ? found : best;
        }
    }

    /** An instance: sizes of groups, and the distance of each pair as the file writes it. */
    private record Instance(int people, PairValues pairs, List<String> lines) {

        static Instance read(Path file) throws IOException {
            List<String> lines = Files.readAllLines(file);
            StringTokenizer head = new StringTokenizer(lines.get(0));
            int people = Integer.parseInt(head.nextToken());
            int groups = Integer.parseInt(head.nextToken());
            head.nextToken();
            int[] least = new int[groups];
            int[] greatest = new int[groups];
            for (int group = 0; group < groups; group++) {
                least[group] = Integer.parseInt(head.nextToken());
                greatest[group] = Integer.parseInt(head.nextToken());
            }
            List<String> pairs =
                    lines.stream().skip(1).filter(l -> !l.isBlank()).toList();
            return new Instance(people, new PairValues(people, least, greatest, values(people, pairs)), pairs);
        }

        private static int[][] values(int people, List<String> pairs) {
            int[][] values = new int[people][people];
            for (String pair : pairs) {
                StringTokenizer fields = new StringTokenizer(pair);
                int one = Integer.parseInt(fields.nextToken());
                int other = Integer.parseInt(fields.nextToken());
                int value = new BigDecimal(fields.nextToken())
                        .movePointRight(DECIMALS)
                        .setScale(0, RoundingMode.HALF_EVEN)
                        .intValueExact();
                values[one][other] = value;
                values[other][one] = value;
            }
            return values;
        }

        BigDecimal value(PartitionSearch.Found found) {
            BigDecimal value = BigDecimal.ZERO;
            for (String pair : lines) {
                StringTokenizer fields = new StringTokenizer(pair);
                int one = Integer.parseInt(fields.nextToken());
                int other = Integer.parseInt(fields.nextToken());
                if (found.groups().get(one) == found.groups().get(other)) {
                    value = value.add(new BigDecimal(fields.nextToken()));
                }
            }
            return value;
        }
    }
}
