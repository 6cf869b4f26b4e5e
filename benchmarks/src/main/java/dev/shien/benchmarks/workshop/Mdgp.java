package dev.shien.benchmarks.workshop;

import com.google.common.collect.ImmutableList;
import dev.shien.scheduling.internal.Annealer;
import dev.shien.scheduling.internal.Cooling;
import dev.shien.scheduling.internal.Pace;
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
import java.time.Duration;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.StringTokenizer;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/**
 * The value that is reached on an instance of MDGPLIB within some seconds from the start of the process, on one thread. The
 * search is as long as the time that is left allows; what is printed is counted anew from the file's own numbers.
 */
public final class Mdgp {

    private static final PrintStream OUT = new PrintStream(System.out, true, StandardCharsets.UTF_8);

    /** Distances are searched over in thousandths. */
    private static final int DECIMALS = 3;

    /**
     * How hot a search begins, in hundredths of the mean loss of an exchange of people who sit at random. Where distances are
     * random numbers (RanInt, RanReal), seatings settle between 25 and 10; where they are distances of points (Geo), between 3
     * and 1, and in a plane at less. The coldest comes first: in the meantime the code is compiled.
     */
    private static final ImmutableList<Integer> HEATS = ImmutableList.of(1, 3, 24);

    /** A search ends at the heat at which it begins, divided by this. */
    private static final long COLDEST = 45;

    /** So many changes for each pair of people show which heat suits. */
    private static final long TRIAL = 200;

    /** About so many changes a microsecond allows; on a slower machine the search cools faster than planned. */
    private static final long FASTEST = 230;

    /**
     * Where there are so many nanoseconds for each pair of people, parallel tempering finds more than annealing. For 240 people
     * (RanInt, the first, 18 seconds) it found 160,635 in the mean and at least 160,531 (of eight), annealing 160,557 and 160,340
     * (of fourteen); for 480, four times as many pairs, annealing found more.
     */
    private static final long TEMPERED = 150_000;

    /** So many seatings are tempered at once, between these parts of the heat that suits an annealer. */
    private static final int REPLICAS = 8;

    private static final double WARMEST = 0.85;
    private static final double COOLEST = 0.4;

    /** The scale of heat is the mean of so many samples: losses of moves between groups of unlike sizes vary much. */
    private static final int SAMPLES = 50;

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

    /** The group of each person in the best seating found, at the heat that suits. */
    private static int[] best(Instance instance, long end, long seed) {
        SplitMix64 random = new SplitMix64(seed);
        long pairs = (long) instance.people() * instance.people();
        Found trial = HEATS.stream()
                .map(heat -> annealed(instance, heat, TRIAL * pairs, random, end))
                .min(Comparator.comparingLong(Found::cost))
                .orElseThrow();
        Found found = millis(end) * 1e6 > TEMPERED * pairs
                ? tempered(instance, trial.heat(), random, end)
                : annealed(instance, trial.heat(), Long.MAX_VALUE, random, end);
        return found.cost() < trial.cost() ? found.groups() : trial.groups();
    }

    /** One search of so many changes, or of as many as there is time for. */
    private static Found annealed(Instance instance, int heat, long changes, SplitMix64 random, long end) {
        Seating seating = instance.seating(random);
        long cost = seating.cost();
        Pace pace = Pace.within(Duration.ofMillis(Math.max(0, millis(end))), System::nanoTime);
        Annealer annealer = new Annealer(seating, random, pace);
        long hottest = Math.max(1, loss(annealer) * heat / 100);
        long gain =
                annealer.run(pace.plan(changes, FASTEST), Cooling.settling(hottest, Math.max(1, hottest / COLDEST)));
        return new Found(seating.best()[0], cost - gain, heat);
    }

    private static long millis(long end) {
        return end - System.currentTimeMillis();
    }

    private static Found tempered(Instance instance, int heat, SplitMix64 random, long end) {
        ImmutableList<Seating> seatings = Stream.generate(() -> instance.seating(random))
                .limit(REPLICAS)
                .collect(ImmutableList.toImmutableList());
        double hottest = loss(new Annealer(seatings.get(0), random)) * heat / 100.0;
        long sweep = (long) instance.people() * instance.people();
        Tempering tempering = new Tempering(seatings, hottest * WARMEST, hottest * COOLEST, sweep, random);
        tempering.run(() -> System.currentTimeMillis() > end);
        return new Found(tempering.groups(), tempering.best(), heat);
    }

    /** What an exchange of people who sit at random loses in the mean. */
    private static long loss(Annealer annealer) {
        return LongStream.generate(annealer::meanLoss).limit(SAMPLES).sum() / SAMPLES;
    }

    /** What a search found, and at which heat. */
    @SuppressWarnings("ArrayRecordComponent") // read once, never compared
    private record Found(int[] groups, long cost, int heat) {}

    /** An instance: sizes of groups, and the distance of each pair as the file writes it. */
    private record Instance(int people, Series series, MostPairs beginnings, List<String> lines) {

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
            MostPairs beginnings = new MostPairs(people, least, greatest);
            int[] everybody = IntStream.range(0, people).toArray();
            Block block = new Block(
                    everybody, nobody(people), least, greatest, prices, ImmutableList.of(), new long[0], MISFIT);
            Series series = new Series(people, ImmutableList.of(block), ImmutableList.of(), 0);
            return new Instance(people, series, beginnings, pairs);
        }

        private static int[] nobody(int people) {
            int[] nobody = new int[people];
            Arrays.fill(nobody, -1);
            return nobody;
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

        /** A seating at random. */
        Seating seating(SplitMix64 random) {
            return new Seating(series, new int[][] {beginnings.seats(random)}, random);
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
