package dev.shien.reporting.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableTable;
import com.google.common.collect.Sets;
import com.google.common.primitives.Longs;
import dev.shien.domain.programme.SmallestCell;
import dev.shien.domain.reason.Text;
import dev.shien.reporting.document.Table;
import dev.shien.reporting.internal.Plain;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class SmallCellsProperties {

    private static final SmallestCell THREE = new SmallestCell(3);
    private static final TallyTable TABLE = TallyTable.of(Text.same("table"), "table", Text.same("row"));

    @Property(tries = 300)
    void everySmallCellCouldBeAnotherNumber(@ForAll("tables") ImmutableList<ImmutableList<Long>> counts) {
        Grid grid = Grid.of(counts);
        SmallCells.hide(grid, THREE)
                .ifPresent(hidden -> assertThat(workedOut(grid, hidden))
                        .as("%s hiding %s", counts, hidden)
                        .isEmpty());
    }

    @Property(tries = 300)
    void onlyATableThatNothingProtectsIsNotPublished(@ForAll("tables") ImmutableList<ImmutableList<Long>> counts) {
        Grid grid = Grid.of(counts);
        boolean published = SmallCells.hide(grid, THREE).isPresent();
        assertThat(workedOut(grid, ImmutableSet.copyOf(grid.cells())).isEmpty())
                .as("%s", counts)
                .isEqualTo(published);
    }

    @Property(tries = 200)
    void everySmallCellIsHidden(@ForAll("tables") ImmutableList<ImmutableList<Long>> counts) {
        Grid grid = Grid.of(counts);
        SmallCells.hide(grid, THREE)
                .ifPresent(hidden -> assertThat(grid.cells().stream()
                                .filter(at -> !hidden.contains(at))
                                .map(grid::value))
                        .allMatch(THREE::shows));
    }

    @Property(tries = 200)
    void theTotalOfAllIsHiddenOnlyIfItIsSmall(@ForAll("tables") ImmutableList<ImmutableList<Long>> counts) {
        Grid grid = Grid.of(counts);
        SmallCells.hide(grid, THREE)
                .ifPresent(hidden -> assertThat(SmallCells.total(grid))
                        .allMatch(at -> hidden.contains(at) == !THREE.shows(grid.value(at))));
    }

    @Property(tries = 200)
    void aTableWithoutSmallCellsIsShownInFull(@ForAll("large") ImmutableList<ImmutableList<Long>> counts) {
        assertThat(shown(TABLE.published(tally(counts), THREE))).isEqualTo(shown(TABLE.full(tally(counts))));
    }

    @Example
    void aSingleSmallCellTakesARectangleWithIt() {
        Grid grid = Grid.of(ImmutableList.of(
                ImmutableList.of(1L, 20L, 30L), ImmutableList.of(10L, 5L, 40L), ImmutableList.of(50L, 60L, 70L)));
        assertThat(SmallCells.hide(grid, THREE).orElseThrow())
                .containsExactlyInAnyOrder(new At(0, 0), new At(0, 1), new At(1, 0), new At(1, 1));
    }

    @Example
    void oneSmallCountOfAListTakesTheNextSmallestWithIt() {
        Grid grid = Grid.of(ImmutableList.of(ImmutableList.of(2L), ImmutableList.of(9L), ImmutableList.of(4L)));
        ImmutableSet<At> hidden = SmallCells.hide(grid, THREE).orElseThrow();
        assertThat(hidden).contains(new At(0, 0), new At(2, 0)).doesNotContain(new At(1, 0), new At(3, 0));
    }

    @Example
    void thresholdOneHidesNothing() {
        ImmutableList<ImmutableList<Long>> counts =
                ImmutableList.of(ImmutableList.of(1L, 0L), ImmutableList.of(2L, 1L));
        assertThat(shown(TABLE.published(tally(counts), new SmallestCell(1))))
                .containsExactly("r0 1 0 1", "r1 2 1 3", "Total 3 1 4");
    }

    /** Each of them is 1 to a reader who has the total from another table. */
    @Example
    void aListThatItsTotalGivesAwayShowsItsTotalAlone() {
        assertThat(shown(TABLE.published(tally(column(1, 1, 1)), THREE))).containsExactly("Total 3");
    }

    @Example
    void aTableThatItsTotalsGiveAwayShowsItsTotalsAlone() {
        ImmutableList<ImmutableList<Long>> counts =
                ImmutableList.of(ImmutableList.of(1L, 1L), ImmutableList.of(20L, 30L));
        assertThat(shown(TABLE.published(tally(counts), THREE))).containsExactly("r0 X", "r1 X", "Total 52");
    }

    @Example
    void aSmallTotalIsHidden() {
        assertThat(shown(TABLE.published(tally(column(2)), THREE))).containsExactly("Total X");
    }

    @Example
    void nothingCountedIsATableWithoutRows() {
        Tally<Integer, Tally.All> nothing = Tally.of(ImmutableList.<Integer>of(), ImmutableMap.of(), thing -> thing);
        assertThat(shown(TABLE.published(nothing, THREE))).isEmpty();
    }

    @Provide
    Arbitrary<ImmutableList<ImmutableList<Long>>> tables() {
        return table(Arbitraries.longs().between(0, 5));
    }

    @Provide
    Arbitrary<ImmutableList<ImmutableList<Long>>> large() {
        return table(Arbitraries.longs().between(3, 500));
    }

    /** The small cells that a reader can work out, knowing the total of all or those of the rows as well. */
    private static Set<At> workedOut(Grid grid, ImmutableSet<At> hidden) {
        return Sets.union(
                workedOut(grid, hidden, SmallCells.total(grid)), workedOut(grid, hidden, SmallCells.totals(grid)));
    }

    private static ImmutableSet<At> workedOut(Grid grid, ImmutableSet<At> hidden, ImmutableSet<At> known) {
        Attack attack = new Attack(grid, hidden, known);
        return grid.cells().stream()
                .filter(at -> !known.contains(at) && !THREE.shows(grid.value(at)))
                .filter(at -> attack.possible(at).size() == 1)
                .collect(ImmutableSet.toImmutableSet());
    }

    private static ImmutableList<ImmutableList<Long>> column(long... counts) {
        return Longs.asList(counts).stream().map(ImmutableList::of).collect(ImmutableList.toImmutableList());
    }

    private static Tally<Integer, Integer> tally(ImmutableList<ImmutableList<Long>> counts) {
        ImmutableTable.Builder<Integer, Integer, Long> cells = ImmutableTable.builder();
        for (int r = 0; r < counts.size(); r++) {
            for (int c = 0; c < counts.get(r).size(); c++) {
                cells.put(r, c, counts.get(r).get(c));
            }
        }
        return new Tally<>(names("r", counts.size()), names("c", counts.get(0).size()), cells.build());
    }

    private static ImmutableMap<Integer, Text> names(String prefix, int count) {
        return IntStream.range(0, count)
                .boxed()
                .collect(ImmutableMap.toImmutableMap(i -> i, i -> Text.same(prefix + i)));
    }

    private static ImmutableList<String> shown(Table table) {
        return table.rows().stream()
                .map(row -> row.cells().stream()
                        .map(cell -> Plain.of(cell, Locale.ENGLISH))
                        .collect(Collectors.joining(" ")))
                .collect(ImmutableList.toImmutableList());
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
