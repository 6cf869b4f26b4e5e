package dev.shien.eligibility.explain;

import dev.shien.domain.eligibility.FactValue;
import dev.shien.eligibility.internal.Axis;
import dev.shien.eligibility.internal.DayModel;
import dev.shien.eligibility.internal.OutcomeTable;
import dev.shien.eligibility.internal.Regions;
import dev.shien.eligibility.internal.Worlds;

/**
 * The change that is the nearest to what the facts are: of numbers and days by how many limits lie between, of other facts
 * one step for each that changes.
 */
final class NearestChange {

    private final DayModel model;
    private final Worlds worlds;
    private final OutcomeTable table;

    NearestChange(DayModel model, Worlds worlds, OutcomeTable table) {
        this.model = model;
        this.worlds = worlds;
        this.table = table;
    }

    /** The values, by their number in the table, of the facts that change. */
    int[] of(ChangeSearch.Found found) {
        int[] facts = new int[Long.bitCount(found.facts())];
        int next = 0;
        for (long left = found.facts(); left != 0; left &= left - 1) {
            facts[next] = Long.numberOfTrailingZeros(left);
            next++;
        }
        int[] best = new int[0];
        int least = Integer.MAX_VALUE;
        for (int cell = found.cells().nextSetBit(0);
                cell >= 0;
                cell = found.cells().nextSetBit(cell + 1)) {
            int[] values = values(facts, cell);
            int distance = distance(facts, values);
            if (distance < least) {
                least = distance;
                best = values;
            }
        }
        return best;
    }

    private int[] values(int[] facts, int cell) {
        int[] values = new int[facts.length];
        int rest = cell;
        for (int i = facts.length - 1; i >= 0; i--) {
            values[i] = rest % table.values(facts[i]);
            rest /= table.values(facts[i]);
        }
        return values;
    }

    private int distance(int[] facts, int[] values) {
        int distance = 0;
        for (int i = 0; i < facts.length; i++) {
            int axis = table.axes().get(facts[i]);
            long regions = table.regions(facts[i], values[i]);
            distance += distance(axis, nearest(axis, regions));
        }
        return distance;
    }

    /** The region that lies nearest to where the fact may be; of two the first. */
    private int nearest(int axis, long regions) {
        int best = Long.numberOfTrailingZeros(regions);
        for (long left = regions; left != 0; left &= left - 1) {
            int region = Long.numberOfTrailingZeros(left);
            best = distance(axis, region) < distance(axis, best) ? region : best;
        }
        return best;
    }

    private int distance(int axis, int region) {
        long possible = worlds.regions(axis);
        if (!model.axes().get(axis).fact().isOrdered()) {
            return (possible >> region & 1) != 0 ? 0 : 1;
        }
        int distance = 0;
        while ((possible & near(region, distance)) == 0) {
            distance++;
        }
        return distance;
    }

    private static long near(int region, int distance) {
        long above = region + distance < Long.SIZE ? 1L << (region + distance) : 0;
        return above | (region >= distance ? 1L << (region - distance) : 0);
    }

    /** The value in these regions that is the nearest to where the fact may be. */
    FactValue value(int axis, long regions) {
        int region = nearest(axis, regions);
        boolean isBelow = worlds.regions(axis) >>> region >>> 1 != 0;
        return Regions.value(model.axes().get(axis), region, isBelow);
    }

    /** Of a number or a day that value in words; of other facts all values that are as good. */
    Wording example(Answers answers, int axis, long regions) {
        Axis values = model.axes().get(axis);
        if (!values.fact().isOrdered()) {
            return answers.of(axis, regions);
        }
        FactValue value = value(axis, regions);
        String plain = "= " + value;
        return new Wording(Values.text(values.fact(), value), plain);
    }
}
