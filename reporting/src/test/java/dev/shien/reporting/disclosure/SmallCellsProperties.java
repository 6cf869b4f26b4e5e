package dev.shien.reporting.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.shien.domain.programme.SmallestCell;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class SmallCellsProperties {

    private static final SmallestCell THREE = new SmallestCell(3);

    @Property(tries = 150)
    void everySmallCellCouldBeAnotherNumber(@ForAll("tables") ImmutableList<ImmutableList<Long>> counts) {
        Grid grid = Grid.of(counts);
        ImmutableSet<At> hidden = SmallCells.hide(grid, THREE, true);
        Attack attack = new Attack(grid, hidden);
        grid.cells().stream()
                .filter(at -> !THREE.shows(grid.value(at)))
                .forEach(at -> assertThat(attack.possible(at))
                        .as("%s of %s hiding %s", at, counts, hidden)
                        .hasSizeGreaterThan(1));
    }

    @Property(tries = 200)
    void everySmallCellIsHidden(@ForAll("tables") ImmutableList<ImmutableList<Long>> counts) {
        Grid grid = Grid.of(counts);
        ImmutableSet<At> hidden = SmallCells.hide(grid, THREE, true);
        assertThat(grid.cells().stream().filter(at -> !hidden.contains(at)).map(grid::value))
                .allMatch(count -> count == 0 || count >= 3);
    }

    @Property(tries = 200)
    void aTableWithoutSmallCellsIsShownInFull(@ForAll("large") ImmutableList<ImmutableList<Long>> counts) {
        assertThat(SmallCells.hide(Grid.of(counts), THREE, true)).isEmpty();
    }

    @Example
    void aSingleSmallCellTakesARectangleWithIt() {
        Grid grid = Grid.of(ImmutableList.of(
                ImmutableList.of(1L, 20L, 30L), ImmutableList.of(10L, 5L, 40L), ImmutableList.of(50L, 60L, 70L)));
        assertThat(SmallCells.hide(grid, THREE, true))
                .containsExactlyInAnyOrder(new At(0, 0), new At(0, 1), new At(1, 0), new At(1, 1));
    }

    @Example
    void oneSmallCountOfAListTakesTheNextSmallestWithIt() {
        Grid grid = Grid.of(ImmutableList.of(ImmutableList.of(2L), ImmutableList.of(9L), ImmutableList.of(4L)));
        ImmutableSet<At> hidden = SmallCells.hide(grid, THREE, false);
        assertThat(hidden).contains(new At(0, 0), new At(2, 0)).doesNotContain(new At(1, 0), new At(3, 0));
    }

    @Example
    void thresholdOneHidesNothing() {
        Grid grid = Grid.of(ImmutableList.of(ImmutableList.of(1L, 0L), ImmutableList.of(2L, 1L)));
        assertThat(SmallCells.hide(grid, new SmallestCell(1), true)).isEmpty();
    }

    @Provide
    Arbitrary<ImmutableList<ImmutableList<Long>>> tables() {
        return table(Arbitraries.longs().between(0, 5));
    }

    @Provide
    Arbitrary<ImmutableList<ImmutableList<Long>>> large() {
        return table(Arbitraries.longs().between(3, 500));
    }

    private static Arbitrary<ImmutableList<ImmutableList<Long>>> table(Arbitrary<Long> counts) {
        return Arbitraries.integers()
                .between(1, 3)
                .flatMap(columns -> counts.list()
                        .ofSize(columns)
                        .map(ImmutableList::copyOf)
                        .list()
                        .ofMinSize(1)
                        .ofMaxSize(3)
                        .map(ImmutableList::copyOf));
    }
}
