package dev.shien.testkit.workshop;

import com.google.common.collect.ImmutableList;
import dev.shien.domain.workshop.GroupCount;
import dev.shien.domain.workshop.GroupSize;
import dev.shien.domain.workshop.GroupSizes;
import dev.shien.domain.workshop.TableSize;
import dev.shien.domain.workshop.Tables;
import dev.shien.testkit.plan.Dice;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Chooses how large groups are, and what is to be said of that. Not safe for use by several threads. */
final class PlantedSizes {

    private final Dice dice;
    private final GroupSize range;
    private final int count;
    private final Form form;

    private enum Form {
        RANGE,
        COUNT,
        TABLES
    }

    PlantedSizes(Dice dice) {
        this.dice = dice;
        int least = dice.between(1, 4);
        int greatest = least + dice.below(4);
        this.range = new GroupSize(least, dice.between(least, greatest), greatest);
        this.count = dice.between(1, 4);
        this.form = dice.of(ImmutableList.of(Form.RANGE, Form.RANGE, Form.COUNT, Form.TABLES));
    }

    /** The sizes of the groups of so many people; empty if they cannot be divided. */
    Optional<List<Integer>> of(int people) {
        if (form == Form.RANGE) {
            List<Integer> numbers = IntStream.rangeClosed(1, people / range.least())
                    .filter(groups -> people <= groups * range.greatest())
                    .boxed()
                    .toList();
            return numbers.isEmpty()
                    ? Optional.empty()
                    : Optional.of(filled(dice.of(numbers), range.least(), people, range.greatest()));
        }
        int least = form == Form.COUNT ? people / count : 1;
        return people < count
                ? Optional.empty()
                : Optional.of(filled(count, least, people, form == Form.COUNT ? least + 1 : people));
    }

    private List<Integer> filled(int groups, int least, int people, int greatest) {
        List<Integer> sizes = new ArrayList<>(Collections.nCopies(groups, least));
        for (int seated = groups * least; seated < people; seated++) {
            int group = dice.of(IntStream.range(0, groups)
                    .filter(g -> sizes.get(g) < greatest)
                    .boxed()
                    .toList());
            sizes.set(group, sizes.get(group) + 1);
        }
        return sizes;
    }

    /** Sizes that allow these groups. */
    GroupSizes allow(List<Division> planted) {
        return switch (form) {
            case RANGE -> range;
            case COUNT -> new GroupCount(count);
            case TABLES ->
                new Tables(IntStream.range(0, count)
                        .mapToObj(table -> table(planted.stream()
                                .map(division -> division.tables().get(table).size())
                                .toList()))
                        .collect(ImmutableList.toImmutableList()));
        };
    }

    private TableSize table(List<Integer> sizes) {
        return new TableSize(
                Math.max(0, Collections.min(sizes) - dice.below(2)), Collections.max(sizes) + dice.below(2));
    }
}
