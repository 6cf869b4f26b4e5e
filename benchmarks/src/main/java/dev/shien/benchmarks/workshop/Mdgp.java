package dev.shien.benchmarks.workshop;

import com.google.common.collect.ImmutableList;
import dev.shien.scheduling.internal.Annealer;
import dev.shien.scheduling.internal.SplitMix64;
import dev.shien.scheduling.internal.seating.Block;
import dev.shien.scheduling.internal.seating.PairLayer;
import dev.shien.scheduling.internal.seating.PairPrices;
import dev.shien.scheduling.internal.seating.Seating;
import dev.shien.scheduling.internal.seating.Series;
import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.StringTokenizer;
import java.util.stream.IntStream;

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

    /** So many changes for each pair of people are worth more in one search than in two. */
    private static final long ENOUGH = 2_000;

    /** How hot a search begins and ends, in hundredths of the mean loss of an exchange: in between these instances settle. */
    private static final long HOTTEST = 30;

    private static final long COLDEST = 8;

    /** What is kept of the time for the end, in milliseconds. */
    private static final long RESERVE = 300;

    private static final long MISFIT = 1L << 40;

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

    /** The group of each person in the best of as many searches as there is time for. */
    private static int[] best(Instance instance, long end, long seed) {
        long start = System.nanoTime();
        Found best = search(instance, TRIAL, seed, end);
        long done = TRIAL;
        for (long next = seed + 1; ; next++) {
            long millis = end - System.currentTimeMillis();
            long possible = (long) (done * 1e6 * millis / (System.nanoTime() - start));
            if (millis <= 0 || possible < TRIAL) {
                return best.groups();
            }
            long people = instance.people();
            long searches = Math.max(1, possible / (ENOUGH * people * people));
            Found found = search(instance, possible / searches, next, end);
            done += possible / searches;
            best = found.cost() < best.cost() ? found : best;
        }
    }

    private static Found search(Instance instance, long changes, long seed, long end) {
        SplitMix64 random = new SplitMix64(seed);
        Seating seating = new Seating(instance.series(), instance.undecided(), random);
        long cost = seating.cost();
        Annealer annealer = new Annealer(seating, random, () -> System.currentTimeMillis() > end);
        long loss = annealer.meanLoss();
        long gain = annealer.run(changes, loss * HOTTEST / 100, loss * COLDEST / 100);
        return new Found(seating.best()[0], cost - gain);
    }

    /** What a search found. */
    @SuppressWarnings("ArrayRecordComponent") // read once, never compared
    private record Found(int[] groups, long cost) {}

    /** An instance: sizes of groups, and the distance of each pair as the file writes it. */
    private record Instance(int people, Series series, List<String> lines) {

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
            PairPrices prices = PairPrices.of(people, ImmutableList.of(prices(people, pairs)));
            int[] everybody = IntStream.range(0, people).toArray();
            Block block = new Block(
                    everybody, nobody(people), least, greatest, prices, ImmutableList.of(), new long[0], MISFIT);
            return new Instance(people, new Series(people, ImmutableList.of(block), ImmutableList.of(), 0), pairs);
        }

        private static int[] nobody(int people) {
            int[] nobody = new int[people];
            Arrays.fill(nobody, -1);
            return nobody;
        }

        int[][] undecided() {
            return new int[][] {nobody(people)};
        }

        /** Distances are to be as large as can be, so that a pair costs what it is apart, with a minus sign. */
        private static PairLayer prices(int people, List<String> pairs) {
            long[] prices = new long[people * people];
            for (String pair : pairs) {
                StringTokenizer fields = new StringTokenizer(pair);
                int one = Integer.parseInt(fields.nextToken());
                int other = Integer.parseInt(fields.nextToken());
                int value = new BigDecimal(fields.nextToken())
                        .movePointRight(DECIMALS)
                        .setScale(0, RoundingMode.HALF_EVEN)
                        .intValueExact();
                prices[one * people + other] = -value;
                prices[other * people + one] = -value;
            }
            return new PairLayer(IntStream.range(0, people).toArray(), people, prices);
        }

        BigDecimal value(int[] groups) {
            BigDecimal value = BigDecimal.ZERO;
            for (String pair : lines) {
                StringTokenizer fields = new StringTokenizer(pair);
                int one = Integer.parseInt(fields.nextToken());
                int other = Integer.parseInt(fields.nextToken());
                if (groups[one] == groups[other]) {
                    value = value.add(new BigDecimal(fields.nextToken()));
                }
            }
            return value;
        }
    }
}
