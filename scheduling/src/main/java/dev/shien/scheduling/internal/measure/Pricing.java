package dev.shien.scheduling.internal.measure;

import com.google.common.collect.ImmutableList;
import dev.shien.domain.workshop.TableSize;
import dev.shien.domain.workshop.criterion.Balanced;
import dev.shien.domain.workshop.criterion.Criterion;
import dev.shien.domain.workshop.criterion.EveryoneMeets;
import dev.shien.domain.workshop.criterion.NobodyAlone;
import dev.shien.domain.workshop.criterion.Together;
import dev.shien.domain.workshop.criterion.Weight;
import dev.shien.scheduling.internal.crowd.Crowd;
import dev.shien.scheduling.internal.crowd.Layout;
import dev.shien.scheduling.internal.crowd.OpenRounds;
import dev.shien.scheduling.internal.seating.Block;
import dev.shien.scheduling.internal.seating.Encounters;
import dev.shien.scheduling.internal.seating.GroupPrice;
import dev.shien.scheduling.internal.seating.PairLayer;
import dev.shien.scheduling.internal.seating.PairPrices;
import dev.shien.scheduling.internal.seating.Series;
import dev.shien.scheduling.internal.seating.UnitPrice;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.IntToLongFunction;
import java.util.stream.IntStream;

/** Gathers what the search pays for each criterion into the prices of a series. */
public final class Pricing {

    /** The most that all broken hard rules cost together. */
    private static final double GREATEST = 1L << 60;

    private final Crowd crowd;
    private final Layout layout;
    private final int[] openRounds;
    private final List<List<PairLayer>> pairs = new ArrayList<>();
    private final List<List<GroupPrice>> groups = new ArrayList<>();
    private final long[][] tables;
    private final Map<Integer, List<IntToLongFunction>> encounters = new TreeMap<>();
    private long constant;

    private Pricing(Crowd crowd, Layout layout) {
        this.crowd = crowd;
        this.layout = layout;
        this.openRounds = layout.open().stream()
                .flatMapToInt(open -> Arrays.stream(open.rounds()))
                .toArray();
        layout.open().forEach(open -> {
            pairs.add(new ArrayList<>());
            groups.add(new ArrayList<>());
        });
        this.tables = new long[layout.open().size()][0];
    }

    /** The price of everything. */
    public static Series of(Crowd crowd, Layout layout, ImmutableList<Measure> measures) {
        long hard = hard(crowd, layout);
        Pricing pricing = new Pricing(crowd, layout);
        for (Measure measure : measures) {
            Weight weight = measure.criterion.weight();
            if (weight.hard() || weight.points() > 0) {
                measure.price(
                        pricing,
                        weight.hard() ? new UnitPrice(hard, hard, Measure.UNIT) : new UnitPrice(0, weight.points(), 1));
            }
        }
        return pricing.series(hard);
    }

    /**
     * The price of a broken hard rule: more than everything that can be against the other criteria, so that mending a rule always
     * pays. In a round, pairs within groups and the squares of {@link Balanced} are fewer than twice the people times those of the
     * largest group.
     */
    public static long hard(Crowd crowd, Layout layout) {
        long largest = layout.open().stream()
                .flatMap(open -> open.tables().stream())
                .mapToLong(TableSize::greatest)
                .max()
                .orElse(1);
        double units = 2.0 * crowd.people() * Math.max(largest, 1) * Math.max(crowd.rounds(), 1);
        double sum = 1;
        for (Criterion criterion : crowd.problem().criteria()) {
            sum += criterion.weight().points() * Measure.UNIT * (units + named(crowd, criterion));
        }
        double breaches = 4 * units * Math.max(1, crowd.problem().criteria().size());
        return (long) Math.max(1, Math.min(sum, GREATEST / breaches));
    }

