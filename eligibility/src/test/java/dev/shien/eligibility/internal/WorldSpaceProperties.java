package dev.shien.eligibility.internal;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.primitives.ImmutableLongArray;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Sets of worlds against worlds that are written down one after the other. */
class WorldSpaceProperties {

    /** 1. Where a fact lies in some regions is told of each world, and of no world that is not there. */
    @Property(tries = 1000)
    void whereAFactLiesIsToldOfEachWorld(@ForAll("regions") List<Long> regions, @ForAll int choice, @ForAll long some) {
        WorldSpace space = WorldSpace.of(new Worlds(ImmutableLongArray.copyOf(regions)));
        int axis = Math.floorMod(choice, regions.size());
        List<List<Integer>> worlds = worlds(regions);
        BitSet expected = new BitSet();
        for (int i = 0; i < worlds.size(); i++) {
            expected.set(i, (some >> worlds.get(i).get(axis) & 1) == 1);
        }
        assertThat(space.size()).isEqualTo(worlds.size());
        assertThat(space.where(axis, some)).isEqualTo(expected);
    }

    /** The regions of each axis, the last axis fastest. */
    private static List<List<Integer>> worlds(List<Long> regions) {
        List<List<Integer>> worlds = List.of(List.of());
        for (long axis : regions) {
            List<List<Integer>> more = new ArrayList<>();
            for (List<Integer> world : worlds) {
                for (int region = 0; region < Long.SIZE; region++) {
                    if ((axis >> region & 1) == 1) {
                        List<Integer> longer = new ArrayList<>(world);
                        longer.add(region);
                        more.add(longer);
                    }
                }
            }
            worlds = more;
        }
        return worlds;
    }

    @Provide
    Arbitrary<List<Long>> regions() {
        return Arbitraries.longs()
                .filter(regions -> regions != 0)
                .map(regions -> Long.bitCount(regions) > 16 ? regions & 0x0101_8001_0100_10F1L : regions)
                .filter(regions -> regions != 0)
                .list()
                .ofMinSize(1)
                .ofMaxSize(3);
    }
}