    /** How much can be against a criterion that counts more than those who sit in groups. */
    private static double named(Crowd crowd, Criterion criterion) {
        if (criterion instanceof EveryoneMeets) {
            return (double) crowd.people() * crowd.people();
        }
        if (criterion instanceof Together together) {
            return (double) crowd.rounds() * together.pairs().size();
        }
        return criterion instanceof NobodyAlone alone ? names(crowd, alone.attribute()) : 0;
    }

    private static long names(Crowd crowd, String attribute) {
        return IntStream.range(0, crowd.rounds())
                .flatMap(round -> IntStream.range(0, crowd.people())
                        .map(person -> crowd.names(round, person, attribute).size()))
                .asLongStream()
                .sum();
    }

    /** The rounds whose groups are to be found. */
    int[] openRounds() {
        return openRounds;
    }

    /** Whether somebody is to be seated in an open round. */
    boolean seated(int round, int person) {
        return crowd.present(round, person) && !layout.leftOut(round, person);
    }

    /** Whether two are seated in one of the first rounds. */
    boolean shareARound(int one, int other, int within) {
        return IntStream.range(0, Math.min(within, crowd.rounds()))
                .anyMatch(round -> takesPart(round, one) && takesPart(round, other));
    }

    private boolean takesPart(int round, int person) {
        return crowd.fixed(round)
                .map(fixed -> fixed.groups().stream().anyMatch(group -> group.contains(crowd.id(person))))
                .orElseGet(() -> seated(round, person));
    }

    /** A price for pairs of an open round; those who are not present must be of no kind, or be paid in vain. */
    void pairs(int round, PairLayer layer) {
        int block = block(round);
        boolean all = Arrays.stream(layout.open().get(block).members()).allMatch(p -> crowd.present(round, p));
        pairs.get(block).add(all ? layer : layer.among(p -> crowd.present(round, p)));
    }

    /** A price for what a group of an open round holds. */
    void groups(int round, GroupPrice price) {
        groups.get(block(round)).add(price);
    }

    /** A price for somebody who sits at any table of an open round but one. */
    void anywhereBut(int round, int person, int table, long price) {
        int block = block(round);
        int count = layout.open().get(block).tables().size();
        if (tables[block].length == 0) {
            tables[block] = new long[crowd.people() * count];
        }
        for (int t = 0; t < count; t++) {
            tables[block][person * count + t] += t == table ? 0 : price;
        }
    }

    /** A price for how often each two meet in the first rounds. */
    void encounters(int within, IntToLongFunction price) {
        encounters.computeIfAbsent(within, unseen -> new ArrayList<>()).add(price);
    }

    /** What is paid in any case. */
    void constant(long price) {
        constant += price;
    }

    private int block(int round) {
        for (int b = 0; b < layout.open().size(); b++) {
            if (Arrays.stream(layout.open().get(b).rounds()).anyMatch(r -> r == round)) {
                return b;
            }
        }
        throw new IllegalArgumentException("Round " + round + " is not open");
    }

    private Series series(long hard) {
        Map<List<PairLayer>, PairPrices> shared = new HashMap<>();
        ImmutableList.Builder<Block> blocks = ImmutableList.builder();
        for (int b = 0; b < layout.open().size(); b++) {
            OpenRounds open = layout.open().get(b);
            PairPrices prices = shared.computeIfAbsent(
                    pairs.get(b), layers -> PairPrices.of(crowd.people(), ImmutableList.copyOf(layers)));
            blocks.add(new Block(
                    open.members(),
                    open.locked(),
                    open.tables().stream().mapToInt(TableSize::least).toArray(),
                    open.tables().stream().mapToInt(TableSize::greatest).toArray(),
                    prices,
                    ImmutableList.copyOf(groups.get(b)),
                    tables[b],
                    hard));
        }
        EncounterPricing meetings = new EncounterPricing(crowd, layout);
        ImmutableList<Encounters> priced = encounters.entrySet().stream()
                .map(e -> meetings.of(e.getKey(), ImmutableList.copyOf(e.getValue())))
                .collect(ImmutableList.toImmutableList());
        return new Series(crowd.people(), blocks.build(), priced, constant);
    }
}
